import type { ClaimDigest } from '../weigh/claim-digest.ts';
import type { AsserterType, ClaimKind, Credibility } from './schema/terms.ts';

/** One digest without the names of its fields; its kind is that of the row. */
type Packed = [
  id: string,
  labels: string[],
  day: string,
  credibility: Credibility | null,
  graded: string,
  reviewBy: string,
  patterns: string[],
  origins: string[],
  asserters: [source: string, type: AsserterType][],
  carriers: string[],
  doubters: string[],
  utterance: string,
  flags: number,
];

const FLAG = { denied: 1, doubted: 2, byPacks: 4, byReader: 8 } as const;

/**
 * Digests of one kind as a string. Chromium reads and writes it three times as fast as the same digests as objects, and
 * it takes less than half the room (measured with 7,000 digests).
 */
export function packDigests(digests: readonly ClaimDigest[]): string {
  return JSON.stringify(
    digests.map(
      (d): Packed => [
        d.id,
        d.labels,
        d.day,
        d.credibility,
        d.graded,
        d.reviewBy,
        d.patterns,
        d.origins,
        d.asserters.map(({ source, type }) => [source, type]),
        d.carriers,
        d.doubters,
        d.utterance,
        FLAG.denied * Number(d.denied) +
          FLAG.doubted * Number(d.doubted) +
          FLAG.byPacks * Number(d.byPacks) +
          FLAG.byReader * Number(d.byReader),
      ],
    ),
  );
}

/** The digests of a row; the string is one that `packDigests` of the same `DIGEST_VERSION` made. */
export function unpackDigests(kind: ClaimKind, packed: string): ClaimDigest[] {
  return (JSON.parse(packed) as Packed[]).map(
    ([
      id,
      labels,
      day,
      credibility,
      graded,
      reviewBy,
      patterns,
      origins,
      asserters,
      carriers,
      doubters,
      utterance,
      flags,
    ]) => ({
      id,
      kind,
      labels,
      day,
      credibility,
      graded,
      reviewBy,
      patterns,
      origins,
      asserters: asserters.map(([source, type]) => ({ source, type })),
      carriers,
      doubters,
      utterance,
      denied: (flags & FLAG.denied) > 0,
      doubted: (flags & FLAG.doubted) > 0,
      byPacks: (flags & FLAG.byPacks) > 0,
      byReader: (flags & FLAG.byReader) > 0,
    }),
  );
}
