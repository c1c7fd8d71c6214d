import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/catalog/schema/claim.ts';
import { originsOf, supports } from '../../../lib/weigh/origins.ts';
import { aClaim, aReport } from '../catalog/build-records.ts';

const of = (...reports: Report[]) => originsOf(aClaim({ id: 'c', reports }));

describe('independent origins', () => {
  it('counts one for an outlet, a blog and a press release that all go back to one ministry', () => {
    const found = of(
      aReport({ id: 'release', by: 'ministry', asserterType: 'government' }),
      aReport({ id: 'agency', by: 'agency', asserterType: 'media', derivedFrom: 'release', relation: 'quotes' }),
      aReport({ id: 'blog', by: 'blog', asserterType: 'media', derivedFrom: 'agency', relation: 'paraphrases' }),
    );
    expect(found).toEqual({ known: ['ministry'], unknown: 0 });
  });

  it('counts two sources that each speak on their own word', () => {
    expect(of(aReport({ id: 'a', by: 'army' }), aReport({ id: 'b', by: 'village' })).known).toEqual([
      'army',
      'village',
    ]);
  });

  it('counts one source once, however many reports it makes', () => {
    expect(of(aReport({ id: 'a', by: 'army' }), aReport({ id: 'b', by: 'army' })).known).toEqual(['army']);
  });

  it('does not count a repeater again when it repeats once more without saying so', () => {
    const found = of(
      aReport({ id: 'release', by: 'army' }),
      aReport({ id: 'first', by: 'outlet', asserterType: 'media', derivedFrom: 'release' }),
      aReport({ id: 'second', by: 'outlet', asserterType: 'media' }),
    );
    expect(found).toEqual({ known: ['army'], unknown: 0 });
  });

  it('counts the one that spoke first when two sources quote each other', () => {
    const found = of(
      aReport({ id: 'first', by: 'army' }),
      aReport({ id: 'second', by: 'outlet', asserterType: 'media', derivedFrom: 'first' }),
      aReport({ id: 'third', by: 'army', derivedFrom: 'second', stance: 'confirms' }),
    );
    expect(found).toEqual({ known: ['army'], unknown: 0 });
  });

  it('counts both ends for a report that repeats two', () => {
    const found = of(
      aReport({ id: 'army', by: 'army' }),
      aReport({ id: 'police', by: 'police', asserterType: 'government' }),
      aReport({ id: 'c', by: 'outlet', asserterType: 'media', derivedFrom: 'army', alsoFrom: ['police', 'gone'] }),
    );
    expect(found).toEqual({ known: ['army', 'police'], unknown: 1 });
  });

  it('counts none, and says unknown, where a circle has no beginning', () => {
    const found = of(
      aReport({ id: 'a', by: 'army', derivedFrom: 'b' }),
      aReport({ id: 'b', by: 'outlet', derivedFrom: 'c' }),
      aReport({ id: 'c', by: 'ministry', derivedFrom: 'a' }),
    );
    expect(found).toEqual({ known: [], unknown: 1 });
  });

  it('does not count an unnamed source, even one that the catalog has a record for', () => {
    expect(of(aReport({ id: 'a', by: 'officials', asserterType: 'unnamed' }), aReport({ id: 'b' }))).toEqual({
      known: [],
      unknown: 2,
    });
  });

  it.each([
    ['a report that is not there', { derivedFrom: 'gone' }],
    ['somebody who is not on record', { relation: 'quotes' as const }],
    ['itself', { derivedFrom: 'a' }],
  ])('does not count a source that repeats %s', (_, how) => {
    expect(of(aReport({ id: 'a', by: 'outlet', ...how }))).toEqual({ known: [], unknown: 1 });
  });

  it.each(['denies', 'doubts', 'corrects'] as const)(
    'does not count one that %s, nor one said to repeat it',
    (stance) => {
      const found = of(
        aReport({ id: 'a', by: 'army', stance }),
        aReport({ id: 'b', by: 'outlet', asserterType: 'media', derivedFrom: 'a' }),
      );
      expect(found).toEqual({ known: [], unknown: 1 });
    },
  );

  it('knows no origin of a claim without reports', () => {
    expect(of()).toEqual({ known: [], unknown: 0 });
  });
});

/** Reports of few sources that repeat each other at random, circles, gaps and denials included. */
const reportsArbitrary: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record({
      by: fc.constantFrom('', 'army', 'outlet', 'blog', 'ministry'),
      type: fc.constantFrom('military', 'media', 'unnamed'),
      stance: fc.constantFrom('asserts', 'asserts', 'confirms', 'denies', 'doubts'),
      from: fc.integer({ min: -4, max: 9 }),
      also: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ by, type, stance, from, also }, index) =>
      aReport({
        id: `r${index}`,
        by,
        asserterType: type as 'military',
        stance: stance as 'asserts',
        derivedFrom: from < 0 ? '' : `r${from}`,
        ...(from < 0 ? {} : { alsoFrom: also.map((other) => `r${other}`) }),
      }),
    ),
  );

/** Without circles of reports, which no catalog accepts (`checkClaim`): each repeats only what stands before it. */
const orderlyReports = reportsArbitrary.map((reports) =>
  reports.map((report, index) => {
    const earlier = (id: string) => Number(id.slice(1)) < index;
    const derivedFrom = earlier(report.derivedFrom) ? report.derivedFrom : '';
    return { ...report, derivedFrom, alsoFrom: derivedFrom ? report.alsoFrom?.filter(earlier) : [] };
  }),
);

describe('independent origins, whatever the reports', () => {
  it('never rise by a report that repeats another, by whomever', () => {
    fc.assert(
      fc.property(orderlyReports, fc.nat(), fc.constantFrom('', 'army', 'outlet', 'newcomer'), (reports, pick, by) => {
        fc.pre(reports.length > 0);
        const repeated = reports[pick % reports.length];
        const more = [...reports, aReport({ id: 'new', by, derivedFrom: repeated?.id ?? '' })];
        expect(of(...more).known.length).toBeLessThanOrEqual(of(...reports).known.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('never change by a denial or a doubt that nobody repeats', () => {
    fc.assert(
      fc.property(reportsArbitrary, fc.constantFrom('denies', 'doubts', 'corrects'), (reports, stance) => {
        const denial = aReport({ id: 'the-denial', by: 'rival', stance: stance as 'denies' });
        expect(of(...reports, denial)).toEqual(of(...reports));
      }),
    );
  });

  it('never depend on the order of the reports', () => {
    fc.assert(
      fc.property(
        reportsArbitrary.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
        ),
        ([reports, shuffled]) => {
          expect(of(...shuffled)).toEqual(of(...reports));
        },
      ),
    );
  });

  it('are named sources that support the claim, and each such source without any trail is one', () => {
    fc.assert(
      fc.property(reportsArbitrary, (reports) => {
        const { known } = of(...reports);
        const supporters = new Set(reports.filter(supports).map(({ by }) => by));
        for (const origin of known) expect(supporters).toContain(origin);
        const flat = reports.map((report) => ({ ...report, derivedFrom: '', alsoFrom: [] }));
        const named = new Set(
          flat.filter((r) => supports(r) && r.by !== '' && r.asserterType !== 'unnamed').map((r) => r.by),
        );
        expect(of(...flat).known).toEqual([...named].sort());
      }),
    );
  });

  it('end for thousands of reports in a chain', () => {
    const chain = Array.from({ length: 1000 }, (_, i) =>
      aReport({ id: `r${i}`, by: `s${i}`, derivedFrom: i === 0 ? '' : `r${i - 1}` }),
    );
    expect(of(...chain)).toEqual({ known: ['s0'], unknown: 0 });
  });
});
