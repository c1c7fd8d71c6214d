import type { Claim } from '../catalog/schema/claim.ts';
import type { Source } from '../catalog/schema/source.ts';
import { digestOf } from './claim-digest.ts';
import { type ClassSummary, inClass, isEnough, summarise } from './class-summary.ts';
import type { ReferenceClass, TrackRecord } from './track-record.ts';

export interface WeighContext {
  /** For the names of asserters and doubters. */
  sources: readonly Source[];
  /** `YYYY-MM-DD`, for what is overdue. */
  today: string;
}

/** A class with what became of its claims. */
export interface SummedClass {
  class: ReferenceClass;
  summary: ClassSummary;
}

/**
 * What became of the claims of a class, in plain counts. `claims` may hold others too; a claim given twice (same id)
 * counts once; their order makes no difference.
 */
export function weighClass(claims: readonly Claim[], cls: ReferenceClass, context: WeighContext): TrackRecord {
  const distinct = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const members = distinct.map((claim) => digestOf(claim)).filter((digest) => inClass(digest, cls));
  return trackRecordOf({ class: cls, summary: summarise(members) }, context);
}

/** A summary with the names of sources, as of today. */
export function trackRecordOf({ class: cls, summary }: SummedClass, { sources, today }: WeighContext): TrackRecord {
  const names = new Map(sources.map((source) => [source.id, source.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { independent: _, reviews, ...counts } = summary;
  return {
    ...counts,
    class: cls,
    asserters: summary.asserters.map((asserter) => ({ ...asserter, name: nameOf(asserter.source) })),
    doubters: summary.doubters.map(nameOf),
    overdue: reviews.filter(({ day }) => day < today).reduce((sum, { claims }) => sum + claims, 0),
    enough: isEnough(summary),
  };
}
