import { dequal } from 'dequal/lite';
import type { ClaimDigest } from '../weigh/claim-digest.ts';
import { type ClassSummary, summarise } from '../weigh/class-summary.ts';
import type { CatalogDatabase } from './database.ts';
import {
  type Cells,
  type ClassKey,
  cellsOf,
  classKey,
  digestsAreCurrent,
  digestsIn,
  digestsOfLabel,
  keyName,
  stampDigests,
} from './digest-rows.ts';
import { digestOfResolved } from './grades-apart.ts';
import { packOrder } from './load-record.ts';
import { rowsOf } from './look-up.ts';
import { packDigests } from './packed-digests.ts';
import { resolveAll } from './resolve-layers.ts';
import type { Claim } from './schema/claim.ts';
import type { DigestRow, LayerRow } from './stored-rows.ts';

type Digests = ReadonlyMap<string, ClaimDigest>;

/**
 * Makes a change that touches no claims but those of the given ids, and brings the stored digests and summaries along,
 * within the caller's transaction. Digests that were out of date stay so, for `ensureDigests`. The last argument gives
 * rows that the caller has already.
 */
export async function keepingDigests<T>(
  db: CatalogDatabase,
  ids: readonly string[],
  change: () => Promise<T>,
  [before, after]: [before: readonly LayerRow<'claims'>[], after: readonly LayerRow<'claims'>[]] = [[], []],
): Promise<T> {
  if (ids.length === 0 || !(await digestsAreCurrent(db))) return change();
  const old = await digestsOf(db, ids, before);
  const result = await change();
  await replaceDigests(db, old, await digestsOf(db, ids, after));
  return result;
}

/** The same for a change that replaces all claims of a pack. */
export function keepingDigestsOfPack<T>(
  db: CatalogDatabase,
  layer: string,
  [before, after]: [before: readonly Claim[], after: readonly Claim[]],
  change: () => Promise<T>,
): Promise<T> {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const rows = (claims: readonly Claim[]) => claims.map((fields) => ({ layer, id: fields.id, fields }));
  return keepingDigests(db, ids, change, [rows(before), rows(after)]);
}

/** Digests of the claims that are shown, by id. */
export async function digestsOf(
  db: CatalogDatabase,
  ids: readonly string[],
  known: readonly LayerRow<'claims'>[] = [],
): Promise<Digests> {
  const resolved = resolveAll(await rowsOf(db, 'claims', ids, known), await packOrder(db));
  return new Map(
    resolved.flatMap((claim) => {
      const digest = digestOfResolved(claim);
      return digest ? [[claim.id, digest] as const] : [];
    }),
  );
}

/** Puts digests in the place of others, and sums up anew the classes that held or hold a claim whose digest changed. */
export async function replaceDigests(db: CatalogDatabase, before: Digests, after: Digests): Promise<void> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => !dequal(before.get(id), after.get(id)),
  );
  if (changed.length === 0) return;
  const touched = changed.flatMap((id) => [before.get(id), after.get(id)]).filter((digest) => digest !== undefined);
  const rewritten = await rewriteCells(db, touched, new Set(changed), after);
  await sumUpAnew(db, touched, rewritten);
  await stampDigests(db);
}

async function sumUpAnew(db: CatalogDatabase, touched: readonly ClaimDigest[], rewritten: Cells): Promise<void> {
  const sums: { key: ClassKey; summary: ClassSummary }[] = [];
  for (const label of new Set(touched.flatMap(({ labels }) => labels))) {
    sums.push({ key: classKey({ label }), summary: summarise(await digestsOfLabel(db, label, rewritten)) });
  }
  const cells = new Map(touched.flatMap(cellsOf).map((key) => [keyName(key), key]));
  for (const [name, key] of cells) {
    // Of a kind and type of asserter; those of labels are summed up over all kinds.
    if (key[0] === '') sums.push({ key, summary: summarise(rewritten.get(name) ?? []) });
  }
  const isEmpty = ({ summary }: (typeof sums)[number]) => summary.claims === 0;
  await db.summaries.bulkDelete(sums.filter(isEmpty).map(({ key }) => key));
  await db.summaries.bulkPut(
    sums
      .filter((sum) => !isEmpty(sum))
      .map(({ key: [label, kind, asserterType], summary }) => ({ label, kind, asserterType, summary })),
  );
}

/** Writes the cells that lost or got a digest; returns them. */
async function rewriteCells(
  db: CatalogDatabase,
  touched: readonly ClaimDigest[],
  changed: ReadonlySet<string>,
  after: Digests,
): Promise<Cells> {
  const cells = new Map<string, { key: ClassKey; added: ClaimDigest[] }>();
  for (const digest of touched) {
    for (const key of cellsOf(digest)) {
      const cell = cells.get(keyName(key)) ?? { key, added: [] };
      if (after.get(digest.id) === digest) cell.added.push(digest);
      cells.set(keyName(key), cell);
    }
  }
  const list = [...cells.values()];
  const stored = await digestsIn(
    db,
    list.map(({ key }) => key),
  );
  const rewritten = list.map(({ key, added }, index) => {
    const kept = stored[index]?.filter(({ id }) => !changed.has(id)) ?? [];
    return { key, digests: [...kept, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  });
  const isEmpty = ({ digests }: (typeof rewritten)[number]) => digests.length === 0;
  await db.digests.bulkDelete(rewritten.filter(isEmpty).map(({ key }) => key));
  await db.digests.bulkPut(
    rewritten
      .filter((cell) => !isEmpty(cell))
      .flatMap(({ key: [label, kind, asserterType], digests }): DigestRow[] =>
        kind === '' ? [] : [{ label, kind, asserterType, claims: packDigests(digests) }],
      ),
  );
  return new Map(rewritten.map(({ key, digests }) => [keyName(key), digests]));
}
