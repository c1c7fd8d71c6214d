import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { digestOf } from '../../../lib/weigh/claim-digest.ts';
import { evidenceIn, type FittingReading, fittingClass } from '../../../lib/weigh/fitting-class.ts';
import { trackRecordOf } from '../../../lib/weigh/weigh-class.ts';
import { aClaim, aReport } from '../catalog/build-records.ts';

const context = { sources: [], today: '2024-01-01' };

/** Claims from as many different utterances, or from one. */
function claims(
  prefix: string,
  count: number,
  more: { kind?: string; label?: string; by?: string; sameDay?: boolean },
): Claim[] {
  return Array.from({ length: count }, (_, index) =>
    aClaim({
      id: `${prefix}${index}`,
      kind: (more.kind ?? 'strength') as 'strength',
      labels: [more.label ?? 'group'],
      reports: [
        aReport({
          id: 'r',
          by: more.by ?? 'army',
          asserterType: more.by === 'ministry' ? 'government' : 'military',
          date: more.sameDay ? '2013-01-01' : `2013-01-${String(index + 1).padStart(2, '0')}`,
        }),
      ],
    }),
  );
}

const reading = { labels: ['group'], kind: 'strength', asserterType: 'military', sourceId: 'army' } as const;
const classFor = (given: Claim[], of: FittingReading = reading) => {
  const evidence = evidenceIn(given.map((claim) => digestOf(claim)));
  const record = trackRecordOf(fittingClass(of, evidence), context);
  return { ...record.class, enough: record.enough };
};

describe('the class that fits a sentence', () => {
  it('is label, kind and asserter where these have five independent claims', () => {
    expect(classFor(claims('a', 5, {}))).toEqual({ label: 'group', kind: 'strength', asserter: 'army', enough: true });
  });

  it('falls back step by step where claims are too few', () => {
    const five = { enough: true };
    expect(classFor([...claims('a', 4, {}), ...claims('b', 1, { by: 'navy' })])).toEqual({
      label: 'group',
      kind: 'strength',
      asserterType: 'military',
      ...five,
    });
    expect(classFor([...claims('a', 4, {}), ...claims('b', 1, { by: 'ministry' })])).toEqual({
      label: 'group',
      kind: 'strength',
      ...five,
    });
    expect(classFor([...claims('a', 4, {}), ...claims('b', 1, { kind: 'presence', by: 'navy' })])).toEqual({
      label: 'group',
      ...five,
    });
    expect(classFor([...claims('a', 4, {}), ...claims('b', 1, { label: 'other', by: 'navy' })])).toEqual({
      kind: 'strength',
      asserterType: 'military',
      ...five,
    });
  });

  it('does not take five sentences of one press release for five claims', () => {
    expect(classFor(claims('a', 5, { sameDay: true }))).toEqual({ label: 'group', kind: 'strength', enough: false });
  });

  it('is the label’s own, and says that it is not enough, where none has five', () => {
    expect(classFor(claims('a', 4, {}))).toEqual({ label: 'group', kind: 'strength', enough: false });
    expect(classFor(claims('a', 4, {}), { ...reading, kind: 'presence' })).toEqual({ label: 'group', enough: false });
  });

  it('is that of other labels only where the label has no claim at all', () => {
    expect(classFor([])).toEqual({ kind: 'strength', asserterType: 'military', enough: false });
    const elsewhere = claims('b', 1, { label: 'other' });
    expect(classFor(elsewhere)).toEqual({ kind: 'strength', asserterType: 'military', enough: false });
    const others = { ...reading, labels: ['nobody', 'other'] };
    expect(classFor(elsewhere, others)).toEqual({ label: 'other', kind: 'strength', enough: false });
  });

  it('skips the asserter where none was recognised', () => {
    expect(classFor(claims('a', 5, {}), { ...reading, sourceId: undefined })).toEqual({
      label: 'group',
      kind: 'strength',
      asserterType: 'military',
      enough: true,
    });
  });

  it('takes the label with more claims within a step, the more prominent one on a tie, and never a wider step first', () => {
    const both = { ...reading, labels: ['group', 'other'] };
    const more = [...claims('a', 5, {}), ...claims('b', 6, { label: 'other' })];
    expect(classFor(more, both).label).toBe('other');
    expect(classFor([...claims('a', 5, {}), ...claims('b', 5, { label: 'other' })], both).label).toBe('group');
    const wider = [...claims('a', 5, {}), ...claims('b', 9, { label: 'other', by: 'ministry' })];
    expect(classFor(wider, both)).toMatchObject({ label: 'group', asserter: 'army' });
  });

  it('weighs kind and type over all labels for a sentence without a label', () => {
    expect(classFor(claims('a', 5, {}), { ...reading, labels: [] })).toEqual({
      kind: 'strength',
      asserterType: 'military',
      enough: true,
    });
  });
});
