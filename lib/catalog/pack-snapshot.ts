import type { CatalogDatabase } from './database.ts';
import { type Records, readBlocks, removeBlocks, writeBlocks } from './pack-blocks.ts';
import type { EditRow, PackRow } from './stored-rows.ts';

/** Copies of a pack kept for undo, and as many for redo: each is as large as the pack, and revisions can be fetched again. */
const SNAPSHOTS_PER_PACK = 3;

/** A pack and all its records; `pack: null` and no records where it is not installed. */
export interface Snapshot {
  pack: PackRow | null;
  records: Records;
}

/** A pack as it is now. */
export async function takeSnapshot(db: CatalogDatabase, id: string): Promise<Snapshot> {
  return { pack: (await db.packs.get(id)) ?? null, records: await readBlocks(db, id) };
}

/** The copy kept with an edit; undefined when it is no longer kept. */
export async function loadSnapshot(db: CatalogDatabase, edit: number): Promise<Snapshot | undefined> {
  const row = await db.snapshots.get(edit);
  return row && { pack: row.pack, records: await readBlocks(db, layerOf(edit)) };
}

/** Keeps a snapshot with the edit it belongs to, and drops the oldest of the same pack when there are too many. */
export async function keepSnapshot(db: CatalogDatabase, edit: number, { pack, records }: Snapshot): Promise<void> {
  await db.snapshots.put({ edit, pack });
  await writeBlocks(db, layerOf(edit), records);
  if (pack === null) return; // Costs nothing to keep.
  const edits = (await db.edits.where('[table+id]').equals(['packs', pack.id]).sortBy('n')).reverse();
  const copies = edits.filter(({ before }) => before !== null);
  const isUndo = (row: EditRow) => row.action === 'undo';
  const old = [copies.filter(isUndo), copies.filter((row) => !isUndo(row))].flatMap((kind) =>
    kind.slice(SNAPSHOTS_PER_PACK),
  );
  for (const { n } of old) {
    if (n === undefined) continue;
    await db.snapshots.delete(n);
    await removeBlocks(db, layerOf(n));
  }
}

/** Puts a pack back as it was. */
export async function restoreSnapshot(db: CatalogDatabase, { pack, records }: Snapshot): Promise<void> {
  if (pack === null) return;
  await writeBlocks(db, pack.id, records);
  await db.packs.put(pack);
}

/** Where the copy's records stand: beside those of packs, under a name that no pack can have. */
function layerOf(edit: number): string {
  return `before edit ${edit}`;
}
