import type { Span } from '../../lib/page/page-text.ts';

/** Widths at which mail programs and editors break lines; a text with a longer line is not wrapped by hand. */
const WIDTH = { least: 40, most: 100 };
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/;
const LIST_ITEM = /^(?:[-–—*•·]|\d+[.)])\s/;

/**
 * Joins the lines of hard-wrapped paragraphs. A line was broken by width if the next line's first word would not have
 * fitted on it; a paragraph is joined if at least one such break falls within a sentence.
 * @param lines lines with something on them, without their margins
 */
export function joinWrapped(text: string, lines: Span[]): Span[] {
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width < WIDTH.least || width > WIDTH.most) return lines;
  const runs: Span[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isBrokenByWidth(text, last, line, width)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (isParagraph(text, run) ? [around(run)] : run));
}

function isBrokenByWidth(text: string, line: Span, next: Span, width: number): boolean {
  const between = text.slice(line.end, next.start);
  if ((between.match(/\r\n|[\r\n\u2028\u2029]/g) ?? []).length !== 1) return false;
  const following = text.slice(next.start, next.end);
  const word = /^\S+/.exec(following)?.[0] ?? '';
  return !LIST_ITEM.test(following) && line.end - line.start + 1 + word.length > width;
}

const isParagraph = (text: string, run: Span[]): boolean =>
  run.slice(0, -1).some(({ start, end }) => !SENTENCE_END.test(text.slice(start, end)));

const around = (run: Span[]): Span => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
