import type { ClaimKind } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import { isToll } from './tolls.ts';

export interface KindFinding {
  kind: ClaimKind;
  /** The words the kind rests on; empty for `other`. */
  cues: Range[];
  score: number;
}

export interface KindClues {
  /** Number of different labels named in the range. */
  labels: number;
  /** The largest number of a group's people that is stated; 0 when none. */
  people: number;
  /** Whether the source is an armed group. */
  insurgent: boolean;
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
  'existence-rename',
  'killed-captured',
  'fighter-nationality',
  'strength',
  'joint-attack-nexus',
  'presence',
  'designation',
  'recruitment',
  'sponsorship',
  'threat-forecast',
  'other',
];

/** The kind of claim that the words of a range speak for; `other` when none does. */
export function kindOf(sentence: SentenceView, ranges: readonly Range[], clues: KindClues): KindFinding {
  const { tokens, cues } = sentence.view;
  const scores = new Map<ClaimKind, number>();
  const tolls: Range[] = [];
  const words = new Map<ClaimKind, Range[]>();
  for (const range of ranges) {
    for (const hit of cues.kinds.all(tokens, range.from, range.to)) {
      const { kind, weight } = hit.value;
      if (kind === 'killed-captured' && isToll(sentence, hit, range)) {
        tolls.push({ from: hit.from, to: hit.to });
        continue;
      }
      // The same word may stand in two lists of one kind.
      if (words.get(kind)?.some((one) => one.from <= hit.from && one.to >= hit.to)) continue;
      scores.set(kind, (scores.get(kind) ?? 0) + weight);
      const list = words.get(kind);
      const span = { from: hit.from, to: hit.to };
      if (list) list.push(span);
      else words.set(kind, [span]);
    }
  }
  const named = scores.size > 0;
  const raise = (kind: ClaimKind, by: number) => scores.set(kind, (scores.get(kind) ?? 0) + by);
  if (clues.labels >= 2) raise('joint-attack-nexus', named ? 1 : 1.5);
  // A handful of people does something; a number worth counting is a claim of strength.
  if (clues.people >= 20) raise('strength', scores.has('strength') ? 1.5 : 1);
  if (tolls.length > 0) {
    // Losses of others: the group's boast, an accusation where the group is named, else a toll.
    if (clues.insurgent) raise('responsibility', 2);
    else if (clues.labels > 0) raise('attack-blamed', 2);
    else raise('other', 2.5);
  }
  if (clues.blames) raise('attack-blamed', 4);
  if (clues.claims) raise('responsibility', 6);
  if (!clues.insurgent) scores.set('responsibility', (scores.get('responsibility') ?? 0) - 2);
  else if (scores.has('responsibility') && !clues.blames) raise('responsibility', 1);
  let best: ClaimKind = 'other';
  let top = 1;
  for (const kind of order) {
    const score = scores.get(kind) ?? 0;
    if (score > top) {
      best = kind;
      top = score;
    }
  }
  return { kind: best, cues: words.get(best) ?? [], score: best === 'other' ? 0 : top };
}
