import { describe, expect, it } from 'vitest';
import { CatalogError } from '../../../lib/catalog/catalog-error.ts';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { applyEdits, deleteRecord, putRecord, revertToPack } from '../../../lib/catalog/edit.ts';
import { history, recentEdits } from '../../../lib/catalog/history.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { record, records } from '../../../lib/catalog/look-up.ts';
import { packRowsOf } from '../../../lib/catalog/pack-blocks.ts';
import { readRevision } from '../../../lib/catalog/revision.ts';
import { redo, undo } from '../../../lib/catalog/undo.ts';
import { aClaim, aGrade, aLabel, aPack, aReport } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const imu = aLabel({ id: 'imu', name: 'Movement', gist: 'From a pack' });
const shown = async (db: CatalogDatabase, id = 'imu') => (await record(db, 'labels', id))?.record;
const refusal = (work: Promise<unknown>): Promise<CatalogError> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => (error instanceof CatalogError ? error : Promise.reject(error)),
  );

async function withPack(): Promise<CatalogDatabase> {
  const db = await emptyCatalog();
  await installPack(db, aPack('p', { labels: [imu] }));
  return db;
}

describe('editing', () => {
  it("writes the reader's fields over the pack's and leaves the pack's row alone", async () => {
    const db = await withPack();
    const { batch, changed, revision } = await putRecord(db, 'labels', { ...imu, gist: 'Mine' }, { why: 'clearer' });
    expect([changed, revision]).toEqual([1, 2]);
    expect(await shown(db)).toEqual({ ...imu, gist: 'Mine' });
    expect((await packRowsOf(db, 'p', 'labels', ['imu']))[0]?.fields).toEqual(imu);
    expect((await db.labels.get('imu'))?.fields).toEqual({ gist: 'Mine' });
    expect(await history(db, 'labels', 'imu')).toMatchObject([{ batch, why: 'clearer', action: 'put', undone: false }]);
  });

  it('changes nothing, and counts no revision, when a record is saved as it is', async () => {
    const db = await withPack();
    expect(await putRecord(db, 'labels', imu)).toEqual({ batch: '', changed: 0, revision: 1 });
    expect(await history(db, 'labels', 'imu')).toEqual([]);
  });

  it('refuses a record that breaks the schema, naming record and field, and writes nothing of the whole batch', async () => {
    const db = await withPack();
    const edits = [
      { action: 'put', table: 'labels', record: { ...imu, gist: 'Mine' } },
      {
        action: 'put',
        table: 'labels',
        record: {
          ...imu,
          id: 'bad',
          aliases: [{ ...aLabel({ id: 'x', aliases: [{ text: 'X' }] }).aliases[0], text: '' }],
        },
      },
    ] as Parameters<typeof applyEdits>[1];
    const error = await refusal(applyEdits(db, edits, ''));
    expect(error.code).toBe('invalid');
    expect(error.problems).toEqual([{ record: 'labels/bad', field: 'aliases.0.text', sentence: 'Must not be empty.' }]);
    expect(error.sentence).toBe('labels/bad, aliases.0.text: Must not be empty.');
    expect(await shown(db)).toEqual(imu);
    expect(await readRevision(db)).toBe(1);
  });

  it('refuses a claim that breaks the rules of evidence', async () => {
    const db = await emptyCatalog();
    const claim = aClaim({ id: 'c', reports: [aReport({ id: 'a', by: 'army' })], grade: aGrade(1) });
    const error = await refusal(putRecord(db, 'claims', claim));
    expect(error.problems.map(({ field }) => field)).toEqual(['grade.credibility']);
    expect(await records(db, 'claims')).toEqual([]);
  });

  it('undoes nothing half: when a later edit of a batch fails, the earlier ones are not there', async () => {
    const db = await withPack();
    const edits = [
      { action: 'put', table: 'labels', record: { ...imu, gist: 'Mine' } },
      { action: 'delete', table: 'labels', id: 'nobody' },
    ] as const;
    expect((await refusal(applyEdits(db, edits, ''))).code).toBe('not-found');
    expect(await shown(db)).toEqual(imu);
    expect(await db.edits.filter((edit) => edit.table !== 'packs').count()).toBe(0);
    expect(await readRevision(db)).toBe(1);
  });

  it('does not write over a change made elsewhere when told what it was based on', async () => {
    const db = await withPack();
    await putRecord(db, 'labels', { ...imu, gist: 'Other tab' });
    const error = await refusal(putRecord(db, 'labels', { ...imu, gist: 'This tab' }, { was: imu }));
    expect(error.code).toBe('changed-meanwhile');
    expect((await shown(db))?.gist).toBe('Other tab');
    await putRecord(db, 'labels', { ...imu, gist: 'This tab' }, { was: { ...imu, gist: 'Other tab' } });
    expect((await shown(db))?.gist).toBe('This tab');
    expect((await refusal(putRecord(db, 'labels', imu, { was: null }))).code).toBe('changed-meanwhile');
  });

  it("deletes a pack's record only in the reader's layer, and the reader's own for good", async () => {
    const db = await withPack();
    await deleteRecord(db, 'labels', 'imu');
    expect(await record(db, 'labels', 'imu')).toMatchObject({ record: null, deleted: true });
    expect(await packRowsOf(db, 'p', 'labels', ['imu'])).toHaveLength(1);
    await putRecord(db, 'labels', aLabel({ id: 'mine' }));
    await deleteRecord(db, 'labels', 'mine');
    expect(await record(db, 'labels', 'mine')).toBeUndefined();
    expect((await refusal(deleteRecord(db, 'labels', 'mine'))).code).toBe('not-found');
  });

  it("goes back to the pack's record, or to its value of one field", async () => {
    const db = await withPack();
    await putRecord(db, 'labels', { ...imu, gist: 'Mine', name: 'My name' });
    await revertToPack(db, 'labels', 'imu', 'gist');
    expect(await shown(db)).toEqual({ ...imu, name: 'My name' });
    await revertToPack(db, 'labels', 'imu');
    expect(await shown(db)).toEqual(imu);
    expect(await db.labels.get('imu')).toBeUndefined();
    expect((await refusal(revertToPack(db, 'labels', 'imu'))).code).toBe('not-found');
  });

  it('brings back a deleted record by reverting it', async () => {
    const db = await withPack();
    await deleteRecord(db, 'labels', 'imu');
    await revertToPack(db, 'labels', 'imu');
    expect(await shown(db)).toEqual(imu);
  });

  it('keeps a grade that is replaced or withdrawn in the history of grades, once', async () => {
    const db = await emptyCatalog();
    const claim = aClaim({ id: 'c', grade: aGrade(4) });
    await putRecord(db, 'claims', claim);
    await putRecord(db, 'claims', aClaim({ id: 'c', grade: aGrade(2, { on: '2024-02-01' }) }));
    const second = (await record(db, 'claims', 'c'))?.record;
    expect(second?.gradeHistory.map(({ credibility }) => credibility)).toEqual([4]);
    await putRecord(db, 'claims', aClaim({ id: 'c', gradeHistory: second?.gradeHistory ?? [] }));
    const third = (await record(db, 'claims', 'c'))?.record;
    expect(third?.grade).toBeUndefined();
    expect(third?.gradeHistory.map(({ credibility }) => credibility)).toEqual([4, 2]);
  });
});

describe('undo and redo', () => {
  it('take back and repeat an edit, any number of times', async () => {
    const db = await withPack();
    const { batch } = await putRecord(db, 'labels', { ...imu, gist: 'Mine' });
    for (let round = 0; round < 3; round += 1) {
      await undo(db, batch);
      expect(await shown(db)).toEqual(imu);
      await redo(db, batch);
      expect((await shown(db))?.gist).toBe('Mine');
    }
    expect(await readRevision(db)).toBe(8);
  });

  it('bring back a deleted record of the reader, all of it', async () => {
    const db = await emptyCatalog();
    const mine = aLabel({ id: 'mine', aliases: [{ text: 'Mine' }] });
    await putRecord(db, 'labels', mine);
    const { batch } = await deleteRecord(db, 'labels', 'mine');
    await undo(db, batch);
    expect(await shown(db, 'mine')).toEqual(mine);
  });

  it('take back a whole batch, or nothing of it', async () => {
    const db = await emptyCatalog();
    const put = (id: string, gist = '') => ({ action: 'put', table: 'labels', record: aLabel({ id, gist }) }) as const;
    const { batch } = await applyEdits(db, [put('a'), put('b'), put('c')], 'three');
    await putRecord(db, 'labels', aLabel({ id: 'b', gist: 'changed since' }));
    const error = await refusal(undo(db, batch));
    expect(error.code).toBe('changed-meanwhile');
    expect(error.sentence).toContain('"b"');
    expect((await records(db, 'labels')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('do not take back twice, redo what stands, or undo what never was', async () => {
    const db = await withPack();
    const { batch } = await putRecord(db, 'labels', { ...imu, gist: 'Mine' });
    expect((await refusal(redo(db, batch))).code).toBe('not-found');
    await undo(db, batch);
    expect((await refusal(undo(db, batch))).code).toBe('not-found');
    expect((await refusal(undo(db, 'no-such-batch'))).code).toBe('not-found');
  });

  it('allow an earlier edit to be taken back once the later one is', async () => {
    const db = await withPack();
    const first = await putRecord(db, 'labels', { ...imu, gist: 'One' });
    const second = await putRecord(db, 'labels', { ...imu, gist: 'Two' });
    expect((await refusal(undo(db, first.batch))).code).toBe('changed-meanwhile');
    await undo(db, second.batch);
    await undo(db, first.batch);
    expect(await shown(db)).toEqual(imu);
  });

  it('stand in the history with what they took back', async () => {
    const db = await withPack();
    const { batch } = await putRecord(db, 'labels', { ...imu, gist: 'Mine' });
    const undone = await undo(db, batch);
    const [latest, edit, install] = await recentEdits(db);
    expect(latest).toMatchObject({ batch: undone.batch, action: 'undo', undoes: batch, undone: false });
    expect(edit).toMatchObject({ batch, action: 'put', undone: true, steps: [{ name: 'Movement' }] });
    expect(install).toMatchObject({ action: 'install', undone: false, steps: [{ table: 'packs', name: 'Pack p' }] });
  });
});
