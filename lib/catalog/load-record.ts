import type { CatalogDatabase } from './database.ts';
import { type ResolvedRecord, resolveRecord } from './resolve-layers.ts';
import type { TableName } from './schema/pack.ts';
import type { LayerRow, PackRow } from './stored-rows.ts';

/** Ids of the installed packs, first installed first. */
export async function packOrder(db: CatalogDatabase): Promise<string[]> {
  return inOrder(await db.packs.toArray()).map(({ id }) => id);
}

export function inOrder(packs: readonly PackRow[]): PackRow[] {
  const key = ({ installed, id }: PackRow) => `${installed} ${id}`;
  return [...packs].sort((a, b) => a.order - b.order || (key(a) < key(b) ? -1 : 1));
}

/** One record with all its layers; without any layer (`layers: []`) when the catalog has no such id. */
export async function loadRecord<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  id: string,
): Promise<ResolvedRecord<T>> {
  const [order, rows] = await Promise.all([
    packOrder(db),
    db.table<LayerRow<T>, [string, string]>(table).where('id').equals(id).toArray(),
  ]);
  return { ...resolveRecord(rows, order), id };
}
