import type { Claim } from '../catalog/schema/claim.ts';
import type { Source } from '../catalog/schema/source.ts';
import type { Credibility } from '../catalog/schema/terms.ts';
import { digestOf } from './claim-digest.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { ENOUGH, evidenceState } from './evidence-state.ts';
import { compare } from './origins.ts';
import type { Dot, ReferenceClass, TrackRecord } from './track-record.ts';

export interface WeighContext {
  /** For the names of asserters and doubters. */
  sources: readonly Source[];
  /** `YYYY-MM-DD`, for what is overdue. */
  today: string;
}

/** Whether a claim belongs to a reference class. `asserter` includes those who passed it on; `asserterType` only those who assert it in their own name. */
export function inClass(claim: Claim, { label, kind, asserter, asserterType }: ReferenceClass): boolean {
  if (label !== undefined && !claim.labels.includes(label)) return false;
  if (kind !== undefined && claim.kind !== kind) return false;
  if (asserter !== undefined && !digestOf(claim).carriers.has(asserter)) return false;
  return asserterType === undefined || digestOf(claim).asserters.some(({ type }) => type === asserterType);
}

/** Number of different utterances among claims: what "independent claims" means here. */
export function independentClaims(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => digestOf(claim).utterance)).size;
}

/**
 * What became of the claims of a class, in plain counts. `claims` may hold others too; a claim given twice (same id)
 * counts once; their order makes no difference.
 */
export function weighClass(claims: readonly Claim[], cls: ReferenceClass, context: WeighContext): TrackRecord {
  const members = distinct(claims.filter((claim) => inClass(claim, cls)));
  const digests = members.map(digestOf);
  const credibility = (claim: Claim): Credibility | null => claim.grade?.credibility ?? null;

  const grades: TrackRecord['grades'] = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, ungraded: 0 };
  for (const claim of members) grades[credibility(claim) ?? 'ungraded'] += 1;

  const nameOf = namesOf(context.sources);
  const asserters = tally(digests.map(({ asserters }) => asserters.map(({ source, type }) => `${type} ${source}`)));
  const doubters = tally(digests.map((digest) => digest.doubters));
  const patterns = tally(members.map((claim) => claim.grade?.reasons.map((reason) => reason.pattern) ?? []));
  const typed = new Map(digests.flatMap((d) => d.asserters).map((a) => [`${a.type} ${a.source}`, a]));

  return {
    class: cls,
    claims: members.length,
    origins: new Set(digests.flatMap((digest) => digest.origins.known)).size,
    unknownOrigins: digests.filter((digest) => digest.origins.known.length === 0).length,
    grades,
    asserters: asserters.flatMap(([key, count]) => {
      const asserter = typed.get(key);
      return asserter ? [{ ...asserter, name: nameOf(asserter.source), claims: count }] : [];
    }),
    denied: digests.filter((digest) => digest.denied).length,
    doubted: digests.filter((digest) => digest.doubted).length,
    doubters: doubters.map(([source]) => nameOf(source)),
    patterns: patterns.map(([pattern, count]) => ({ pattern, claims: count })),
    latestGrade: latest(members.map((claim) => claim.grade?.on ?? '')),
    overdue: members.filter((claim) => isOverdue(claim, context.today)).length,
    dots: members.map((claim): Dot => ({ claim: claim.id, credibility: credibility(claim) })).sort(byGrade),
    enough: independentClaims(members) >= ENOUGH,
    state: evidenceState(
      members.map((claim) => ({ utterance: digestOf(claim).utterance, credibility: credibility(claim) })),
    ),
  };
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function namesOf(sources: readonly Source[]): (id: string) => string {
  const names = new Map(sources.map((source) => [source.id, source.name]));
  return (id) => names.get(id) ?? id;
}

/** How many lists name each key, most frequent first, then by key. */
function tally(lists: string[][]): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

/** The EDTF date whose last possible day is the latest; '' when there is none. */
function latest(dates: string[]): string {
  const lastDay = (date: string) => edtfBounds(date)?.to ?? '';
  return dates.reduce(
    (best, date) => ((compare(lastDay(date), lastDay(best)) || compare(date, best)) > 0 ? date : best),
    '',
  );
}

function isOverdue(claim: Claim, today: string): boolean {
  const last = edtfBounds(claim.grade?.reviewBy ?? '')?.to ?? '';
  return last !== '' && last < today;
}

/** Best evidence first, not judged last; then by id so that a picture stays the same. */
function byGrade(a: Dot, b: Dot): number {
  return (a.credibility ?? 7) - (b.credibility ?? 7) || compare(a.claim, b.claim);
}
