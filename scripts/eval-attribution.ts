/**
 * node scripts/eval-attribution.ts [--half tuned|held-out] [--json]: scores attribution spans on the paragraphs beside
 * this project, in two halves by hash of their id. The rules were tuned on the half called "tuned" alone.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { cueFiles } from '../assets/cues/index.ts';
import { readAttributions } from '../lib/read/read-attributions.ts';
import type { Attribution } from '../lib/read/reading.ts';

const root = join(import.meta.dirname, '..');

const ParagraphSchema = v.looseObject({ id: v.string(), lang: v.optional(v.string(), 'en'), text: v.string() });

export const halves = ['tuned', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** Which half a paragraph belongs to: the parity of the first byte of the sha256 of its id. */
export function halfOf(id: string): Half {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'held-out';
}

const Figures = v.record(
  v.string(),
  v.union([v.number(), v.object({ precision: v.number(), recall: v.number(), f1: v.number() })]),
);
export type AttributionFigures = v.InferOutput<typeof Figures>;

/** Scores one half with the scorer beside the project; null where the paragraphs are not there. Writes to `out`. */
export function evalAttribution(half: Half, folder: string, out: string): AttributionFigures | null {
  const gold = join(folder, 'attribution.dev.jsonl');
  if (!existsSync(gold)) return null;
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && halfOf(v.parse(ParagraphSchema, JSON.parse(line)).id) === half);
  mkdirSync(out, { recursive: true });
  const goldHalf = join(out, `attribution-${half}.gold.jsonl`);
  const system = join(out, `attribution-${half}.jsonl`);
  writeFileSync(goldHalf, `${lines.join('\n')}\n`);
  writeFileSync(system, `${lines.map((line) => JSON.stringify(attributionsOf(line))).join('\n')}\n`);
  const scorer = join(folder, 'score-attribution.mjs');
  const printed = execFileSync(process.execPath, [scorer, goldHalf, system, '--json'], { encoding: 'utf8' });
  return v.parse(Figures, JSON.parse(printed));
}

function attributionsOf(line: string) {
  const { id, text, lang } = v.parse(ParagraphSchema, JSON.parse(line));
  const page = { title: '', lang, text, blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }] };
  const pair = (span: Attribution['source']) => (span ? [span.start, span.end] : null);
  const attributions = readAttributions(page, cueFiles).map(({ cue, source, content }) => ({
    cue: pair(cue),
    source: pair(source),
    content: pair(content),
  }));
  return { id, attributions };
}

function main(): void {
  const folder = join(root, '../shared/eval');
  const asked = process.argv[process.argv.indexOf('--half') + 1];
  const wanted = halves.filter((half) => !process.argv.includes('--half') || half === asked);
  for (const half of wanted) {
    const figures = evalAttribution(half, folder, join(root, '.output/eval'));
    if (!figures) {
      console.log(
        'There are no attribution paragraphs beside this project (shared/eval), so there is nothing to score.',
      );
      return;
    }
    if (process.argv.includes('--json')) console.log(JSON.stringify({ half, ...figures }));
    else {
      console.log(`\nattribution, ${half} half`);
      console.table(Object.fromEntries(Object.entries(figures).filter(([, figure]) => typeof figure !== 'number')));
    }
  }
}

if (process.argv[1] === import.meta.filename) main();
