import type { Grade } from '../../lib/catalog/schema/claim.ts';
import type { Credibility } from '../../lib/catalog/schema/terms.ts';
import { reasonNotes } from './reason-notes.ts';
import { reasonings } from './reasonings.ts';
import type { SeedClaim } from './research.ts';
import { forReader } from './wording.ts';

export type Verdict = SeedClaim['verdict'];

/**
 * The research's six verdicts on the Admiralty scale of credibility.
 * - corroborated → 2. "Confirmed" (1) needs two independent origins *in this record*; the exceptions are listed below.
 * - plausible → 3. The author leans on it without proof.
 * - unverified → 6. Reported without usable support and left open: it cannot be judged, which is not "doubtful".
 * - doubted → 4. Reasons against it, short of refutation.
 * - contradicted, false → 5. Other evidence conflicts, or the author says outright that it is wrong.
 */
export const credibilityOf: Record<Verdict, Credibility> = {
  corroborated: 2,
  plausible: 3,
  unverified: 6,
  doubted: 4,
  contradicted: 5,
  false: 5,
};

/** Claims of the article whose credibility differs from the table, with the reason. */
const credibilityOverrides: Record<string, [Credibility, string]> = {
  S016: [2, 'rests on reading what the group itself publishes'],
  S017: [2, 'the group’s own phrase is quoted'],
  S023: [2, 'the article accepts the arrests as an event; who was arrested is another claim'],
  S053: [1, 'two reports of different origin, and the article itself'],
  S055: [3, 'the death is stated without reservation, its means are not agreed'],
  S163: [2, 'the criterion is open: an oath, and its acceptance'],
};

/** Who read the article's verdicts, as the grades say it. */
const gradedBy = 'Thomas Ruttig (AAN), as read by the compilers';

/** The grade that the article gives a claim in 2013. Verdicts age: it is due for review five years on. */
export function gradeOf(claim: SeedClaim): Grade {
  const override = credibilityOverrides[claim.id];
  return {
    credibility: override?.[0] ?? credibilityOf[claim.verdict],
    reasons: claim.patterns.map((pattern) => ({ pattern, note: reasonNotes[claim.id]?.[pattern] ?? '' })),
    reasoning: reasonings[claim.id] ?? forReader(claim.reasoning),
    // A statement in the article's own voice is a verdict that can be read off; the rest is our reading.
    basis: claim.verdict_basis === 'inferred' ? 'inferred' : 'explicit',
    by: gradedBy,
    on: '2013',
    reviewBy: '2018',
  };
}
