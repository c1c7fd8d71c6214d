import { type ClaimDigest, DIGEST_VERSION } from '../weigh/claim-digest.ts';
import type { ReferenceClass } from '../weigh/track-record.ts';
import type { CatalogDatabase } from './database.ts';
import { readStamp } from './digest-stamp.ts';
import { unpackDigests } from './packed-digests.ts';
import { readRevision } from './revision.ts';
import { type AsserterType, type ClaimKind, claimKinds } from './schema/terms.ts';

/**
 * Where something is kept about a reference class; '' = any. Digests are kept for each label and kind, and for each kind
 * and type of asserter over all labels; summaries for each label, and for each kind and type.
 */
export type ClassKey = [label: string, kind: ClaimKind | '', asserterType: AsserterType | ''];

export function classKey({ label = '', kind, asserterType }: ReferenceClass): ClassKey {
  return [label, kind ?? '', asserterType ?? ''];
}

/** The cells of digests that a claim belongs to. */
export function cellsOf({ kind, labels, asserters }: ClaimDigest): ClassKey[] {
  const types = [...new Set(asserters.map(({ type }) => type))];
  return [
    ...labels.map((label) => classKey({ label, kind })),
    ...types.map((asserterType) => classKey({ kind, asserterType })),
  ];
}

/** Digests that are in memory already, by cell: `keyName`. */
export type Cells = ReadonlyMap<string, readonly ClaimDigest[]>;

export function keyName(key: ClassKey): string {
  return key.join(' ');
}

/** The digests in some cells, those `known` not looked up. */
export async function digestsIn(
  db: CatalogDatabase,
  cells: readonly ClassKey[],
  known: Cells = new Map(),
): Promise<(readonly ClaimDigest[])[]> {
  const rows = await db.digests.bulkGet(cells.filter((cell) => !known.has(keyName(cell))));
  const found = new Map<string, readonly ClaimDigest[]>(known);
  for (const row of rows) {
    if (row) found.set(keyName([row.label, row.kind, row.asserterType]), unpackDigests(row.kind, row.claims));
  }
  return cells.map((cell) => found.get(keyName(cell)) ?? []);
}

/** All claims about a label. */
export async function digestsOfLabel(db: CatalogDatabase, label: string, known?: Cells): Promise<ClaimDigest[]> {
  const cells = claimKinds.map((kind) => classKey({ label, kind }));
  return (await digestsIn(db, cells, known)).flat();
}

/**
 * Whether the stored digests are those of the catalog as it is: made by this version of the code, and kept up to date by
 * every change since. A version that knows nothing of digests counts revisions on without them.
 */
export async function digestsAreCurrent(db: CatalogDatabase): Promise<boolean> {
  const revision = await readRevision(db);
  const stamp = await readStamp(db, revision);
  return stamp?.version === DIGEST_VERSION && stamp.revision === revision;
}

/** Whether as many rows are there as were written; only damage from outside can lose some. */
export async function digestsAreComplete(db: CatalogDatabase): Promise<boolean> {
  const stamp = await readStamp(db, await readRevision(db));
  return stamp?.rows === (await countRows(db));
}

/** Says, within the caller's transaction, that the digests are those of the catalog as it is. */
export async function stampDigests(db: CatalogDatabase): Promise<void> {
  const [revision, rows] = [await readRevision(db), await countRows(db)];
  await db.meta.put({ key: 'digests', version: DIGEST_VERSION, revision, rows });
}

async function countRows(db: CatalogDatabase): Promise<number> {
  return (await db.digests.count()) + (await db.summaries.count());
}
