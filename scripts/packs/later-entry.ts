import type { Citation } from '../../lib/catalog/schema/claim.ts';
import type { AsserterType, ClaimKind, Credibility, Stance } from '../../lib/catalog/schema/terms.ts';

/** One report of a later claim, as written down by hand. */
export interface LaterReport {
  /** Report id, unique in the claim. */
  id: string;
  /** Source id; absent = nobody named. */
  by?: string;
  /** Absent = the source's type, or "unnamed". */
  type?: AsserterType;
  stance?: Stance;
  date?: string;
  /** Report ids that it repeats. */
  from?: string | string[];
  relation?: 'quotes' | 'paraphrases' | 'relays-responsibility';
  hedged?: boolean;
  evidence?: string;
  /** `true` = the research's own reference; an address of `true` is the research's. Absent = known only through the others. */
  cite?: true | (Partial<Omit<Citation, 'url' | 'checked'>> & { url?: true });
  note?: string;
}

/** What a person decided about one record of the later research. */
export interface LaterEntry {
  /** Id of the claim it is a part of: of the article (S073), of another later claim; absent = a claim of its own. */
  into?: string;
  /** Absent = the research's statement. */
  statement?: string;
  /** Absent = by the table of kinds. */
  kind?: ClaimKind;
  /** Pack ids; absent = the research's labels. */
  labels?: string[];
  /** EDTF date of what the claim is about; absent = none. */
  date?: string;
  place?: string;
  quantity?: [min: number, max: number, unit: string, scope?: string];
  reports: LaterReport[];
  /** Absent = by the table of verdicts; `null` = the claim it goes into keeps the article's grade. */
  credibility?: Credibility | null;
  /** Absent = the research's reason. */
  reasoning?: string;
  patterns?: [pattern: string, note: string][];
  note?: string;
}

export type LaterEntries = Record<string, LaterEntry>;
