import { Dexie, type Table } from 'dexie';
import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { inOrder, loadRecord, packOrder } from './load-record.ts';
import { type ResolvedRecord, recordsOf, resolveAll } from './resolve-layers.ts';
import type { Claim } from './schema/claim.ts';
import { type RecordOf, type TableName, tableNames } from './schema/pack.ts';
import type { ClaimKind } from './schema/terms.ts';
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

/** Claims about one of the labels, and claims of one of the kinds, sorted by id. */
export function claimsAbout(db: CatalogDatabase, labelIds: string[], kinds: ClaimKind[]): Promise<Claim[]> {
  return reading(db, ['claims'], async () => {
    // Labels and kind may stand in another layer than the one an index found, or be changed there.
    const found = await rowsAbout(db, labelIds, kinds);
    const rows = await rowsOf(
      db,
      'claims',
      found.map(({ id }) => id),
      found,
    );
    return recordsOf(resolveAll(rows, await packOrder(db))).filter(
      (claim) => kinds.includes(claim.kind) || claim.labels.some((label) => labelIds.includes(label)),
    );
  });
}

/** Rows in which a layer itself names one of the labels or kinds. */
export async function rowsAbout(
  db: CatalogDatabase,
  labelIds: string[],
  kinds: ClaimKind[],
): Promise<LayerRow<'claims'>[]> {
  const [aboutLabels, ofKinds] = await Promise.all([
    labelIds.length > 0 ? db.claims.where('fields.labels').anyOf(labelIds).distinct().toArray() : [],
    kinds.length > 0 ? db.claims.where('fields.kind').anyOf(kinds).toArray() : [],
  ]);
  return [...aboutLabels, ...ofKinds];
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
  const keys = layers
    .flatMap((layer) => [...new Set(ids)].map((id): [string, string] => [layer, id]))
    .filter(([layer, id]) => !rows.has(`${layer} ${id}`));
  for (const row of await tableOf(db, table).bulkGet(keys)) if (row) rows.set(`${row.layer} ${row.id}`, row);
  return [...rows.values()];
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
