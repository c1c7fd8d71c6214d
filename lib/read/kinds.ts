import type { ClaimKind } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';

export interface KindFinding {
  kind: ClaimKind;
  /** The words the kind rests on; empty for `other`. */
  cues: Range[];
  score: number;
}

export interface KindClues {
  /** Number of different labels named in the range. */
  labels: number;
  /** Whether a number of people stands in the range. */
  people: boolean;
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
];

/** The kind of claim that the words of a range speak for; `other` when none does. */
export function kindOf(sentence: SentenceView, ranges: readonly Range[], clues: KindClues): KindFinding {
  const { tokens, cues } = sentence.view;
  const scores = new Map<ClaimKind, number>();
  const words = new Map<ClaimKind, Range[]>();
  for (const range of ranges) {
    for (const hit of cues.kinds.all(tokens, range.from, range.to)) {
      const { kind, weight } = hit.value;
      scores.set(kind, (scores.get(kind) ?? 0) + weight);
      const list = words.get(kind);
      const span = { from: hit.from, to: hit.to };
      if (list) list.push(span);
      else words.set(kind, [span]);
    }
  }
  const raise = (kind: ClaimKind, by: number) => scores.set(kind, (scores.get(kind) ?? 0) + by);
  if (clues.labels >= 2) raise('joint-attack-nexus', 1);
  if (clues.people && scores.has('strength')) raise('strength', 2);
  if (clues.blames) raise('attack-blamed', 4);
  if (clues.claims) raise('responsibility', 6);
  // Only the group itself can take credit, only others can blame it.
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
