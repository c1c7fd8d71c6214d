import { CatalogError, invalid, tellingErrors } from './catalog-error.ts';
import { checkPackContents } from './check-record.ts';
import type { CatalogDatabase } from './database.ts';
import type { EditResult } from './edit.ts';
import { keepingDigestsOfPack } from './keep-digests.ts';
import { type Records, removeBlocks, writeBlocks } from './pack-blocks.ts';
import { keepSnapshot, takeSnapshot } from './pack-snapshot.ts';
import { bumpRevision } from './revision.ts';
import { type Pack, tableNames } from './schema/pack.ts';
import type { PackRow } from './stored-rows.ts';

/**
 * Installs a pack, or puts another revision in its place, in one transaction; the reader's own layer is not touched.
 * Throws `CatalogError`: `invalid` with every problem of every record.
 */
export function installPack(db: CatalogDatabase, pack: Pack, why = ''): Promise<EditResult> {
  return tellingErrors(async () => {
    const problems = checkPackContents(pack);
    if (problems.length > 0) throw invalid(problems);
    const { manifest } = pack;
    return changePack(db, { id: manifest.id, action: 'install', why, records: pack }, async (old) => {
      const at = new Date().toISOString();
      const others = await db.packs.toArray();
      const row: PackRow = {
        id: manifest.id,
        manifest,
        installed: old?.installed ?? at,
        updated: at,
        order: old?.order ?? Math.max(0, ...others.map(({ order }) => order)) + 1,
      };
      await removeBlocks(db, manifest.id);
      await writeBlocks(db, manifest.id, pack);
      await db.packs.put(row);
      return row;
    });
  });
}

/**
 * Removes a pack in one transaction. The reader's changes to its records stay as orphans and count again when the pack
 * returns. Throws `not-found`.
 */
export function removePack(db: CatalogDatabase, id: string, why = ''): Promise<EditResult> {
  return tellingErrors(() =>
    changePack(db, { id, action: 'remove', why, records: none }, async (old) => {
      if (old === undefined) throw new CatalogError('not-found', `The pack "${id}" is not installed.`);
      await removeBlocks(db, id);
      await db.packs.delete(id);
      return null;
    }),
  );
}

interface PackChange {
  id: string;
  action: 'install' | 'remove';
  why: string;
  /** The pack's records afterwards. */
  records: Records;
}

async function changePack(
  db: CatalogDatabase,
  { id, action, why, records }: PackChange,
  change: (old: PackRow | undefined) => Promise<PackRow | null>,
): Promise<EditResult> {
  return db.transaction('rw', db.tables, async () => {
    const snapshot = await takeSnapshot(db, id);
    const before = snapshot.pack;
    const row = await keepingDigestsOfPack(db, id, [snapshot.records.claims, records.claims], () =>
      change(before ?? undefined),
    );
    const batch = crypto.randomUUID();
    const name = (row ?? before)?.manifest.title ?? id;
    const at = new Date().toISOString();
    const n = await db.edits.add({ at, batch, table: 'packs', id, action, why, name, before, after: row });
    await keepSnapshot(db, n, snapshot);
    return { batch, changed: size(row ? records : snapshot.records), revision: await bumpRevision(db) };
  });
}

const none: Records = { labels: [], claims: [], sources: [], patterns: [] };

function size(records: Records): number {
  return tableNames.reduce((sum, table) => sum + records[table].length, 0);
}
