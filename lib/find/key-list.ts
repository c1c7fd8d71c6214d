import { foldUnit, Kind, kindOf, singleOf } from './fold.ts';
import { BLANK_LINE } from './fold-window.ts';

const LETTER = /[\p{L}\p{N}_]/u;
const SPACE = 0x20;

/**
 * Sorted folded keys, compared with a text unit by unit without folding more of it than agrees with a key: the gate
 * asks this of every word that begins as a name does, on every page.
 */
export class KeyList {
  #keys: string[];
  #open: string;
  #cased: boolean;
  /** Where the keys with this first unit begin and end. */
  #ranges = new Map<number, [from: number, to: number]>();

  /**
   * @param keys sorted by UTF-16 units, no doubles, none empty
   * @param open one digit per key: 1 where letters may follow
   * @param cased whether the keys keep their case and the text must agree
   */
  constructor(keys: string[], open: string, cased: boolean) {
    this.#keys = keys;
    this.#open = open;
    this.#cased = cased;
    keys.forEach((key, at) => {
      const first = key.charCodeAt(0);
      const range = this.#ranges.get(first);
      if (range) range[1] = at + 1;
      else this.#ranges.set(first, [at, at + 1]);
    });
  }

  /** Whether a key stands at `start` and ends there as a word, or may go on. */
  standsAt(text: string, start: number): boolean {
    let low = 0;
    let high = 0;
    let depth = 0;
    let joint = -1;
    let seam = false;

    /** Whether a key ends before this unit. */
    const ends = (unit: number): boolean =>
      depth > 0 &&
      this.#keys[low]?.length === depth &&
      (this.#open[low] === '1' || seam || !LETTER.test(String.fromCharCode(unit)));
    /** Leaves the keys that go on with this unit; false when there are none. */
    const narrow = (unit: number): boolean => {
      if (depth === 0) [low, high] = this.#ranges.get(unit) ?? [0, 0];
      else {
        low = this.#firstFrom(low, high, depth, unit);
        high = this.#firstFrom(low, high, depth, unit + 1);
      }
      depth++;
      return low < high;
    };

    for (let i = start; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind === Kind.nothing) continue;
      if (kind === Kind.seam) {
        seam = true;
        continue;
      }
      if (kind === Kind.joint) {
        if (joint < 0) joint = i;
        continue;
      }
      if (joint >= 0) {
        if (i - joint > 1 && BLANK_LINE.test(text.slice(joint, i))) break;
        joint = -1;
        if (ends(SPACE)) return true;
        if (!narrow(SPACE)) return false;
      }
      const single = singleOf(unit);
      if (single !== 0 && (!this.#cased || single === unit)) {
        if (ends(single)) return true;
        if (!narrow(single)) return false;
      } else {
        const small = foldUnit(unit);
        const spelled = this.#cased ? foldUnit(unit, true) : small;
        for (let k = 0; k < small.length; k++) {
          const letter = (k < spelled.length ? spelled : small).charCodeAt(k);
          if (ends(letter)) return true;
          if (!narrow(letter)) return false;
          seam = false;
        }
      }
      seam = false;
    }
    return depth > 0 && this.#keys[low]?.length === depth;
  }

  /** Position of the first key of `low`–`high` whose unit at `depth` is at least `unit`. */
  #firstFrom(low: number, high: number, depth: number, unit: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      // A key that ends here sorts first; so does the missing unit.
      const there = this.#keys[middle]?.charCodeAt(depth) ?? Number.NaN;
      if (there >= unit) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
