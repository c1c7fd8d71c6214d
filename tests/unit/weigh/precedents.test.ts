import { describe, expect, it } from 'vitest';
import { choosePrecedents } from '../../../lib/weigh/precedents.ts';
import { aClaim, aGrade, aReport } from '../catalog/build-records.ts';

const claim = (id: string, more: Partial<Parameters<typeof aClaim>[0]> = {}, by = 'army', date = '') =>
  aClaim({ id, kind: 'strength', labels: ['group'], reports: [aReport({ id: 'r', by, date })], ...more });
const query = {
  label: 'group',
  reading: { labels: ['group'], kind: 'strength', asserterType: 'military', sourceId: 'army' },
} as const;
const ids = (claims: ReturnType<typeof claim>[], q: Parameters<typeof choosePrecedents>[1] = query) =>
  choosePrecedents(claims, q).map(({ id }) => id);

describe('precedents', () => {
  it('are judged claims of the same kind first, and at most three', () => {
    const found = ids([
      claim('ungraded'),
      claim('other-kind', { kind: 'presence', grade: aGrade(3) }),
      claim('a', { grade: aGrade(4) }, 'navy'),
      claim('b', { grade: aGrade(2) }, 'ministry'),
      claim('c', { grade: aGrade(5) }),
    ]);
    expect(found).toEqual(['c', 'a', 'b']);
  });

  it('include another outcome rather than the same again', () => {
    const found = ids([
      claim('a', { grade: aGrade(4) }, 'army', '2013-01-01'),
      claim('b', { grade: aGrade(4) }, 'army', '2013-01-01'),
      claim('c', { grade: aGrade(4) }, 'army', '2013-01-01'),
      claim('d', { grade: aGrade(2) }, 'navy', '2014-01-01'),
    ]);
    expect(found).toContain('d');
    expect(found).toHaveLength(3);
  });

  it('are never about other labels, except of the same kind by the same type of asserter', () => {
    const other = { labels: ['other'], grade: aGrade(4) };
    expect(ids([claim('near', other), claim('far', { ...other, kind: 'presence' })])).toEqual(['near']);
    expect(ids([claim('far', other)], { label: 'group' })).toEqual([]);
  });

  it('come in the same order whatever the order of the claims', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => claim(id, { grade: aGrade(3) }));
    expect(ids([...all].reverse())).toEqual(ids(all));
  });

  it('are ungraded ones where nothing was judged, the latest first', () => {
    expect(ids([claim('old', { date: '2010' }), claim('new', { date: '2012-04' })])).toEqual(['new', 'old']);
    expect(ids([])).toEqual([]);
  });
});
