import type { Evidence, FittingReading } from '../weigh/fitting-class.ts';
import type { PrecedentQuery } from '../weigh/precedents.ts';
import type { Claim, Grade } from './schema/claim.ts';
import type { Label } from './schema/label.ts';
import type { Pattern } from './schema/pattern.ts';
import type { Source } from './schema/source.ts';

/** What reading a page needs of a catalog: records as the reader sees them, all layers resolved, sorted by id. */
export interface CatalogReader {
  /** Changes with every change to the catalog. */
  revision(): Promise<number>;
  labels(): Promise<Label[]>;
  sources(): Promise<Source[]>;
  patterns(): Promise<Pattern[]>;
  /** What the claims about these labels, and about those of the readings, add up to; asked about others, it throws. */
  evidence(about: EvidenceQuery): Promise<Evidence>;
  /** Earlier claims to set beside a sentence: see `choosePrecedents`. */
  precedents(query: PrecedentQuery): Promise<Precedent[]>;
}

export interface EvidenceQuery {
  labels: readonly string[];
  readings: readonly FittingReading[];
}

export interface Precedent {
  claim: Claim;
  /** Packs that grade it otherwise than shown. */
  otherGrades: { packTitle: string; grade: Grade }[];
}
