import { describe, expect, it } from 'vitest';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { records } from '../../../lib/catalog/look-up.ts';
import { type Pack, tableNames } from '../../../lib/catalog/schema/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { emptyCatalog } from '../catalog/empty-catalog.ts';

const report = (more: object = {}) => ({ id: 'r1', asserterType: 'media', by: '', uncited: 'invented', ...more });
const claim = (more: object = {}) => ({ id: 'c', statement: 'S.', kind: 'presence', labels: ['a'], ...more });
const label = (more: object = {}) => ({ id: 'a', name: 'A', kind: 'armed-group', ...more });
const grade = (more: object = {}) => ({ credibility: 3, basis: 'own', by: 'x', on: '2024', ...more });
const pack = (tables: object) => ({
  format: 'says-who-pack',
  version: 1,
  manifest: { id: 'p', title: 'P', revision: 1 },
  labels: [label({ id: 'sound' })],
  ...tables,
});

/** What is wrong, the file, and what is said: record and field first, then the fault. */
const broken: [string, object, string][] = [
  ['a label without a name', { labels: [label({ name: ' ' })] }, 'labels/a, field name: Must not be empty.'],
  ['an id with a space', { labels: [label({ id: 'a b' })] }, 'labels/a b, field id: '],
  ['a kind of label that there is not', { labels: [label({ kind: 'gang' })] }, 'labels/a, field kind: Expected '],
  ['an alias without text', { labels: [label({ aliases: [{ text: '' }] })] }, 'labels/a, field aliases.0.text: '],
  [
    'advice for no kind of claim',
    { labels: [label({ advice: { text: 'T', pattern: 'p', kinds: [] } })] },
    'labels/a, field advice.kinds: ',
  ],
  ['two records of one id', { labels: [label(), label()] }, 'labels/a, field id: The id "a" occurs more than once.'],
  ['a table that is no list', { claims: {} }, 'its "claims" are not a list.'],
  [
    'a claim without a statement',
    { claims: [{ id: 'c', kind: 'presence' }] },
    'claims/c, field statement: This field is missing.',
  ],
  ['a kind of claim that there is not', { claims: [claim({ kind: 'rumour' })] }, 'claims/c, field kind: Expected '],
  ['a date that is none', { claims: [claim({ date: '31.12.2013' })] }, 'claims/c, field date: '],
  [
    'a report with neither citation nor reason',
    { claims: [claim({ reports: [report({ uncited: '' })] })] },
    'claims/c, field reports.0.citation: Report "r1" has neither a citation nor a reason why there is none.',
  ],
  [
    'a report of a report that is not there',
    { claims: [claim({ reports: [report({ derivedFrom: 'r9' })] })] },
    'claims/c, field reports.0.derivedFrom: Report "r1" repeats "r9", but this claim has no report of that id.',
  ],
  [
    'reports in a circle',
    { claims: [claim({ reports: [report({ derivedFrom: 'r2' }), report({ id: 'r2', alsoFrom: ['r1'] })] })] },
    'claims/c, field reports.0.derivedFrom: Report "r1" repeats itself by way of others',
  ],
  [
    'credibility 1 on one origin',
    { claims: [claim({ reports: [report({ by: 's' })], grade: grade({ credibility: 1 }) })] },
    'claims/c, field grade.credibility: Credibility 1 (confirmed) needs two independent origins',
  ],
  ['credibility 0', { claims: [claim({ grade: grade({ credibility: 0 }) })] }, 'claims/c, field grade.credibility: '],
  ['a grade without an author', { claims: [claim({ grade: grade({ by: '' }) })] }, 'claims/c, field grade.by: '],
  [
    'a grade without a basis',
    { claims: [claim({ grade: grade({ basis: undefined }) })] },
    'claims/c, field grade.basis: ',
  ],
  [
    'a grade without a date',
    { claims: [claim({ grade: grade({ on: '' }) })] },
    'claims/c, field grade.on: A grade says when',
  ],
  [
    'a review before the grade',
    { claims: [claim({ grade: grade({ reviewBy: '2020' }) })] },
    'claims/c, field grade.reviewBy: A grade cannot be due for review before it was given.',
  ],
  [
    'a quantity upside down',
    { claims: [claim({ quantity: { min: 9, max: 3, unit: 'fighters' } })] },
    'claims/c, field quantity.max: The quantity runs from 9 down to 3.',
  ],
  [
    'interests that are no list',
    { sources: [{ id: 's', name: 'S', type: 'media', interests: 'all' }] },
    'sources/s, field interests: ',
  ],
  ['no revision', { manifest: { id: 'p', title: 'P' } }, 'revision: This field is missing.'],
];

describe('a broken pack', () => {
  it.each(broken)('with %s is refused in one sentence that names record and field', (_, tables, said) => {
    const result = readPack(JSON.stringify(pack(tables)));
    if (result.ok) throw new Error('it was read');
    expect(result.sentence).toContain(said);
    expect(result.sentence).toMatch(/^[A-Z].*[.)]$/);
  });

  it.each(broken)('with %s leaves nothing behind, even when it is installed unread', async (_, tables) => {
    const db = await emptyCatalog();
    const whole = { claims: [], sources: [], patterns: [], ...pack(tables) } as unknown as Pack;
    await expect(installPack(db, whole)).rejects.toThrow();
    for (const table of tableNames) expect(await records(db, table)).toEqual([]);
    expect(await db.packs.count()).toBe(0);
  });

  it('is sound without the fault', async () => {
    const parts = { claims: [claim({ reports: [report()], grade: grade() })], labels: [label()] };
    const result = readPack(JSON.stringify(pack(parts)));
    if (!result.ok) throw new Error(result.sentence);
    const db = await emptyCatalog();
    await installPack(db, result.pack);
    expect((await records(db, 'claims')).length).toBe(1);
  });
});
