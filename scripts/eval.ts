/**
 * npm run eval [-- --split train|check|all] [-- --errors]: runs the development passages through the command line and
 * prints the scorer's tables, then the figures for attribution. Passages and scorers lie beside this project; where
 * they are not there it says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalAttribution, halves } from './eval-attribution.ts';

const root = join(import.meta.dirname, '..');

/** A file of passages to score, with the scorer's split that is printed unless another is asked for. */
interface PassageSet {
  title: string;
  gold: string;
  split: string;
  /** Its claims are not annotated, so the scorer's tables of claims say nothing. */
  mentionsOnly?: boolean;
}

function option(args: readonly string[], name: string, fallback: string): string {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : (args[at + 1] ?? fallback);
}

/** Reads every passage as a user's command would, and writes what came out for the scorer. */
function readThroughCommandLine(gold: string, system: string): void {
  const read = join(root, 'scripts/read.mjs');
  const printed = execFileSync(process.execPath, [read, gold, '--jsonl'], { maxBuffer: 2 ** 30, cwd: root });
  writeFileSync(system, printed);
}

/** @param folder where passages and scorers are @param args of the command */
export function evaluate(folder: string, args: readonly string[]): void {
  const scorer = join(folder, 'score.mjs');
  if (!existsSync(scorer)) {
    console.log(`There are no development passages beside this project (${folder}), so there is nothing to score.`);
    return;
  }
  const out = join(root, '.output/eval');
  mkdirSync(out, { recursive: true });
  const sets: PassageSet[] = [
    { title: 'Development passages', gold: join(folder, 'passages.dev.jsonl'), split: 'check' },
    { title: 'Our own passages', gold: join(root, 'tests/eval/passages.own.jsonl'), split: 'check' },
    { title: 'Our own senses', gold: join(root, 'tests/eval/senses.own.jsonl'), split: 'check', mentionsOnly: true },
  ];
  for (const { title, gold, split, mentionsOnly } of sets.filter((set) => existsSync(set.gold))) {
    const system = join(out, `${title.toLowerCase().replaceAll(' ', '-')}.jsonl`);
    readThroughCommandLine(gold, system);
    const asked = option(args, 'split', split);
    const rest = [...(asked === 'all' ? [] : ['--split', asked]), ...(args.includes('--errors') ? ['--errors'] : [])];
    console.log(`\n${title}\n`);
    const tables = execFileSync(process.execPath, [scorer, gold, system, ...rest], { encoding: 'utf8' });
    console.log(mentionsOnly === true ? tables.split('\nCLAIMS')[0] : tables);
  }
  for (const half of halves) {
    const figures = evalAttribution(half, folder, out);
    if (figures === null) continue;
    console.log(`\nAttribution, ${half} half`);
    console.table(Object.fromEntries(Object.entries(figures).filter(([, figure]) => typeof figure !== 'number')));
  }
}

if (process.argv[1] === import.meta.filename) evaluate(join(root, '../shared/eval'), process.argv.slice(2));
