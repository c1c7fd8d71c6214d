import { describe, expect, it } from 'vitest';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { deleteRecord, putRecord } from '../../../lib/catalog/edit.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { type ListQuery, listRecords } from '../../../lib/catalog/list-records.ts';
import { counts } from '../../../lib/catalog/look-up.ts';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { aClaim, aGrade, aLabel, aPack, aReport } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

async function catalog(): Promise<CatalogDatabase> {
  const db = await emptyCatalog();
  await installPack(
    db,
    aPack('p', {
      labels: [
        aLabel({ id: 'a', name: 'Zeta', aliases: [{ text: 'Ḥarakat al-Šabāb' }] }),
        aLabel({ id: 'b', name: 'alpha' }),
        aLabel({ id: 'c' }),
      ],
      claims: [
        aClaim({ id: 'c1', labels: ['a'], kind: 'strength', grade: aGrade(4), statement: 'Two hundred men.' }),
        aClaim({ id: 'c2', labels: ['a', 'b'], reports: [aReport({ id: 'r', by: 'army' })] }),
        aClaim({ id: 'c3', labels: ['b'], grade: aGrade(6) }),
      ],
    }),
  );
  await installPack(
    db,
    aPack('q', { labels: [aLabel({ id: 'b', name: 'Beta' }), aLabel({ id: 'd', name: 'Delta 10' })] }),
  );
  await putRecord(db, 'labels', aLabel({ id: 'e', name: 'Delta 9' }));
  await deleteRecord(db, 'labels', 'c');
  await putRecord(db, 'claims', aClaim({ id: 'c3', labels: ['a'], grade: aGrade(6) }));
  return db;
}

const list = async (db: CatalogDatabase, table: TableName, query?: ListQuery) => {
  const { records, total } = await listRecords(db, table, query);
  return { ids: records.map(({ id }) => id), total };
};

describe('lists of records', () => {
  it('hold each record that the reader sees once, page by page', async () => {
    const db = await catalog();
    expect(await list(db, 'labels')).toEqual({ ids: ['a', 'b', 'd', 'e'], total: 4 });
    expect(await list(db, 'labels', { offset: 1, limit: 2 })).toEqual({ ids: ['b', 'd'], total: 4 });
    expect(await list(db, 'labels', { offset: 9 })).toEqual({ ids: [], total: 4 });
    expect(await counts(db)).toMatchObject({ labels: 4, claims: 3 });
  });

  it('come with the layers beneath', async () => {
    const { records } = await listRecords(await catalog(), 'labels', { search: 'alpha' });
    expect(records).toMatchObject([{ id: 'b', layers: ['p', 'q'], disagreements: [{ field: 'name' }] }]);
  });

  it('are sorted by name where asked, numbers as numbers', async () => {
    expect((await list(await catalog(), 'labels', { sort: 'name' })).ids).toEqual(['b', 'e', 'd', 'a']);
  });

  it('find words in names, aliases and statements, whatever the case and accents, all of them', async () => {
    const db = await catalog();
    expect((await list(db, 'labels', { search: 'SHABAB harakat' })).ids).toEqual([]);
    expect((await list(db, 'labels', { search: 'sabab  harakat' })).ids).toEqual(['a']);
    expect((await list(db, 'claims', { search: 'hundred' })).ids).toEqual(['c1']);
    expect((await list(db, 'labels', { search: 'Beta' })).ids).toEqual([]);
  });

  it.each([
    ['label', { label: 'a' }, ['c1', 'c2', 'c3']],
    ['the label the reader took away', { label: 'b' }, ['c2']],
    ['kind', { kind: 'strength' }, ['c1']],
    ['label and kind', { label: 'b', kind: 'strength' }, []],
    ['source', { source: 'army' }, ['c2']],
    ['credibility', { credibility: 6 }, ['c3']],
    ['nobody having judged', { credibility: 'ungraded' }, ['c2']],
    ['layer', { layer: 'own' }, ['c3']],
  ] as const)('are filtered by %s', async (_, query, ids) => {
    expect((await list(await catalog(), 'claims', query)).ids).toEqual(ids);
  });

  it('of labels are empty where the filter speaks of claims', async () => {
    expect(await list(await catalog(), 'labels', { credibility: 4 })).toEqual({ ids: [], total: 0 });
  });
});
