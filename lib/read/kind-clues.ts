import type { Mention } from '../find/mention.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';
import type { Quantity } from './reading.ts';

/** What the labels and numbers in the words of a claim say about its kind. */
export interface StatedClues {
  /** Number of different labels named in the ranges. */
  labels: number;
  /** Whether two labels stand side by side ("the IMU and the Taliban"). */
  joined: boolean;
  /** The largest number of a group's people that is stated; 0 when none. */
  people: number;
  /** Where that number stands (UTF-16 offset). */
  peopleAt: number;
}

export function statedClues(
  sentence: SentenceView,
  live: readonly Mention[],
  ranges: readonly Range[],
  quantities: readonly Quantity[],
): StatedClues {
  const inside = live.filter((one) => inRanges(sentence, one, ranges));
  const { cues } = sentence.view;
  const counted = largest(quantities.filter((one) => cues.is.memberUnit.has(one.unit)));
  return {
    labels: new Set(inside.map((one) => one.label)).size,
    joined: sideBySide(sentence, inside),
    people: counted?.min || counted?.max || 0,
    peopleAt: counted?.span.start ?? 0,
  };
}

function largest(quantities: readonly Quantity[]): Quantity | undefined {
  return [...quantities].sort((a, b) => (b.min || b.max) - (a.min || a.max))[0];
}

// "the IMU and the Taliban did it": only small words stand between two labels.
function sideBySide(sentence: SentenceView, inside: readonly Mention[]): boolean {
  return inside.some((one, i) => {
    const next = inside[i + 1];
    if (!next || next.label === one.label) return false;
    const between = sentence.view.text.slice(one.end, next.start);
    return between.length < 14 && /^[\s,-–]*(?:\p{L}{1,4}[\s]+){0,2}$/u.test(between);
  });
}

function inRanges(sentence: SentenceView, mention: Mention, ranges: readonly Range[]): boolean {
  return ranges.some((range) => {
    const span = spanOf(sentence.view, range);
    return mention.start < span.end && mention.end > span.start;
  });
}
