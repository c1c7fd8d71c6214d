import { FirstLook } from './first-look.ts';
import { foldUnit, Kind, kindOf, singleOf } from './fold.ts';

/**
 * The beginnings of all keys, tested while walking a text once: first a rough look at the first letters of every word,
 * then, where it says "perhaps", hashes of the word itself. It may say yes too often (then the keys themselves are
 * compared), never no too often. Typed arrays, because this runs on every page: walking makes no strings.
 */
export interface Anchors {
  look: FirstLook;
  /** Hash table of beginnings: 30 bits of hash, then whether it counts in any case (1) or only with a capital (2). */
  slots: Int32Array;
  mask: number;
}

/** A folded key and how its first word may stand in text. */
export interface AnchorKey {
  key: string;
  /** More letters may follow its last word (endings, plural). */
  open: boolean;
  /** Counts only where the text's word starts with a capital. */
  capital: boolean;
}

const ANY = 1;
const CAPITAL = 2;
const FLAGS = ANY | CAPITAL;

const SEED = 0x811c9dc5;
const WORD_END = 0x20;
/** Units of an open first word that are looked at; longer words are told apart by the comparison that follows. */
const STEM = 5;
/** A first word longer than this is anchored on its stem alone, which keeps the walk linear on hostile text. */
const LONGEST_WORD = 48;

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

export function makeAnchors(keys: AnchorKey[]): Anchors {
  const hashes = new Map<number, number>();
  const look = new FirstLook(keys.length);
  for (const { key, open, capital } of keys) {
    let length = 0;
    while (length < key.length && kindOf(key.charCodeAt(length)) === Kind.word) length++;
    const stem = length > 0 && ((open && length === key.length) || length > LONGEST_WORD);
    const hash = anchorOf(key, length, stem) & ~FLAGS;
    hashes.set(hash, (hashes.get(hash) ?? 0) | (capital ? CAPITAL : ANY));
    look.add(key, length, stem);
  }
  // At most a third full, so that most questions are answered by the first slot.
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(hashes.size * 3 + 1)));
  const anchors: Anchors = { look, slots: new Int32Array(size), mask: size - 1 };
  for (const [hash, flags] of hashes) {
    let at = placeOf(hash, anchors.mask);
    while (anchors.slots[at] !== 0) at = (at + 1) & anchors.mask;
    anchors.slots[at] = hash | flags;
  }
  return anchors;
}

/** @param length of the first word @param stem whether only its first letters count */
function anchorOf(key: string, length: number, stem: boolean): number {
  if (length === 0) return step(SEED, key.charCodeAt(0));
  let hash = SEED;
  for (let i = 0; i < (stem ? Math.min(STEM, length) : length); i++) hash = step(hash, key.charCodeAt(i));
  return stem ? hash : step(hash, WORD_END);
}

function has(anchors: Anchors, full: number, wanted: number): boolean {
  const { slots, mask } = anchors;
  const hash = full & ~FLAGS;
  for (let at = placeOf(hash, mask); ; at = (at + 1) & mask) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return false;
    if ((slot & ~FLAGS) === hash) return (slot & wanted) !== 0;
  }
}

/**
 * Calls `visit` with the offset of every place where a key may begin; `visit` returns true to stop.
 * Names that start after an apostrophe ("l'IMU") or after a prefix of Arabic ("بالقاعدة") are visited too.
 */
export function walk(
  text: string,
  from: number,
  to: number,
  anchors: Anchors,
  visit: (start: number) => boolean,
): boolean {
  const atWord = (start: number) => walkWord(text, start, to, anchors, visit, false) < 0;
  let i = from;
  while (i < to) {
    i = anchors.look.pass(text, i, to, atWord);
    if (i < 0) return true;
    if (i < to) i = walkOdd(text, i, to, anchors, visit);
    if (i < 0) return true;
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
  const hit = kind === Kind.dense && has(anchors, step(SEED, singleOf(unit)), FLAGS) && visit(at);
  return hit ? -1 : at + 1;
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
  const first = text.charCodeAt(start);
  const wanted = kindOf(first) === Kind.word && singleOf(first) === first ? ANY : FLAGS;
  let hash = SEED;
  let length = 0;
  let visited = false;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.word) {
      const single = singleOf(unit);
      if (single !== 0) {
        hash = step(hash, single);
        length++;
        if (length <= STEM && !visited && has(anchors, hash, wanted)) visited = true;
      } else {
        for (const piece of foldUnit(unit)) {
          hash = step(hash, piece.charCodeAt(0));
          length++;
          if (length <= STEM && !visited && has(anchors, hash, wanted)) visited = true;
        }
      }
      // An extra look at the middle of a word need not read on for ever.
      if (extra && length > LONGEST_WORD) break;
    } else if (kind === Kind.seam) {
      if (!visited && has(anchors, step(hash, WORD_END), wanted)) visited = true;
      const next = i + 1;
      if (!extra && next < to && kindOf(text.charCodeAt(next)) === Kind.word) {
        if (walkWord(text, next, to, anchors, visit, true) < 0) return -1;
        if (isArabic(text.charCodeAt(next)) && walkPrefixes(text, next, to, anchors, visit)) return -1;
      }
    } else if (kind !== Kind.nothing) break;
  }
  if (!visited && has(anchors, step(hash, WORD_END), wanted)) visited = true;
  return visited && visit(start) ? -1 : i;
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
