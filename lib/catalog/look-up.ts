import { Dexie, type Table } from 'dexie';
import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { inOrder, loadRecord, packOrder } from './load-record.ts';
import { type ResolvedRecord, recordsOf, resolveAll } from './resolve-layers.ts';
import { type RecordOf, type TableName, tableNames } from './schema/pack.ts';
import { type LayerRow, OWN, type PackRow } from './stored-rows.ts';

/** All records of a table as the reader sees them, sorted by id. */
export async function records<T extends TableName>(db: CatalogDatabase, table: T): Promise<RecordOf<T>[]> {
  return recordsOf(await resolvedRecords(db, table));
}

/** The same with every layer beneath; deleted and orphaned records too. */
export function resolvedRecords<T extends TableName>(db: CatalogDatabase, table: T): Promise<ResolvedRecord<T>[]> {
  return reading(db, [table], async () => {
    const rows = await tableOf(db, table).toArray();
    return resolveAll(rows, await packOrder(db));
  });
}

/** One record with its layers; undefined when the catalog has no such id. */
export function record<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  id: string,
): Promise<ResolvedRecord<T> | undefined> {
  return reading(db, [table], async () => {
    const resolved = await loadRecord(db, table, id);
    return resolved.layers.length > 0 ? resolved : undefined;
  });
}

/**
 * The rows of some ids in every layer, but those in `found`, which are loaded already.
 * By primary key: a cursor that jumps from id to id over an index is a hundred times slower in Chromium.
 */
export async function rowsOf<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  ids: readonly string[],
  found: readonly LayerRow<T>[] = [],
): Promise<LayerRow<T>[]> {
  const layers = [...((await ownRows(db, table).count()) > 0 ? [OWN] : []), ...(await packOrder(db))];
  const rows = new Map(found.map((row) => [`${row.layer} ${row.id}`, row]));
  const wanted = new Set(ids);
  const isWanted = ([layer, id]: [string, string]) => wanted.has(id) && !rows.has(`${layer} ${id}`);
  // Among many ids few are in every layer: the keys of a layer are read faster than as many gaps are found.
  const keys =
    wanted.size > MANY
      ? (await Promise.all(layers.map((layer) => keysOf(db, table, layer)))).flat()
      : layers.flatMap((layer) => [...wanted].map((id): [string, string] => [layer, id]));
  for (const row of await tableOf(db, table).bulkGet(keys.filter(isWanted))) {
    if (row) rows.set(`${row.layer} ${row.id}`, row);
  }
  return [...rows.values()];
}

const MANY = 1000;

function keysOf(db: CatalogDatabase, table: TableName, layer: string): PromiseLike<[string, string][]> {
  return tableOf(db, table).where('[layer+id]').between([layer, Dexie.minKey], [layer, Dexie.maxKey]).primaryKeys();
}

/** Number of records the reader sees, per table. */
export function counts(db: CatalogDatabase): Promise<Record<TableName, number>> {
  return reading(db, tableNames, async () => {
    const found: Record<TableName, number> = { labels: 0, claims: 0, sources: 0, patterns: 0 };
    const packs = await db.packs.count();
    for (const table of tableNames) {
      const isPlain = packs < 2 && (await ownRows(db, table).count()) === 0;
      found[table] = isPlain ? await tableOf(db, table).count() : (await idsOf(db, table)).length;
    }
    return found;
  });
}

/** The installed packs, first installed first. */
export function installedPacks(db: CatalogDatabase): Promise<PackRow[]> {
  return tellingErrors(async () => inOrder(await db.packs.toArray()));
}

/** Ids of the records the reader sees, sorted; loads no records but the reader's own. */
export async function idsOf(db: CatalogDatabase, table: TableName): Promise<string[]> {
  const keys = await tableOf(db, table).toCollection().primaryKeys();
  const ids = new Set(keys.map(([, id]) => id).sort());
  const order = await packOrder(db);
  for (const { id, deleted, whole } of await ownRows(db, table).toArray()) {
    const keys = order.map((layer): [string, string] => [layer, id]);
    const inPack = async () => (await tableOf(db, table).bulkGet(keys)).some((row) => row !== undefined);
    if (deleted || !(whole || (await inPack()))) ids.delete(id);
  }
  return [...ids];
}

function ownRows<T extends TableName>(db: CatalogDatabase, table: T) {
  return tableOf(db, table).where('[layer+id]').between([OWN, Dexie.minKey], [OWN, Dexie.maxKey]);
}

export function tableOf<T extends TableName>(db: CatalogDatabase, table: T): Table<LayerRow<T>, [string, string]> {
  return db.table(table);
}

/** One consistent view of some tables and the list of packs. `work` is an `async` function, or Dexie loses the transaction. */
export function reading<T>(db: CatalogDatabase, tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  return tellingErrors(() => db.transaction('r', [...tables.map((table) => db.table(table)), db.packs], work));
}
