import { tellingErrors } from './catalog-error.ts';
import type { CatalogReader } from './catalog-reader.ts';
import type { CatalogDatabase } from './database.ts';
import { storedEvidence, storedPrecedents } from './evidence.ts';
import { records } from './look-up.ts';
import { readRevision } from './revision.ts';

/** The reader's own catalog, as reading a page needs it. Every answer is fresh from the database. */
export function dexieReader(db: CatalogDatabase): CatalogReader {
  return {
    revision: () => tellingErrors(() => readRevision(db)),
    labels: () => records(db, 'labels'),
    sources: () => records(db, 'sources'),
    patterns: () => records(db, 'patterns'),
    evidence: (about) => storedEvidence(db, about),
    precedents: (query) => storedPrecedents(db, query),
  };
}
