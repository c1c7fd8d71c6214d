import type { CatalogDatabase } from './database.ts';
import { packRowsOf } from './pack-blocks.ts';
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

/** One record with all its layers, of the installed packs unless `packs` lists them already; without any layer (`layers: []`) when the catalog has no such id. */
export async function loadRecord<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  id: string,
  packs?: readonly string[],
): Promise<ResolvedRecord<T>> {
  const order = packs ?? (await packOrder(db));
  const own = await db.table<LayerRow<T>, string>(table).get(id);
  const inPacks = await Promise.all(order.map((layer) => packRowsOf(db, layer, table, [id])));
  return { ...resolveRecord([...(own ? [own] : []), ...inPacks.flat()], order), id };
}
