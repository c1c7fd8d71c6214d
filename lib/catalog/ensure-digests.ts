import type { ClaimDigest } from '../weigh/claim-digest.ts';
import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { digestsAreComplete, digestsAreCurrent, stampDigests } from './digest-rows.ts';
import { digestsOf, replaceDigests } from './keep-digests.ts';
import { packOrder } from './load-record.ts';
import { eachPartOfPack } from './pack-blocks.ts';
import type { TableName } from './schema/pack.ts';
import type { LayerRow } from './stored-rows.ts';

/** Databases whose digests have been counted in this context; once is enough. */
const counted = new WeakSet<CatalogDatabase>();

/**
 * One consistent view of the digests and some tables. Digests that are missing, or that another version of the code
 * made or left behind, are first made anew; they are never trusted. `work` is an `async` function, or Dexie loses the
 * transaction.
 */
export function readingDigests<T>(
  db: CatalogDatabase,
  tables: readonly TableName[],
  work: () => Promise<T>,
): Promise<T> {
  const scope = [...tables.map((table) => db.table(table)), db.blocks, db.packs, db.digests, db.summaries, db.meta];
  const attempt = () =>
    db.transaction('r', scope, async () => ((await areWhole(db)) ? { found: await work() } : undefined));
  return tellingErrors(async () => {
    const first = await attempt();
    if (first) return first.found;
    await ensureDigests(db);
    const second = await attempt();
    if (second) return second.found;
    throw new Error('the digests are out of date just after they were made');
  });
}

/** Makes all digests and summaries anew from the claims, in one transaction, unless they are whole and up to date. */
export function ensureDigests(db: CatalogDatabase): Promise<void> {
  return tellingErrors(() =>
    db.transaction('rw', [db.claims, db.blocks, db.packs, db.digests, db.summaries, db.meta], async () => {
      if (await areWhole(db)) return; // Another context was faster.
      await db.digests.clear();
      await db.summaries.clear();
      await replaceDigests(db, new Map(), await allDigests(db));
      await stampDigests(db);
    }),
  );
}

/** Claims are loaded in parts: all at once would fill the memory of a small device with a large catalog. */
async function allDigests(db: CatalogDatabase): Promise<Map<string, ClaimDigest>> {
  const all = new Map<string, ClaimDigest>();
  const seen = new Set<string>();
  const add = async (ids: readonly string[], rows: readonly LayerRow<'claims'>[] = []) => {
    for (const id of ids) seen.add(id);
    for (const [id, digest] of await digestsOf(db, ids, rows)) all.set(id, digest);
  };
  for (const layer of await packOrder(db)) {
    await eachPartOfPack(db, layer, 'claims', async (rows) => {
      const unseen = rows.filter(({ id }) => !seen.has(id));
      await add(idsOf(unseen), unseen);
    });
  }
  await add(idsOf(await db.claims.toArray()).filter((id) => !seen.has(id)));
  return all;
}

async function areWhole(db: CatalogDatabase): Promise<boolean> {
  if (!(await digestsAreCurrent(db))) return false;
  if (!counted.has(db) && !(await digestsAreComplete(db))) return false;
  counted.add(db);
  return true;
}

function idsOf(rows: readonly LayerRow[]): string[] {
  return rows.map(({ id }) => id);
}
