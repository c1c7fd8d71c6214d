import type { AsserterType, ClaimKind, Credibility } from '../catalog/schema/terms.ts';

/** Which claims were counted: the reference class. Absent fields are not restricted. */
export interface ReferenceClass {
  label?: string;
  kind?: ClaimKind;
  /** Catalog source id. */
  asserter?: string;
  asserterType?: AsserterType;
}

/** One claim as a dot: shape and colour come from the credibility; null = not judged. */
export interface Dot {
  claim: string;
  credibility: Credibility | null;
}

/** What became of the claims of a reference class. Plain counts; never a score. */
export interface TrackRecord {
  class: ReferenceClass;
  /** Number of distinct claims. */
  claims: number;
  /** Distinct known origins over all claims; repetition never adds one. */
  origins: number;
  /** Claims for which no origin is known. */
  unknownOrigins: number;
  /** Number of claims per credibility; `ungraded` = not judged. */
  grades: Record<Credibility, number> & { ungraded: number };
  /** Who asserts these claims in their own name, most frequent first; `source` and `name` are '' for unnamed ones. */
  asserters: { source: string; name: string; type: AsserterType; claims: number }[];
  /** Claims that somebody denies / doubts or corrects. */
  denied: number;
  doubted: number;
  /** Names of those who deny, doubt or correct them, most frequent first. */
  doubters: string[];
  /** Pattern ids that recur in the grades' reasons, most frequent first. */
  patterns: { pattern: string; claims: number }[];
  /** EDTF date of the latest grade, '' when none. */
  latestGrade: string;
  /** Claims whose grade is past its `reviewBy`. */
  overdue: number;
  /** Claims that two packs / the reader and a pack grade differently; the grade shown first is the one counted. */
  gradedApart: { byPacks: number; byReader: number };
  /** One per claim, best evidence first; [] for more than `MAX_DOTS` claims, whose numbers are in `grades`. */
  dots: Dot[];
  /** Whether the class has enough independent claims (five) to speak of "usually". */
  enough: boolean;
  /** State for the mark's underline. */
  state: EvidenceState;
}

export type EvidenceState = 'well' | 'mixed' | 'thin' | 'not-assessed';
