import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { record, records, rowsOf } from '../../../lib/catalog/look-up.ts';
import { eachPartOfPack, packRowsOf } from '../../../lib/catalog/pack-blocks.ts';
import { aLabel, aPack } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const labels = (count: number) => Array.from({ length: count }, (_, n) => aLabel({ id: `l${n * 2}` }));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe('records of a pack in blocks', () => {
  it('are found by id, few or many, and others are not', async () => {
    const db = await emptyCatalog();
    await installPack(db, aPack('p', { labels: labels(100) }));
    await installPack(db, aPack('q', { labels: [aLabel({ id: 'l3' })] }));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(220), { maxLength: 60 }), async (numbers) => {
        const wanted = numbers.map((n) => `l${n}`);
        const there = numbers.filter((n) => n % 2 === 0 && n < 200).map((n) => `l${n}`);
        expect(ids(await packRowsOf(db, 'p', 'labels', wanted))).toEqual(there.sort());
        expect(await packRowsOf(db, 'p', 'sources', wanted)).toEqual([]);
        const all = await rowsOf(db, 'labels', wanted);
        expect(ids(all)).toEqual([...there, ...wanted.filter((id) => id === 'l3')].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('are the records themselves, each under its own id', async () => {
    const db = await emptyCatalog();
    const given = labels(70).map((label, n) => ({ ...label, gist: `Number ${n}` }));
    await installPack(db, aPack('p', { labels: given.toReversed() }));
    for (const label of given) expect((await record(db, 'labels', label.id))?.record).toEqual(label);
    expect(await db.blocks.where('[layer+table+first]').above(['p']).count()).toBe(3);
  });

  it('come in parts that make the whole', async () => {
    const db = await emptyCatalog();
    await installPack(db, aPack('p', { labels: labels(7000) }));
    const parts: number[] = [];
    const found: string[] = [];
    await eachPartOfPack(db, 'p', 'labels', async (rows) => {
      parts.push(rows.length);
      found.push(...ids(rows));
    });
    expect(parts).toEqual([6400, 600]);
    expect(found.sort()).toEqual(ids(labels(7000)));
  });

  it('of copies kept for undo are not shown', async () => {
    const db = await emptyCatalog();
    await installPack(db, aPack('p', { labels: [aLabel({ id: 'old' })] }));
    await installPack(db, aPack('p', { labels: [aLabel({ id: 'new' })] }, 2));
    expect(ids(await records(db, 'labels'))).toEqual(['new']);
    expect(await record(db, 'labels', 'old')).toBeUndefined();
    expect(await db.blocks.count()).toBe(2);
  });
});
