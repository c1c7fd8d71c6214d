import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, isOneDay } from '../../../lib/weigh/edtf-bounds.ts';
import { wilsonInterval } from '../../../lib/weigh/wilson-interval.ts';

describe('the days a date may mean', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2013-02~', '2013-02-01', '2013-02-28'],
    ['2013-05-23?', '2013-05-23', '2013-05-23'],
    ['2009/2011-06', '2009-01-01', '2011-06-30'],
    ['../2014', '', '2014-12-31'],
    ['2010/..', '2010-01-01', ''],
    ['2013-22', '2013-06-01', '2013-08-31'],
  ])('%s', (date, from, to) => {
    expect(edtfBounds(date)).toEqual({ from, to });
  });

  it('are none without a date', () => {
    expect(edtfBounds('')).toBeUndefined();
  });

  it('are one only for an exact day', () => {
    expect(['2013-05-23', '2013-05', '2013-05-23?', ''].map(isOneDay)).toEqual([true, false, false, false]);
  });
});

describe("Wilson's interval", () => {
  it('agrees with published values', () => {
    // Newcombe 1998, table I: 81 of 263 and 15 of 148.
    const [a, b] = [wilsonInterval(81, 263, 1.96), wilsonInterval(15, 148, 1.96)];
    expect([a.low, a.high, b.low, b.high].map((x) => Number(x.toFixed(4)))).toEqual([0.2553, 0.3662, 0.0624, 0.1605]);
  });

  it('is everything for no trials, and otherwise stays within 0 and 1 and holds the share', () => {
    expect(wilsonInterval(0, 0, 1.96)).toEqual({ low: 0, high: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const { low, high } = wilsonInterval(share * trials, trials, 1.96);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-9).toBeLessThanOrEqual(share);
        expect(high + 1e-9).toBeGreaterThanOrEqual(share);
      }),
    );
  });
});
