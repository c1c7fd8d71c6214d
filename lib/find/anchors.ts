import { foldUnit, Kind, kindOf, singleOf } from './fold.ts';

/**
 * The cheap first look: a bit set over the beginnings of all keys, tested while walking the text once. It may say yes
 * too often (then the keys themselves are compared), never no too often. Plain typed arrays, because this runs on
 * every page: no strings are made and nothing is allocated while walking.
 */
export interface Anchors {
  /** Beginnings of keys in any case. */
  any: Uint32Array;
  /** Beginnings of keys that only count when the word starts with a capital. */
  capital: Uint32Array;
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

const SEED = 0x811c9dc5;
const WORD_END = 0x20;
/** Units of an open first word that are looked at; longer words are told apart by the comparison that follows. */
const STEM = 5;
/** A first word longer than this is anchored on its stem alone, which keeps the walk linear on hostile text. */
const LONGEST_WORD = 48;

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const mix = (hash: number): number => hash ^ (hash >>> 15);

export function makeAnchors(keys: AnchorKey[]): Anchors {
  const bits = 1 << Math.min(20, Math.max(13, Math.ceil(Math.log2(keys.length * 64 + 1))));
  const anchors: Anchors = { any: new Uint32Array(bits >>> 5), capital: new Uint32Array(bits >>> 5), mask: bits - 1 };
  for (const { key, open, capital } of keys) {
    const bit = mix(anchorOf(key, open)) & anchors.mask;
    const set = capital ? anchors.capital : anchors.any;
    set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return anchors;
}

function anchorOf(key: string, open: boolean): number {
  let end = 0;
  while (end < key.length && kindOf(key.charCodeAt(end)) === Kind.word) end++;
  if (end === 0) return step(SEED, key.charCodeAt(0));
  const stem = (open && end === key.length) || end > LONGEST_WORD;
  let hash = SEED;
  for (let i = 0; i < (stem ? Math.min(STEM, end) : end); i++) hash = step(hash, key.charCodeAt(i));
  return stem ? hash : step(hash, WORD_END);
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
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.word) {
      const end = walkWord(text, i, to, anchors, visit, false);
      if (end < 0) return true;
      if (unit >= 0x621 && unit <= 0x6cc && walkPrefixes(text, i, to, anchors, visit)) return true;
      i = end;
    } else {
      if (kind === Kind.dense && has(anchors.any, anchors, step(SEED, singleOf(unit))) && visit(i)) return true;
      i++;
    }
  }
  return false;
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
  const capital = singleOf(text.charCodeAt(start)) !== text.charCodeAt(start);
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
        if (length <= STEM && !visited && hits(anchors, hash, capital)) visited = true;
      } else {
        for (const piece of foldUnit(unit)) {
          hash = step(hash, piece.charCodeAt(0));
          length++;
          if (length <= STEM && !visited && hits(anchors, hash, capital)) visited = true;
        }
      }
      // An extra look at the middle of a word need not read on for ever.
      if (extra && length > LONGEST_WORD) break;
    } else if (kind === Kind.seam) {
      if (!visited && hits(anchors, step(hash, WORD_END), capital)) visited = true;
      const next = i + 1;
      if (!extra && next < to && kindOf(text.charCodeAt(next)) === Kind.word) {
        if (walkWord(text, next, to, anchors, visit, true) < 0) return -1;
        const after = text.charCodeAt(next);
        if (after >= 0x621 && after <= 0x6cc && walkPrefixes(text, next, to, anchors, visit)) return -1;
      }
    } else if (kind !== Kind.nothing) break;
  }
  if (!visited && hits(anchors, step(hash, WORD_END), capital)) visited = true;
  return visited && visit(start) ? -1 : i;
}

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

function hits(anchors: Anchors, hash: number, capital: boolean): boolean {
  return has(anchors.any, anchors, hash) || (capital && has(anchors.capital, anchors, hash));
}

function has(set: Uint32Array, anchors: Anchors, hash: number): boolean {
  const bit = mix(hash) & anchors.mask;
  return (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
