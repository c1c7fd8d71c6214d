import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogReader } from '../../../lib/catalog/catalog-reader.ts';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { deleteRecord, putRecord, revertToPack } from '../../../lib/catalog/edit.ts';
import { installPack, removePack } from '../../../lib/catalog/install-pack.ts';
import { counts, records } from '../../../lib/catalog/look-up.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Pack } from '../../../lib/catalog/schema/pack.ts';
import { OWN } from '../../../lib/catalog/stored-rows.ts';
import { undo } from '../../../lib/catalog/undo.ts';
import { aClaim, aGrade, aLabel, aPack } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const labelIds = ['imu', 'ttp', 'iju'];
const kinds = ['strength', 'presence', 'other'] as const;

const claim: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
    kind: fc.constantFrom(...kinds),
    labels: fc.subarray(labelIds),
    statement: fc.constantFrom('One.', 'Two.'),
    credibility: fc.constantFrom(undefined, 2, 4),
  })
  .map(({ credibility, ...fields }) =>
    aClaim({ ...fields, ...(credibility === undefined ? {} : { grade: aGrade(credibility as 2) }) }),
  );
const label = fc
  .record({ id: fc.constantFrom(...labelIds), gist: fc.constantFrom('', 'One', 'Two') })
  .map((fields) => aLabel(fields));
const uniqueById = { selector: (record: { id: string }) => record.id };
const pack = (id: string): fc.Arbitrary<Pack> =>
  fc
    .record({ labels: fc.uniqueArray(label, uniqueById), claims: fc.uniqueArray(claim, uniqueById) })
    .map((contents) => aPack(id, contents));

type Step = (db: CatalogDatabase) => Promise<{ batch: string } | undefined>;
const gentle = (work: Promise<{ batch: string }>) => work.catch(() => undefined);
/** Things a reader may do; those that do not apply (reverting what no pack has) change nothing. */
const step: fc.Arbitrary<Step> = fc.oneof(
  claim.map(
    (record): Step =>
      (db) =>
        putRecord(db, 'claims', record),
  ),
  label.map(
    (record): Step =>
      (db) =>
        putRecord(db, 'labels', record),
  ),
  fc.constantFrom('c1', 'c2', 'c3').map(
    (id): Step =>
      (db) =>
        gentle(deleteRecord(db, 'claims', id)),
  ),
  fc.constantFrom('c1', 'c2', 'c3').map(
    (id): Step =>
      (db) =>
        gentle(revertToPack(db, 'claims', id)),
  ),
  fc.constantFrom('p', 'q').map(
    (id): Step =>
      (db) =>
        gentle(removePack(db, id)),
  ),
  pack('p').map(
    (revised): Step =>
      (db) =>
        installPack(db, revised),
  ),
);

async function everything(reader: CatalogReader) {
  const asked = [
    reader.claimsAbout(['imu'], []),
    reader.claimsAbout([], ['strength']),
    reader.claimsAbout(['ttp', 'iju'], ['presence']),
    reader.claimsAbout(labelIds, [...kinds]),
    reader.claimsAbout([], []),
  ];
  return { labels: await reader.labels(), claims: await Promise.all(asked), sources: await reader.sources() };
}

/** All rows but those of the history. */
async function stored(db: CatalogDatabase) {
  return Promise.all([db.labels, db.claims, db.sources, db.patterns, db.packs].map((table) => table.toArray()));
}

describe('the two readers of a catalog', () => {
  it('give the same records, whatever the packs and whatever the reader did to them', async () => {
    await fc.assert(
      fc.asyncProperty(pack('p'), pack('q'), fc.array(step, { maxLength: 6 }), async (p, q, steps) => {
        const db = await emptyCatalog();
        await installPack(db, p);
        await installPack(db, q);
        for (const take of steps) await take(db);

        const rank = await db.packs.orderBy('id').toArray();
        rank.sort((a, b) => a.order - b.order);
        const packs = await Promise.all(
          rank.map(async ({ id }) => ({
            ...aPack(id),
            labels: (await db.labels.where('[layer+id]').between([id, ''], [id, '~']).toArray()).map(
              (row) => row.fields,
            ),
            claims: (await db.claims.where('[layer+id]').between([id, ''], [id, '~']).toArray()).map(
              (row) => row.fields,
            ),
          })),
        );
        const own = {
          labels: await db.labels.where('[layer+id]').between([OWN, ''], [OWN, '~']).toArray(),
          claims: await db.claims.where('[layer+id]').between([OWN, ''], [OWN, '~']).toArray(),
        };
        const inMemory = await everything(memoryReader(packs as Pack[], own));
        expect(await everything(dexieReader(db))).toEqual(inMemory);
        expect((await counts(db)).claims).toBe((await records(db, 'claims')).length);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('find a claim by the label that the reader gave it, and no longer by the one taken away', async () => {
    const db = await emptyCatalog();
    await installPack(db, aPack('p', { claims: [aClaim({ id: 'c', labels: ['imu'] })] }));
    await putRecord(db, 'claims', aClaim({ id: 'c', labels: ['ttp'], kind: 'strength' }));
    const about = async (labels: string[], of: (typeof kinds)[number][]) =>
      (await dexieReader(db).claimsAbout(labels, of)).map(({ id }) => id);
    expect(await about(['ttp'], [])).toEqual(['c']);
    expect(await about([], ['strength'])).toEqual(['c']);
    expect(await about(['imu'], ['presence'])).toEqual([]);
  });

  it('keep two answers apart: revision counts changes in the database, and stays 0 for packs in memory', async () => {
    const db = await emptyCatalog();
    const reader = dexieReader(db);
    expect(await reader.revision()).toBe(0);
    await installPack(db, aPack('p'));
    expect(await reader.revision()).toBe(1);
    expect(await memoryReader([aPack('p')]).revision()).toBe(0);
  });
});

describe('the history, whatever was done', () => {
  it('leads all the way back to where it began, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(pack('p'), pack('q'), fc.array(step, { maxLength: 8 }), async (p, q, steps) => {
        const db = await emptyCatalog();
        await installPack(db, p);
        await installPack(db, q);
        const states = [await stored(db)];
        const batches: string[] = [];
        for (const take of steps) {
          const batch = (await take(db))?.batch ?? '';
          if (batch === '') continue;
          batches.push(batch);
          states.push(await stored(db));
        }
        // Copies of packs are kept for three changes of each; further back, undo says so instead (tested elsewhere).
        const packChanges = await db.edits.filter(({ table }) => table === 'packs').count();
        fc.pre(packChanges <= 4);
        for (const batch of batches.reverse()) {
          expect(await stored(db)).toEqual(states.pop());
          await undo(db, batch);
        }
        expect(await stored(db)).toEqual(states.pop());
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});
