import type { BitSet } from './bit-set.ts';
import {
  addLetter,
  type FirstLook,
  makeFirstLook,
  mayBegin,
  mayBeginWith,
  passOver,
  type Stop,
  type WordStart,
} from './first-look.ts';
import { foldUnit, Kind, kindOf, singleOf } from './fold.ts';
import { makeSecondLook, mayStandAt } from './second-look.ts';

/**
 * The beginnings of all keys, tested while a text is walked once: a rough look at every word, then a second at the few
 * that pass. Plain JSON that is used as it is, because every page of every tab gets it.
 */
export interface Anchors {
  first: FirstLook;
  second: BitSet;
}

/** A folded key and how it may stand in text. */
export interface AnchorKey {
  key: string;
  /** More letters may follow its last word (endings, plural). */
  open: boolean;
  /** Counts only where the text's word begins with a capital. */
  capital?: boolean;
}

/** A first word longer than this is anchored on its stem alone, which keeps the walk linear on hostile text. */
const LONGEST_WORD = 48;

export function makeAnchors(keys: AnchorKey[]): Anchors {
  const beginnings = keys.map(({ key, open, capital = false }) => {
    let length = 0;
    while (length < key.length && kindOf(key.charCodeAt(length)) === Kind.word) length++;
    return { key, length, open: (open && length === key.length) || length > LONGEST_WORD, capital };
  });
  return { first: makeFirstLook(beginnings), second: makeSecondLook(beginnings) };
}

/**
 * Calls `visit` with the offset of every place where a key may begin; `visit` returns true to stop, and walks no other
 * text meanwhile. Names that start after an apostrophe ("l'IMU") or after a prefix of Arabic ("بالقاعدة") are visited
 * too. May visit too often, never too seldom.
 */
export function walk(
  text: string,
  from: number,
  to: number,
  anchors: Anchors,
  visit: (start: number) => boolean,
): boolean {
  const { first, second } = anchors;
  const stop: Stop = { start: from, end: from, isOdd: false };
  while (passOver(first, text, to, stop)) {
    const { start } = stop;
    if (stop.isOdd) stop.end = walkOdd(text, start, to, anchors, visit);
    else if (mayStandAt(second, text, start, to) && visit(start)) return true;
    if (stop.end < 0) return true;
  }
  return false;
}

/** Takes the careful way over one word, or over one unit that is no word. @returns the offset after it, or -1 to stop */
function walkOdd(text: string, at: number, to: number, anchors: Anchors, visit: (start: number) => boolean): number {
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  if (kind === Kind.word) {
    const end = walkWord(text, at, to, anchors, visit, false);
    if (end >= 0 && isArabic(unit) && walkPrefixes(text, at, to, anchors, visit)) return -1;
    return end;
  }
  return kind === Kind.dense && mayBeginWith(anchors.first, singleOf(unit)) && visit(at) ? -1 : at + 1;
}

/** @returns the offset after the word, or -1 when `visit` asked to stop */
function walkWord(
  text: string,
  start: number,
  to: number,
  anchors: Anchors,
  visit: (start: number) => boolean,
  extra: boolean,
): number {
  const word: WordStart = { codes: 0, letters: 0 };
  let length = 0;
  let visited = false;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.word) {
      const single = singleOf(unit);
      if (single !== 0) addLetter(word, single);
      else for (const piece of foldUnit(unit)) addLetter(word, piece.charCodeAt(0));
      length++;
      // An extra look at the middle of a word need not read on for ever.
      if (extra && length > LONGEST_WORD) break;
    } else if (kind === Kind.seam) {
      if (!visited && mayBegin(anchors.first, word)) visited = true;
      const next = i + 1;
      if (!extra && next < to && kindOf(text.charCodeAt(next)) === Kind.word) {
        if (walkWord(text, next, to, anchors, visit, true) < 0) return -1;
        if (isArabic(text.charCodeAt(next)) && walkPrefixes(text, next, to, anchors, visit)) return -1;
      }
    } else if (kind !== Kind.nothing) break;
  }
  return (visited || mayBegin(anchors.first, word)) && visit(start) ? -1 : i;
}

/** Letters that may be a prefix or follow one. */
const isArabic = (unit: number): boolean => unit >= 0x621 && unit <= 0x6cc;

/** Arabic writes "and", "with", "for" and the article onto the word; each stripped form is another possible start. */
function walkPrefixes(
  text: string,
  start: number,
  to: number,
  anchors: Anchors,
  visit: (start: number) => boolean,
): boolean {
  for (let i = start, stripped = 0; stripped < 4 && i + 1 < to; stripped++) {
    const letter = foldUnit(text.charCodeAt(i));
    if (!'وفبکلا'.includes(letter) || letter === '') return false;
    if (letter === 'ا' && foldUnit(text.charCodeAt(i + 1)) !== 'ل') return false;
    i++;
    if (kindOf(text.charCodeAt(i)) !== Kind.word) return false;
    if (walkWord(text, i, to, anchors, visit, true) < 0) return true;
  }
  return false;
}
