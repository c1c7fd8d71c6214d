import { describe, expect, it } from 'vitest';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { deleteRecord, putRecord } from '../../../lib/catalog/edit.ts';
import { installPack, removePack } from '../../../lib/catalog/install-pack.ts';
import { installedPacks, record, records } from '../../../lib/catalog/look-up.ts';
import { readRevision } from '../../../lib/catalog/revision.ts';
import { undo } from '../../../lib/catalog/undo.ts';
import { writeBackup } from '../../../lib/packs/backup.ts';
import { type FilePlan, planFile } from '../../../lib/packs/plan-file.ts';
import { runImport } from '../../../lib/packs/run-import.ts';
import { ownPack, takeBackup } from '../../../lib/packs/take-backup.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { aClaim, aGrade, aLabel, aPack, aReport, aSource } from '../catalog/build-records.ts';
import { emptyCatalog } from '../catalog/empty-catalog.ts';

const pack = aPack('p', {
  labels: [aLabel({ id: 'imu', gist: 'One' }), aLabel({ id: 'ttp' })],
  sources: [aSource({ id: 'army' })],
});

/** A catalog with a pack, a change over it, a deletion, a record of its own, and changes to a pack that is gone. */
async function curated(): Promise<CatalogDatabase> {
  const db = await emptyCatalog();
  await installPack(db, pack);
  await installPack(db, aPack('gone', { labels: [aLabel({ id: 'orphan' })] }));
  await putRecord(db, 'labels', { ...aLabel({ id: 'imu', gist: 'One' }), name: 'My name' });
  await putRecord(db, 'labels', { ...aLabel({ id: 'orphan' }), gist: 'Mine' });
  await putRecord(db, 'claims', aClaim({ id: 'mine', labels: ['imu'] }));
  await deleteRecord(db, 'labels', 'ttp');
  await removePack(db, 'gone');
  return db;
}

function planned(result: FilePlan) {
  if (!result.ok) throw new Error(result.sentence);
  return result.file;
}

describe('a backup', () => {
  it('brings everything to an empty catalog, so that a backup of that is the same to the byte', async () => {
    const text = writeBackup(await takeBackup(await curated()));
    const db = await emptyCatalog();
    await runImport(db, planned(await planFile(db, text)), '');
    expect(writeBackup(await takeBackup(db))).toBe(text);
    expect((await record(db, 'labels', 'imu'))?.record).toMatchObject({ name: 'My name', gist: 'One' });
    expect((await records(db, 'labels')).map(({ id }) => id)).toEqual(['imu']);
  });

  it('says before what it would do, and writes nothing while saying it', async () => {
    const text = writeBackup(await takeBackup(await curated()));
    const db = await emptyCatalog();
    await putRecord(db, 'claims', aClaim({ id: 'mine', statement: 'Another statement.' }));
    const before = await readRevision(db);
    const { plan } = planned(await planFile(db, text));
    expect(plan.items.map(({ outcome, table, id }) => `${outcome} ${table}/${id}`).sort()).toEqual([
      'conflict claims/mine',
      'new labels/imu',
      'new sources/army',
    ]);
    expect(await readRevision(db)).toBe(before);
  });

  it('changes nothing in the catalog that it was taken from', async () => {
    const db = await curated();
    const { plan } = planned(await planFile(db, writeBackup(await takeBackup(db))));
    expect(plan).toMatchObject({ items: [], removed: [], unchanged: 3 });
  });

  it('does not take away what the catalog has besides', async () => {
    const text = writeBackup(await takeBackup(await curated()));
    const db = await emptyCatalog();
    await putRecord(db, 'labels', aLabel({ id: 'later' }));
    await runImport(db, planned(await planFile(db, text)), '');
    expect((await record(db, 'labels', 'later'))?.record).not.toBeNull();
  });

  it('can be taken back whole', async () => {
    const text = writeBackup(await takeBackup(await curated()));
    const db = await emptyCatalog();
    await putRecord(db, 'labels', aLabel({ id: 'later' }));
    const batches = await runImport(db, planned(await planFile(db, text)), '');
    for (const batch of batches.reverse()) await undo(db, batch);
    expect((await records(db, 'labels')).map(({ id }) => id)).toEqual(['later']);
    expect(await installedPacks(db)).toEqual([]);
    expect(await records(db, 'claims')).toEqual([]);
  });

  it('is refused when a record of it would break the rules of evidence', async () => {
    const text = writeBackup(await takeBackup(await curated())).replace(
      '"kind": "presence"',
      '"kind": "presence", "grade": {"credibility": 1, "basis": "own", "by": "x", "on": "2024"}',
    );
    const db = await emptyCatalog();
    const result = await planFile(db, text);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok || result.sentence).toContain('independent origins');
  });
});

describe('a pack file', () => {
  it('is planned against what is installed and becomes a pack', async () => {
    const db = await curated();
    const next = aPack('p', { labels: [aLabel({ id: 'imu', gist: 'Two' }), aLabel({ id: 'iju' })] }, 2);
    const file = planned(await planFile(db, writePack(next)));
    expect(file.plan.items.map(({ outcome, id }) => `${outcome} ${id}`)).toEqual(['changed imu', 'new iju']);
    expect(file.plan.removed.map(({ id }) => id).sort()).toEqual(['army', 'ttp']);
    await runImport(db, file, '');
    expect((await record(db, 'labels', 'imu'))?.record).toMatchObject({ name: 'My name', gist: 'Two' });
  });

  it.each([
    ['a newer format', '{"format":"says-who-pack","version":99,"manifest":{}}', /newer version/],
    ['a newer backup', '{"format":"says-who-catalog","version":99}', /newer version/],
    ['cut off', '{"format":"says-who-pack","ver', /cut off/],
    ['another kind', '{"hello":1}', /not a Says Who pack/],
    ['empty', '', /empty/],
  ])('that is %s is refused in a sentence, and nothing is written', async (_, text, sentence) => {
    const db = await curated();
    const before = writeBackup(await takeBackup(db));
    const result = await planFile(db, text);
    expect(result.ok || result.sentence).toMatch(sentence);
    expect(writeBackup(await takeBackup(db))).toBe(before);
  });

  it('leaves the catalog as it was when writing fails half-way', async () => {
    const db = await curated();
    const before = writeBackup(await takeBackup(db));
    const broken = aPack('q', { labels: [aLabel({ id: 'a' })] });
    const backup = {
      own: { labels: [], claims: [], sources: [], patterns: [] },
      packs: [aPack('fine'), broken],
      looks: [],
    };
    broken.labels.push(aLabel({ id: 'a' }));
    const plan = { items: [], unchanged: 0, removed: [] };
    await expect(runImport(db, { kind: 'backup', backup, plan }, '')).rejects.toThrow('occurs more than once');
    expect(writeBackup(await takeBackup(db))).toBe(before);
  });
});

describe("the reader's own records as a pack", () => {
  it('are whole records, changed ones too, without those of packs alone or deleted ones', async () => {
    const db = await curated();
    const graded = aClaim({ id: 'graded', reports: [aReport({ id: 'r', by: 'army' })], grade: aGrade(3) });
    await putRecord(db, 'claims', graded);
    const own = await ownPack(db, { ...pack.manifest, id: 'mine', title: 'Mine' });
    expect(own.labels).toEqual([{ ...aLabel({ id: 'imu', gist: 'One' }), name: 'My name' }]);
    expect(own.claims.map(({ id }) => id)).toEqual(['graded', 'mine']);
    expect(own.sources).toEqual([]);
    const other = await emptyCatalog();
    await runImport(other, planned(await planFile(other, writePack(own))), '');
    expect((await record(other, 'claims', 'graded'))?.record).toEqual(graded);
  });
});
