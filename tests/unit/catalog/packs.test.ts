import { describe, expect, it } from 'vitest';
import { CatalogError } from '../../../lib/catalog/catalog-error.ts';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { deleteRecord, putRecord } from '../../../lib/catalog/edit.ts';
import { installPack, removePack } from '../../../lib/catalog/install-pack.ts';
import { installedPacks, record, records, resolvedRecords } from '../../../lib/catalog/look-up.ts';
import { type Pack, tableNames } from '../../../lib/catalog/schema/pack.ts';
import { redo, undo } from '../../../lib/catalog/undo.ts';
import { aClaim, aGrade, aLabel, aPack, aReport, aSource } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const first = aPack('p', {
  labels: [aLabel({ id: 'imu', gist: 'One' }), aLabel({ id: 'ttp' })],
  claims: [aClaim({ id: 'c', labels: ['imu'] })],
  sources: [aSource({ id: 'army' })],
});
const second = aPack('p', { labels: [aLabel({ id: 'imu', gist: 'Two' }), aLabel({ id: 'iju' })] }, 2);
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof CatalogError ? error.code : 'another error'),
  );
/** Number of records the reader sees. */
const counts = async (db: CatalogDatabase) =>
  Object.fromEntries(await Promise.all(tableNames.map(async (table) => [table, (await records(db, table)).length])));
const labelIds = async (db: CatalogDatabase) => (await records(db, 'labels')).map(({ id }) => id);

describe('packs', () => {
  it('are installed whole, counted and listed', async () => {
    const db = await emptyCatalog();
    expect(await installPack(db, first)).toMatchObject({ changed: 4, revision: 1 });
    expect(await counts(db)).toEqual({ labels: 2, claims: 1, sources: 1, patterns: 0 });
    expect((await installedPacks(db)).map(({ manifest }) => manifest)).toEqual([first.manifest]);
  });

  it("are replaced by another revision, which does not touch the reader's layer", async () => {
    const db = await emptyCatalog();
    await installPack(db, first);
    await putRecord(db, 'labels', { ...aLabel({ id: 'imu', gist: 'One' }), name: 'My name' });
    await installPack(db, second);
    expect(await labelIds(db)).toEqual(['iju', 'imu']);
    expect((await record(db, 'labels', 'imu'))?.record).toMatchObject({ name: 'My name', gist: 'Two' });
    expect(await records(db, 'claims')).toEqual([]);
    const [pack] = await installedPacks(db);
    expect(pack?.manifest.revision).toBe(2);
  });

  it('are refused whole for one bad record, with every problem', async () => {
    const db = await emptyCatalog();
    await installPack(db, first);
    const bad: Pack = aPack('q', {
      labels: [aLabel({ id: 'a' }), aLabel({ id: 'a' })],
      claims: [aClaim({ id: 'c', reports: [aReport({ id: 'r', by: 'army' })], grade: aGrade(1) })],
    });
    const error: unknown = await installPack(db, bad).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CatalogError);
    expect((error as CatalogError).problems.map(({ record: name, field }) => `${name} ${field}`)).toEqual([
      'labels/a id',
      'claims/c grade.credibility',
    ]);
    expect((error as CatalogError).sentence).toMatch(/^labels\/a, id: .* \(and 1 more\)$/);
    expect(await labelIds(db)).toEqual(['imu', 'ttp']);
    expect(await installedPacks(db)).toHaveLength(1);
  });

  it("may not take the name of the reader's layer", async () => {
    const db = await emptyCatalog();
    expect(await code(installPack(db, aPack('own', { labels: [aLabel({ id: 'a' })] })))).toBe('invalid');
  });

  it("leave the reader's changes behind as orphans when removed, whole again when back", async () => {
    const db = await emptyCatalog();
    await installPack(db, first);
    await putRecord(db, 'labels', aLabel({ id: 'imu', gist: 'Mine' }));
    await deleteRecord(db, 'labels', 'ttp');
    await putRecord(db, 'labels', aLabel({ id: 'mine' }));
    await removePack(db, 'p');
    expect(await labelIds(db)).toEqual(['mine']);
    expect(await counts(db)).toEqual({ labels: 1, claims: 0, sources: 0, patterns: 0 });
    expect(await record(db, 'labels', 'imu')).toMatchObject({ record: null, orphan: true });
    await installPack(db, first);
    expect((await record(db, 'labels', 'imu'))?.record?.gist).toBe('Mine');
    expect(await labelIds(db)).toEqual(['imu', 'mine']);
    expect(await code(removePack(db, 'q'))).toBe('not-found');
  });

  it('are shown in the order of installation, and keep their rank when updated', async () => {
    const db = await emptyCatalog();
    await installPack(db, first);
    await installPack(db, aPack('a', { labels: [aLabel({ id: 'imu', gist: 'Other pack' })] }));
    await installPack(db, second);
    expect((await installedPacks(db)).map(({ id }) => id)).toEqual(['p', 'a']);
    expect(await record(db, 'labels', 'imu')).toMatchObject({
      record: { gist: 'Two' },
      layers: ['p', 'a'],
      disagreements: [{ field: 'gist', values: [{ value: 'Two' }, { value: 'Other pack' }] }],
    });
  });

  it('come back with every record and in their old rank when their removal is undone', async () => {
    const db = await emptyCatalog();
    await installPack(db, first);
    await installPack(db, aPack('a', { labels: [aLabel({ id: 'imu', gist: 'Other pack' })] }));
    const before = await resolvedRecords(db, 'labels');
    const { batch } = await removePack(db, 'p');
    expect((await record(db, 'labels', 'imu'))?.record?.gist).toBe('Other pack');
    await undo(db, batch);
    expect(await resolvedRecords(db, 'labels')).toEqual(before);
    expect((await installedPacks(db)).map(({ id }) => id)).toEqual(['p', 'a']);
    await redo(db, batch);
    expect((await installedPacks(db)).map(({ id }) => id)).toEqual(['a']);
  });

  it('go back to the revision before, and forth again, and vanish when their first installation is undone', async () => {
    const db = await emptyCatalog();
    const installed = await installPack(db, first);
    const updated = await installPack(db, second);
    expect(await code(undo(db, installed.batch))).toBe('changed-meanwhile');
    await undo(db, updated.batch);
    expect(await records(db, 'claims')).toHaveLength(1);
    await redo(db, updated.batch);
    expect(await labelIds(db)).toEqual(['iju', 'imu']);
    await undo(db, updated.batch);
    await undo(db, installed.batch);
    expect(await counts(db)).toEqual({ labels: 0, claims: 0, sources: 0, patterns: 0 });
    await redo(db, installed.batch);
    expect(await labelIds(db)).toEqual(['imu', 'ttp']);
  });

  it('keep only the last copies, and say so when an older one is asked for', async () => {
    const db = await emptyCatalog();
    await installPack(db, first);
    const batches: string[] = [];
    for (let revision = 2; revision < 7; revision += 1) {
      batches.push((await installPack(db, aPack('p', { labels: [aLabel({ id: `r${revision}` })] }, revision))).batch);
    }
    expect(await db.snapshots.filter(({ pack }) => pack !== null).count()).toBe(3);
    for (const batch of batches.slice(2).reverse()) expect(await code(undo(db, batch))).toBe('no refusal');
    expect(await code(undo(db, batches[1] ?? ''))).toBe('not-found');
  });
});
