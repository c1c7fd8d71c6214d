import { Dexie } from 'dexie';
import type { CatalogDatabase } from './database.ts';
import { type TableName, tableNames } from './schema/pack.ts';
import type { EditRow, LayerRow, SnapshotRow } from './stored-rows.ts';

/** Copies of a pack kept for undo, and as many for redo: each is as large as the pack, and revisions can be fetched again. */
const SNAPSHOTS_PER_PACK = 3;

export type Snapshot = Omit<SnapshotRow, 'edit'>;

/** A pack and all its records as they are now; `pack: null` and no rows when it is not installed. */
export async function takeSnapshot(db: CatalogDatabase, id: string): Promise<Snapshot> {
  const rows: Snapshot['rows'] = { labels: [], claims: [], sources: [], patterns: [] };
  for (const table of tableNames) Object.assign(rows, { [table]: await rowsOfLayer(db, table, id) });
  return { pack: (await db.packs.get(id)) ?? null, rows };
}

/** Keeps a snapshot with the edit it belongs to, and drops the oldest of the same pack when there are too many. */
export async function keepSnapshot(db: CatalogDatabase, edit: number, snapshot: Snapshot): Promise<void> {
  await db.snapshots.put({ edit, ...snapshot });
  const id = snapshot.pack?.id;
  if (id === undefined) return; // Costs nothing to keep.
  const edits = (await db.edits.where('[table+id]').equals(['packs', id]).sortBy('n')).reverse();
  const copies = edits.filter(({ before }) => before !== null);
  const isUndo = (row: EditRow) => row.action === 'undo';
  const old = [copies.filter(isUndo), copies.filter((row) => !isUndo(row))].flatMap((kind) =>
    kind.slice(SNAPSHOTS_PER_PACK),
  );
  await db.snapshots.bulkDelete(old.flatMap(({ n }) => (n === undefined ? [] : [n])));
}

/** Puts a pack back as it was. */
export async function restoreSnapshot(db: CatalogDatabase, { pack, rows }: Snapshot): Promise<void> {
  for (const table of tableNames) await db.table<LayerRow, [string, string]>(table).bulkPut(rows[table]);
  if (pack) await db.packs.put(pack);
}

function rowsOfLayer(db: CatalogDatabase, table: TableName, layer: string): PromiseLike<LayerRow[]> {
  return db
    .table<LayerRow, [string, string]>(table)
    .where('[layer+id]')
    .between([layer, Dexie.minKey], [layer, Dexie.maxKey])
    .toArray();
}
