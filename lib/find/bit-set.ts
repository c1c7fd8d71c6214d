/**
 * A set that may say yes too often, never no too often. A plain string, four bits a character (`@` and the fifteen
 * after it): it can be stored and used as it is, with nothing to unpack.
 */
export type BitSet = string;

const ZERO = 0x40;

/** How far a spread hash is shifted to fall within the set. */
export const shiftFor = (bits: BitSet): number => Math.clz32(bits.length * 4) + 1;
export const spread = (hash: number): number => Math.imul(hash, 0x9e3779b1);

export const hasBit = (bits: BitSet, at: number): boolean => ((bits.charCodeAt(at >>> 2) >>> (at & 3)) & 1) === 1;

export const hasHash = (bits: BitSet, hash: number): boolean => hasBit(bits, spread(hash) >>> shiftFor(bits));

/** Bits by their position. @param size a power of two */
export function bitsAt(size: number, positions: Iterable<number>): BitSet {
  const units = new Uint8Array(size / 4).fill(ZERO);
  for (const at of positions) units[at >>> 2] = (units[at >>> 2] ?? ZERO) | (1 << (at & 3));
  return new TextDecoder().decode(units);
}

/** A set of these hashes in which one of `spare` others, or fewer, seems to be there. */
export function bitsOf(hashes: ReadonlySet<number>, spare: number): BitSet {
  const size = 2 ** Math.min(22, Math.max(14, Math.ceil(Math.log2(hashes.size * spare + 1))));
  const shift = Math.clz32(size) + 1;
  return bitsAt(
    size,
    [...hashes].map((hash) => spread(hash) >>> shift),
  );
}
