import { liveQuery } from 'dexie';
import type { CatalogDatabase } from './database.ts';
import { readRevision } from './revision.ts';

/**
 * Calls back with the new revision after every change from now on, whichever context of the extension makes it. Several
 * changes in quick succession may come as one call. Returns what ends it.
 */
export function onCatalogChange(
  db: CatalogDatabase,
  callback: (revision: number) => void,
  onError: (error: unknown) => void = (error) => console.warn('Says Who: the catalog is no longer watched', error),
): () => void {
  let last: number | undefined;
  let ended = false;
  // Watching takes a moment to begin; what changes in that moment is noticed by comparing with the revision of now.
  const start = readRevision(db).then((revision) => {
    last = revision;
  }, onError);
  const subscription = liveQuery(() => readRevision(db)).subscribe({
    async next(revision) {
      await start;
      if (ended || revision === last) return;
      last = revision;
      callback(revision);
    },
    error: onError,
  });
  return () => {
    ended = true;
    subscription.unsubscribe();
  };
}
