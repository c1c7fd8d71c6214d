import type { ClaimDigest } from './claim-digest.ts';
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
export function choosePrecedents(digests: readonly ClaimDigest[], query: PrecedentQuery): ClaimDigest[] {
  const close = digests.map((digest) => ({ digest, closeness: closeness(digest, query) }));
  const open = new Map(close.filter((entry) => entry.closeness > 0).map((entry) => [entry.digest.id, entry] as const));
  const chosen: ClaimDigest[] = [];
  while (chosen.length < MOST) {
    const [first, ...others] = [...open.values()].map((entry) => ({
      digest: entry.digest,
      worth: entry.closeness + novelty(entry.digest, chosen),
    }));
    if (first === undefined) break;
    const { digest } = others.reduce((best, other) => (before(other, best) ? other : best), first);
    chosen.push(digest);
    open.delete(digest.id);
  }
  return chosen;
}

interface Candidate {
  digest: ClaimDigest;
  worth: number;
}

/** The worthier one first, then the later one, then by id, so that the order of the records makes no difference. */
function before(a: Candidate, b: Candidate): boolean {
  const order = b.worth - a.worth || compare(b.digest.day, a.digest.day) || compare(a.digest.id, b.digest.id);
  return order < 0;
}

/**
 * Whether claims about other labels could be among the precedents at all, given those about this one. The weights below
 * put every judged claim of the same label and kind before any claim about another label, whatever else they share.
 */
export function needsOtherLabels(ofLabel: readonly ClaimDigest[], { label, reading }: PrecedentQuery): boolean {
  if (reading === undefined) return false;
  const nearest = ofLabel.filter(
    (digest) => digest.labels.includes(label) && digest.kind === reading.kind && digest.credibility !== null,
  );
  return nearest.length < MOST;
}

const WORTH = { judged: 32, kind: 16, label: 12, source: 4, type: 2, newUtterance: 3, newOutcome: 2 } as const;

/** 0 = no precedent at all. The weights only order: judged before all else, then kind, label, asserter, type. */
function closeness(digest: ClaimDigest, { label, reading }: PrecedentQuery): number {
  const sameLabel = digest.labels.includes(label);
  const sameKind = reading !== undefined && digest.kind === reading.kind;
  const sameType = reading !== undefined && digest.asserters.some(({ type }) => type === reading.asserterType);
  const sameSource = reading?.sourceId !== undefined && digest.carriers.includes(reading.sourceId);
  if (!sameLabel && !(sameKind && sameType)) return 0;
  return (
    WORTH.judged * Number(digest.credibility !== null) +
    WORTH.kind * Number(sameKind) +
    WORTH.label * Number(sameLabel) +
    WORTH.source * Number(sameSource) +
    WORTH.type * Number(sameType) +
    1
  );
}

/** Less in all than the worth of kind or label, more than that of the same asserter. */
function novelty(digest: ClaimDigest, chosen: readonly ClaimDigest[]): number {
  if (chosen.length === 0) return 0;
  const newOutcome = chosen.every((other) => other.credibility !== digest.credibility);
  const newUtterance = chosen.every((other) => other.utterance !== digest.utterance);
  return WORTH.newOutcome * Number(newOutcome) + WORTH.newUtterance * Number(newUtterance);
}
