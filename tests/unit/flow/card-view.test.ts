import { describe, expect, it } from 'vitest';
import { buildCardView } from '../../../lib/build-card-view.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import type { PageReport, WeighedReading } from '../../../lib/page-report.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';
import { aClaim, aGrade, aLabel, aPack, aReport, aSource } from '../catalog/build-records.ts';
import { labelOf, mentionOf, readingOf, reportOf } from './sample.ts';

const claim = (id: string, credibility: 2 | 4, more: { reviewBy?: string } = {}) =>
  aClaim({
    id,
    labels: ['imu'],
    reports: [aReport({ id: 'r', by: 'army', date: '2013-01-01', citation: { title: 'Press release' } })],
    grade: aGrade(credibility, { by: 'An editor', on: '2020-05', ...more }),
  });
const base = {
  labels: [aLabel({ id: 'imu' })],
  sources: [aSource({ id: 'army', name: 'The army' })],
};
const text = 'The IMU met in the valley.';
const mention = mentionOf(text, 'IMU', 'imu');
const report = reportOf(text, { mentions: [mention], labels: [labelOf('imu')] });

async function precedents(...packs: Parameters<typeof memoryReader>[0]) {
  return (await buildCardView(report, mention, memoryReader(packs), '2026-11-24'))?.precedents;
}

describe('precedents on a card', () => {
  it('name source and origin, and the grade with its author and date', async () => {
    expect(await precedents(aPack('p', { ...base, claims: [claim('c', 4)] }))).toMatchObject([
      {
        claim: 'c',
        credibility: 4,
        graded: { by: 'An editor', on: '2020-05', overdue: false },
        otherGrades: [],
        origins: 1,
        reports: [{ by: 'The army', type: 'military', title: 'Press release' }],
      },
    ]);
  });

  it('call a grade old once its time of review is over, and not on the last day of it', async () => {
    const old = (reviewBy: string) => precedents(aPack('p', { ...base, claims: [claim('c', 4, { reviewBy })] }));
    expect(await old('2026-10')).toMatchObject([{ graded: { overdue: true } }]);
    expect(await old('2026-11-24')).toMatchObject([{ graded: { overdue: false } }]);
    expect(await old('2026')).toMatchObject([{ graded: { overdue: false } }]);
  });

  it('say what another pack makes of the same claim', async () => {
    const found = await precedents(
      aPack('p', { ...base, claims: [claim('c', 4)] }),
      aPack('q', { claims: [claim('c', 2)] }),
    );
    expect(found).toMatchObject([
      { credibility: 4, otherGrades: [{ packTitle: 'Pack q', credibility: 2, by: 'An editor', on: '2020-05' }] },
    ]);
  });
});

describe('the record on a card', () => {
  const both = 'The IMU and the IJU took part.';
  const weighed = (label: string, claims: number) =>
    weighClass(
      Array.from({ length: claims }, (_, n) => aClaim({ id: `${label}${n}`, labels: [label] })),
      { label },
      { sources: [], today: '2026-11-24' },
    );
  const reading: WeighedReading = {
    ...readingOf(both, both, { labels: ['imu', 'iju'] }),
    trackRecord: weighed('imu', 6),
    byLabel: { imu: weighed('imu', 6), iju: weighed('iju', 1) },
  };
  const mentions = [mentionOf(both, 'IMU', 'imu'), mentionOf(both, 'IJU', 'iju')];
  const page = reportOf(both, { mentions, readings: [reading], labels: [labelOf('imu'), labelOf('iju')] });
  const view = (at: number, from: PageReport = page) =>
    buildCardView(from, mentions[at] ?? mention, memoryReader([]), '2026-11-24');

  it('is that of its own label, not the longer one of another in the sentence', async () => {
    expect((await view(0))?.trackRecord).toMatchObject({ class: { label: 'imu' }, claims: 6 });
    expect((await view(1))?.trackRecord).toMatchObject({ class: { label: 'iju' }, claims: 1 });
  });

  it('is that of the label at large where the sentence claims something of another only', async () => {
    const other = { ...reading, labels: ['imu'], byLabel: {} };
    const labels = [labelOf('imu'), labelOf('iju', { trackRecord: weighed('iju', 2) })];
    const found = await view(1, { ...page, readings: [other], labels });
    expect(found?.trackRecord).toMatchObject({ class: { label: 'iju' }, claims: 2 });
  });
});
