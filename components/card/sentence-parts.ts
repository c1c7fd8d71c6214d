import type { Span } from '../../lib/page/page-text.ts';
import type { CueWords, Reading } from '../../lib/read/reading.ts';

type PartRole = 'source' | 'label' | CueWords['role'];

/** A stretch of the sentence in which the same marks hold. */
export interface SentencePart {
  text: string;
  /** Every role of these words, in no order; empty for plain words. */
  roles: PartRole[];
}

/**
 * Cuts a sentence where marks begin and end. `start` and all spans count UTF-16 units into the page text; what lies
 * outside the sentence (a source named earlier) is left out. The parts joined are the sentence.
 */
export function sentenceParts(
  sentence: { text: string; start: number },
  readings: readonly Reading[],
  label?: Span,
): SentencePart[] {
  const length = sentence.text.length;
  const marks: { start: number; end: number; role: PartRole }[] = [];
  const mark = (span: Span, role: PartRole) => {
    const start = Math.max(0, span.start - sentence.start);
    const end = Math.min(length, span.end - sentence.start);
    if (start < end) marks.push({ start, end, role });
  };
  for (const reading of readings) {
    if (reading.source) mark(reading.source, 'source');
    for (const cue of reading.cueWords) mark(cue, cue.role);
  }
  if (label) mark(label, 'label');

  const cuts = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const roles = marks.filter((m) => m.start <= start && m.end >= end).map((m) => m.role);
    return { text: sentence.text.slice(start, end), roles: [...new Set(roles)] };
  });
}
