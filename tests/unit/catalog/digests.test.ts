import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type CatalogDatabase, openCatalog } from '../../../lib/catalog/database.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { applyEdits, deleteRecord, type Edit, putRecord } from '../../../lib/catalog/edit.ts';
import { ensureDigests } from '../../../lib/catalog/ensure-digests.ts';
import { installPack, removePack } from '../../../lib/catalog/install-pack.ts';
import { restoreOwnRows } from '../../../lib/catalog/restore-own-rows.ts';
import { redo, undo } from '../../../lib/catalog/undo.ts';
import { aClaim, aGrade, aLabel, aPack, aReport } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const digestRows = async (db: CatalogDatabase) => [await db.digests.toArray(), await db.summaries.toArray()];

/** The digests as stored, and as they come out when they are made anew from the claims. */
async function storedAndMadeAnew(db: CatalogDatabase) {
  const stored = await digestRows(db);
  await db.meta.delete('digests');
  await ensureDigests(db);
  return { stored, anew: await digestRows(db) };
}

async function ofVersion(db: CatalogDatabase, version: number): Promise<void> {
  const stamp = await db.meta.get('digests');
  if (stamp?.key === 'digests') await db.meta.put({ ...stamp, version });
}

const claimsOf = async (db: CatalogDatabase, label: string) =>
  (await dexieReader(db).evidence({ labels: [label], readings: [] })).ofLabel(label).claims;

const claim = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    kind: fc.constantFrom('strength', 'presence'),
    labels: fc.subarray(['imu', 'ttp', 'iju']),
    by: fc.constantFrom('', 'army', 'ministry'),
    type: fc.constantFrom('military', 'government'),
    credibility: fc.constantFrom(undefined, 2, 3, 4),
  })
  .map(({ id, kind, labels, by, type, credibility }) =>
    aClaim({
      id,
      kind: kind as 'strength',
      labels,
      reports: [aReport({ id: 'r', by, asserterType: by ? (type as 'military') : 'unnamed' })],
      ...(credibility === undefined ? {} : { grade: aGrade(credibility as 2) }),
    }),
  );
const claims = fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 6 });

/** Changes of every sort; `undo` and `redo` take the n-th batch from the latest. Those that do not apply are refused. */
type Change =
  | { does: 'install'; pack: 'p' | 'q'; claims: ReturnType<typeof aClaim>[] }
  | { does: 'remove'; pack: 'p' | 'q' }
  | { does: 'edit'; edits: Edit[] }
  | { does: 'restore'; claims: ReturnType<typeof aClaim>[] }
  | { does: 'undo' | 'redo'; batch: number };
const pack = fc.constantFrom('p' as const, 'q' as const);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  claim.map((record): Edit => ({ action: 'put', table: 'claims', record })),
  fc.constantFrom('a', 'b', 'c').map((id): Edit => ({ action: 'delete', table: 'claims', id })),
  fc.constantFrom('a', 'b', 'c').map((id): Edit => ({ action: 'revert', table: 'claims', id })),
  fc.constantFrom('a', 'b').map((id): Edit => ({ action: 'revert', table: 'claims', id, field: 'grade' })),
  fc.constant<Edit>({ action: 'put', table: 'labels', record: aLabel({ id: 'imu', gist: 'Mine' }) }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('install' as const), pack, claims }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), pack }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('edit' as const), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restore' as const), claims }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const), batch: fc.nat({ max: 2 }) }),
  },
);

async function make(db: CatalogDatabase, given: Change, batches: readonly string[]): Promise<{ batch: string }> {
  switch (given.does) {
    case 'install':
      return installPack(db, aPack(given.pack, { claims: given.claims }));
    case 'remove':
      return removePack(db, given.pack);
    case 'edit':
      return applyEdits(db, given.edits, '');
    case 'restore': {
      const rows = given.claims.map((fields) => ({ id: fields.id, fields, whole: true as const }));
      return restoreOwnRows(db, { labels: [], claims: rows, sources: [], patterns: [] }, '');
    }
    case 'undo':
      return undo(db, nth(batches, given.batch));
    case 'redo': {
      const undone = await db.edits.filter(({ undoneBy }) => undoneBy !== undefined).toArray();
      return redo(db, nth([...new Set(undone.map(({ batch }) => batch))], given.batch));
    }
  }
}

/** Counted from the latest. */
function nth(batches: readonly string[], n: number): string {
  return batches.at(-1 - (n % Math.max(1, batches.length))) ?? 'none';
}

describe('the stored digests', () => {
  it('are those that the claims give, after whatever was done to the catalog', async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const db = await emptyCatalog();
        const batches: string[] = [];
        for (const given of changes) {
          const result = await make(db, given, batches).catch(() => undefined);
          if (result === undefined || result.batch === '') continue;
          batches.push(result.batch);
          done.set(given.does, (done.get(given.does) ?? 0) + 1);
        }
        const { stored, anew } = await storedAndMadeAnew(db);
        expect(stored).toEqual(anew);
        db.close();
      }),
      { numRuns: 100 },
    );
    expect([...done.keys()].sort()).toEqual(['edit', 'install', 'redo', 'remove', 'restore', 'undo']);
  }, 30_000);

  it('are not made anew while they are kept up to date', async () => {
    const db = await emptyCatalog();
    await installPack(db, aPack('p', { claims: [aClaim({ id: 'a', labels: ['imu'] })] }));
    await putRecord(db, 'labels', aLabel({ id: 'imu' }));
    await putRecord(db, 'claims', aClaim({ id: 'b', labels: ['imu'] }));
    const clear = vi.spyOn(db.digests, 'clear');
    expect(await claimsOf(db, 'imu')).toBe(2);
    expect(clear).not.toHaveBeenCalled();
  });

  it('are left alone by an edit that weighing does not see', async () => {
    const db = await emptyCatalog();
    await putRecord(db, 'claims', aClaim({ id: 'a', labels: ['imu'], statement: 'One.' }));
    const put = vi.spyOn(db.digests, 'bulkPut');
    await putRecord(db, 'claims', aClaim({ id: 'a', labels: ['imu'], statement: 'Two.' }));
    expect(put).not.toHaveBeenCalled();
    await putRecord(db, 'claims', aClaim({ id: 'a', labels: ['imu'], statement: 'Two.', grade: aGrade(3) }));
    expect(put).toHaveBeenCalledOnce();
  });
});

describe('digests that cannot be trusted', () => {
  const options = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
  async function catalog() {
    const given = options();
    const db = await openCatalog('c', given);
    const sample = ['a', 'b', 'c'].map((id) => aClaim({ id, labels: ['imu'], grade: aGrade(3) }));
    await installPack(db, aPack('p', { claims: sample }));
    return { db, reopen: () => openCatalog('c', given) };
  }

  it('are made anew where another version of the code made them', async () => {
    const { db } = await catalog();
    const whole = await digestRows(db);
    await db.digests.toCollection().modify({ claims: '[]' });
    await db.summaries.toCollection().modify((row) => {
      row.summary.claims = 99;
    });
    expect(await claimsOf(db, 'imu')).toBe(99); // Whoever has the right version is believed …
    await ofVersion(db, 0);
    expect(await claimsOf(db, 'imu')).toBe(3);
    expect(await digestRows(db)).toEqual(whole);
  });

  it('are made anew where somebody changed the catalog without them', async () => {
    const { db } = await catalog();
    await db.blocks.toCollection().modify((block) => {
      block.records = block.records.slice(1);
    });
    await db.meta.put({ key: 'revision', value: 2 });
    expect(await claimsOf(db, 'imu')).toBe(2);
    expect(await db.meta.get('digests')).toMatchObject({ revision: 2 });
  });

  it('are made anew where rows are missing', async () => {
    const { db, reopen } = await catalog();
    await db.digests.clear();
    db.close();
    const again = await reopen();
    const evidence = await dexieReader(again).evidence({
      labels: [],
      readings: [{ labels: ['imu'], kind: 'presence', asserterType: 'none' }],
    });
    expect(evidence.digests('imu', 'presence')).toHaveLength(3);
  });

  it('are not half mended by an edit, but wait to be made anew', async () => {
    const { db } = await catalog();
    await ofVersion(db, 0);
    await db.digests.clear();
    await deleteRecord(db, 'claims', 'a');
    expect(await db.digests.count()).toBe(0);
    expect(await claimsOf(db, 'imu')).toBe(2);
    expect(await db.digests.count()).toBe(1);
  });

  it('are made once, when two contexts find them missing', async () => {
    const { db, reopen } = await catalog();
    await db.meta.delete('digests');
    const other = await reopen();
    const clears = [vi.spyOn(db.digests, 'clear'), vi.spyOn(other.digests, 'clear')];
    expect(await Promise.all([claimsOf(db, 'imu'), claimsOf(other, 'imu')])).toEqual([3, 3]);
    expect(clears.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1);
  });
});
