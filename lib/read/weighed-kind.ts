import type { ClaimKind } from '../catalog/schema/terms.ts';
import type { Range } from './block-view.ts';
import type { KindWeights } from './cue-file.ts';
import type { KindFeature } from './kind-features.ts';
import type { Reading } from './reading.ts';

/** How much the score of the cue lists counts beside the learnt weights, and up to where. */
const RULE = 0.8;
const MAX_RULE = 6;
/** What the leader of the lists gets on top, from the score of one strong word in the main predicate. */
const SURE = 1;
const SURE_FROM = 2.5;
/** By how much a kind must outweigh `other`: a few words shared with examples make no claim of that kind. */
const OTHER = 0.5;
/** How many words a kind is said to rest on, and what a word must add to be among them. */
const MAX_CUES = 3;
const MIN_SHARE = 0.3;

/** The claim before, and what this one does with it: whoever doubts or denies mostly speaks of the same thing. */
export interface Following {
  kind: ClaimKind;
  polarity: Reading['polarity'];
  /** Whether the claim names a group itself, and so may begin something new. */
  named: boolean;
}

const INHERIT: Record<Reading['polarity'], number> = { asserted: 0.4, denied: 1, doubted: 4 };
/** The same where the claim names no group: it mostly goes on about the one before. */
const INHERIT_TIED: Record<Reading['polarity'], number> = { asserted: 1.5, denied: 2.5, doubted: 4 };

export interface LearntWeights {
  endings: readonly string[];
  weights: ReadonlyMap<string, ReadonlyMap<ClaimKind, number>>;
}

/** The weights of a cue file, ready for use. */
export function learntWeights({ endings, weights }: KindWeights): LearntWeights {
  const parsed = new Map<string, Map<ClaimKind, number>>();
  for (const [name, text] of Object.entries(weights)) {
    const words = text.split(' ');
    const own = new Map<ClaimKind, number>();
    for (let at = 0; at + 1 < words.length; at += 2) own.set(words[at] as ClaimKind, Number(words[at + 1]));
    parsed.set(name, own);
  }
  return { endings, weights: parsed };
}

/** The kind for which the features and the cue lists together weigh most, and the words that weighed; null without weights. */
export function weighedKind(
  features: readonly KindFeature[],
  { weights }: LearntWeights,
  ruled: ReadonlyMap<ClaimKind, number>,
  follows: Following | null = null,
): { kind: ClaimKind; cues: Range[] } | null {
  const sums = new Map<ClaimKind, number>();
  for (const { name, value } of features) {
    for (const [kind, weight] of weights.get(name) ?? []) sums.set(kind, (sums.get(kind) ?? 0) + weight * value);
  }
  const sure = leader(ruled);
  let best: ClaimKind | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const [kind, sum] of sums) {
    const score =
      sum +
      RULE * Math.max(0, Math.min(ruled.get(kind) ?? 0, MAX_RULE)) +
      (kind === sure ? SURE : 0) +
      (follows?.kind === kind ? (follows.named ? INHERIT : INHERIT_TIED)[follows.polarity] : 0) +
      (kind === 'other' ? OTHER : 0);
    if (score <= top) continue;
    best = kind;
    top = score;
  }
  if (best === null) return null;
  const kind = best;
  const cues = features
    .flatMap(({ name, value, at }) => (at ? [{ at, share: (weights.get(name)?.get(kind) ?? 0) * value }] : []))
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, MAX_CUES)
    .map(({ at }) => at);
  return { kind, cues };
}

function leader(ruled: ReadonlyMap<ClaimKind, number>): ClaimKind | null {
  let best: ClaimKind | null = null;
  let top = SURE_FROM;
  for (const [kind, score] of ruled) {
    if (score < top) continue;
    best = kind;
    top = score;
  }
  return best;
}
