/**
 * node scripts/learn-kinds.ts [--check] [--write]: learns what each word and circumstance of a claim speaks for, from
 * the `train` passages and the example clauses, and writes the weights into assets/cues/en.json. With --check it
 * only prints how well weights learnt on four fifths of the passages do on the fifth one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { cueFiles } from '../assets/cues/index.ts';
import { LabelSchema } from '../lib/catalog/schema/label.ts';
import { ClaimKindSchema, claimKinds } from '../lib/catalog/schema/terms.ts';
import { findMentions } from '../lib/find/find-mentions.ts';
import { compileLexicon } from '../lib/find/lexicon.ts';
import { viewBlock } from '../lib/read/block-view.ts';
import { compileCues } from '../lib/read/compiled-cues.ts';
import type { CueFile } from '../lib/read/cue-file.ts';
import { groupTokens } from '../lib/read/group-tokens.ts';
import { statedClues } from '../lib/read/kind-clues.ts';
import { kindFeatures } from '../lib/read/kind-features.ts';
import { kindOf } from '../lib/read/kinds.ts';
import { findQuantities } from '../lib/read/quantities.ts';
import { readClaims } from '../lib/read/read-claims.ts';
import type { TracedKind } from '../lib/read/read-context.ts';
import type { LearntWeights } from '../lib/read/weighed-kind.ts';
import { type Example, guess, learn } from './learn/learn.ts';
import { labelPassports } from './packs/labels/index.ts';
import { plainTextPage } from './read/plain-text-page.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'assets/cues/en.json');
const ENDINGS = ['ing', 'ies', 'ed', 'es', 's', 'e', 'y'];
const FOLDS = 5;

const PassageSchema = v.looseObject({
  id: v.string(),
  text: v.string(),
  lang: v.string(),
  split: v.string(),
  claims: v.array(v.looseObject({ sentence: v.string(), kind: ClaimKindSchema, asserted_by: v.string() })),
});

const lexicon = compileLexicon(v.parse(v.array(LabelSchema), labelPassports), 1);

/** What the reader sees in a text, per claim. */
function traced(text: string, cues: CueFile[]): TracedKind[] {
  const page = plainTextPage(text, '', 'en');
  const found: TracedKind[] = [];
  const trace = (one: TracedKind) => found.push(one);
  readClaims(page, findMentions(page, lexicon), { cues, sources: [], labels: [], patterns: [], trace });
  return found;
}

function passages(file: string, cues: CueFile[]): Example[] {
  if (!existsSync(file)) return [];
  const examples: Example[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, lang, split, claims } = v.parse(PassageSchema, JSON.parse(line));
    if (lang !== 'en' || split !== 'train') continue;
    const seen = traced(text, cues);
    const used = new Set<number>();
    for (const claim of claims) {
      const start = text.indexOf(claim.sentence);
      const same = (one: string) => one.toLowerCase() === claim.asserted_by.toLowerCase();
      const fits = seen
        .map((one, i) => ({ one, i }))
        .filter(({ one, i }) => !used.has(i) && Math.abs(one.start - start) <= 1);
      const best = fits.find(({ one }) => same(one.assertedBy)) ?? fits[0];
      if (!best) continue;
      used.add(best.i);
      examples.push({ id, kind: claim.kind, features: best.one.features, ruled: best.one.ruled.scores, weight: 1 });
    }
  }
  return examples;
}

function clauses(file: string, english: CueFile): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line, i) => {
      const [kind, clause] = line.split('|').map((part) => part.trim());
      const page = plainTextPage(`${clause}.`, '', 'en');
      const block = page.blocks[0];
      const view = block && viewBlock(page, block, compileCues(english));
      const sentence = view?.sentences[0];
      if (!view || !sentence) return [];
      const mentions = findMentions(page, lexicon);
      const groups = groupTokens(view, mentions, new Set());
      const range = [{ from: sentence.from, to: sentence.to }];
      const quantities = findQuantities(sentence, range[0] ?? sentence);
      const stated = statedClues(sentence, mentions, range, quantities);
      const quiet = {
        groups,
        ...stated,
        insurgent: kind === 'responsibility',
        denied: false,
        blames: false,
        claims: false,
      };
      const ruled = kindOf(sentence, range, quiet);
      const features = kindFeatures(sentence, range, groups);
      return [{ id: `clause ${i}`, kind: v.parse(ClaimKindSchema, kind), features, ruled: ruled.scores, weight: 1 }];
    });
}

const written = (own: ReadonlyMap<string, number>): string =>
  [...own].map(([kind, weight]) => `${kind} ${weight}`).join(' ');

function accuracy(examples: readonly Example[], weights: LearntWeights['weights']): number {
  return examples.filter((one) => guess(one, weights) === one.kind).length / Math.max(1, examples.length);
}

function main(): void {
  const cues = cueFiles.map((file) =>
    file.lang === 'en' ? { ...file, kindWeights: { endings: ENDINGS, weights: {} } } : file,
  );
  const english = cues.find((file) => file.lang === 'en');
  if (!english) throw new Error('no English cue file');
  const own = passages(join(root, 'tests/eval/passages.own.jsonl'), cues);
  const dev = passages(join(root, '../shared/eval/passages.dev.jsonl'), cues).map((one) => ({ ...one, weight: 0.7 }));
  const extra = clauses(join(root, 'tests/eval/kind-examples.txt'), english);
  console.log(`${own.length} + ${dev.length} claims, ${extra.length} clauses`);
  const all = [...own, ...dev];
  const ids = [...new Set(all.map((one) => one.id))];
  const foldOf = new Map(ids.map((id, i) => [id, (i * 7) % FOLDS]));
  for (const decay of process.argv.includes('--check') ? [0.25, 0.5, 1, 2] : []) {
    let hits = 0;
    let ownHits = 0;
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const learnt = learn([...all.filter((one) => foldOf.get(one.id) !== fold), ...extra], claimKinds, decay);
      const held = all.filter((one) => foldOf.get(one.id) === fold);
      hits += accuracy(held, learnt) * held.length;
      const heldOwn = held.filter((one) => one.id.startsWith('o'));
      ownHits += accuracy(heldOwn, learnt) * heldOwn.length;
    }
    const only = accuracy(own, learn(extra, claimKinds, decay));
    console.log(
      `decay ${decay}: ${(hits / all.length).toFixed(3)} of all, ${(ownHits / own.length).toFixed(3)} of own; clauses alone ${only.toFixed(3)}`,
    );
  }
  if (!process.argv.includes('--write')) return;
  const weights = learn([...all, ...extra], claimKinds, 0.5);
  const file: CueFile = JSON.parse(readFileSync(target, 'utf8'));
  file.kindWeights = {
    endings: ENDINGS,
    weights: Object.fromEntries([...weights].map(([name, own]) => [name, written(own)])),
  };
  writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
  execFileSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', target], { stdio: 'ignore' });
  console.log(`${weights.size} features`);
}

main();
