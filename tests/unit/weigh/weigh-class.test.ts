import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { evidenceState, type Outcome } from '../../../lib/weigh/evidence-state.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';
import { aClaim, aGrade, aReport, aSource } from '../catalog/build-records.ts';

const context = { sources: [aSource({ id: 'army', name: 'The army' })], today: '2024-06-01' };

const killed = aClaim({
  id: 'killed',
  kind: 'killed-captured',
  labels: ['group'],
  reports: [
    aReport({ id: 'release', by: 'army' }),
    aReport({ id: 'copy', by: 'outlet', asserterType: 'media', derivedFrom: 'release' }),
    aReport({ id: 'denial', by: 'group-voice', asserterType: 'insurgent', stance: 'denies' }),
  ],
  grade: aGrade(4, { on: '2023-05', reviewBy: '2024-05', reasons: [{ pattern: 'single-origin' }] }),
});
const strength = aClaim({
  id: 'strength',
  kind: 'strength',
  labels: ['group', 'other'],
  reports: [
    aReport({ id: 'a', asserterType: 'unnamed' }),
    aReport({ id: 'b', by: 'outlet', asserterType: 'media', derivedFrom: 'a' }),
  ],
  grade: aGrade(6, { on: '2023', reasons: [{ pattern: 'single-origin' }, { pattern: 'no-basis' }] }),
});
const presence = aClaim({ id: 'presence', labels: ['other'], reports: [aReport({ id: 'a', by: 'army' })] });

describe('a track record', () => {
  it('counts what is on record, and keeps denials apart from origins', () => {
    expect(weighClass([killed, strength, presence], { label: 'group' }, context)).toEqual({
      class: { label: 'group' },
      claims: 2,
      origins: 1,
      unknownOrigins: 1,
      grades: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0, 6: 1, ungraded: 0 },
      asserters: [
        { source: 'army', name: 'The army', type: 'military', claims: 1 },
        { source: '', name: '', type: 'unnamed', claims: 1 },
      ],
      denied: 1,
      doubted: 0,
      doubters: ['group-voice'],
      patterns: [
        { pattern: 'single-origin', claims: 2 },
        { pattern: 'no-basis', claims: 1 },
      ],
      latestGrade: '2023',
      overdue: 1,
      gradedApart: { byPacks: 0, byReader: 0 },
      dots: [
        { claim: 'killed', credibility: 4 },
        { claim: 'strength', credibility: 6 },
      ],
      enough: false,
      state: 'not-assessed',
    });
  });

  it('takes in only claims of the class', () => {
    const all = [killed, strength, presence];
    const ids = (cls: Parameters<typeof weighClass>[1]) => weighClass(all, cls, context).dots.map((dot) => dot.claim);
    expect(ids({ kind: 'strength' })).toEqual(['strength']);
    expect(ids({ label: 'group', asserter: 'army' })).toEqual(['killed']);
    expect(ids({ asserter: 'outlet' })).toEqual(['killed', 'strength']);
    expect(ids({ asserterType: 'media' })).toEqual([]);
    expect(ids({ asserterType: 'unnamed' })).toEqual(['strength']);
    expect(ids({ label: 'nobody' })).toEqual([]);
    expect(ids({ asserter: 'group-voice' })).toEqual([]);
  });

  it('counts an official body that takes over a claim as asserting it, and a paper only where nobody else is on record', () => {
    const claim = aClaim({
      id: 'relayed',
      reports: [
        aReport({ id: 'video', by: 'group-voice', asserterType: 'insurgent' }),
        aReport({ id: 'release', by: 'army', derivedFrom: 'video', relation: 'relays-responsibility' }),
        aReport({ id: 'article', by: 'outlet', asserterType: 'media', derivedFrom: 'release' }),
      ],
    });
    const lone = aClaim({
      id: 'lone',
      reports: [aReport({ id: 'a', by: 'outlet', asserterType: 'media', relation: 'paraphrases' })],
    });
    expect(weighClass([claim], {}, context).asserters.map(({ source }) => source)).toEqual(['group-voice', 'army']);
    expect(weighClass([lone], {}, context).asserters.map(({ source }) => source)).toEqual(['outlet']);
  });

  it('is empty, not assessed and not enough without claims', () => {
    const none = weighClass([], { label: 'group' }, context);
    expect(none).toMatchObject({ claims: 0, origins: 0, unknownOrigins: 0, latestGrade: '', overdue: 0, dots: [] });
    expect([none.enough, none.state]).toEqual([false, 'not-assessed']);
  });

  it('takes five claims from different utterances for enough; five sentences of one press release are one', () => {
    const days = ['2013-01-01', '2013-01-02', '2013-01-03', '2013-01-04', '2013-01-05'];
    const onDay = (date: string, index: number) =>
      aClaim({ id: `c${index}`, reports: [aReport({ id: 'r', by: 'army', date })] });
    expect(weighClass(days.map(onDay), {}, context).enough).toBe(true);
    expect(weighClass(days.slice(1).map(onDay), {}, context).enough).toBe(false);
    expect(
      weighClass(
        days.map((_, index) => onDay('2013-01-01', index)),
        {},
        context,
      ).enough,
    ).toBe(false);
  });

  it('takes undated claims from one passage for one utterance, and from different passages for several', () => {
    const at = (locator: string, index: number) =>
      aClaim({ id: `c${index}`, reports: [aReport({ id: 'r', by: 'army', citation: { title: 'Book', locator } })] });
    expect(weighClass(['p1', 'p1', 'p1', 'p1', 'p1'].map(at), {}, context).enough).toBe(false);
    expect(weighClass(['p1', 'p2', 'p3', 'p4', 'p5'].map(at), {}, context).enough).toBe(true);
  });

  it('is not overdue on the last day of the review month', () => {
    const overdue = (today: string) => weighClass([killed], {}, { ...context, today }).overdue;
    expect([overdue('2024-05-31'), overdue('2024-06-01')]).toEqual([0, 1]);
  });
});

const claimArbitrary: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }),
    kind: fc.constantFrom('strength', 'presence'),
    label: fc.constantFrom('group', 'other'),
    by: fc.constantFrom('', 'army', 'outlet'),
    credibility: fc.constantFrom(undefined, 2, 3, 4, 5, 6),
    day: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ id, kind, label, by, credibility, day }) =>
    aClaim({
      id: `c${id}`,
      kind: kind as 'strength',
      labels: [label],
      reports: [aReport({ id: 'r', by, date: `2013-01-0${day}` })],
      ...(credibility === undefined ? {} : { grade: aGrade(credibility as 2, { on: `201${day}` }) }),
    }),
  );
const claimsArbitrary = fc.uniqueArray(claimArbitrary, { selector: (claim) => claim.id, maxLength: 25 });

describe('a track record, whatever the claims', () => {
  it('does not depend on their order, nor on claims given twice', () => {
    fc.assert(
      fc.property(
        claimsArbitrary.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }), fc.subarray(claims)),
        ),
        ([claims, shuffled, again]) => {
          expect(weighClass([...shuffled, ...again], {}, context)).toEqual(weighClass(claims, {}, context));
        },
      ),
    );
  });

  it('adds up: dots, grades and claims are the same number', () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const record = weighClass(claims, { label: 'group' }, context);
        const graded = Object.values(record.grades).reduce((sum, count) => sum + count, 0);
        expect([record.dots.length, graded]).toEqual([record.claims, record.claims]);
        expect(record.claims).toBe(claims.filter((claim) => claim.labels.includes('group')).length);
      }),
    );
  });
});

const outcomes = (...credibilities: (Outcome['credibility'] | string)[]): Outcome[] =>
  credibilities.map((credibility, index) => ({ utterance: `u${index}`, credibility: credibility as 1 }));

describe('the state of evidence', () => {
  it.each([
    ['well', outcomes(2, 1, 2, 3, 2, 2)],
    ['well', outcomes(1, 2, 2, 1, 2)],
    ['thin', outcomes(3, 4, 4, 5, 2, 4, 3)],
    ['thin', outcomes(6, 6, 6, 6, 6)],
    ['mixed', outcomes(2, 4, 2, 4, 3)],
    ['thin', outcomes(2, 4, 4, 4, 4)],
    ['not-assessed', outcomes(3, 3, 4, 5)],
    ['not-assessed', outcomes(1, 2, 2, 2)],
    ['mixed', outcomes(1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 6, 6, 6)],
    ['mixed', outcomes(1, 2, 3, 4, 2, 5)],
    ['not-assessed', outcomes()],
    ['not-assessed', outcomes(null, null, null)],
    ['not-assessed', outcomes(1)],
    ['not-assessed', outcomes(5)],
    ['not-assessed', outcomes(5, 5, null, null, null)],
  ] as const)('is %s', (state, given) => {
    expect(evidenceState(given)).toBe(state);
  });

  it('calls three of four borne out nothing yet, and three quarters of five or more always well', () => {
    const share = (borneOut: number, of: number) =>
      evidenceState(outcomes(...Array.from({ length: of }, (_, index) => (index < borneOut ? 2 : 4))));
    expect(share(3, 4)).toBe('not-assessed');
    for (let of = 5; of <= 60; of++) {
      expect(share(Math.ceil(of * 0.75), of)).toBe('well');
      expect(share(Math.floor(of * 0.25), of)).toBe('thin');
      expect(share(Math.ceil(of * 0.75) - 1, of)).toBe('mixed');
      expect(share(Math.floor(of * 0.25) + 1, of)).toBe('mixed');
    }
  });

  it('does not take a quarter made of parts for whole utterances', () => {
    // Four utterances of which nothing is borne out, one of which a half is, and one of which all is: 1.5 of 6.
    const parts: Outcome[] = [...outcomes(4, 4, 4, 4), { utterance: 'half', credibility: 2 }];
    const given: Outcome[] = [...parts, { utterance: 'half', credibility: 5 }, { utterance: 'whole', credibility: 1 }];
    expect(evidenceState(given)).toBe('mixed');
    expect(evidenceState([...given.slice(0, -1), ...outcomes(4, 4, 4, 4, 4, 2).slice(4)])).toBe('thin');
  });

  it('does not call a claim thin for being contradicted in ten sentences of one press release', () => {
    const release = Array.from({ length: 10 }, (): Outcome => ({ utterance: 'release', credibility: 5 }));
    expect(evidenceState(release)).toBe('not-assessed');
    expect(evidenceState([...release, ...outcomes(2, 2, 2, 2)])).toBe('well');
  });

  it('never gets better by a worse grade', () => {
    const rank = { thin: 0, mixed: 1, well: 2 };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(1, 2, 3, 4, 5, 6), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (grades, pick) => {
          const worse = grades.map((grade, index) => (index === pick % grades.length ? 5 : grade));
          const before = evidenceState(outcomes(...(grades as 1[])));
          const after = evidenceState(outcomes(...(worse as 1[])));
          if (before === 'not-assessed' || after === 'not-assessed') expect(after).toBe(before);
          else expect(rank[after]).toBeLessThanOrEqual(rank[before]);
        },
      ),
    );
  });
});
