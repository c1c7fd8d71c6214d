import type { Claim } from '../catalog/schema/claim.ts';
import type { AsserterType, ClaimKind } from '../catalog/schema/terms.ts';
import { ENOUGH } from './evidence-state.ts';
import type { ReferenceClass, TrackRecord } from './track-record.ts';
import { inClass, independentClaims, type WeighContext, weighClass } from './weigh-class.ts';

/** What of a reading decides which claims are like it. */
export interface FittingReading {
  /** Label ids, most prominent first. */
  labels: readonly string[];
  kind: ClaimKind;
  asserterType: AsserterType;
  /** Catalog source id where the source was recognised. */
  sourceId?: string | undefined;
}

/**
 * The track record of the most specific class with at least five independent claims (from different utterances, see
 * `independentClaims`): label + kind + asserter, label + kind + asserter type, label + kind, label, kind + asserter type
 * over all labels. Where a reading names several labels, the label with the most independent claims wins within a step;
 * on a tie the more prominent one. Where no class has enough, the last one tried comes back with `enough: false`.
 *
 * `claims` are all those about one of the labels or of the kind.
 */
export function fittingTrackRecord(
  reading: FittingReading,
  claims: readonly Claim[],
  context: WeighContext,
): TrackRecord {
  const steps = candidateClasses(reading);
  for (const step of steps) {
    const [best] = step
      .map((cls) => ({ cls, size: independentClaims(claims.filter((claim) => inClass(claim, cls))) }))
      .filter(({ size }) => size >= ENOUGH)
      .sort((a, b) => b.size - a.size);
    if (best) return weighClass(claims, best.cls, context);
  }
  return weighClass(claims, lastTried(reading), context);
}

/** The classes to try, most specific step first; within a step one per label, in the reading's order. */
function candidateClasses(reading: FittingReading): ReferenceClass[][] {
  const { labels, kind, asserterType, sourceId } = reading;
  const perLabel = (rest: Omit<ReferenceClass, 'label'>) => labels.map((label) => ({ label, ...rest }));
  return [
    sourceId ? perLabel({ kind, asserter: sourceId }) : [],
    perLabel({ kind, asserterType }),
    perLabel({ kind }),
    perLabel({}),
    [lastTried(reading)],
  ];
}

function lastTried({ kind, asserterType }: FittingReading): ReferenceClass {
  return { kind, asserterType };
}
