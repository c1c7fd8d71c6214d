import { type BitSet, bitsOf, hasHash } from './bit-set.ts';
import type { Beginning } from './first-look.ts';
import { Kind, kindOf, singleOf } from './fold.ts';

const SEED = 0x811c9dc5;
/** For keys that count only where the word begins with a capital: "is" is not "IS". */
const CAPITAL_SEED = 0x9747b28c;
const SPACE = 0x20;
/** Units that no folded text has here. */
const WORD_END = 1;
const STEM_END = 2;
/** Units of an open first word that are looked at; longer words are told apart by the comparison that follows. */
const STEM = 5;

/** Each is remembered twice, which makes a mistake in one of seven questions rare with few bits. */
const again = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
const has = (bits: BitSet, hash: number): boolean => hasHash(bits, hash) && hasHash(bits, again(hash));

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Remembers the whole first word of every key and the letter that begins its second: "is", common in English, is not "IS K…". */
export function makeSecondLook(beginnings: Beginning[]): BitSet {
  const hashes = new Set<number>();
  for (const { key, length, open, capital } of beginnings) {
    let hash = capital ? CAPITAL_SEED : SEED;
    for (let i = 0; i < (open ? Math.min(length, STEM) : length); i++) hash = step(hash, key.charCodeAt(i));
    if (open) hash = step(hash, STEM_END);
    else if (length === key.length) hash = step(hash, WORD_END);
    else {
      const isSpaced = key.charCodeAt(length) === SPACE;
      hash = step(isSpaced ? step(hash, SPACE) : hash, key.charCodeAt(isSpaced ? length + 1 : length));
    }
    hashes.add(hash).add(again(hash));
  }
  return bitsOf(hashes, 16);
}

/** Whether a key may begin with the word at `start`. Anything unusual in the word or behind it counts as yes. */
export function mayStandAt(bits: BitSet, text: string, start: number, to: number): boolean {
  const first = text.charCodeAt(start);
  const isCapital = kindOf(first) !== Kind.word || singleOf(first) !== first;
  return agrees(SEED, bits, text, start, to) || (isCapital && agrees(CAPITAL_SEED, bits, text, start, to));
}

function agrees(seed: number, bits: BitSet, text: string, start: number, to: number): boolean {
  let hash = seed;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.word && singleOf(unit) !== 0) {
      hash = step(hash, singleOf(unit));
      if (i - start < STEM && has(bits, step(hash, STEM_END))) return true;
    } else if (kind === Kind.word || kind === Kind.seam || kind === Kind.nothing) return true;
    else break;
  }
  if (has(bits, step(hash, WORD_END))) return true;
  let next = i;
  while (next < to && kindOf(text.charCodeAt(next)) === Kind.joint) next++;
  if (next === to) return false;
  const unit = text.charCodeAt(next);
  const kind = kindOf(unit);
  const single = singleOf(unit);
  if (kind === Kind.seam || kind === Kind.nothing || single === 0) return true;
  return has(bits, step(next > i ? step(hash, SPACE) : hash, single));
}
