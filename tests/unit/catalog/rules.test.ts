import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../components/catalog/forms/check-draft.ts';
import { CatalogError } from '../../../lib/catalog/catalog-error.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { putRecord } from '../../../lib/catalog/edit.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { record, records } from '../../../lib/catalog/look-up.ts';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { aClaim, aGrade, aPack, aReport } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

const army = aReport({ id: 'a', by: 'army' });
const village = aReport({ id: 'b', by: 'village', asserterType: 'witness' });
const { basis: _basis, ...withoutBasis } = aGrade(3);
const { by: _by, ...withoutAuthor } = aGrade(3);
const { on: _on, ...withoutDate } = aGrade(3);

/** A claim as somebody may write it into a file or a form, whatever the types say. */
const written = (fields: object) => ({ ...aClaim({ id: 'c' }), ...fields }) as Claim;

/** Each rule: a claim that breaks it in one field, and what the sentence says. */
const broken: [rule: string, claim: Claim, field: string, says: RegExp][] = [
  [
    '1 needs two origins',
    written({ reports: [army], grade: aGrade(1) }),
    'grade.credibility',
    /two independent origins/,
  ],
  [
    '1 needs two origins, and an echo is none',
    written({
      reports: [army, aReport({ id: 'b', by: 'outlet', asserterType: 'media', derivedFrom: 'a' })],
      grade: aGrade(1),
    }),
    'grade.credibility',
    /two independent origins/,
  ],
  [
    '1 needs two origins, and a denial is none',
    written({ reports: [army, { ...village, stance: 'denies' }], grade: aGrade(1) }),
    'grade.credibility',
    /two independent origins/,
  ],
  ['credibility runs from 1 to 6', written({ grade: { ...aGrade(3), credibility: 0 } }), 'grade.credibility', /\S/],
  ['6 is no letter', written({ grade: { ...aGrade(3), credibility: 'F' } }), 'grade.credibility', /\S/],
  ['F is no number', written({ reports: [{ ...army, reliability: 6 }] }), 'reports.0.reliability', /\S/],
  ['a grade has a basis', written({ grade: withoutBasis }), 'grade.basis', /\S/],
  ['a grade has an author', written({ grade: withoutAuthor }), 'grade.by', /\S/],
  ['a grade has an author who is not blank', written({ grade: aGrade(3, { by: ' ' }) }), 'grade.by', /empty/],
  ['a grade has a date', written({ grade: withoutDate }), 'grade.on', /\S/],
  ['a grade has a date that is not blank', written({ grade: aGrade(3, { on: '' }) }), 'grade.on', /when it was given/],
  ['a grade has a date with an end', written({ grade: aGrade(3, { on: '2013/..' }) }), 'grade.on', /when it was given/],
  [
    'so has a former grade',
    written({ gradeHistory: [{ ...aGrade(3), reasons: [], reasoning: '', reviewBy: '', on: '' }] }),
    'gradeHistory.0.on',
    /when it was given/,
  ],
  [
    'a grade is due for review after it was given',
    written({ grade: aGrade(3, { on: '2024', reviewBy: '2023' }) }),
    'grade.reviewBy',
    /before it was given/,
  ],
  [
    'reports do not go round in a circle',
    written({
      reports: [army, { ...village, derivedFrom: 'c' }, aReport({ id: 'c', by: 'outlet', derivedFrom: 'b' })],
    }),
    'reports.1.derivedFrom',
    /must have a beginning/,
  ],
  [
    'reports do not repeat themselves',
    written({ reports: [{ ...army, derivedFrom: 'a' }] }),
    'reports.0.derivedFrom',
    /must have a beginning/,
  ],
  [
    'reports repeat what is there',
    written({ reports: [{ ...army, derivedFrom: 'z' }] }),
    'reports.0.derivedFrom',
    /"z"/,
  ],
  [
    'a report has a citation or says why not',
    written({ reports: [village, { ...army, uncited: '' }] }),
    'reports.1.citation',
    /neither a citation nor a reason/,
  ],
  [
    'a citation names something',
    written({ reports: [{ ...army, uncited: '', citation: { ...aReport({ id: 'x', citation: {} }).citation } }] }),
    'reports.0.citation',
    /neither a citation nor a reason/,
  ],
];

const caught = (work: Promise<unknown>): Promise<CatalogError> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => (error instanceof CatalogError ? error : Promise.reject(error)),
  );

describe.each(broken)('%s', (_, claim, field, says) => {
  it('when the reader edits', async () => {
    const db = await emptyCatalog();
    const error = await caught(putRecord(db, 'claims', claim));
    expect(error.problems[0]).toMatchObject({ record: 'claims/c', field });
    expect(error.problems[0]?.sentence).toMatch(says);
    expect(error.sentence).toContain(`claims/c, ${field}: `);
    expect(await records(db, 'claims')).toEqual([]);
  });

  it('when a pack is installed', async () => {
    const db = await emptyCatalog();
    const error = await caught(installPack(db, { ...aPack('p'), claims: [claim] }));
    expect(error.problems[0]).toMatchObject({ record: 'claims/c', field });
    expect(await db.packs.count()).toBe(0);
  });

  it('when a file is read', () => {
    const file = JSON.parse(writePack(aPack('p'))) as object;
    const result = readPack(JSON.stringify({ ...file, claims: [claim] }));
    if (result.ok) throw new Error('was read');
    expect(result.problems[0]).toMatchObject({ record: 'claims/c', field });
    expect(result.sentence).toContain(`claims/c, field ${field}: `);
  });

  it('in the form', () => {
    const checked = checkDraft('claims', claim);
    expect('errors' in checked && [...checked.errors.keys()]).toContain(field);
  });
});

describe('what keeps the rules', () => {
  it('passes all four doors', async () => {
    const claim = aClaim({
      id: 'c',
      reports: [
        army,
        village,
        aReport({ id: 'd', by: 'outlet', asserterType: 'media', citation: { title: 'A paper' } }),
      ],
      grade: aGrade(1, { on: '2013/2014', reviewBy: '2024' }),
    });
    const db = await emptyCatalog();
    expect(readPack(writePack(aPack('p', { claims: [claim] })))).toMatchObject({ ok: true });
    expect(checkDraft('claims', claim)).toEqual({ record: claim });
    await putRecord(db, 'claims', claim);
    await installPack(db, aPack('p', { claims: [claim] }));
    expect((await record(db, 'claims', 'c'))?.record).toEqual(claim);
  });

  it('is asked of a pack’s grade again: where the second origin goes, the reader’s "confirmed" counts for nothing', async () => {
    const db = await emptyCatalog();
    const inPack = (...reports: Claim['reports']) =>
      aPack('p', { claims: [aClaim({ id: 'c', labels: ['imu'], reports })] });
    await installPack(db, inPack(army, village));
    await putRecord(db, 'claims', aClaim({ id: 'c', labels: ['imu'], reports: [army, village], grade: aGrade(1) }));
    const grades = async () =>
      (await dexieReader(db).evidence({ labels: ['imu'], readings: [] })).ofLabel('imu').grades;
    expect(await grades()).toMatchObject({ 1: 1, ungraded: 0 });
    await installPack(db, inPack(army));
    expect(await grades()).toMatchObject({ 1: 0, ungraded: 1 });
    expect((await record(db, 'claims', 'c'))?.record?.grade?.credibility).toBe(1); // Nothing the reader wrote is lost.
    await installPack(db, inPack(army, village));
    expect(await grades()).toMatchObject({ 1: 1, ungraded: 0 });
  });
});
