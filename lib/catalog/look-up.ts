import type { Table } from 'dexie';
import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { inOrder, loadRecord, packOrder } from './load-record.ts';
import { packRows, packRowsOf } from './pack-blocks.ts';
import { type ResolvedRecord, recordsOf, resolveAll } from './resolve-layers.ts';
import type { RecordOf, TableName } from './schema/pack.ts';
import type { LayerRow, PackRow } from './stored-rows.ts';

/** All records of a table as the reader sees them, sorted by id. */
export async function records<T extends TableName>(db: CatalogDatabase, table: T): Promise<RecordOf<T>[]> {
  return recordsOf(await resolvedRecords(db, table));
}

/** The same with every layer beneath; deleted and orphaned records too. */
export function resolvedRecords<T extends TableName>(db: CatalogDatabase, table: T): Promise<ResolvedRecord<T>[]> {
  return reading(db, table, async () => {
    const order = await packOrder(db);
    const [own, ...inPacks] = await Promise.all([
      ownTable(db, table).toArray(),
      ...order.map((layer) => packRows(db, layer, table)),
    ]);
    return resolveAll([own, ...inPacks].flat(), order);
  });
}

/** One record with its layers; undefined when the catalog has no such id. */
export function record<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  id: string,
): Promise<ResolvedRecord<T> | undefined> {
  return reading(db, table, async () => {
    const resolved = await loadRecord(db, table, id);
    return resolved.layers.length > 0 ? resolved : undefined;
  });
}

/** The rows of some ids in every layer, those in `found` not looked up. */
export async function rowsOf<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  ids: readonly string[],
  found: readonly LayerRow<T>[] = [],
): Promise<LayerRow<T>[]> {
  const known = new Set(found.map(({ layer, id }) => `${layer} ${id}`));
  const missing = (layer: string) => ids.filter((id) => !known.has(`${layer} ${id}`));
  const own = (await ownTable(db, table).count()) > 0 ? await ownTable(db, table).bulkGet([...ids]) : [];
  const inPacks = await Promise.all((await packOrder(db)).map((layer) => packRowsOf(db, layer, table, missing(layer))));
  return [...found, ...own.filter((row) => row !== undefined), ...inPacks.flat()];
}

/** The installed packs, first installed first. */
export function installedPacks(db: CatalogDatabase): Promise<PackRow[]> {
  return tellingErrors(async () => inOrder(await db.packs.toArray()));
}

/** The rows of the reader's own layer. */
export function ownTable<T extends TableName>(db: CatalogDatabase, table: T): Table<LayerRow<T>, string> {
  return db.table(table);
}

/** One consistent view of a table in all layers. `work` is an `async` function, or Dexie loses the transaction. */
function reading<T>(db: CatalogDatabase, table: TableName, work: () => Promise<T>): Promise<T> {
  return tellingErrors(() => db.transaction('r', [db.table(table), db.blocks, db.packs], work));
}
