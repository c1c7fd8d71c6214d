import type { Claim, Report } from '../../lib/catalog/schema/claim.ts';

/** What is put right in a claim of the article; both the article and the other source stay cited. */
export interface Correction {
  statement?: string;
  date?: string;
  note?: string;
  reports?: Report[];
  provenance?: string[];
  amend?: (claim: Claim) => void;
}

export const corrections: Record<string, Correction> = {};

/** Notes on a claim that are neither the research's own nor a correction. */
export const claimNotes: Record<string, string> = {};
