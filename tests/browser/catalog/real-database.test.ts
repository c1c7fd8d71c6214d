import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CatalogError } from '../../../lib/catalog/catalog-error.ts';
import { type CatalogDatabase, openCatalog } from '../../../lib/catalog/database.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { deleteRecord, putRecord } from '../../../lib/catalog/edit.ts';
import { installPack, removePack } from '../../../lib/catalog/install-pack.ts';
import { onCatalogChange } from '../../../lib/catalog/on-catalog-change.ts';
import { undo } from '../../../lib/catalog/undo.ts';
import { CATALOG_VERSION } from '../../../lib/catalog/upgrades.ts';
import { aClaim, aLabel, aPack } from '../../unit/catalog/build-records.ts';
import type { Order } from './another-context.ts';

const opened: Dexie[] = [];
let names = 0;

/** Labels of a pack that takes a while to install. */
const PACK = 15_000;

/** A database of this test alone. */
function newName(): string {
  names += 1;
  return `catalog-test-${Date.now()}-${names}`;
}

/** Another context at work. */
function workerWith(order: Order) {
  const worker = new Worker(new URL('./another-context.ts', import.meta.url), { type: 'module' });
  const heard = new Set<unknown>();
  worker.addEventListener('message', ({ data }) => heard.add(data));
  worker.postMessage(order);
  return {
    says: (word: string) => vi.waitFor(() => expect(heard).toContain(word), { timeout: 5000, interval: 5 }),
    kill: () => worker.terminate(),
  };
}

async function open(name: string): Promise<CatalogDatabase> {
  const db = await openCatalog(name);
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await Dexie.delete(db.name);
  }
});

const labelIds = async (db: CatalogDatabase) => (await dexieReader(db).labels()).map(({ id }) => id);

describe('the catalog in a real browser', () => {
  it('keeps packs, edits and history when it is closed and opened again', async () => {
    const name = newName();
    const first = await open(name);
    await installPack(
      first,
      aPack('p', {
        labels: [aLabel({ id: 'imu' }), aLabel({ id: 'ttp' })],
        claims: [aClaim({ id: 'c', labels: ['imu'] })],
      }),
    );
    await putRecord(first, 'labels', aLabel({ id: 'imu', gist: 'Mine' }));
    const { batch } = await deleteRecord(first, 'labels', 'ttp');
    first.close();

    const second = await open(name);
    expect(await labelIds(second)).toEqual(['imu']);
    expect((await dexieReader(second).labels())[0]?.gist).toBe('Mine');
    const evidence = await dexieReader(second).evidence({ labels: ['imu'], readings: [] });
    expect(evidence.ofLabel('imu').dots.map(({ claim }) => claim)).toEqual(['c']);
    await undo(second, batch);
    expect(await labelIds(second)).toEqual(['imu', 'ttp']);
    expect(await dexieReader(second).revision()).toBe(4);
  });

  it('brings back a removed pack from its copy', async () => {
    const db = await open(newName());
    await installPack(db, aPack('p', { labels: [aLabel({ id: 'imu' })] }));
    const { batch } = await removePack(db, 'p');
    expect(await labelIds(db)).toEqual([]);
    await undo(db, batch);
    expect(await labelIds(db)).toEqual(['imu']);
  });

  it('tells one context of a change that another made, and shows it', async () => {
    const name = newName();
    const db = await open(name);
    await putRecord(db, 'labels', aLabel({ id: 'here' }));
    const seen: number[] = [];
    const stop = onCatalogChange(db, (revision) => seen.push(revision));
    const other = workerWith({ name, label: 'there' });
    await other.says('written');
    await vi.waitFor(() => expect(seen).toEqual([2]), { timeout: 1000 });
    expect(await labelIds(db)).toEqual(['here', 'there']);
    stop();
    other.kill();
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const name = newName();
    const newer = new Dexie(name);
    opened.push(newer);
    newer.version(CATALOG_VERSION + 1).stores({ claims: 'id', future: 'id' });
    await newer.table('future').put({ id: 'x' });
    newer.close();
    const error: unknown = await openCatalog(name).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CatalogError);
    expect((error as CatalogError).code).toBe('newer-version');
    await newer.open();
    expect(newer.verno).toBe(CATALOG_VERSION + 1);
    expect(await newer.table('future').count()).toBe(1);
  });

  it('gives way to a newer version, and says so to whoever still asks', async () => {
    const name = newName();
    const old = await open(name);
    const newer = new Dexie(name);
    opened.push(newer);
    newer.version(CATALOG_VERSION + 1).stores({ future: 'id' });
    await newer.open();
    const error: unknown = await dexieReader(old)
      .labels()
      .catch((caught: unknown) => caught);
    expect((error as CatalogError).sentence).toMatch(/reload this page/);
  });

  it('has all of a pack or nothing when the context that installs it is killed', async () => {
    const found: number[] = [];
    for (const delay of [0, 40, 80, 120, 200, 300, 500]) {
      const name = newName();
      const worker = workerWith({ name, pack: PACK });
      await worker.says('opened');
      await new Promise((resolve) => setTimeout(resolve, delay));
      worker.kill();
      const db = await open(name);
      const labels = (await labelIds(db)).length;
      expect([labels, await db.packs.count(), await db.edits.count(), await dexieReader(db).revision()]).toEqual(
        labels === 0 ? [0, 0, 0, 0] : [PACK, 1, 1, 1],
      );
      found.push(labels);
    }
    expect(found).toContain(0);
  });
});
