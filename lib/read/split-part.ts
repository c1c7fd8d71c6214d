import type { Range, SentenceView } from './block-view.ts';
import type { ClaimPart } from './claim-parts.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { kindOf } from './kinds.ts';

const noClues = {
  groups: new Set<number>(),
  labels: 0,
  people: 0,
  peopleAt: 0,
  joined: false,
  insurgent: true,
  denied: false,
  blames: false,
  claims: false,
};

/** A part whose joined clauses ("…, and …", "… and that …") make claims of different kinds, as one part each. */
export function splitPart(sentence: SentenceView, part: ClaimPart): ClaimPart[] {
  const range = part.ranges[0];
  if (!range || part.ranges.length !== 1 || part.layers.length === 0) return [part];
  for (let i = range.from + 3; i + 3 < range.to; i += 1) {
    if (!joins(sentence, i)) continue;
    const left = { from: range.from, to: i };
    const right = { from: i, to: range.to };
    if (!hasVerb(sentence, left) || !hasVerb(sentence, right)) continue;
    const a = kindOf(sentence, [left], noClues);
    const b = kindOf(sentence, [right], noClues);
    if (a.score >= 2 && b.score >= 2 && a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') {
      return [
        { layers: part.layers, ranges: [left] },
        { layers: part.layers, ranges: [right] },
      ];
    }
  }
  return [part];
}

function joins(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  if (!cues.is.conjunction.has(tokens[i]?.low ?? '')) return false;
  return tokens[i - 1]?.text === ',' || cues.is.that.has(tokens[i + 1]?.low ?? '');
}

function hasVerb(sentence: SentenceView, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return false;
}
