import { describe, expect, it } from 'vitest';
import type { CatalogReader } from '../../../lib/catalog/catalog-reader.ts';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { putRecord, revertToPack } from '../../../lib/catalog/edit.ts';
import { installPack, removePack } from '../../../lib/catalog/install-pack.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import { undo } from '../../../lib/catalog/undo.ts';
import { aClaim, aGrade, aPack } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const graded = (credibility?: 2 | 4 | 5, by = 'Editor') =>
  aClaim({
    id: 'c',
    labels: ['imu'],
    ...(credibility ? { grade: aGrade(credibility, { by, on: '2020-05', reasoning: `Why ${credibility}.` }) } : {}),
  });
const pack = (id: string, credibility?: 2 | 4 | 5) => aPack(id, { claims: [graded(credibility, `Editor of ${id}`)] });

async function withPacks(...packs: ReturnType<typeof pack>[]): Promise<CatalogDatabase> {
  const db = await emptyCatalog();
  for (const each of packs) await installPack(db, each);
  return db;
}

/** What a card would show: how many claims are graded differently, and the grades beside the one shown. */
async function apart(reader: CatalogReader) {
  const evidence = await reader.evidence({ labels: ['imu'], readings: [] });
  const [precedent] = await reader.precedents({ label: 'imu' });
  return {
    ...evidence.ofLabel('imu').gradedApart,
    shown: precedent?.claim.grade?.credibility,
    others: precedent?.otherGrades.map(({ packTitle, grade }) => `${packTitle}: ${grade.credibility} ${grade.by}`),
  };
}

describe('claims that are graded differently', () => {
  it('by two packs are counted once, and both grades are kept in sight', async () => {
    const expected = { byPacks: 1, byReader: 0, shown: 4, others: ['Pack q: 5 Editor of q'] };
    expect(await apart(dexieReader(await withPacks(pack('p', 4), pack('q', 5))))).toEqual(expected);
    expect(await apart(memoryReader([pack('p', 4), pack('q', 5)]))).toEqual(expected);
  });

  it('are counted with the grade that is shown, never with a mean', async () => {
    const reader = dexieReader(await withPacks(pack('p', 4), pack('q', 2)));
    const evidence = await reader.evidence({ labels: ['imu'], readings: [] });
    expect(evidence.ofLabel('imu').grades).toMatchObject({ 2: 0, 3: 0, 4: 1 });
  });

  it('are not those on which packs agree, nor those that only one pack grades', async () => {
    expect(await apart(dexieReader(await withPacks(pack('p', 4), pack('q', 4))))).toMatchObject({
      byPacks: 0,
      others: [],
    });
    expect(await apart(dexieReader(await withPacks(pack('p', 4), pack('q'))))).toMatchObject({
      byPacks: 0,
      others: [],
    });
  });

  it('show a second pack’s grade where the first has none, without calling that a difference', async () => {
    expect(await apart(dexieReader(await withPacks(pack('p'), pack('q', 5))))).toEqual({
      byPacks: 0,
      byReader: 0,
      shown: undefined,
      others: ['Pack q: 5 Editor of q'],
    });
  });

  it('by the reader and a pack are counted, with the pack’s grade in sight, until the reader goes back', async () => {
    const db = await withPacks(pack('p', 4));
    const { batch } = await putRecord(db, 'claims', graded(2));
    const differing = { byPacks: 0, byReader: 1, shown: 2, others: ['Pack p: 4 Editor of p'] };
    expect(await apart(dexieReader(db))).toEqual(differing);
    await undo(db, batch);
    expect(await apart(dexieReader(db))).toEqual({ byPacks: 0, byReader: 0, shown: 4, others: [] });
    await putRecord(db, 'claims', graded(2));
    await revertToPack(db, 'claims', 'c', 'grade');
    expect(await apart(dexieReader(db))).toMatchObject({ byReader: 0, shown: 4 });
  });

  it('are not those that the reader changed in other fields', async () => {
    const db = await withPacks(pack('p', 4));
    await putRecord(db, 'claims', { ...graded(4, 'Editor of p'), statement: 'In my words.' });
    expect(await apart(dexieReader(db))).toMatchObject({ byReader: 0, others: [] });
  });

  it('are no longer counted when the second pack is gone', async () => {
    const db = await withPacks(pack('p', 4), pack('q', 5));
    await removePack(db, 'q');
    expect(await apart(dexieReader(db))).toEqual({ byPacks: 0, byReader: 0, shown: 4, others: [] });
  });
});
