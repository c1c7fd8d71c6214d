import type { AsserterType, ClaimKind } from '../catalog/schema/terms.ts';
import type { ClaimDigest } from './claim-digest.ts';
import { type ClassSummary, inClass, independentClaims, isEnough, summarise } from './class-summary.ts';
import type { ReferenceClass } from './track-record.ts';
import type { SummedClass } from './weigh-class.ts';

/** What of a reading decides which claims are like it. */
export interface FittingReading {
  /** Label ids, most prominent first. */
  labels: readonly string[];
  kind: ClaimKind;
  asserterType: AsserterType;
  /** Catalog source id where the source was recognised. */
  sourceId?: string | undefined;
}

/** What a catalog holds about some labels and readings. */
export interface Evidence {
  /** The claims about a label that are of one kind. */
  digests(label: string, kind: ClaimKind): readonly ClaimDigest[];
  ofLabel(label: string): ClassSummary;
  /** Of the kind and type of asserter, over all labels. */
  ofKind(kind: ClaimKind, asserterType: AsserterType): ClassSummary;
}

/** The evidence in a list of claims, each given once. What was asked once is not worked out again. */
export function evidenceIn(digests: readonly ClaimDigest[]): Evidence {
  const members = once((cls: ReferenceClass) => digests.filter((digest) => inClass(digest, cls)));
  const summary = once((cls: ReferenceClass) => summarise(members(cls)));
  return {
    digests: (label, kind) => members({ label, kind }),
    ofLabel: (label) => summary({ label }),
    ofKind: (kind, asserterType) => summary({ kind, asserterType }),
  };
}

function once<T>(work: (cls: ReferenceClass) => T): (cls: ReferenceClass) => T {
  const known = new Map<string, T>();
  return (cls) => {
    const key = JSON.stringify(cls);
    const found = known.get(key) ?? work(cls);
    known.set(key, found);
    return found;
  };
}

export function labelClass(label: string, evidence: Evidence): SummedClass {
  return { class: { label }, summary: evidence.ofLabel(label) };
}

/**
 * The most specific class with at least five independent claims (from different utterances): label + kind + asserter,
 * label + kind + asserter type, label + kind, label, kind + asserter type over all labels. Where a reading names several
 * labels, the label with the most independent claims wins within a step; on a tie the more prominent one. Where no class
 * has enough, the first label's own claims come back, of this kind if there are any, so that no card says "none" over one.
 */
export function fittingClass(
  { labels, kind, asserterType, sourceId }: FittingReading,
  evidence: Evidence,
): SummedClass {
  const steps: Omit<ReferenceClass, 'label'>[] = [
    ...(sourceId === undefined ? [] : [{ kind, asserter: sourceId }]),
    { kind, asserterType },
    { kind },
  ];
  const ofKind = labels.map((label) => ({ label, digests: evidence.digests(label, kind) }));
  for (const rest of steps) {
    const best = largest(
      ofKind.map(({ label, digests }) => {
        const members = digests.filter((digest) => inClass(digest, rest));
        return { label, members, independent: independentClaims(members) };
      }),
    );
    if (best) return { class: { label: best.label, ...rest }, summary: summarise(best.members) };
  }
  const whole = largest(labels.map((label) => ({ label, ...evidence.ofLabel(label) })));
  if (whole) return labelClass(whole.label, evidence);
  const anyLabel = { class: { kind, asserterType }, summary: evidence.ofKind(kind, asserterType) };
  return isEnough(anyLabel.summary) ? anyLabel : (nearest(ofKind, labels, evidence) ?? anyLabel);
}

/** Too few to say what is usual, but not nothing: what is known of the label in this kind of claim, or else at all. */
function nearest(
  ofKind: readonly { label: string; digests: readonly ClaimDigest[] }[],
  labels: readonly string[],
  evidence: Evidence,
): SummedClass | undefined {
  for (const { label, digests } of ofKind) {
    const [digest] = digests;
    if (digest) return { class: { label, kind: digest.kind }, summary: summarise(digests) };
  }
  const known = labels.find((label) => evidence.ofLabel(label).claims > 0);
  return known === undefined ? undefined : labelClass(known, evidence);
}

/** The first of the largest that is large enough. */
function largest<T extends Pick<ClassSummary, 'independent'>>(classes: readonly T[]): T | undefined {
  return classes.filter(isEnough).toSorted((a, b) => b.independent - a.independent)[0];
}
