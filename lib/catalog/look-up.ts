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

export function claimsForLabels(db: CatalogDatabase, labelIds: string[]): Promise<Claim[]> {
  return claimsAbout(db, labelIds, []);
}

export function claimsOfKind(db: CatalogDatabase, kind: ClaimKind): Promise<Claim[]> {
  return claimsAbout(db, [], [kind]);
}

/** Claims about one of the labels, and claims of one of the kinds, sorted by id. */
export function claimsAbout(db: CatalogDatabase, labelIds: string[], kinds: ClaimKind[]): Promise<Claim[]> {
  return reading(db, ['claims'], async () => {
    const [aboutLabels, ofKinds] = await Promise.all([
      labelIds.length > 0 ? db.claims.where('fields.labels').anyOf(labelIds).toArray() : [],
      kinds.length > 0 ? db.claims.where('fields.kind').anyOf(kinds).toArray() : [],
    ]);
    const rows = new Map([...aboutLabels, ...ofKinds].map((row) => [`${row.layer} ${row.id}`, row]));
    const order = await packOrder(db);
    // Labels and kind may stand in another layer than the one found, or be changed there: bring all layers of each id.
    if ((await ownRows(db)) > 0 || order.length > 1) {
      const ids = new Set([...rows.values()].map((row) => row.id));
      for (const row of await db.claims
        .where('id')
        .anyOf([...ids])
        .toArray())
        rows.set(`${row.layer} ${row.id}`, row);
    }
    return recordsOf(resolveAll(rows.values(), order)).filter(
      (claim) => kinds.includes(claim.kind) || claim.labels.some((label) => labelIds.includes(label)),
    );
  });
}

/** Number of records the reader sees, per table. */
export function counts(db: CatalogDatabase): Promise<Record<TableName, number>> {
  return reading(db, tableNames, async () => {
    const found: Record<TableName, number> = { labels: 0, claims: 0, sources: 0, patterns: 0 };
    for (const table of tableNames) found[table] = await countOf(db, table);
    return found;
  });
}

/** The installed packs, first installed first. */
export function installedPacks(db: CatalogDatabase): Promise<PackRow[]> {
  return tellingErrors(async () => inOrder(await db.packs.toArray()));
}

/** Distinct ids, less those that the reader's layer takes out; only the reader's rows are loaded. */
async function countOf(db: CatalogDatabase, table: TableName): Promise<number> {
  const ids = new Set(await db.table<LayerRow, [string, string]>(table).orderBy('id').uniqueKeys());
  const own = await tableOf(db, table).where('[layer+id]').between([OWN, ''], [OWN, '\uffff']).toArray();
  const order = await packOrder(db);
  const inPacks = async (id: string) => {
    const keys = order.map((layer): [string, string] => [layer, id]);
    return (await tableOf(db, table).bulkGet(keys)).some((row) => row !== undefined);
  };
  for (const row of own) {
    if (row.deleted || !(row.whole || (await inPacks(row.id)))) ids.delete(row.id);
  }
  return ids.size;
}

function ownRows(db: CatalogDatabase): PromiseLike<number> {
  return db.claims.where('[layer+id]').between([OWN, ''], [OWN, '\uffff']).count();
}

function tableOf<T extends TableName>(db: CatalogDatabase, table: T) {
  return db.table<LayerRow<T>, [string, string]>(table);
}

/** One consistent view of some tables and the list of packs. `work` is an `async` function, or Dexie loses the transaction. */
function reading<T>(db: CatalogDatabase, tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  return tellingErrors(() => db.transaction('r', [...tables.map((table) => db.table(table)), db.packs], work));
}
