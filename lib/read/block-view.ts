import type { Block, PageText, Span } from '../page/page-text.ts';
import type { CompiledCues } from './compiled-cues.ts';
import { splitSentences } from './sentences.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';

/** A range of token indices, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** One text block, tokenised once; sentences are ranges of its tokens. */
export interface BlockView {
  text: string;
  block: Block;
  cues: CompiledCues;
  tokens: Token[];
  /** For each token the index of the outermost quotation it stands in, -1 outside; the marks themselves count as inside. */
  quoteOf: Int32Array;
  /** Quotations as token ranges, marks included. */
  quotes: Range[];
  sentences: SentenceView[];
}

export interface SentenceView extends Range, Span {
  /** A headline in which most words are capitalised, so that a capital says nothing. */
  titleCase: boolean;
  view: BlockView;
  index: number;
}

/** Tokens, quotations and sentences of a block. */
export function viewBlock(page: PageText, block: Block, cues: CompiledCues): BlockView {
  const lang = block.lang ?? page.lang;
  const spans = splitSentences(page.text, block.start, block.end, lang, cues);
  const tokens: Token[] = [];
  const view: BlockView = {
    text: page.text,
    block,
    cues,
    tokens,
    quoteOf: new Int32Array(0),
    quotes: [],
    sentences: [],
  };
  spans.forEach((span, index) => {
    const from = tokens.length;
    for (const token of tokenize(page.text, span.start, span.end)) tokens.push(token);
    const titleCase = isTitleCase(tokens, from, tokens.length);
    view.sentences.push({ view, index, from, to: tokens.length, titleCase, start: span.start, end: span.end });
  });
  view.quoteOf = new Int32Array(tokens.length).fill(-1);
  markQuotes(view);
  return view;
}

function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from; i < to && i < from + 30; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long += 1;
    if (isCapital(token)) capital += 1;
  }
  return long >= 3 && capital >= long * 0.8;
}

// Long enough for a quoted speech, short enough that one stray mark does not swallow the page.
const MAX_QUOTE_TOKENS = 400;

function markQuotes(view: BlockView): void {
  const { tokens, quoteOf, quotes } = view;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'open') continue;
    const end = closing(tokens, i);
    if (end < 0) continue;
    quoteOf.fill(quotes.length, i, end);
    quotes.push({ from: i, to: end });
    i = end - 1;
  }
}

const partner: Record<string, string> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  "''": "''",
};

function closing(tokens: readonly Token[], open: number): number {
  const mark = tokens[open]?.text ?? '';
  const wanted = partner[mark] ?? '”';
  const last = Math.min(tokens.length, open + MAX_QUOTE_TOKENS);
  for (let i = open + 1; i < last; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'close' && wanted.includes(token.text)) return i + 1;
  }
  // A quotation left open runs to the end of its block, as papers do over several paragraphs.
  return mark === '‘' || last < tokens.length ? -1 : last;
}

/** The text span of a token range. */
export function spanOf(view: BlockView, range: Range): Span {
  const first = view.tokens[range.from];
  const last = view.tokens[range.to - 1];
  if (!first || !last) return { start: view.block.start, end: view.block.start };
  return { start: first.start, end: last.end };
}

/** Whether token `i` stands inside a quotation. */
export function isQuoted(view: BlockView, i: number): boolean {
  return (view.quoteOf[i] ?? -1) >= 0;
}
