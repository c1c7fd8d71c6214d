import type { Span } from '../page/page-text.ts';

export type TokenKind = 'word' | 'number' | 'punct' | 'open' | 'close';

/** A word, number or punctuation mark; offsets are UTF-16 into the text the tokens were taken from. */
export interface Token extends Span {
  text: string;
  /** Lower case, with a typographic apostrophe written as ' so that cue files need one spelling. */
  low: string;
  kind: TokenKind;
}

// One alternation whose repetitions never share a character with what follows them: it cannot backtrack far.
const pieces =
  /(?<number>\d+(?:[.,]\d+|[\u00a0\u202f]\d{3})*)|(?<word>[\p{L}\p{M}\p{N}_\u200c\u200d]+(?:['’ʻʼ‘\-‑&./@][\p{L}\p{M}\p{N}\u200c\u200d]+)*\.?)|(?<mark>\.{2,}|--+|''|[^\s])/gu;

const openers = '“„«‹‘「『';
const closers = '”»›’」』';

/** Acronyms keep their dots ("U.S.", "e.g."); any other word gives its final dot back. */
const dotted = /^(?:\p{L}\.)+$/u;

/**
 * Splits `text.slice(start, end)` into tokens in one pass.
 * Possessive "'s" and the English clitics ("'ll", "n't" stays glued) become tokens of their own.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, from: number, to: number) => {
    const raw = text.slice(from, to);
    tokens.push({ start: from, end: to, text: raw, low: raw.toLowerCase().replace(/[’ʼ]/g, "'"), kind });
  };
  const source = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of source.matchAll(pieces)) {
    const from = start + match.index;
    const raw = match[0];
    const groups = match.groups ?? {};
    if (groups.number !== undefined) {
      push('number', from, from + raw.length);
    } else if (groups.word !== undefined) {
      pushWord(raw, from, push);
    } else if (raw === '"' || raw === "''") {
      const before = text.charAt(from - 1);
      const after = text.charAt(from + raw.length);
      const opens = after !== '' && !/[\s.,;:!?)]/.test(after) && (from === start || /[\s([{—–‘']/.test(before));
      push(opens ? 'open' : 'close', from, from + raw.length);
    } else if (openers.includes(raw)) push('open', from, from + 1);
    else if (closers.includes(raw)) push('close', from, from + 1);
    else push('punct', from, from + raw.length);
  }
  return tokens;
}

function pushWord(raw: string, from: number, push: (kind: TokenKind, from: number, to: number) => void): void {
  let to = raw.length;
  let dot = false;
  if (raw.endsWith('.') && !dotted.test(raw)) {
    to -= 1;
    dot = true;
  }
  const clitic = /['’](?:s|ll|ve|re|d|m)$/i.exec(raw.slice(0, to));
  const stem = clitic ? clitic.index : to;
  if (stem > 0) push('word', from, from + stem);
  if (stem < to) push('word', from + stem, from + to);
  if (dot) push('punct', from + to, from + to + 1);
}

/** Whether a token starts with a capital letter (of a script that has capitals). */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
