import { Dexie, type Table } from 'dexie';
import type { Look } from '../weigh/seen-record.ts';
import { newerVersion, tellingErrors } from './catalog-error.ts';
import type { ClassKey } from './digest-rows.ts';
import type { TableName } from './schema/pack.ts';
import type {
  BlockRow,
  DigestRow,
  EditRow,
  LayerRow,
  MetaRow,
  PackRow,
  SnapshotRow,
  SummaryRow,
} from './stored-rows.ts';
import { CATALOG_VERSION, upgrades } from './upgrades.ts';

/** The tables named after kinds of record hold the reader's own layer. */
export type CatalogDatabase = Dexie & { [T in TableName]: Table<LayerRow<T>, string> } & {
  blocks: Table<BlockRow, [layer: string, table: TableName, first: string]>;
  packs: Table<PackRow, string>;
  edits: Table<EditRow, number>;
  snapshots: Table<SnapshotRow, number>;
  digests: Table<DigestRow, ClassKey>;
  summaries: Table<SummaryRow, ClassKey>;
  /** What the reader saw of labels when last looking. */
  looks: Table<Look, string>;
  meta: Table<MetaRow, string>;
};

/** Another implementation of IndexedDB than the surroundings' own (tests). */
export interface CatalogOptions {
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/**
 * Opens the reader's catalog, creating or upgrading it as needed. Throws a `CatalogError`: `newer-version` when it was
 * written by a newer version (then it is left untouched), `unavailable` when the browser gives no database.
 */
export function openCatalog(name = 'says-who', options: CatalogOptions = {}): Promise<CatalogDatabase> {
  return tellingErrors(async () => {
    // Dexie opens newer databases without complaint and would add what it misses, so the version is asked for first.
    if (Math.floor((await installedVersion(name, options.indexedDB ?? globalThis.indexedDB)) / 10) > CATALOG_VERSION) {
      throw newerVersion();
    }
    const db = declareTables(new Dexie(name, options));
    // A newer version (or a reader who clears all data) must not wait for this connection; it does not reopen by itself.
    db.on('versionchange', () => {
      db.close();
      return false;
    });
    await db.open();
    return db;
  });
}

function declareTables(dexie: Dexie): CatalogDatabase {
  for (const { version, stores, upgrade } of upgrades) {
    const declared = dexie.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  // Dexie adds the declared tables as properties; this is the one place where their types are asserted.
  return dexie as CatalogDatabase;
}

/** The version number in the browser (Dexie's times ten); 0 when there is no such database, which is then not created. */
function installedVersion(name: string, factory: IDBFactory | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    if (factory === undefined) {
      resolve(0); // Dexie reports the missing API.
      return;
    }
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(0);
      else reject(request.error);
    };
  });
}
