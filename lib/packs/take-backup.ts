import { tellingErrors } from '../catalog/catalog-error.ts';
import type { CatalogDatabase } from '../catalog/database.ts';
import { inOrder } from '../catalog/load-record.ts';
import { ownTable, resolvedRecords } from '../catalog/look-up.ts';
import { takeSnapshot } from '../catalog/pack-snapshot.ts';
import {
  PACK_FORMAT_VERSION,
  type Pack,
  type PackManifest,
  type TableName,
  tableNames,
} from '../catalog/schema/pack.ts';
import type { Backup, OwnRows } from './backup.ts';

/** Everything a catalog holds, its history apart: the reader's rows, every installed pack, in order, and looks. */
export function takeBackup(db: CatalogDatabase): Promise<Backup> {
  return tellingErrors(() =>
    db.transaction('r', [...tableNames.map((table) => db.table(table)), db.blocks, db.packs, db.looks], async () => {
      const own: OwnRows = { labels: [], claims: [], sources: [], patterns: [] };
      for (const table of tableNames) Object.assign(own, { [table]: await ownRowsOf(db, table) });
      const packs: Pack[] = [];
      for (const { id, manifest } of inOrder(await db.packs.toArray())) {
        const { records } = await takeSnapshot(db, id);
        packs.push(packOf(manifest, (table) => records[table]));
      }
      return { own, packs, looks: await db.looks.toArray() };
    }),
  );
}

/** What the reader wrote or changed, as whole records, in a pack that can be given to others. */
export async function ownPack(db: CatalogDatabase, manifest: PackManifest): Promise<Pack> {
  const records: Partial<Record<TableName, object[]>> = {};
  for (const table of tableNames) {
    const resolved = await resolvedRecords(db, table);
    records[table] = resolved.flatMap(({ own, record }) => (own && record ? [record] : []));
  }
  return packOf(manifest, (table) => records[table] ?? []);
}

function packOf(manifest: PackManifest, recordsOf: (table: TableName) => object[]): Pack {
  const tables = Object.fromEntries(tableNames.map((table) => [table, recordsOf(table)]));
  // Rows of packs and resolved records were checked against the schema when they were written.
  return { format: 'says-who-pack', version: PACK_FORMAT_VERSION, manifest, ...tables } as Pack;
}

async function ownRowsOf(db: CatalogDatabase, table: TableName) {
  return (await ownTable(db, table).toArray()).map(({ layer: _, ...row }) => row);
}
