import { Dexie } from 'dexie';
import type { CatalogDatabase } from './database.ts';
import { type AnyRecord, type RecordOf, type TableName, tableNames } from './schema/pack.ts';
import type { BlockRow, LayerRow } from './stored-rows.ts';

/**
 * Records in one block. A pack's records never change singly, and Chromium writes 32 of them in one row about six times
 * as fast as in rows of their own (measured with claims of 2 kB); a block is still read within a millisecond.
 */
const BLOCK = 32;

/** Blocks written at a time, so that a large pack does not stand in memory twice. */
const BLOCKS_AT_ONCE = 200;

/** From this many ids on, all keys of a layer are read at one go. */
const MANY = 20;

export type Records = { [T in TableName]: RecordOf<T>[] };

/** Writes the records of a layer that has none yet. */
export async function writeBlocks(db: CatalogDatabase, layer: string, records: Records): Promise<void> {
  for (const table of tableNames) {
    const all: readonly AnyRecord[] = records[table];
    const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const blocks = chunks(sorted, BLOCK).map((chunk): BlockRow => {
      return { layer, table, first: chunk[0]?.id ?? '', records: chunk };
    });
    for (const some of chunks(blocks, BLOCKS_AT_ONCE)) await db.blocks.bulkAdd(some);
  }
}

/** All records of a layer, sorted by id. */
export async function readBlocks(db: CatalogDatabase, layer: string): Promise<Records> {
  const records: Records = { labels: [], claims: [], sources: [], patterns: [] };
  for (const table of tableNames) Object.assign(records, { [table]: fieldsOf(await packRows(db, layer, table)) });
  return records;
}

export async function removeBlocks(db: CatalogDatabase, layer: string): Promise<void> {
  await db.blocks
    .where('[layer+table+first]')
    .between([layer, Dexie.minKey, Dexie.minKey], [layer, Dexie.maxKey, Dexie.maxKey])
    .delete();
}

/** What a pack says about the records of a table. */
export async function packRows<T extends TableName>(
  db: CatalogDatabase,
  layer: string,
  table: T,
): Promise<LayerRow<T>[]> {
  return (await blocksOf(db, layer, table).toArray()).flatMap((block) => rowsIn<T>(block));
}

/** The same for some ids. */
export async function packRowsOf<T extends TableName>(
  db: CatalogDatabase,
  layer: string,
  table: T,
  ids: readonly string[],
): Promise<LayerRow<T>[]> {
  const wanted = new Set(ids);
  const blocks = wanted.size > MANY ? await blocksAmongAll() : await blocksOneByOne();
  return blocks.flatMap((block) => rowsIn<T>(block)).filter(({ id }) => wanted.has(id));

  async function blocksAmongAll(): Promise<BlockRow[]> {
    const firsts = (await blocksOf(db, layer, table).primaryKeys()).map(([, , first]) => first);
    return read([...wanted].map((id) => firsts[lastNotAfter(firsts, id)]));
  }

  async function blocksOneByOne(): Promise<BlockRow[]> {
    const firsts = [...wanted].map(async (id) => {
      const upTo = db.blocks.where('[layer+table+first]').between([layer, table, ''], [layer, table, id], true, true);
      const [key] = await upTo.reverse().limit(1).primaryKeys();
      return key?.[2];
    });
    return read(await Promise.all(firsts));
  }

  async function read(firsts: (string | undefined)[]): Promise<BlockRow[]> {
    const keys = [...new Set(firsts)].flatMap((first): BlockKey[] =>
      first === undefined ? [] : [[layer, table, first]],
    );
    return (await db.blocks.bulkGet(keys)).filter((block) => block !== undefined);
  }
}

/** What a pack says about the records of a table, some thousand records at a time. */
export async function eachPartOfPack<T extends TableName>(
  db: CatalogDatabase,
  layer: string,
  table: T,
  each: (rows: LayerRow<T>[]) => Promise<void>,
): Promise<void> {
  const keys = await blocksOf(db, layer, table).primaryKeys();
  for (const some of chunks(keys, BLOCKS_AT_ONCE)) {
    const blocks = await db.blocks.bulkGet(some);
    await each(blocks.flatMap((block) => (block ? rowsIn<T>(block) : [])));
  }
}

type BlockKey = [layer: string, table: TableName, first: string];

function blocksOf(db: CatalogDatabase, layer: string, table: TableName) {
  return db.blocks.where('[layer+table+first]').between([layer, table, Dexie.minKey], [layer, table, Dexie.maxKey]);
}

/** A block holds records of its own table, checked when they were installed. */
function rowsIn<T extends TableName>({ layer, records }: BlockRow): LayerRow<T>[] {
  return (records as RecordOf<T>[]).map((fields) => ({ layer, id: fields.id, fields }));
}

function fieldsOf(rows: readonly LayerRow[]): LayerRow['fields'][] {
  return rows.map(({ fields }) => fields);
}

function chunks<E>(list: readonly E[], size: number): E[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}

/** Index of the last of some sorted strings that is not after `id`; -1 when all are. */
function lastNotAfter(sorted: readonly string[], id: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
