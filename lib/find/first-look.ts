import { Kind, kindOf, singleOf } from './fold.ts';

/** Units below this are looked up in a table: alphabets and common punctuation; the rest is rare or no alphabet. */
const TABLE = 0x2100;
/** Units looked at before the words among them are tested; small enough to stay in the processor's nearest cache. */
const CHUNK = 4096;

/** No part of a word: spaces, hyphens, punctuation. */
const APART = 0;
/** Asks for the careful way: apostrophes, invisible characters, "ß", Arabic (its prefixes), unknown yet. */
const ODD = 0xff;

/** By unit: `APART`, `ODD`, or 1–31 for a letter, which several letters share. Filled as units are met. */
const codes = new Uint8Array(TABLE).fill(ODD);
const met = new Uint8Array(TABLE);

/** Code of a folded letter. */
const codeOf = (folded: number): number => 1 + (folded % 31);

function meet(unit: number): number {
  met[unit] = 1;
  const kind = kindOf(unit);
  const isArabic = unit >= 0x600 && unit <= 0x6ff;
  if (kind === Kind.joint || kind === Kind.mark) codes[unit] = APART;
  else if (kind === Kind.word && singleOf(unit) !== 0 && !isArabic) codes[unit] = codeOf(singleOf(unit));
  return codes[unit] ?? ODD;
}

// One walk at a time uses these.
const letters = new Uint8Array(CHUNK + 8);
const starts = new Uint16Array(CHUNK + 8);

/**
 * A look at the first letters of each word, five bits a letter, that leaves nearly all words of a text aside. Written
 * for the processor rather than the reader: one loop turns units into codes and notes where words begin, a second
 * tests each word, both without branches that depend on the text, which would cost more than all the rest.
 */
export class FirstLook {
  /** Bit set over the first five letters of whole words and of stems. */
  #fives: Uint32Array;
  #shift: number;
  /** Bit set over the first three letters, for names of up to three that may be written on ("IMUs"). */
  #threes = new Uint32Array(2 ** 15 / 32);

  /** @param keys how many will be added */
  constructor(keys: number) {
    const bits = Math.min(20, Math.max(13, Math.ceil(Math.log2(keys * 48 + 1))));
    this.#fives = new Uint32Array(2 ** bits / 32);
    this.#shift = 32 - bits;
  }

  /** @param length of the key's first word @param open whether letters may follow it */
  add(key: string, length: number, open: boolean): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = Array.from({ length: Math.min(length, 5) }, (_, i) =>
      codeOf(key.charCodeAt(i)),
    );
    const three = (a << 10) | (b << 5) | c;
    if (open && length <= 3) {
      for (let follow = 0; follow < 2 ** (5 * (3 - length)); follow++) set(this.#threes, three | follow);
    } else this.#setFive(three, d, e);
    if (open && length === 4) for (let follow = 1; follow < 32; follow++) this.#setFive(three, d, follow);
  }

  #setFive(three: number, d: number, e: number): void {
    set(this.#fives, spread((three << 10) | (d << 5) | e) >>> this.#shift);
  }

  /**
   * Calls `visit` with the start of each word that may begin a key; `visit` returns true to stop.
   * @returns -1 when stopped, otherwise `to` or the start of a word, or a unit, that asks for the careful way
   */
  pass(text: string, from: number, to: number, visit: (start: number) => boolean): number {
    const fives = this.#fives;
    const threes = this.#threes;
    const shift = this.#shift;
    let at = from;
    while (at < to) {
      const size = Math.min(CHUNK, to - at);
      let read = 0;
      let words = 0;
      let before = APART;
      for (; read < size; read++) {
        const unit = text.charCodeAt(at + read);
        let code = unit < TABLE ? (codes[unit] ?? ODD) : ODD;
        if (code === ODD) {
          if (unit >= TABLE || met[unit] === 1) break;
          code = meet(unit);
          if (code === ODD) break;
        }
        letters[read] = code;
        starts[words] = read;
        // One more word where a letter follows none.
        words += ((before - 1) & (0 - code)) >>> 31;
        before = code;
      }
      // A word that the end of the chunk or something odd cuts off is not tested here.
      const isCut = before !== APART && at + read < to;
      if (isCut) words--;
      const end = isCut ? (starts[words] ?? 0) : read;
      letters.fill(APART, read, read + 5);
      for (let word = 0; word < words; word++) {
        const start = starts[word] ?? 0;
        const a = letters[start] ?? 0;
        const b = letters[start + 1] ?? 0;
        // After the end of a short word nothing counts.
        const c = (letters[start + 2] ?? 0) & ~((b - 1) >> 31);
        const d = (letters[start + 3] ?? 0) & ~((c - 1) >> 31);
        const e = (letters[start + 4] ?? 0) & ~((d - 1) >> 31);
        const three = (a << 10) | (b << 5) | c;
        const five = spread((three << 10) | (d << 5) | e) >>> shift;
        const isKnown = ((fives[five >>> 5] ?? 0) >>> (five & 31)) | ((threes[three >>> 5] ?? 0) >>> (three & 31));
        if ((isKnown & 1) === 1 && visit(at + start)) return -1;
      }
      at += end;
      if (read < size || end === 0) return at;
    }
    return at;
  }
}

const spread = (bits: number): number => Math.imul(bits, 0x9e3779b1);

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}
