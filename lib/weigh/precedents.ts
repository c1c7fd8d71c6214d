import type { Claim } from '../catalog/schema/claim.ts';
import { digestOf } from './claim-digest.ts';
import { edtfBounds } from './edtf-bounds.ts';
import type { FittingReading } from './fitting-class.ts';
import { compare } from './origins.ts';

/** A card has room for three. */
const MOST = 3;

export interface PrecedentQuery {
  /** The label whose card it is. */
  label: string;
  /** What the sentence claims, where it claims something. */
  reading?: FittingReading | undefined;
}

/**
 * Two or three earlier claims to set beside a sentence: about the same label or, for the same kind and type of
 * asserter, about others. Judged ones come before those not judged, close ones before distant ones; after the first,
 * one whose outcome or origin is not shown yet is preferred, so that the examples do not all say the same.
 */
export function choosePrecedents(claims: readonly Claim[], query: PrecedentQuery): Claim[] {
  const open = new Map(claims.map((claim) => [claim.id, { claim, closeness: closeness(claim, query) }] as const));
  const chosen: Claim[] = [];
  while (chosen.length < MOST) {
    const [next] = [...open.values()]
      .filter(({ closeness }) => closeness > 0)
      .map(({ claim, closeness }) => ({ claim, worth: closeness + novelty(claim, chosen) }))
      .sort((a, b) => b.worth - a.worth || compare(day(b.claim), day(a.claim)) || compare(a.claim.id, b.claim.id));
    if (next === undefined) break;
    chosen.push(next.claim);
    open.delete(next.claim.id);
  }
  return chosen;
}

/** 0 = no precedent at all. The weights only order: judged before all else, then kind, label, asserter, type. */
function closeness(claim: Claim, { label, reading }: PrecedentQuery): number {
  const { asserters, carriers } = digestOf(claim);
  const sameLabel = claim.labels.includes(label);
  const sameKind = reading !== undefined && claim.kind === reading.kind;
  const sameType = reading !== undefined && asserters.some(({ type }) => type === reading.asserterType);
  const sameSource = reading?.sourceId !== undefined && carriers.has(reading.sourceId);
  if (!sameLabel && !(sameKind && sameType)) return 0;
  const judged = claim.grade !== undefined;
  return (
    32 * Number(judged) +
    12 * Number(sameKind) +
    8 * Number(sameLabel) +
    4 * Number(sameSource) +
    2 * Number(sameType) +
    1
  );
}

/** Up to 5: less than the worth of kind or label, more than that of the same asserter. */
function novelty(claim: Claim, chosen: readonly Claim[]): number {
  if (chosen.length === 0) return 0;
  const newOutcome = chosen.every((other) => other.grade?.credibility !== claim.grade?.credibility);
  const utterances = chosen.map((other) => digestOf(other).utterance);
  return (newOutcome ? 2 : 0) + (utterances.includes(digestOf(claim).utterance) ? 0 : 3);
}

function day(claim: Claim): string {
  return edtfBounds(claim.date)?.to ?? '';
}
