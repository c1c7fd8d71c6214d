import { Dexie } from 'dexie';
import { CatalogError, invalid, tellingErrors } from './catalog-error.ts';
import { checkPackContents } from './check-record.ts';
import type { CatalogDatabase } from './database.ts';
import type { EditResult } from './edit.ts';
import { keepingDigestsOfLayer } from './keep-digests.ts';
import { keepSnapshot, takeSnapshot } from './pack-snapshot.ts';
import { bumpRevision } from './revision.ts';
import { type Pack, type RecordOf, type TableName, tableNames } from './schema/pack.ts';
import type { LayerRow, PackRow } from './stored-rows.ts';

/**
 * Installs a pack, or puts another revision in its place, in one transaction; the reader's own layer is not touched.
 * Throws `CatalogError`: `invalid` with every problem of every record.
 */
export function installPack(db: CatalogDatabase, pack: Pack, why = ''): Promise<EditResult> {
  return tellingErrors(async () => {
    const problems = checkPackContents(pack);
    if (problems.length > 0) throw invalid(problems);
    const { manifest } = pack;
    const claims = layerRows<'claims'>(manifest.id, pack.claims);
    return changePack(db, { id: manifest.id, action: 'install', why, claims }, async (old) => {
      const at = new Date().toISOString();
      const others = await db.packs.toArray();
      const row: PackRow = {
        id: manifest.id,
        manifest,
        installed: old?.installed ?? at,
        updated: at,
        order: old?.order ?? Math.max(0, ...others.map(({ order }) => order)) + 1,
      };
      await removeRows(db, manifest.id);
      for (const table of tableNames) {
        const rows = table === 'claims' ? claims : layerRows(manifest.id, pack[table]);
        await db.table<LayerRow, [string, string]>(table).bulkAdd(rows);
      }
      await db.packs.put(row);
      return { row, records: tableNames.reduce((sum, table) => sum + pack[table].length, 0) };
    });
  });
}

/**
 * Removes a pack in one transaction. The reader's changes to its records stay as orphans and count again when the pack
 * returns. Throws `not-found`.
 */
export function removePack(db: CatalogDatabase, id: string, why = ''): Promise<EditResult> {
  return tellingErrors(() =>
    changePack(db, { id, action: 'remove', why, claims: [] }, async (old) => {
      if (old === undefined) throw new CatalogError('not-found', `The pack "${id}" is not installed.`);
      const records = await removeRows(db, id);
      await db.packs.delete(id);
      return { row: null, records };
    }),
  );
}

interface PackChange {
  id: string;
  action: 'install' | 'remove';
  why: string;
  /** The pack's claims afterwards. */
  claims: LayerRow<'claims'>[];
}

async function changePack(
  db: CatalogDatabase,
  { id, action, why, claims }: PackChange,
  change: (old: PackRow | undefined) => Promise<{ row: PackRow | null; records: number }>,
): Promise<EditResult> {
  return db.transaction('rw', db.tables, async () => {
    const snapshot = await takeSnapshot(db, id);
    const before = snapshot.pack;
    const { row, records } = await keepingDigestsOfLayer(db, snapshot.rows.claims, claims, () =>
      change(before ?? undefined),
    );
    const batch = crypto.randomUUID();
    const name = (row ?? before)?.manifest.title ?? id;
    const at = new Date().toISOString();
    const n = await db.edits.add({ at, batch, table: 'packs', id, action, why, name, before, after: row });
    await keepSnapshot(db, n, snapshot);
    return { batch, changed: records, revision: await bumpRevision(db) };
  });
}

function layerRows<T extends TableName>(layer: string, records: readonly RecordOf<T>[]): LayerRow<T>[] {
  return records.map((fields) => ({ layer, id: fields.id, fields }));
}

/** Deletes every row of a layer; returns how many there were. */
export async function removeRows(db: CatalogDatabase, layer: string): Promise<number> {
  let removed = 0;
  for (const table of tableNames) {
    removed += await db.table(table).where('[layer+id]').between([layer, Dexie.minKey], [layer, Dexie.maxKey]).delete();
  }
  return removed;
}
