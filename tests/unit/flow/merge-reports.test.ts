import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../../lib/merge-reports.ts';
import { labelOf, mentionOf, readingOf, reportOf } from './sample.ts';

function frame(number: number, text: string) {
  return {
    frame: number,
    report: reportOf(text, {
      mentions: [mentionOf(text, 'IMU', 'imu')],
      labels: [labelOf('imu')],
      readings: [readingOf(text, text, { source: { start: 0, end: 3 } })],
    }),
  };
}

describe('mergeReports', () => {
  const frames = [frame(0, 'The IMU here.'), frame(7, 'And the IMU there.')];
  const { report, place } = mergeReports(frames);

  it('moves every span so that it still cuts out the same words', () => {
    for (const mention of report.mentions) expect(report.text.slice(mention.start, mention.end)).toBe('IMU');
    expect(report.readings.map((r) => report.text.slice(r.start, r.end))).toEqual([
      'The IMU here.',
      'And the IMU there.',
    ]);
    expect(report.readings.map((r) => report.text.slice(r.source?.start, r.source?.end))).toEqual(['The', 'And']);
  });

  it('counts a label of two frames once, with all its mentions', () => {
    expect(report.labels).toHaveLength(1);
    expect(report.labels[0]?.mentions).toBe(2);
  });

  it('finds the way back to the frame', () => {
    expect(report.mentions.map((mention) => place(mention))).toEqual([
      { frame: 0, start: 4, end: 7 },
      { frame: 7, start: 8, end: 11 },
    ]);
  });

  it('leaves a single frame as it is', () => {
    const [only] = frames;
    expect(only && mergeReports([only]).report).toEqual(only?.report);
  });

  it('goes there and back for any texts', () => {
    const texts = fc.array(
      fc.string().map((s) => `${s} IMU ${s}`),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const merged = mergeReports(all.map((text, i) => frame(i, text)));
        merged.report.mentions.forEach((mention, i) => {
          const back = merged.place(mention);
          expect(back.frame).toBe(i);
          expect(all[i]?.slice(back.start, back.end)).toBe('IMU');
        });
      }),
    );
  });
});
