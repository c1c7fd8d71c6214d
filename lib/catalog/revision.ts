import type { CatalogDatabase } from './database.ts';

/** How many times the catalog has been changed; 0 for a new one. */
export async function readRevision(db: CatalogDatabase): Promise<number> {
  return (await db.meta.get('revision'))?.value ?? 0;
}

/** Counts a change, within the caller's transaction; returns the new revision. */
export async function bumpRevision(db: CatalogDatabase, by: 0 | 1 = 1): Promise<number> {
  const value = (await readRevision(db)) + by;
  if (by === 1) await db.meta.put({ key: 'revision', value });
  return value;
}
