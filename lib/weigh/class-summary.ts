import type { Credibility } from '../catalog/schema/terms.ts';
import { MAX_DOTS } from '../limits.ts';
import type { Asserter, ClaimDigest } from './claim-digest.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { ENOUGH, evidenceState } from './evidence-state.ts';
import { compare } from './origins.ts';
import type { Dot, EvidenceState, ReferenceClass } from './track-record.ts';

/**
 * What became of the claims of a class, apart from the names of sources and from today's date: what a catalog can work
 * out when claims change and keep. Lists are sorted, so that equal claims give equal summaries.
 */
export interface ClassSummary {
  claims: number;
  /** Different utterances among them: what "independent claims" means here. */
  independent: number;
  origins: number;
  unknownOrigins: number;
  grades: Record<Credibility, number> & { ungraded: number };
  asserters: (Asserter & { claims: number })[];
  denied: number;
  doubted: number;
  /** Source ids, most frequent first. */
  doubters: string[];
  patterns: { pattern: string; claims: number }[];
  latestGrade: string;
  /** How many grades are due for review by each day, earliest first. */
  reviews: { day: string; claims: number }[];
  /** Claims that two packs / the reader and a pack grade differently. */
  gradedApart: { byPacks: number; byReader: number };
  /** One per claim; [] for more than `MAX_DOTS`. */
  dots: Dot[];
  state: EvidenceState;
}

/** Whether a claim belongs to a reference class. `asserter` includes those who passed it on; `asserterType` only those who assert it in their own name. */
export function inClass(digest: ClaimDigest, { label, kind, asserter, asserterType }: ReferenceClass): boolean {
  if (label !== undefined && !digest.labels.includes(label)) return false;
  if (kind !== undefined && digest.kind !== kind) return false;
  if (asserter !== undefined && !digest.carriers.includes(asserter)) return false;
  return asserterType === undefined || digest.asserters.some(({ type }) => type === asserterType);
}

/** Sums up digests, each given once; their order makes no difference. */
export function summarise(digests: readonly ClaimDigest[]): ClassSummary {
  const count = (is: (digest: ClaimDigest) => boolean) => digests.filter(is).length;
  const asserters = new Map(digests.flatMap((digest) => digest.asserters).map((a) => [`${a.type} ${a.source}`, a]));
  const reviews = tally(digests.map(({ reviewBy }) => (reviewBy === '' ? [] : [reviewBy])));
  return {
    claims: digests.length,
    independent: independentClaims(digests),
    origins: new Set(digests.flatMap((digest) => digest.origins)).size,
    unknownOrigins: count(({ origins }) => origins.length === 0),
    grades: countGrades(digests),
    asserters: tally(digests.map((digest) => digest.asserters.map(({ source, type }) => `${type} ${source}`))).flatMap(
      ([key, claims]) => {
        const asserter = asserters.get(key);
        return asserter ? [{ source: asserter.source, type: asserter.type, claims }] : [];
      },
    ),
    denied: count(({ denied }) => denied),
    doubted: count(({ doubted }) => doubted),
    doubters: tally(digests.map(({ doubters }) => doubters)).map(([source]) => source),
    patterns: tally(digests.map(({ patterns }) => patterns)).map(([pattern, claims]) => ({ pattern, claims })),
    latestGrade: latest(digests.map(({ graded }) => graded)),
    reviews: reviews.map(([day, claims]) => ({ day, claims })).sort((a, b) => compare(a.day, b.day)),
    gradedApart: { byPacks: count(({ byPacks }) => byPacks), byReader: count(({ byReader }) => byReader) },
    dots: digests.length > MAX_DOTS ? [] : digests.map(dotOf).sort(byGrade),
    state: evidenceState(digests),
  };
}

export function countGrades(claims: readonly Pick<ClaimDigest, 'credibility'>[]): ClassSummary['grades'] {
  const grades = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, ungraded: 0 };
  for (const { credibility } of claims) grades[credibility ?? 'ungraded'] += 1;
  return grades;
}

/** Number of different utterances among claims. */
export function independentClaims(digests: readonly ClaimDigest[]): number {
  return new Set(digests.map(({ utterance }) => utterance)).size;
}

/** Whether a class has enough independent claims to speak of "usually". */
export function isEnough({ independent }: Pick<ClassSummary, 'independent'>): boolean {
  return independent >= ENOUGH;
}

/** How many lists name each key, most frequent first, then by key. */
function tally(lists: readonly (readonly string[])[]): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

/** The EDTF date whose last possible day is the latest; '' when there is none. */
function latest(dates: readonly string[]): string {
  const lastDay = (date: string) => edtfBounds(date)?.to ?? '';
  return [...new Set(dates)].reduce(
    (best, date) => ((compare(lastDay(date), lastDay(best)) || compare(date, best)) > 0 ? date : best),
    '',
  );
}

function dotOf({ id, credibility }: ClaimDigest): Dot {
  return { claim: id, credibility };
}

/** Best evidence first, not judged last; then by id so that a picture stays the same. */
function byGrade(a: Dot, b: Dot): number {
  return (a.credibility ?? 7) - (b.credibility ?? 7) || compare(a.claim, b.claim);
}
