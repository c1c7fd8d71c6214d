import { DIGEST_VERSION } from '../weigh/claim-digest.ts';
import type { CatalogDatabase } from './database.ts';
import type { MetaRow } from './stored-rows.ts';

export type DigestStamp = Extract<MetaRow, { key: 'digests' }>;

/** Which code made the stored digests, and for which revision; a catalog that was never changed needs none. */
export async function readStamp(db: CatalogDatabase, revision: number): Promise<DigestStamp | undefined> {
  const stamp = await db.meta.get('digests');
  if (stamp?.key === 'digests') return stamp;
  return revision === 0 ? { key: 'digests', version: DIGEST_VERSION, revision, rows: 0 } : undefined;
}
