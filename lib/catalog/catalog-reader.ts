import type { Claim } from './schema/claim.ts';
import type { Label } from './schema/label.ts';
import type { Pattern } from './schema/pattern.ts';
import type { Source } from './schema/source.ts';
import type { ClaimKind } from './schema/terms.ts';

/** What reading a page needs of a catalog: records as the reader sees them, all layers resolved, sorted by id. */
export interface CatalogReader {
  /** Changes with every change to the catalog. */
  revision(): Promise<number>;
  labels(): Promise<Label[]>;
  sources(): Promise<Source[]>;
  patterns(): Promise<Pattern[]>;
  /** Claims about one of the labels, and claims of one of the kinds. */
  claimsAbout(labelIds: string[], kinds: ClaimKind[]): Promise<Claim[]>;
}
