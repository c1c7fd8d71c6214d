import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CatalogError } from '../../../lib/catalog/catalog-error.ts';
import { openCatalog } from '../../../lib/catalog/database.ts';
import { putRecord } from '../../../lib/catalog/edit.ts';
import { records } from '../../../lib/catalog/look-up.ts';
import { onCatalogChange } from '../../../lib/catalog/on-catalog-change.ts';
import { CATALOG_VERSION, upgrades } from '../../../lib/catalog/upgrades.ts';
import { aLabel } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

afterEach(() => vi.restoreAllMocks());

const caught = (work: Promise<unknown>): Promise<CatalogError> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => (error instanceof CatalogError ? error : Promise.reject(error)),
  );

describe('the database', () => {
  it('keeps what was written when it is opened again', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const first = await openCatalog('kept', options);
    await putRecord(first, 'labels', aLabel({ id: 'imu' }));
    first.close();
    const second = await openCatalog('kept', options);
    expect((await records(second, 'labels')).map(({ id }) => id)).toEqual(['imu']);
  });

  it('refuses a database of a newer version in one sentence, and does not touch it', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const newer = new Dexie('says-who', options);
    newer.version(CATALOG_VERSION + 1).stores({ claims: 'id', future: 'id' });
    await newer.table('future').put({ id: 'x', text: 'kept' });
    newer.close();

    const error = await caught(openCatalog('says-who', options));
    expect(error.code).toBe('newer-version');
    expect(error.sentence).toMatch(/newer version.*Nothing was changed\.$/);

    const again = new Dexie('says-who', options);
    await again.open();
    expect(again.verno).toBe(CATALOG_VERSION + 1);
    expect(again.tables.map(({ name }) => name).sort()).toEqual(['claims', 'future']);
    expect(await again.table('future').toArray()).toEqual([{ id: 'x', text: 'kept' }]);
  });

  it('does not create a database only to ask for its version', async () => {
    const indexedDB = new IDBFactory();
    const created: string[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      created.push(`${name} ${version ?? 'any'}`);
      return version === undefined ? open(name) : open(name, version);
    });
    const db = await openCatalog('new', { indexedDB, IDBKeyRange });
    expect(created).toEqual(['new any', `new ${CATALOG_VERSION * 10}`]);
    expect(db.verno).toBe(CATALOG_VERSION);
  });

  it('says that the browser gives no database', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('storage is blocked', 'SecurityError');
    });
    expect(await caught(openCatalog('x', { indexedDB, IDBKeyRange }))).toMatchObject({ code: 'unavailable' });
  });

  it('says that the device is full, and writes nothing of a change', async () => {
    const db = await emptyCatalog();
    vi.spyOn(db.edits, 'add').mockImplementation(() => {
      throw new Dexie.QuotaExceededError('no room');
    });
    expect(await caught(putRecord(db, 'labels', aLabel({ id: 'imu' })))).toMatchObject({ code: 'full' });
    expect(await records(db, 'labels')).toEqual([]);
  });

  it('closes for a newer version that wants to take over, and says so afterwards', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = await openCatalog('says-who', options);
    const newer = new Dexie('says-who', options);
    newer.version(CATALOG_VERSION + 1).stores({ future: 'id' });
    await newer.open();
    expect(await caught(records(old, 'labels'))).toMatchObject({ code: 'newer-version' });
    expect(newer.verno).toBe(CATALOG_VERSION + 1);
  });

  it('has versions that only go up, one step each', () => {
    expect(upgrades.map(({ version }) => version)).toEqual(upgrades.map((_, index) => index + 1));
  });
});

describe('watching the catalog', () => {
  // Dexie watches nothing where the surroundings have no IndexedDB of their own (it takes that for a server).
  beforeEach(() => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    return () => Reflect.deleteProperty(Dexie.dependencies, 'indexedDB');
  });

  it('calls back with the new revision after a change by another connection, and not before', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const [one, two] = [await openCatalog('shared', options), await openCatalog('shared', options)];
    await putRecord(one, 'labels', aLabel({ id: 'before' }));
    const seen: number[] = [];
    const stop = onCatalogChange(one, (revision) => seen.push(revision));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([]);
    await putRecord(two, 'labels', aLabel({ id: 'after' }));
    await vi.waitFor(() => expect(seen).toEqual([2]));
    stop();

    const late: number[] = [];
    const stopLate = onCatalogChange(one, (revision) => late.push(revision));
    await putRecord(two, 'labels', aLabel({ id: 'at-once' }));
    await vi.waitFor(() => expect(late).toEqual([3]));
    stopLate();
    await putRecord(two, 'labels', aLabel({ id: 'unseen' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([seen, late]).toEqual([[2], [3]]);
  });
});
