import { type BitSet, bitsAt, bitsOf, hasBit, hasHash, shiftFor, spread } from './bit-set.ts';
import { Kind, kindOf, singleOf } from './fold.ts';

/** A rough memory of how the first words of all keys begin, which leaves nearly all words of a text aside. */
export interface FirstLook {
  /** The first five letters of whole words and of stems, and single letters of dense scripts. */
  fives: BitSet;
  /** The first three letters, by position, for names of up to three that may be written on ("IMUs"). */
  threes: BitSet;
}

/** How the first word of a key begins. */
export interface Beginning {
  /** The folded key. */
  key: string;
  /** Units of its first word; 0 where it begins with a letter of a dense script. */
  length: number;
  /** More letters may follow its first word. */
  open: boolean;
  /** Counts only where the word begins with a capital. */
  capital: boolean;
}

const LETTERS = 5;

/** Five bits for a folded letter, never 0; other letters may share them. */
const codeOf = (folded: number): number => 1 + (folded % 31);
/** The codes of up to five letters, left aligned: what is missing is 0. */
const aligned = (codes: number, letters: number): number => codes << (5 * (LETTERS - letters));
/** Apart from all codes of letters. */
const denseCode = (folded: number): number => (1 << 25) | folded;

export function makeFirstLook(beginnings: Beginning[]): FirstLook {
  const fives = new Set<number>();
  const threes = new Set<number>();
  for (const { key, length, open } of beginnings) {
    if (length === 0) fives.add(denseCode(key.charCodeAt(0)));
    let codes = 0;
    for (let i = 0; i < Math.min(length, LETTERS); i++) codes = (codes << 5) | codeOf(key.charCodeAt(i));
    const five = aligned(codes, Math.min(length, LETTERS));
    if (open && length > 0 && length <= 3) {
      for (let follow = 0; follow < 2 ** (5 * (3 - length)); follow++) threes.add((five >>> 10) | follow);
    } else if (length > 0) fives.add(five);
    if (open && length === 4) for (let follow = 1; follow < 32; follow++) fives.add(five | follow);
  }
  return { fives: bitsOf(fives, 32), threes: bitsAt(2 ** 15, threes) };
}

/** The first letters of one word, gathered letter by letter. */
export interface WordStart {
  codes: number;
  letters: number;
}

export function addLetter(word: WordStart, folded: number): void {
  if (word.letters === LETTERS) return;
  word.codes = (word.codes << 5) | codeOf(folded);
  word.letters++;
}

/** Whether a key may begin like this, if the word ends here or its first five letters are told. */
export function mayBegin({ fives, threes }: FirstLook, { codes, letters }: WordStart): boolean {
  const five = aligned(codes, letters);
  return hasHash(fives, five) || hasBit(threes, five >>> 10);
}

/** Whether a key may begin with this letter of a dense script. */
export function mayBeginWith({ fives }: FirstLook, folded: number): boolean {
  return hasHash(fives, denseCode(folded));
}

/** No part of a word: spaces, hyphens, punctuation. Below it are the codes of letters; 0 is not met yet. */
const APART = 32;
/** Apostrophes: they end a word, and may be inside one as well. */
const SEAM = 33;
/** Asks for the careful way: invisible characters, "ß", letters of dense scripts, and Arabic for its prefixes. */
const ODD = 34;

/** By unit: one of the above or the code of a letter. As many as there are units, so that no look-up has to ask. */
const table = new Uint8Array(65536);

function meet(unit: number): number {
  const kind = kindOf(unit);
  const isPrefixed = unit >= 0x600 && unit <= 0x6ff;
  let code = ODD;
  if (kind === Kind.joint || kind === Kind.mark) code = APART;
  else if (kind === Kind.seam) code = SEAM;
  else if (kind === Kind.word && singleOf(unit) !== 0 && !isPrefixed) code = codeOf(singleOf(unit));
  table[unit] = code;
  return code;
}

/** Where `passOver` stopped. */
export interface Stop {
  start: number;
  /** The offset after the word, from where to go on; `start` where it is odd. */
  end: number;
  /** A word or a unit that asks for the careful way. */
  isOdd: boolean;
}

/**
 * Goes on from `stop.end` to the next word that may begin a key, and tells of it in `stop`. The innermost loop of all
 * that is done to pages: nothing allocated, nothing called but `meet`, and every number a small integer, so that it is
 * compiled once and for good. (A callback in it, or `??` behind the table, doubled its time in every other run.)
 * @returns false when there is none before `to`
 */
export function passOver({ fives, threes }: FirstLook, text: string, to: number, stop: Stop): boolean {
  const shift = shiftFor(fives);
  let at = stop.end;
  while (at < to) {
    const start = at;
    let word = 0;
    let letters = 0;
    let code = APART;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      code = table[unit] as number;
      if (code === 0) code = meet(unit);
      if (code >= APART) break;
      // Behind the fifth letter it only matters where the word ends.
      if (letters < LETTERS) {
        word = (word << 5) | code;
        letters++;
      }
    }
    // Behind the fifth letter it makes no difference whether an apostrophe ends the word.
    const isOdd = code === ODD || (code === SEAM && letters > 0 && letters < LETTERS);
    const five = word << (5 * (LETTERS - letters));
    const bit = spread(five) >>> shift;
    const three = five >>> 10;
    const known = (fives.charCodeAt(bit >>> 2) >>> (bit & 3)) | (threes.charCodeAt(three >>> 2) >>> (three & 3));
    if (isOdd ? at < to : letters > 0 && (known & 1) === 1) {
      stop.start = start;
      stop.end = isOdd ? start : at;
      stop.isOdd = isOdd;
      return true;
    }
    // What ended the word is not the next one's beginning.
    at++;
  }
  return false;
}
