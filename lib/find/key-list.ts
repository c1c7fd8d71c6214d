import { foldUnit, Kind, kindOf } from './fold.ts';
import { BLANK_LINE } from './fold-window.ts';

/**
 * Folded keys by their first two units (those of one unit by ''): sorted, one a line, a mark behind those that
 * letters may follow. One string for each beginning, so that a page opens only what its text asks for.
 */
export type PackedKeys = Record<string, string>;

/** Keys hold neither: white space is folded to a space. */
const LINE = '\n';
const OPEN = '\r';

/** @param keys with whether letters may follow them */
export function packKeys(keys: ReadonlyMap<string, boolean>): PackedKeys {
  const packed: PackedKeys = {};
  for (const key of [...keys.keys()].sort()) {
    const beginning = key.length < 2 ? '' : key.slice(0, 2);
    const line = keys.get(key) ? key + OPEN : key;
    packed[beginning] = packed[beginning] === undefined ? line : packed[beginning] + LINE + line;
  }
  return packed;
}

const LETTER = /[\p{L}\p{N}_]/u;
/** Letters that may be an ending where case counts; letters of a script without case are. */
const SMALL = /[\p{Ll}\p{Lo}\p{Lm}\p{M}]/u;
const CASELESS_END = /\p{Lo}\r$/u;
const SPACE = 0x20;
const NO_KEYS: string[] = [];

/** Compares keys with a text, unit by unit, folding no more of it than agrees with a key. */
export class KeyList {
  #packed: PackedKeys;
  #singles: string[];
  #isCased: boolean;
  /** By first and second unit. */
  #opened = new Map<number, Map<number, string[]>>();
  // The state of one comparison: the keys left, how many of their units agree, and whether a seam comes next.
  #keys = NO_KEYS;
  #low = 0;
  #high = 0;
  #depth = 0;
  #first = 0;
  #seam = false;

  /** @param isCased whether the keys keep their case and the text must agree */
  constructor(packed: PackedKeys, isCased: boolean) {
    this.#packed = packed;
    this.#singles = packed['']?.split(LINE) ?? NO_KEYS;
    this.#isCased = isCased;
  }

  /** Whether a key stands at `start` and ends there as a word, or may go on. */
  standsAt(text: string, start: number): boolean {
    this.#depth = 0;
    this.#seam = false;
    let joint = -1;
    for (let i = start; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind === Kind.nothing) continue;
      if (kind === Kind.seam) this.#seam = true;
      else if (kind === Kind.joint) {
        if (joint < 0) joint = i;
      } else {
        if (joint >= 0) {
          if (i - joint > 1 && BLANK_LINE.test(text.slice(joint, i))) break;
          joint = -1;
          if (this.#ends(SPACE)) return true;
          if (!this.#goesOn(SPACE)) return false;
        }
        const small = foldUnit(unit);
        const spelled = this.#isCased ? foldUnit(unit, true) : small;
        for (let k = 0; k < small.length; k++) {
          const letter = (k < spelled.length ? spelled : small).charCodeAt(k);
          if (this.#ends(letter)) return true;
          if (!this.#goesOn(letter)) return false;
          this.#seam = false;
        }
        this.#seam = false;
      }
    }
    return this.#whole() !== undefined;
  }

  /** The key that agrees whole, with its mark. */
  #whole(): string | undefined {
    if (this.#depth === 0) return undefined;
    if (this.#depth === 1) return this.#singles.find((key) => key.charCodeAt(0) === this.#first);
    // It sorts before all that go on; its mark makes it one longer.
    const key = this.#low < this.#high ? this.#keys[this.#low] : undefined;
    const rest = key === undefined ? -1 : key.length - this.#depth;
    return rest === 0 || (rest === 1 && key?.endsWith(OPEN)) ? key : undefined;
  }

  /** Whether a key ends before this unit. */
  #ends(unit: number): boolean {
    const key = this.#whole();
    if (key === undefined) return false;
    const letter = String.fromCharCode(unit);
    if (this.#seam || !LETTER.test(letter)) return true;
    // Only small letters are an ending where case counts: "IMUs", not "HTTP". Behind a letter without case any may stand.
    return key.endsWith(OPEN) && (!this.#isCased || SMALL.test(letter) || CASELESS_END.test(key));
  }

  /** Leaves the keys that go on with this unit; false when there are none. */
  #goesOn(unit: number): boolean {
    this.#depth++;
    if (this.#depth === 1) {
      this.#first = unit;
      return true;
    }
    if (this.#depth === 2) {
      this.#keys = this.#open(this.#first, unit);
      this.#low = 0;
      this.#high = this.#keys.length;
    } else if (this.#high - this.#low === 1) {
      if (this.#keys[this.#low]?.charCodeAt(this.#depth - 1) !== unit) this.#low = this.#high;
    } else {
      this.#low = this.#firstFrom(unit);
      this.#high = this.#firstFrom(unit + 1);
    }
    return this.#low < this.#high;
  }

  #open(first: number, second: number): string[] {
    let opened = this.#opened.get(first);
    if (opened === undefined) {
      opened = new Map();
      this.#opened.set(first, opened);
    }
    let keys = opened.get(second);
    if (keys === undefined) {
      keys = this.#packed[String.fromCharCode(first, second)]?.split(LINE) ?? NO_KEYS;
      opened.set(second, keys);
    }
    return keys;
  }

  /** Position of the first of the keys left whose last unit looked at is at least `unit`. */
  #firstFrom(unit: number): number {
    const at = this.#depth - 1;
    let from = this.#low;
    let to = this.#high;
    while (from < to) {
      const middle = (from + to) >> 1;
      // A key that ended sorts first: it has no unit here, or its mark.
      const there = this.#keys[middle]?.charCodeAt(at) ?? Number.NaN;
      const isEnded = Number.isNaN(there) || there === OPEN.charCodeAt(0);
      if (!isEnded && there >= unit) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
