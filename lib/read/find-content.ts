import type { Span } from '../page/page-text.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';
import { isFiniteVerb } from './finite-verb.ts';

const parts = new Set([',', '—', '–', '―', '--']);
const quoteEnds = new Set([',', '.', '!', '?', '…', '...', '--', '—']);

export interface FoundContent {
  span: Span | null;
  side: 'before' | 'after';
}

/** What the source says: the quotation or clause after the cue, else what stands before it. */
export function findContent(sentence: SentenceView, cue: Range, source: Range | null): FoundContent {
  const { view } = sentence;
  const { tokens, cues } = view;
  const inverted = source !== null && source.from >= cue.to;
  const end = inverted && source ? source.to : cue.to;
  let from = end;
  while (from < sentence.to && (tokens[from]?.text === ',' || tokens[from]?.text === ':')) from += 1;
  let to = sentence.to;
  if (isStop(tokens[to - 1]?.text)) to -= 1;
  const begin = source && source.to <= cue.from ? source.from : cue.from;
  const comma = parts.has(tokens[begin - 1]?.text ?? '');
  const beforeTo = comma ? begin - 1 : begin;
  const before = (): FoundContent => ({ span: spanOf(view, { from: sentence.from, to: beforeTo }), side: 'before' });
  // A quotation that is content ends in a mark of its own or is followed by one; scare quotes do neither.
  const closedBefore =
    tokens[beforeTo - 1]?.kind === 'close' && (comma || quoteEnds.has(tokens[beforeTo - 2]?.text ?? ''));
  // "…, adding that": a participle's content follows it.
  const head = tokens[cue.to - 1]?.low ?? '';
  const participle = cues.file.participle !== undefined && head.endsWith(cues.file.participle);
  const parenthetical = comma && tokens[end]?.text === ',' && closesSentence(sentence, begin, end, end);
  const restIsShort = to - from <= 6 && !hasClause(sentence, from, to);
  if (
    !participle &&
    beforeTo - sentence.from >= 3 &&
    (closedBefore ||
      (inverted && comma) ||
      parenthetical ||
      (comma && restIsShort && (opensFree(sentence, from) || closesSentence(sentence, begin, from, to))))
  ) {
    return before();
  }
  if (to > from) return { span: spanOf(view, { from, to }), side: 'after' };
  return beforeTo > sentence.from && !cues.is.conjunction.has(tokens[beforeTo - 1]?.low ?? '')
    ? before()
    : { span: null, side: 'after' };
}

// After "X said" in "…, X said on Tuesday." only a time, a place or a hearer follows.
function opensFree(sentence: SentenceView, from: number): boolean {
  const { tokens, cues } = sentence.view;
  const token = tokens[from];
  return (
    !token ||
    from >= sentence.to ||
    token.kind === 'punct' ||
    cues.is.preposition.has(token.low) ||
    cues.is.day.has(token.low) ||
    cues.is.adverb.has(token.low) ||
    cues.is.subordinator.has(token.low)
  );
}

// "A did B, X told the paper.": a full clause before the comma and none after the verb.
function closesSentence(sentence: SentenceView, begin: number, from: number, to: number): boolean {
  const { tokens, cues } = sentence.view;
  const first = tokens[sentence.from]?.low ?? '';
  if (cues.is.subordinator.has(first) || cues.is.preposition.has(first)) return false;
  let clause = false;
  for (let i = sentence.from; i < begin; i += 1) if (isFiniteVerb(sentence, i)) clause = true;
  for (let i = from; i < to; i += 1) if (isFiniteVerb(sentence, i)) return false;
  return clause;
}

function hasClause(sentence: SentenceView, from: number, to: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = from; i < to; i += 1)
    if (cues.is.that.has(tokens[i]?.low ?? '') || tokens[i]?.kind === 'open') return true;
  return false;
}

function isStop(text: string | undefined): boolean {
  return text === '.' || text === '!' || text === '?';
}
