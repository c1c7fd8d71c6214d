import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../components/popup/popup-fixtures.ts';
import type { WeighedReading } from '../../lib/page-report.ts';
import { asserterGroup, popupView } from '../../lib/popup-view.ts';

const [first] = sampleReport.readings;
if (!first) throw new Error('the sample report has readings');
const reading = (change: Partial<WeighedReading>): WeighedReading => ({ ...first, ...change });

describe('popupView', () => {
  const view = popupView(sampleReport);

  it('counts every claim once in each grouping', () => {
    const sum = (groups: { claims: unknown[] }[]) => groups.reduce((count, { claims }) => count + claims.length, 0);
    expect(view.claims).toBe(sampleReport.readings.length);
    expect(sum(view.asserters)).toBe(view.claims);
    expect(sum(view.kinds)).toBe(view.claims);
    expect(view.hedged.length + view.flat.length).toBe(view.claims);
  });

  it('prints the sentences that make claims beside all sentences with a name', () => {
    expect([view.sentences, view.mentionSentences]).toEqual([10, 11]);
  });

  it('counts a sentence with two readings as one sentence and two claims', () => {
    const view = popupView({ ...sampleReport, readings: [first, reading({ assertedBy: 'Another' })] });
    expect([view.sentences, view.claims]).toEqual([1, 2]);
  });

  it('lists the most mentioned label first, with its first place and what the catalog knows', () => {
    expect(view.labels[0]).toMatchObject({ id: 'imu', mentions: 7, catalogued: 43, judged: 38, state: 'mixed' });
    expect(view.labels[0]?.first).toEqual({ start: 70, end: 73 });
    expect(sampleReport.text.slice(70, 73)).toBe('IMU');
  });

  it('says how many mentions are in doubt', () => {
    expect(view.labels.find(({ id }) => id === 'ansarullah')).toMatchObject({ mentions: 1, uncertain: 1 });
  });

  it('does not count rejected mentions', () => {
    const rejected = sampleReport.mentions.map((mention) => ({ ...mention, status: 'rejected' as const }));
    const view = popupView({ ...sampleReport, mentions: rejected });
    expect([view.mentions, view.labels[0]?.first]).toEqual([0, null]);
  });

  it('lists every mark in the order of the text, with what its underline says', () => {
    expect(view.marks).toHaveLength(12);
    expect(view.marks.map(({ start }) => start)).toEqual(view.marks.map(({ start }) => start).sort((a, b) => a - b));
    const [first] = view.marks;
    expect(first).toMatchObject({ surface: 'IMU', uncertain: false, claim: { kind: 'attack-blamed', assertedBy: '' } });
    expect(view.marks.at(-1)).toMatchObject({ surface: 'IMU', text: 'The IMU appears in every briefing.' });
    expect(view.marks.at(-1)?.claim).toBeUndefined();
    expect(view.marks.find(({ surface }) => surface === 'Ansarullah')?.uncertain).toBe(true);
  });

  it('shortens a long sentence at a word and leaves a short one alone', () => {
    const text = 'word '.repeat(100).trim();
    const view = popupView({
      ...sampleReport,
      text,
      readings: [reading({ start: 0, end: text.length }), reading({ start: 0, end: 9 })],
    });
    expect(view.flat[0]?.text).toMatch(/^(?:word )+…$/);
    expect(view.flat[0]?.text.length).toBeLessThan(170);
    expect(view.flat[1]?.text).toBe('word word');
  });

  it('has no number that sums the page up as good or bad', () => {
    expect(Object.keys(view).filter((key) => /score|share|percent|rating|grade/i.test(key))).toEqual([]);
  });
});

describe('asserterGroup', () => {
  it.each([
    [{ assertedBy: '', asserterType: 'none' }, 'nobody'],
    [{ assertedBy: 'the ministry', asserterType: 'government' }, 'official'],
    [{ assertedBy: 'the alliance', asserterType: 'military' }, 'official'],
    [{ assertedBy: 'a spokesman of the group', asserterType: 'insurgent', missing: ['name'] }, 'armed-group'],
    [{ assertedBy: 'a villager', asserterType: 'witness' }, 'other'],
    [{ assertedBy: 'an official', asserterType: 'unnamed' }, 'unnamed'],
  ] as const)('%o → %s', (change, group) => {
    expect(asserterGroup(reading({ ...change, missing: [...('missing' in change ? change.missing : [])] }))).toBe(
      group,
    );
  });

  it('does not count an official without a name as an official by name', () => {
    expect(asserterGroup(reading({ assertedBy: 'officials', asserterType: 'government', missing: ['name'] }))).toBe(
      'unnamed',
    );
  });
});
