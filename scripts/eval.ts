/**
 * npm run eval [-- --split train|check|all] [-- --errors]: runs the development passages beside this project and
 * prints the scorer's table. Where the passages are not there it says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LabelSchema } from '../lib/catalog/schema/label.ts';
import { findMentions } from '../lib/find/find-mentions.ts';
import { compileLexicon } from '../lib/find/lexicon.ts';
import { labelPassports } from './packs/labels/index.ts';
import { plainTextPage } from './read/plain-text-page.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '../shared/eval');
const out = join(root, '.output/eval');

const PassageSchema = v.object({ id: v.string(), text: v.string(), lang: v.optional(v.string(), '') });

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

function main(): void {
  const gold = join(folder, 'passages.dev.jsonl');
  if (!existsSync(gold)) {
    console.log('There are no development passages beside this project (shared/eval), so there is nothing to score.');
    return;
  }
  const lexicon = compileLexicon(v.parse(v.array(LabelSchema), labelPassports), 1);
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const results = lines.map((line) => {
    const passage = v.parse(PassageSchema, JSON.parse(line));
    const page = plainTextPage(passage.text, '', passage.lang);
    return JSON.stringify({ id: passage.id, mentions: findMentions(page, lexicon), claims: [] });
  });
  mkdirSync(out, { recursive: true });
  const system = join(out, 'passages.jsonl');
  writeFileSync(system, `${results.join('\n')}\n`);
  const split = option('split', 'check');
  const args = split === 'all' ? [] : ['--split', split];
  if (process.argv.includes('--errors')) args.push('--errors');
  execFileSync(process.execPath, [join(folder, 'score.mjs'), gold, system, ...args], { stdio: 'inherit' });
}

main();
