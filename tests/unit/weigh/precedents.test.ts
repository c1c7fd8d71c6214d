import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { digestOf } from '../../../lib/weigh/claim-digest.ts';
import { choosePrecedents, needsOtherLabels, type PrecedentQuery } from '../../../lib/weigh/precedents.ts';
import { aClaim, aGrade, aReport } from '../catalog/build-records.ts';

const claim = (id: string, more: Partial<Parameters<typeof aClaim>[0]> = {}, by = 'army', date = '') =>
  aClaim({ id, kind: 'strength', labels: ['group'], reports: [aReport({ id: 'r', by, date })], ...more });
const query = {
  label: 'group',
  reading: { labels: ['group'], kind: 'strength', asserterType: 'military', sourceId: 'army' },
} as const;
const ids = (claims: Claim[], q: PrecedentQuery = query) =>
  choosePrecedents(
    claims.map((claim) => digestOf(claim)),
    q,
  ).map(({ id }) => id);

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

/** Judged and unjudged claims about this label and another, alike in every way that counts. */
const claims: fc.Arbitrary<Claim[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom('strength', 'presence'),
      label: fc.constantFrom('group', 'group', 'other'),
      by: fc.constantFrom('army', 'navy'),
      day: fc.integer({ min: 1, max: 3 }),
      credibility: fc.constantFrom(undefined, 2, 3, 4),
    })
    .map(({ id, kind, label, by, day, credibility }) =>
      claim(
        `c${id}`,
        {
          kind: kind as 'strength',
          labels: [label],
          ...(credibility === undefined ? {} : { grade: aGrade(credibility as 2) }),
        },
        by,
        `2013-01-0${day}`,
      ),
    ),
  { selector: ({ id }) => id, minLength: 3, maxLength: 20 },
);

describe('precedents about other labels', () => {
  it('are never chosen where they are said not to be needed', () => {
    let spared = 0;
    fc.assert(
      fc.property(claims, (given) => {
        const own = given.filter(({ labels }) => labels.includes('group'));
        if (
          needsOtherLabels(
            own.map((one) => digestOf(one)),
            query,
          )
        )
          return;
        spared += 1;
        expect(ids(given)).toEqual(ids(own));
      }),
      { numRuns: 500 },
    );
    expect(spared).toBeGreaterThan(20);
  });

  it('are needed where fewer than three judged claims of the kind are on record, and never without a reading', () => {
    const own = ['a', 'b', 'c'].map((id) => claim(id, { grade: aGrade(3) }));
    const needed = (given: Claim[], q: PrecedentQuery = query) =>
      needsOtherLabels(
        given.map((one) => digestOf(one)),
        q,
      );
    expect([needed(own), needed(own.slice(1)), needed([...own.slice(1), claim('d')])]).toEqual([false, true, true]);
    expect(needed([], { label: 'group' })).toBe(false);
  });
});
