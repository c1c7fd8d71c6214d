import { describe, expect, it } from 'vitest';
import { pageMarks } from '../../../lib/background/page-marks.ts';
import { labelOf, mentionOf, pageOf, readingOf, reportOf } from './sample.ts';

const text = '# North\nThe IMU moved. The IMU fled.\nThe IMU lost a man, police said.\n# South\nThe IMU again.';
const page = pageOf(text);
const mentions = [0, 1, 2, 3].map((nth) => mentionOf(text, 'IMU', 'imu', nth));
const report = reportOf(text, {
  mentions,
  labels: [labelOf('imu')],
  readings: [readingOf(text, 'The IMU lost a man, police said.')],
});

describe('pageMarks', () => {
  it('marks a label in full once a section, and where its sentence claims something', () => {
    expect(pageMarks(page, report, false).marks.map((mark) => [mark.faint, mark.claim])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('has the cue on the first mark shown of a label that changed, and on no other', () => {
    const record = labelOf('imu').trackRecord;
    const change = { since: '2026-01-01T00:00:00Z', before: record, now: record };
    const changed = { ...report, labels: [labelOf('imu', { change })] };
    const cues = (claimsOnly: boolean) => pageMarks(page, changed, claimsOnly).marks.map((mark) => mark.changed);
    expect(cues(false)).toEqual([true, undefined, undefined, undefined]);
    expect(cues(true)).toEqual([true]);
    expect(pageMarks(page, report, false).marks.some((mark) => mark.changed)).toBe(false);
  });

  it('leaves out rejected mentions', () => {
    const [first, ...rest] = mentions;
    const rejected = { ...report, mentions: first ? [{ ...first, status: 'rejected' as const }, ...rest] : [] };
    expect(pageMarks(page, rejected, false).marks).toHaveLength(3);
  });

  it('marks only claims where the reader wants only those', () => {
    expect(pageMarks(page, report, true).marks).toHaveLength(1);
  });

  it('does not call a mention a claim for a sentence about another label', () => {
    const other = {
      ...report,
      readings: [readingOf(text, 'The IMU lost a man, police said.', { labels: ['taliban'] })],
    };
    expect(pageMarks(page, other, false).marks.every((mark) => !mark.claim)).toBe(true);
  });

  describe('where many stand close together', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const sentence = 'Then seven fled, police said.';
    const crowded = `${names.slice(0, 6).join(', ')} met. ${sentence}`;
    const at = (words: string) => {
      const crowd = reportOf(words, {
        mentions: names.map((name) => mentionOf(words, name, name)),
        labels: names.map((name) => labelOf(name)),
        readings: [readingOf(words, sentence, { labels: ['seven'] })],
      });
      return pageMarks(pageOf(words), crowd, false).marks.map(({ label, faint }) => (faint ? `(${label})` : label));
    };

    it('leaves five full ones, claims before bare mentions', () => {
      expect(at(crowded)).toEqual(['one', 'two', 'three', 'four', '(five)', '(six)', 'seven']);
    });

    it('does not dim marks that stand apart', () => {
      expect(at(crowded.replace('four', `${'and so on '.repeat(70)}four`))).toEqual(names);
      expect(at(crowded.replace('four', '\n# Next section\nfour'))).toEqual(names);
    });
  });
});
