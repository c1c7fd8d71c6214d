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
export class WordStart {
  #codes = 0;
  #letters = 0;

  add(folded: number): void {
    if (this.#letters === LETTERS) return;
    this.#codes = (this.#codes << 5) | codeOf(folded);
    this.#letters++;
  }

  /** Whether a key may begin like this, if the word ends here or its first five letters are told. */
  mayBegin({ fives, threes }: FirstLook): boolean {
    const five = aligned(this.#codes, this.#letters);
    return hasHash(fives, five) || hasBit(threes, five >>> 10);
  }
}

/** Whether a key may begin with this letter of a dense script. */
export function mayBeginWith({ fives }: FirstLook, folded: number): boolean {
  return hasHash(fives, denseCode(folded));
}

/** Units below this are looked up in a table: alphabets and common punctuation; the rest is rare or no alphabet. */
const TABLE = 0x2100;
/** Units looked at before the words among them are tested; few enough to stay in the processor's nearest cache. */
const CHUNK = 4096;

/** No part of a word: spaces, hyphens, punctuation. */
const APART = 0;
/** Apostrophes: they end a word, and may be inside one as well. */
const SEAM = 0xfd;
/** Asks for the careful way: invisible characters, "ß", and Arabic for its prefixes. */
const ODD = 0xfe;
const UNKNOWN = 0xff;

/** By unit: one of the above or the code of a letter. */
const table = new Uint8Array(TABLE).fill(UNKNOWN);

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

// One text at a time uses these.
const letters = new Uint8Array(CHUNK + LETTERS);
const begins = new Uint16Array(CHUNK + LETTERS);

/**
 * Calls `visit` with the start of each word that may begin a key; `visit` returns true to stop, and reads no other text
 * meanwhile. Written for the processor rather than the reader: one loop turns units into codes and notes where words
 * begin, a second tests the words, both without branches that depend on the text, which would cost more than the rest.
 * @returns -1 when stopped, otherwise `to`, or the start of a word or a unit that asks for the careful way
 */
export function passOver(
  look: FirstLook,
  text: string,
  from: number,
  to: number,
  visit: (start: number) => boolean,
): number {
  const { fives, threes } = look;
  const shift = shiftFor(fives);
  const [codeByUnit, codes, starts] = [table, letters, begins];
  for (let at = from; at < to; ) {
    const size = Math.min(CHUNK, to - at);
    let read = 0;
    let words = 0;
    let before = APART;
    for (; read < size; read++) {
      const unit = text.charCodeAt(at + read);
      let code = unit < TABLE ? (codeByUnit[unit] ?? ODD) : ODD;
      if (code >= SEAM) {
        if (code === UNKNOWN) code = meet(unit);
        // Behind the fifth letter it makes no difference whether the word goes on.
        if (code === SEAM && before !== APART && read - (starts[words - 1] ?? 0) >= LETTERS) code = APART;
        if (code >= SEAM) break;
      }
      codes[read] = code;
      starts[words] = read;
      // One word more where a letter follows none.
      words += ((before - 1) & -code) >>> 31;
      before = code;
    }
    // A word cut off by the end of the chunk, or with something odd in it, is not tested here.
    const isCut = before !== APART && at + read < to;
    if (isCut) words--;
    const end = isCut ? (starts[words] ?? 0) : read;
    for (let behind = 0; behind < LETTERS; behind++) codes[read + behind] = APART;
    for (let word = 0; word < words; word++) {
      const start = starts[word] ?? 0;
      const a = codes[start] ?? 0;
      const b = codes[start + 1] ?? 0;
      // Behind the end of a short word nothing counts.
      const c = (codes[start + 2] ?? 0) & ~((b - 1) >> 31);
      const d = (codes[start + 3] ?? 0) & ~((c - 1) >> 31);
      const e = (codes[start + 4] ?? 0) & ~((d - 1) >> 31);
      const three = (a << 10) | (b << 5) | c;
      const five = spread((three << 10) | (d << 5) | e) >>> shift;
      const found = (fives.charCodeAt(five >>> 2) >>> (five & 3)) | (threes.charCodeAt(three >>> 2) >>> (three & 3));
      if ((found & 1) === 1 && visit(at + start)) return -1;
    }
    at += end;
    if (read < size || end === 0) return at;
  }
  return to;
}
