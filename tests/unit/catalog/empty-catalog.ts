import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type CatalogDatabase, openCatalog } from '../../../lib/catalog/database.ts';

/** An empty catalog in a browser of its own. */
export async function emptyCatalog(name = 'says-who'): Promise<CatalogDatabase> {
  return openCatalog(name, { indexedDB: new IDBFactory(), IDBKeyRange });
}
