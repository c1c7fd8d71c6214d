import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { MAX_DOTS } from '../../../lib/limits.ts';
import { type ClaimDigest, DIGEST_VERSION, digestOf } from '../../../lib/weigh/claim-digest.ts';
import { summarise } from '../../../lib/weigh/class-summary.ts';
import { aClaim, aGrade, aReport } from '../catalog/build-records.ts';

const reports = fc
  .array(
    fc.record({
      by: fc.constantFrom('', 'army', 'outlet', 'ministry'),
      type: fc.constantFrom('military', 'media', 'government'),
      stance: fc.constantFrom('asserts', 'confirms', 'denies', 'doubts', 'corrects'),
      day: fc.constantFrom('', '2013', '2013-01-01', '2013-01-02'),
      from: fc.integer({ min: -3, max: 5 }),
      reliability: fc.constantFrom('A', 'C', 'F'),
    }),
    { maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ by, type, stance, day, from, reliability }, index) =>
      aReport({
        id: `r${index}`,
        by,
        asserterType: by ? (type as 'media') : 'unnamed',
        stance: stance as 'asserts',
        date: day,
        derivedFrom: from < 0 || from === index ? '' : `r${from}`,
        reliability: reliability as 'A',
      }),
    ),
  );
const claim: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.integer({ min: 0, max: 60 }).map((id) => `c${id}`),
    labels: fc.subarray(['imu', 'ttp', 'iju']),
    credibility: fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6),
    patterns: fc.subarray(['one-origin', 'no-basis']),
    reports,
  })
  .map(({ credibility, patterns, ...fields }) =>
    aClaim({
      ...fields,
      ...(credibility === undefined
        ? {}
        : { grade: aGrade(credibility as 3, { reasons: patterns.map((pattern) => ({ pattern })) }) }),
    }),
  );
const claims = fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 30 });

/** The same array in another order. */
const shuffled = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });

describe('the digest of a claim', () => {
  it('does not depend on the order of its reports, labels and reasons', () => {
    fc.assert(
      fc.property(
        claim.chain((given) =>
          fc.tuple(
            fc.constant(given),
            shuffled(given.reports),
            shuffled(given.labels),
            shuffled(given.grade?.reasons ?? []),
          ),
        ),
        ([given, inOrder, labels, reasons]) => {
          const grade = given.grade && { ...given.grade, reasons };
          const again = { ...given, reports: inOrder, labels, ...(grade ? { grade } : {}) };
          expect(digestOf(again)).toEqual(digestOf(given));
        },
      ),
    );
  });

  it('knows no number for the reliability of a source: letters change nothing', () => {
    fc.assert(
      fc.property(claim, fc.constantFrom('A', 'E', 'F'), (given, letter) => {
        const relettered = given.reports.map((report) => ({ ...report, reliability: letter as 'A' }));
        expect(digestOf({ ...given, reports: relettered })).toEqual(digestOf(given));
      }),
    );
  });

  it('counts a "confirmed" that has lost its second origin as not judged, and any other grade as it is', () => {
    fc.assert(
      fc.property(claim, (given) => {
        const { credibility, origins } = digestOf(given);
        const lost = given.grade?.credibility === 1 && origins.length < 2;
        expect(credibility).toBe(lost ? null : (given.grade?.credibility ?? null));
      }),
    );
  });

  it('has no repeater, denier or nameless voice among the origins', () => {
    fc.assert(
      fc.property(claim, (given) => {
        const { origins, doubters } = digestOf(given);
        for (const origin of origins) {
          const own = given.reports.filter(({ by, derivedFrom }) => by === origin && derivedFrom === '');
          expect(own.some(({ stance }) => stance === 'asserts' || stance === 'confirms')).toBe(true);
        }
        expect(origins).not.toContain('');
        expect(doubters).not.toContain('');
      }),
    );
  });
});

describe('a summary of claims', () => {
  it('does not depend on their order, down to the last digit', () => {
    fc.assert(
      fc.property(
        claims.chain((given) => fc.tuple(fc.constant(given), shuffled(given))),
        ([given, other]) => {
          expect(summarise(other.map((one) => digestOf(one)))).toEqual(summarise(given.map((one) => digestOf(one))));
        },
      ),
    );
  });

  it('treats "cannot be judged" as a judgement without a size: 6 weighs what any grade weighs that is not borne out', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(3, 4, 5), (given, other) => {
        const digests = given.map((one) => digestOf(one));
        const replaced = digests.map(
          (digest): ClaimDigest => (digest.credibility === 6 ? { ...digest, credibility: other as 3 } : digest),
        );
        expect(summarise(replaced).state).toBe(summarise(digests).state);
      }),
    );
  });

  it('of one more claim has no fewer claims, utterances and origins', () => {
    fc.assert(
      fc.property(claims, claim, (given, one) => {
        const digests = given.map((each) => digestOf(each));
        const more = summarise([...digests, { ...digestOf(one), id: 'new' }]);
        const less = summarise(digests);
        expect(more.claims).toBe(less.claims + 1);
        expect(more.independent).toBeGreaterThanOrEqual(less.independent);
        expect(more.origins).toBeGreaterThanOrEqual(less.origins);
      }),
    );
  });

  it('has a dot for every claim up to the most a card can show, and none beyond', () => {
    const many = (count: number) =>
      summarise(Array.from({ length: count }, (_, n) => digestOf(aClaim({ id: `c${n}` }))));
    expect(many(MAX_DOTS).dots).toHaveLength(MAX_DOTS);
    expect(many(MAX_DOTS + 1)).toMatchObject({ dots: [], claims: MAX_DOTS + 1, grades: { ungraded: MAX_DOTS + 1 } });
  });
});

describe('what catalogs keep', () => {
  // A catalog trusts stored digests of this version. Whoever has to change what is expected here has changed what they
  // say, and raises DIGEST_VERSION with it.
  it('is what version 1 made', () => {
    const digest = digestOf(
      aClaim({
        id: 'c',
        kind: 'strength',
        labels: ['ttp', 'imu'],
        date: '2013-05',
        reports: [
          aReport({ id: 'a', by: 'army', date: '2013-05-23' }),
          aReport({ id: 'b', by: 'outlet', asserterType: 'media', derivedFrom: 'a', relation: 'quotes' }),
          aReport({ id: 'd', by: 'rival', asserterType: 'insurgent', stance: 'denies' }),
          aReport({ id: 'e', by: 'expert', asserterType: 'academic', stance: 'doubts' }),
        ],
        grade: aGrade(4, { on: '2014', reviewBy: '2019', reasons: [{ pattern: 'one-origin' }] }),
      }),
    );
    expect([DIGEST_VERSION, digest]).toEqual([
      1,
      {
        id: 'c',
        kind: 'strength',
        labels: ['imu', 'ttp'],
        day: '2013-05-31',
        credibility: 4,
        graded: '2014',
        reviewBy: '2019-12-31',
        patterns: ['one-origin'],
        origins: ['army'],
        asserters: [{ source: 'army', type: 'military' }],
        carriers: ['army', 'outlet'],
        denied: true,
        doubted: true,
        doubters: ['expert', 'rival'],
        utterance: '[["army"],["2013-05-23"]]',
        byPacks: false,
        byReader: false,
      },
    ]);
    const five = Array.from({ length: 5 }, (_, n) => ({ ...digest, id: `c${n}`, utterance: `u${n}` }));
    expect(summarise(five)).toEqual({
      claims: 5,
      independent: 5,
      origins: 1,
      unknownOrigins: 0,
      grades: { 1: 0, 2: 0, 3: 0, 4: 5, 5: 0, 6: 0, ungraded: 0 },
      asserters: [{ source: 'army', type: 'military', claims: 5 }],
      denied: 5,
      doubted: 5,
      doubters: ['expert', 'rival'],
      patterns: [{ pattern: 'one-origin', claims: 5 }],
      latestGrade: '2014',
      reviews: [{ day: '2019-12-31', claims: 5 }],
      gradedApart: { byPacks: 0, byReader: 0 },
      dots: five.map(({ id }) => ({ claim: id, credibility: 4 })),
      state: 'thin',
    });
  });
});
