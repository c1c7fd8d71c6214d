import type { Span } from '../page/page-text.ts';
import { walk } from './anchors.ts';
import { isEnding, isPrefix } from './endings.ts';
import { foldUnit, Kind, kindOf } from './fold.ts';
import type { FoldedWindow } from './fold-window.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { lookUp } from './look-up.ts';
import { runsOn } from './spellings.ts';

/** A place where a known form stands, with all it may mean. */
export interface Candidate extends Span {
  /** Position of the form in `Lexicon.names.keys`. */
  key: number;
  senses: Sense[];
  /** An acronym with the plural "s" glued on ("TTPs"). */
  plural: boolean;
}

/** Longest word of a name plus its ending that is looked at. */
const TAIL = 16;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** All known forms in one stretch of text: leftmost, longest, never overlapping. */
export function findCandidates(text: string, from: number, to: number, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  walk(text, from, to, lexicon.nameAnchors, (start) => {
    const candidate = candidateAt(text, from, to, start, lexicon);
    if (candidate !== null) found.push(candidate);
    return false;
  });
  return withoutOverlaps(found);
}

/** The walk looks into words with an apostrophe before it looks at the whole, so order and overlaps are settled here. */
function withoutOverlaps(found: Candidate[]): Candidate[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    // "Uzbek Islamic Movement of Uzbekistan": of two that overlap the longer is the name.
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function candidateAt(text: string, from: number, to: number, at: number, lexicon: Lexicon): Candidate | null {
  const start = wordStart(text, from, at);
  if (start !== at && !isPrefix(foldedSlice(text, start, at))) return null;
  const found = lookUp(lexicon.names, text, at, to, TAIL);
  if (found === null) return null;
  const { window } = found;
  for (const key of found.keys) {
    const name = lexicon.names.keys[key] ?? '';
    // "Taliban's" is a possessive, not the French plural.
    if (window.seams[name.length - 1] === 'apostrophe' && name.endsWith('s')) continue;
    for (const tail of tailsOf(window, name)) {
      const all = lexicon.senses[key] ?? [];
      const fitting = all.filter((sense) => fits(sense, window, name.length, tail));
      // The same array where all fit, so that what is worked out about it is worked out once.
      const senses = fitting.length === all.length ? all : fitting;
      if (senses.every((sense) => sense.word)) continue;
      const end = window.ends[name.length + tail.length - 1] ?? at;
      const plural = tail === 's' && senses.some((sense) => sense.acronym);
      return insideAddress(text, start, end) ? null : { start, end, key, senses, plural };
    }
  }
  return null;
}

/**
 * What may be read as the ending of a name: the letters up to the end of its word, or up to a zero-width break in it
 * (Persian joins endings with one). An apostrophe ends the word, and so does any letter of a script without spaces.
 */
function tailsOf(window: FoldedWindow, name: string): string[] {
  if (runsOn(name)) return [''];
  let end = name.length;
  let broken = -1;
  for (; end < window.text.length && WORD.test(window.text.charAt(end)); end++) {
    if (window.seams[end] === 'apostrophe') break;
    if (window.seams[end] === 'zero-width' && broken < 0) broken = end;
  }
  const tails = [window.text.slice(name.length, end)];
  if (broken >= 0) tails.push(window.text.slice(name.length, broken));
  return tails;
}

/** Where the word around `at` begins; an apostrophe before counts as its beginning. */
function wordStart(text: string, from: number, at: number): number {
  if (kindOf(text.charCodeAt(at)) === Kind.dense) return at;
  let start = at;
  while (start > from && at - start < TAIL) {
    const kind = kindOf(text.charCodeAt(start - 1));
    if (kind !== Kind.word && kind !== Kind.nothing) break;
    start--;
  }
  while (start < at && kindOf(text.charCodeAt(start)) === Kind.nothing) start++;
  return start;
}

function foldedSlice(text: string, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += foldUnit(text.charCodeAt(i));
  return out;
}

function fits(sense: Sense, window: FoldedWindow, length: number, tail: string): boolean {
  if (sense.exact !== '' && window.cased.slice(0, length) !== sense.exact) return false;
  if (tail === '') return true;
  if (!sense.inflects) return false;
  // On an acronym only small letters are an ending: "IMUs" is a plural, "IMUS" another word.
  if (sense.exact !== '' && window.cased.slice(length, length + tail.length) !== tail) return false;
  return isEnding(tail);
}

const ADDRESS_AFTER =
  /^(?:@|\.(?:com|org|net|info|int|de|uk|ru|uz|tj|kg|kz|af|pk|ir|pdf|html?|php|png|jpe?g)(?![a-z]))/i;

/** Names inside web addresses, mail addresses and user names are not text. */
function insideAddress(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '@' || ADDRESS_AFTER.test(text.slice(end, end + 7))) return true;
  const before = text.slice(Math.max(0, start - 80), start);
  return /(?:\/\/|www\.)\S*$/i.test(before);
}
