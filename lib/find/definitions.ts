import type { Span } from '../page/page-text.ts';
import { foldName } from './fold-window.ts';
import { functionWords } from './group-words.ts';

/** Words before the bracket that are looked at, after Schwartz and Hearst (2003): never more than this. */
const MOST_WORDS = 12;
/** "Long Form, or LF" */
const OR =
  /,\s+(?:or|oder|ou|o|или|also|known as|abbreviated as|shortened to|kurz|called)\s+(?:the\s+|die\s+)?["'“”„«‘]?$/;
const WORD = /[\p{L}\p{N}\p{M}'’ʻ‘-]+/gu;

/**
 * The long form that the text itself gives for an acronym: "Long Form (LF)", "Long Form, or LF" or "LF (Long Form)".
 * Every letter of the acronym must begin a word of the long form, in order; small words may stand between.
 * @returns the span of the long form, or null
 */
export function findLongForm(text: string, from: number, to: number, acronym: Span): Span | null {
  const letters = foldName(text.slice(acronym.start, acronym.end)).replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return null;
  const before = text.slice(Math.max(from, acronym.start - 160), acronym.start);
  const bracket = /\s*[([]\s*["'“”„«‘]?$/.exec(before);
  const closed = bracket !== null && /^["'“”»’]?\s*[)\],;:]/.test(text.slice(acronym.end, acronym.end + 4));
  const opening = closed ? bracket : OR.exec(before);
  if (opening !== null) {
    const head = before.slice(0, opening.index).replace(/["”’»]+$/, '');
    // After a full stop the bracket belongs to nothing before it.
    if (/[.!?]$/.test(head)) return null;
    const words = wordSpans(head).slice(-MOST_WORDS);
    const start = startOfLongForm(words, letters, head);
    if (start !== null) {
      const offset = acronym.start - before.length;
      return { start: offset + start, end: offset + head.length };
    }
  }
  const after = text.slice(acronym.end, Math.min(to, acronym.end + 160));
  const inBrackets = /^["'“”»’]?\s*[([]\s*["'“”„«‘]?([^()[\]]{5,120})[)\]]/.exec(after);
  if (inBrackets?.[1] !== undefined) {
    const inner = inBrackets[1].split(/[;,:]/)[0] ?? '';
    const start = acronym.end + inBrackets[0].indexOf(inBrackets[1]);
    if (startOfLongForm(wordSpans(inner), letters, inner) === 0) return { start, end: start + inner.length };
  }
  return null;
}

const wordSpans = (text: string): Span[] =>
  [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Reads backwards: the last words whose initials, small words skipped, spell the letters. */
function startOfLongForm(words: Span[], letters: string, text: string): number | null {
  const initials: { initial: string; start: number; small: boolean }[] = words.flatMap(({ start, end }) =>
    // Each part of a hyphenated word has an initial of its own.
    [...text.slice(start, end).matchAll(/[^-]+/g)].map((part) => ({
      // "is" or "of" gives no letter to an acronym.
      initial: functionWords.has(foldName(part[0])) ? '' : foldName(part[0]).charAt(0),
      start: start + part.index,
      small: part[0].length <= 3 || /^\p{Ll}/u.test(part[0]),
    })),
  );
  let letter = letters.length - 1;
  for (let i = initials.length - 1; i >= 0; i--) {
    const word = initials[i];
    if (word === undefined) break;
    if (word.initial === letters.charAt(letter)) {
      if (letter === 0) return word.start;
      letter--;
    } else if (!word.small) return null;
  }
  return null;
}
