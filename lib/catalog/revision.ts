import type { CatalogDatabase } from './database.ts';
import { readStamp } from './digest-stamp.ts';

/** How many times the catalog has been changed; 0 for a new one. */
export async function readRevision(db: CatalogDatabase): Promise<number> {
  const row = await db.meta.get('revision');
  return row?.key === 'revision' ? row.value : 0;
}

/** Counts a change, within the caller's transaction; returns the new revision. Digests that were up to date remain so. */
export async function bumpRevision(db: CatalogDatabase, by: 0 | 1 = 1): Promise<number> {
  const value = await readRevision(db);
  if (by === 0) return value;
  const stamp = await readStamp(db, value);
  if (stamp?.revision === value) await db.meta.put({ ...stamp, revision: value + 1 });
  await db.meta.put({ key: 'revision', value: value + 1 });
  return value + 1;
}
