import type { AsserterType, ClaimKind } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import { kindHints } from './kind-hints.ts';
import { predicateOf } from './predicate.ts';
import { isToll } from './tolls.ts';

export interface KindFinding {
  kind: ClaimKind;
  /** The words the kind rests on; empty for `other` without any. */
  cues: Range[];
  score: number;
  /** Score of every kind that has any. */
  scores: ReadonlyMap<ClaimKind, number>;
}

export interface KindClues {
  /** Tokens at which a group's name begins. */
  groups: ReadonlySet<number>;
  /** Number of different labels named in the range. */
  labels: number;
  /** The largest number of a group's people that is stated; 0 when none. */
  people: number;
  /** Where that number stands (UTF-16 offset). */
  peopleAt: number;
  /** Whether two labels stand side by side ("the IMU and the Taliban"). */
  joined: boolean;
  /** Whether the source is an armed group. */
  insurgent: boolean;
  /** Whether the source says that it is not so. */
  denied: boolean;
  /** Whether somebody accuses ("blamed"). */
  blames: boolean;
  /** Whether the cue itself takes credit. */
  claims: boolean;
}

// When two kinds weigh the same, the one that says more about the sentence wins.
const order: ClaimKind[] = [
  'responsibility',
  'attack-blamed',
  'infiltration',
  'killed-captured',
  'existence-rename',
  'strength',
  'fighter-nationality',
  'joint-attack-nexus',
  'presence',
  'designation',
  'recruitment',
  'sponsorship',
  'threat-forecast',
  'other',
];

// What only identifies (in the subject) or explains (in a side clause) counts half.
const ASIDE = 0.5;
/** However much is said in passing, it does not outweigh the main verb. */
const MAX_ASIDE = 1.5;
const FIRST = 0.9;
const RARE = 3;
const HINTED = 1.1;
const rare = new Set<ClaimKind>(['designation', 'recruitment', 'sponsorship', 'threat-forecast']);

export const isRareKind = (kind: ClaimKind): boolean => rare.has(kind);

/** The kind of claim that the words of a range speak for; `other` when none does. */
export function kindOf(sentence: SentenceView, ranges: readonly Range[], clues: KindClues): KindFinding {
  const found = weigh(sentence, ranges, clues, false);
  // "The group's presence there is a myth": what the predicate does not tell, the subject may.
  return found.score > 0 ? found : weigh(sentence, ranges, clues, true);
}

function weigh(sentence: SentenceView, ranges: readonly Range[], clues: KindClues, flat: boolean): KindFinding {
  const { tokens, cues } = sentence.view;
  const scores = new Map<ClaimKind, number>();
  const words = new Map<ClaimKind, Range[]>();
  const asides = new Map<ClaimKind, number>();
  const raise = (kind: ClaimKind, by: number) => scores.set(kind, (scores.get(kind) ?? 0) + by);
  const hints = new Map<ClaimKind, number>();
  let first: { kind: ClaimKind; at: number } | null = null;
  let tolls = 0;
  let attacks = 0;
  let official = false;
  for (const range of ranges) {
    const main = flat ? range : predicateOf(sentence, range);
    // "Suspicion fell on", "Word that he died": the first noun is the subject's head, no attribute.
    const share = (at: number) => (at < main.from ? (at <= range.from + 1 ? 1 : ASIDE) : at >= main.to ? ASIDE : 1);
    const ours = hasOfficialSubject(sentence, range, main.from);
    official ||= ours;
    for (const [kind, weight] of kindHints(sentence, range, main, { ...clues, official: ours })) {
      hints.set(kind, Math.max(hints.get(kind) ?? 0, weight));
    }
    for (const hit of cues.kinds.all(tokens, range.from, range.to)) {
      const { kind, weight } = hit.value;
      if (kind === 'killed-captured' && isToll(sentence, hit, range)) {
        tolls = Math.max(tolls, share(hit.from));
        continue;
      }
      const list = words.get(kind) ?? [];
      // The same words may fit two phrases of one kind.
      if (list.some((one) => one.from < hit.to && hit.from < one.to)) continue;
      const aside = share(hit.from) < 1;
      const spent = asides.get(kind) ?? 0;
      const worth = aside ? Math.min(weight * ASIDE, MAX_ASIDE - spent) : weight;
      if (aside) asides.set(kind, spent + worth);
      raise(kind, worth);
      const at = tokens[hit.from]?.start ?? 0;
      if (worth >= 2 && (!first || at < first.at)) first = { kind, at };
      words.set(kind, [...list, { from: hit.from, to: hit.to }]);
    }
    for (const hit of cues.attacks.all(tokens, range.from, range.to)) attacks = Math.max(attacks, share(hit.from));
  }
  if (clues.labels >= 2) raise('joint-attack-nexus', first ? 0.25 : clues.joined ? 2 : 1.5);
  // A handful of people does something; a number worth counting is a claim of strength.
  if (clues.people >= 20) {
    raise('strength', 2);
    if (!first || clues.peopleAt < first.at) first = { kind: 'strength', at: clues.peopleAt };
  }
  // What is said first is the point, what follows its circumstances: "live in the valley side by side with …".
  if (first) raise(first.kind, FIRST);
  // Soldiers who raid and bomb the group are no attack of the group's.
  if (official && attacks > 0) raise('killed-captured', 1);
  weighViolence(raise, tolls, official ? 0 : attacks, clues);
  for (const [kind, weight] of hints) if ((scores.get(kind) ?? 0) < weight) scores.set(kind, weight);
  let best: ClaimKind = 'other';
  let top = 1;
  for (const kind of order) {
    const score = scores.get(kind) ?? 0;
    // The rarer kinds need more than one word: most listings and recruits are told in passing.
    if (rare.has(kind) && score < RARE) continue;
    if (score > top) {
      best = kind;
      top = score;
    }
  }
  return { kind: best, cues: words.get(best) ?? [], score: top > 1 ? top : 0, scores };
}

const officials = new Set<AsserterType>(['military', 'government', 'intelligence']);

function hasOfficialSubject(sentence: SentenceView, range: Range, verb: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = range.from; i < verb; i += 1) {
    if (cues.is.preposition.has(tokens[i]?.low ?? '')) return false;
    if (cues.asserters.at(tokens, i, verb).some((hit) => officials.has(hit.value.type))) return true;
  }
  return false;
}

/** Who speaks of violence decides its kind: the group takes credit or denies, others blame it, or only count losses. */
function weighViolence(
  raise: (kind: ClaimKind, by: number) => void,
  tolls: number,
  attacks: number,
  clues: KindClues,
): void {
  if (clues.blames) raise('attack-blamed', 4);
  if (clues.claims) raise('responsibility', 6);
  if (!clues.insurgent) raise('responsibility', -2);
  // A group that denies, with no word on what, denies a deed.
  if (clues.insurgent && clues.denied) raise('attack-blamed', HINTED);
  if (tolls > 0) {
    if (clues.insurgent) raise('responsibility', 2 * tolls);
    else if (clues.labels > 0) raise('attack-blamed', 2 * tolls);
    else raise('other', 3 * tolls);
  }
  if (attacks > 0) {
    if (clues.insurgent) raise(clues.denied ? 'attack-blamed' : 'responsibility', 2 * attacks);
    else if (clues.labels > 0) raise('attack-blamed', 1.75 * attacks);
  }
}
