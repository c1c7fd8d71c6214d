import { Dexie } from 'dexie';
import { type ClaimDigest, DIGEST_VERSION } from '../weigh/claim-digest.ts';
import type { ReferenceClass } from '../weigh/track-record.ts';
import type { CatalogDatabase } from './database.ts';
import { readStamp } from './digest-stamp.ts';
import { unpackDigests } from './packed-digests.ts';
import { readRevision } from './revision.ts';
import { type ClaimKind, claimKinds } from './schema/terms.ts';
import type { SummaryRow } from './stored-rows.ts';

/** Key of the digests of one kind and label; '' for claims about no label. */
export type CellKey = [kind: ClaimKind, label: string];

/** The cells a claim belongs to: one per label. */
export function cellsOf({ kind, labels }: ClaimDigest): CellKey[] {
  return (labels.length > 0 ? labels : ['']).map((label) => [kind, label]);
}

/** Digests that are in memory already, by cell: `cellName`. */
export type Cells = ReadonlyMap<string, readonly ClaimDigest[]>;

export function cellName([kind, label]: CellKey): string {
  return `${kind} ${label}`;
}

/** The digests in some cells, those `known` not looked up. */
export async function digestsIn(
  db: CatalogDatabase,
  cells: readonly CellKey[],
  known: Cells = new Map(),
): Promise<(readonly ClaimDigest[])[]> {
  const missing = cells.filter((cell) => !known.has(cellName(cell)));
  const rows = await db.digests.bulkGet(missing);
  const found = new Map(rows.flatMap((row) => (row ? [[cellName([row.kind, row.label]), row] as const] : [])));
  return cells.map((cell) => {
    const row = found.get(cellName(cell));
    return known.get(cellName(cell)) ?? (row ? unpackDigests(row.kind, row.claims) : []);
  });
}

/** All claims about a label. */
export async function digestsOfLabel(db: CatalogDatabase, label: string, known?: Cells): Promise<ClaimDigest[]> {
  const cells = claimKinds.map((kind): CellKey => [kind, label]);
  return (await digestsIn(db, cells, known)).flat();
}

/** All claims of a kind, each once. */
export async function digestsOfKind(db: CatalogDatabase, kind: ClaimKind, known?: Cells): Promise<ClaimDigest[]> {
  const ofKind = db.digests.where('[kind+label]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
  const cells = (await ofKind.primaryKeys()).map(([, label]): CellKey => [kind, label]);
  const missing = cells.filter((cell) => !known?.has(cellName(cell)));
  // A range is read at one go, single rows one by one.
  const digests =
    missing.length > cells.length / 2
      ? (await ofKind.toArray()).map(({ claims }) => unpackDigests(kind, claims))
      : await digestsIn(db, cells, known);
  return [...new Map(digests.flat().map((digest) => [digest.id, digest])).values()];
}

/** Where the summary of a class is kept. */
export function summaryPlace({ label = '', kind, asserterType }: ReferenceClass): Omit<SummaryRow, 'summary'> {
  return { label, kind: kind ?? '', asserterType: asserterType ?? '' };
}

export function summaryKey(cls: ReferenceClass): [label: string, kind: string, asserterType: string] {
  const { label, kind, asserterType } = summaryPlace(cls);
  return [label, kind, asserterType];
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
