import type { Mention } from '../../lib/find/mention.ts';
import type { PageReport, ReportedLabel, WeighedReading } from '../../lib/page-report.ts';
import { sampleRecord } from '../card/card-fixtures.ts';

/** A made-up article; every sentence is the project's own. */
const sentences = [
  'Security in the northern provinces has worsened since spring, and the IMU is blamed for most of it.',
  'The interior ministry said on Sunday that 30 IMU fighters had been killed in two districts.',
  'A senior intelligence official added that some of them had reportedly come from abroad.',
  'The Taleban denied in a message to reporters that any foreigner fights in their ranks.',
  'The IMU has several hundred men in the valley.',
  'According to the UN monitoring team, al-Qaeda trains recruits of the IMU in small camps.',
  'Local elders told our correspondent that they had seen no IMU fighters since last winter.',
  'The governor said Ansarullah might try to cross the river before the passes close.',
  'It is said that the Haqqani network pays for the fuel.',
  'Two researchers doubt that the IMU and the Taleban share a command.',
  'The IMU appears in every briefing.',
];
const text = sentences.join(' ');

function span(sentence: number, words?: string) {
  const start = sentences.slice(0, sentence).join(' ').length + (sentence > 0 ? 1 : 0);
  const whole = sentences[sentence] ?? '';
  const at = words === undefined ? 0 : whole.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in sentence ${sentence}`);
  return { start: start + at, end: start + at + (words ?? whole).length };
}

function reading(sentence: number, sketch: Partial<WeighedReading>): WeighedReading {
  const by = sketch.assertedBy ?? '';
  return {
    ...span(sentence),
    labels: ['imu'],
    kind: 'other',
    assertedBy: by,
    asserterType: by === '' ? 'none' : 'government',
    source: by === '' ? null : span(sentence, by),
    chain: [],
    cueWords: [],
    hedged: false,
    polarity: 'asserted',
    patterns: [],
    quantities: [],
    missing: [],
    trackRecord: sampleRecord({ 3: 2 }),
    ...sketch,
  };
}

const names: Record<string, string> = {
  imu: 'IMU',
  taleban: 'Taleban',
  'al-qaeda': 'al-Qaeda',
  ansarullah: 'Ansarullah',
  haqqani: 'Haqqani network',
};

function mentions(): Mention[] {
  return Object.entries(names)
    .flatMap(([label, surface]) =>
      [...text.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + surface.length,
        surface,
        label,
        status: label === 'ansarullah' ? ('uncertain' as const) : ('marked' as const),
        alternatives: label === 'ansarullah' ? ['houthis'] : [],
        why: 'The name stands in full.',
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function label(id: string, name: string, trackRecord: ReportedLabel['trackRecord']): ReportedLabel {
  const count = mentions().filter((mention) => mention.label === id).length;
  return { id, name, kind: 'armed-group', gist: '', mentions: count, trackRecord };
}

const noRecord = (id: string) => sampleRecord({}, { class: { label: id }, state: 'not-assessed', enough: false });

export const sampleReport: PageReport = {
  title: 'Uneasy summer in the north',
  lang: 'en',
  url: 'https://news.example/uneasy-summer',
  text,
  mentions: mentions(),
  categoryReadings: [],
  readings: [
    reading(0, { kind: 'attack-blamed', missing: ['source'] }),
    reading(1, { kind: 'killed-captured', assertedBy: 'The interior ministry' }),
    reading(2, {
      kind: 'fighter-nationality',
      assertedBy: 'A senior intelligence official',
      asserterType: 'unnamed',
      hedged: true,
      missing: ['name'],
    }),
    reading(3, {
      kind: 'fighter-nationality',
      labels: ['taleban'],
      assertedBy: 'The Taleban',
      asserterType: 'insurgent',
      polarity: 'denied',
    }),
    reading(4, { kind: 'strength', missing: ['source', 'number-basis'] }),
    reading(5, {
      kind: 'joint-attack-nexus',
      labels: ['al-qaeda', 'imu'],
      assertedBy: 'the UN monitoring team',
      asserterType: 'international-org',
    }),
    reading(6, { kind: 'presence', assertedBy: 'Local elders', asserterType: 'witness', polarity: 'denied' }),
    reading(7, {
      kind: 'threat-forecast',
      labels: ['ansarullah'],
      assertedBy: 'The governor',
      hedged: true,
    }),
    reading(8, { kind: 'sponsorship', labels: ['haqqani'] }),
    reading(9, {
      kind: 'joint-attack-nexus',
      labels: ['imu', 'taleban'],
      assertedBy: 'Two researchers',
      asserterType: 'academic',
      polarity: 'doubted',
      missing: ['name'],
    }),
  ],
  // The last one mentions a name and claims nothing.
  sentences: [...Array(11).keys()].map((index) => span(index)),
  attributions: [],
  labels: [
    label(
      'imu',
      'Islamic Movement of Uzbekistan',
      sampleRecord({ 1: 4, 2: 11, 3: 14, 4: 9, ungraded: 5 }, { state: 'mixed' }),
    ),
    label('taleban', 'Taleban', sampleRecord({ 1: 3, 2: 5, 3: 1 }, { state: 'well' })),
    label('al-qaeda', 'al-Qaeda', sampleRecord({ 2: 1, 4: 3, 5: 2 }, { state: 'thin' })),
    label('ansarullah', 'Jamaat Ansarullah', noRecord('ansarullah')),
    label('haqqani', 'Haqqani network', sampleRecord({ ungraded: 2 }, { state: 'not-assessed' })),
  ],
  read: true,
  revision: 1,
};

/** The same article with only these labels and without readings, as where sentences are not read. */
export const unreadReport: PageReport = { ...sampleReport, lang: 'tg', readings: [], read: false };

/** A page with far more labels than fit. */
export const crowdedReport: PageReport = {
  ...sampleReport,
  labels: [
    ...sampleReport.labels,
    ...Array.from({ length: 24 }, (_, index) => ({
      id: `brigade-${index + 1}`,
      name:
        index === 3
          ? 'كتيبة التوحيد والجهاد'
          : `Brigade ${index + 1} of the people’s front for the liberation of the eastern valleys`,
      kind: 'armed-group',
      gist: '',
      mentions: 1,
      trackRecord: noRecord(`brigade-${index + 1}`),
    })),
  ],
};
