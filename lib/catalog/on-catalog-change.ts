import { liveQuery } from 'dexie';
import type { CatalogDatabase } from './database.ts';
import { readRevision } from './revision.ts';

/**
 * Calls back with the new revision after every change, whichever context of the extension made it. Several changes in
 * quick succession may come as one call. Returns what ends it.
 */
export function onCatalogChange(
  db: CatalogDatabase,
  callback: (revision: number) => void,
  onError: (error: unknown) => void = (error) => console.warn('Says Who: the catalog is no longer watched', error),
): () => void {
  let last: number | undefined;
  const subscription = liveQuery(() => readRevision(db)).subscribe({
    next(revision) {
      const isFirst = last === undefined;
      if (revision === last) return;
      last = revision;
      if (!isFirst) callback(revision);
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}
