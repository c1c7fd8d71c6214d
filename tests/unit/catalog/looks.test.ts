import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CatalogDatabase, openCatalog } from '../../../lib/catalog/database.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { deleteRecord, putRecord } from '../../../lib/catalog/edit.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { records } from '../../../lib/catalog/look-up.ts';
import { allLooks, keepLooks } from '../../../lib/catalog/looks.ts';
import { redo, undo } from '../../../lib/catalog/undo.ts';
import { upgrades } from '../../../lib/catalog/upgrades.ts';
import { writeBackup } from '../../../lib/packs/backup.ts';
import { planFile } from '../../../lib/packs/plan-file.ts';
import { runImport } from '../../../lib/packs/run-import.ts';
import { takeBackup } from '../../../lib/packs/take-backup.ts';
import { changeSince, type Look, seenRecord } from '../../../lib/weigh/seen-record.ts';
import { aClaim, aGrade, aLabel, aPack } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const claim = (id: string, grade?: 2 | 3 | 4) =>
  aClaim({ id, labels: ['imu'], ...(grade ? { grade: aGrade(grade) } : {}) });
const pack = (revision: number, ...claims: ReturnType<typeof claim>[]) =>
  aPack('p', { labels: [aLabel({ id: 'imu' })], claims }, revision);
const first = () => pack(1, claim('a', 3), claim('b', 3));

let db: CatalogDatabase;
beforeEach(async () => {
  db = await emptyCatalog();
  await installPack(db, first());
});

async function record() {
  return (await dexieReader(db).evidence({ labels: ['imu'], readings: [] })).ofLabel('imu');
}
const look = async (at = '2026-03-01T00:00:00.000Z') =>
  keepLooks(db, [{ label: 'imu', at, ...seenRecord(await record()) }]);
const news = async () => changeSince((await allLooks(db)).get('imu'), await record());

describe('a look', () => {
  it('is no change of the catalog, and the later one stays', async () => {
    const revision = await dexieReader(db).revision();
    await look('2026-03-02T00:00:00.000Z');
    await look('2026-03-01T00:00:00.000Z');
    expect((await allLooks(db)).get('imu')?.at).toBe('2026-03-02T00:00:00.000Z');
    expect(await dexieReader(db).revision()).toBe(revision);
    expect(await db.edits.count()).toBe(1);
  });

  it('makes news of what an update of a pack changes, and of nothing that it leaves', async () => {
    await look();
    await installPack(db, pack(2, claim('a', 3), claim('b', 3), claim('c')));
    expect(await news()).toBeUndefined();
    await installPack(db, pack(3, claim('a', 2), claim('b', 3)));
    expect(await news()).toMatchObject({ before: { grades: { 2: 0, 3: 2 } }, now: { grades: { 2: 1, 3: 1 } } });
    await installPack(db, first());
    expect(await news()).toBeUndefined();
  });
});

describe('what the reader does', () => {
  it('is no news, taken back or done again neither', async () => {
    await look();
    const { batch } = await putRecord(db, 'claims', claim('a', 4));
    expect(await news()).toBeUndefined();
    await undo(db, batch);
    expect(await news()).toBeUndefined();
    await redo(db, batch);
    await deleteRecord(db, 'claims', 'b');
    expect(await news()).toBeUndefined();
    expect((await allLooks(db)).get('imu')?.grades).toMatchObject({ 3: 0, 4: 1 });
  });

  it('does not hide the news that waits', async () => {
    await look();
    await installPack(db, pack(2, claim('a', 2), claim('b', 3)));
    await putRecord(db, 'claims', claim('b', 4));
    expect(await news()).toMatchObject({ before: { grades: { 3: 2 } }, now: { grades: { 2: 1, 4: 1 } } });
  });

  it('does not count as a look at a label that was never looked at', async () => {
    await putRecord(db, 'claims', claim('a', 4));
    expect((await allLooks(db)).size).toBe(0);
  });

  it('is undone as a whole, the look included, where writing fails', async () => {
    await look();
    const before = (await allLooks(db)).get('imu');
    const broken = { ...claim('a', 4), kind: 'no-such-kind' as 'other' };
    await expect(putRecord(db, 'claims', broken)).rejects.toThrow();
    expect((await allLooks(db)).get('imu')).toEqual(before);
  });
});

describe('a backup', () => {
  it('brings looks to another device, where a later one stays', async () => {
    await putRecord(db, 'claims', claim('own', 2));
    await look();
    const text = writeBackup(await takeBackup(db));
    const restored = async (): Promise<Look | undefined> => {
      const planned = await planFile(db, text);
      if (!planned.ok) throw new Error(planned.sentence);
      await runImport(db, planned.file, '');
      return (await allLooks(db)).get('imu');
    };
    const here = (await allLooks(db)).get('imu');
    db = await emptyCatalog();
    expect(await restored()).toEqual(here);
    expect(await news()).toBeUndefined();
    await look('2026-04-01T00:00:00.000Z');
    expect((await restored())?.at).toBe('2026-04-01T00:00:00.000Z');
  });
});

describe('a catalog of before looks were kept', () => {
  it('keeps its records, and has no look', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const [one] = upgrades;
    const old = new Dexie('says-who', options);
    old.version(1).stores(one?.stores ?? {});
    await old.open();
    await old.table('labels').put({ layer: 'own', id: 'imu', fields: aLabel({ id: 'imu' }), whole: true });
    old.close();
    const now = await openCatalog('says-who', options);
    expect((await records(now, 'labels')).map(({ id }) => id)).toEqual(['imu']);
    expect((await allLooks(now)).size).toBe(0);
  });
});
