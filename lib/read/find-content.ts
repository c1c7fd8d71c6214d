import type { Span } from '../page/page-text.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';

/** What the source says: the quotation or clause after the cue, else what stands before it. */
export function findContent(sentence: SentenceView, cue: Range, source: Range | null): Span | null {
  const { view } = sentence;
  const { tokens } = view;
  const end = source && source.from >= cue.to ? source.to : cue.to;
  let from = end;
  while (from < sentence.to && (tokens[from]?.text === ',' || tokens[from]?.text === ':')) from += 1;
  let to = sentence.to;
  if (isStop(tokens[to - 1]?.text)) to -= 1;
  const begin = source && source.to <= cue.from ? source.from : cue.from;
  const beforeTo = tokens[begin - 1]?.text === ',' ? begin - 1 : begin;
  const quotedBefore = tokens[beforeTo - 1]?.kind === 'close' || (tokens[begin - 1]?.text === ',' && source !== null);
  const inverted = source !== null && source.from >= cue.to;
  if ((quotedBefore || inverted) && beforeTo > sentence.from) {
    return spanOf(view, { from: sentence.from, to: beforeTo });
  }
  if (to > from) return spanOf(view, { from, to });
  return beforeTo > sentence.from ? spanOf(view, { from: sentence.from, to: beforeTo }) : null;
}

function isStop(text: string | undefined): boolean {
  return text === '.' || text === '!' || text === '?';
}
