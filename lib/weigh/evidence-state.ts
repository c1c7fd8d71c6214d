import type { Credibility } from '../catalog/schema/terms.ts';
import type { EvidenceState } from './track-record.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Claims from different utterances from which "usually" may be said (DESIGN §4). */
export const ENOUGH = 5;

/**
 * "Most" and "few". Published scales of verbal probability part ways between a fifth and a half ("unlikely" ends at 45 %
 * in ICD 203 and at 33 % with the IPCC; Kent's "probably not" begins at 20 %), so the outer cuts are taken and everything
 * that one of these scales might call otherwise is `mixed`.
 */
const MOST = 3 / 4;
const FEW = 1 / 4;

export interface Outcome {
  /** Outcomes of one utterance count as one. */
  utterance: string;
  /** null = not judged. */
  credibility: Credibility | null;
}

/**
 * How well-evidenced claims of a class usually are, in one of four words.
 *
 * Counted is the share of judged utterances that other evidence bears out: credibility 1 "confirmed" or 2 "probably
 * true" on the Admiralty scale (AJP-2.1). "Cannot be judged" (6) is not a low grade, but it is a judgement that the
 * evidence is not there, so it counts among the judged and not among the borne out.
 *
 * - `well`: at least three quarters, and Wilson's 95 % interval excludes a quarter;
 * - `thin`: at most a quarter, and the interval excludes three quarters;
 * - `mixed`: everything between;
 * - `not-assessed`: fewer than five judged utterances. Three thin claims are three thin claims, not a habit.
 *
 * It speaks of evidence, never of truth: `thin` means unsupported so far, not false.
 */
export function evidenceState(outcomes: readonly Outcome[]): EvidenceState {
  const utterances = new Map<string, { judged: number; borneOut: number }>();
  for (const { utterance, credibility } of outcomes) {
    const group = utterances.get(utterance) ?? { judged: 0, borneOut: 0 };
    if (credibility !== null) group.judged += 1;
    if (credibility === 1 || credibility === 2) group.borneOut += 1;
    utterances.set(utterance, group);
  }
  const judged = [...utterances.values()].filter((group) => group.judged > 0);
  const n = judged.length;
  if (n < ENOUGH) return 'not-assessed';

  const borneOut = sumOfShares(judged);
  const share = borneOut / n;
  const { low, high } = wilsonInterval(borneOut, n);
  if (share >= MOST && low > FEW) return 'well';
  if (share <= FEW && high < MOST) return 'thin';
  return 'mixed';
}

/** Adds up the shares in an order of its own: sums of fractions differ in the last digit with the order of the records. */
function sumOfShares(groups: readonly { judged: number; borneOut: number }[]): number {
  const byJudged = new Map<number, number>();
  for (const { judged, borneOut } of groups) byJudged.set(judged, (byJudged.get(judged) ?? 0) + borneOut);
  return [...byJudged].sort(([a], [b]) => a - b).reduce((sum, [judged, borneOut]) => sum + borneOut / judged, 0);
}
