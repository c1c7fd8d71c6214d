import type { Credibility } from '../catalog/schema/terms.ts';
import type { EvidenceState } from './track-record.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Claims from different utterances from which "usually" may be said. Five is the smallest number at which three quarters
 * of whole utterances always speak for "more often than not" by the interval below; of four, three do not.
 */
export const ENOUGH = 5;

/**
 * "Most" and "few". Published scales of verbal probability part ways between a fifth and a half ("unlikely" ends at 45 %
 * in ICD 203 and at 33 % with the IPCC; Kent's "probably not" begins at 20 %), so the outer cuts are taken and everything
 * that one of these scales might call otherwise is `mixed`.
 */
const MOST = 3 / 4;
const FEW = 1 / 4;

/** "Usually" says: more often than not, with nine chances in ten on its side (80 % two-sided). */
const HALF = 1 / 2;
const NINE_IN_TEN = 1.2816;

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
 * - `well`: at least three quarters, and Wilson's interval lies above a half;
 * - `thin`: at most a quarter, and the interval lies below a half;
 * - `mixed`: everything between, and what cannot be told from it: utterances whose claims fared differently count in
 *   parts, and a quarter made of parts may be within reach of a half;
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
  const { low, high } = wilsonInterval(borneOut, n, NINE_IN_TEN);
  if (share >= MOST && low > HALF) return 'well';
  if (share <= FEW && high < HALF) return 'thin';
  return 'mixed';
}

/** Adds up the shares in an order of its own: sums of fractions differ in the last digit with the order of the records. */
function sumOfShares(groups: readonly { judged: number; borneOut: number }[]): number {
  const byJudged = new Map<number, number>();
  for (const { judged, borneOut } of groups) byJudged.set(judged, (byJudged.get(judged) ?? 0) + borneOut);
  return [...byJudged].sort(([a], [b]) => a - b).reduce((sum, [judged, borneOut]) => sum + borneOut / judged, 0);
}
