import type { CardView, PrecedentView } from '../../lib/card-view.ts';
import type { AsserterType, Credibility } from '../../lib/catalog/schema/terms.ts';
import type { CueWords, Reading } from '../../lib/read/reading.ts';
import type { TrackRecord } from '../../lib/weigh/track-record.ts';

/** Where the sample sentences start in their imagined page, so that offsets are never those of the sentence by chance. */
const PAGE_OFFSET = 1200;

/** The first place of `words` in the sentence, as a span of the page text. Throws when a sample names words it lacks. */
export function spanOf(sentence: string, words: string) {
  const at = sentence.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in “${sentence}”`);
  return { start: PAGE_OFFSET + at, end: PAGE_OFFSET + at + words.length };
}

interface ReadingSketch {
  by?: string;
  type?: AsserterType;
  cues?: [words: string, role: CueWords['role']][];
  /** Words before the sentence in which the source is named. */
  sourceElsewhere?: boolean;
}

export function sampleReading(sentence: string, sketch: ReadingSketch & Partial<Reading>): Reading {
  const { by = '', type = by ? 'government' : 'none', cues = [], sourceElsewhere = false, ...rest } = sketch;
  const cueWords = cues.map(([text, role]) => ({ ...spanOf(sentence, text), text, role }));
  return {
    start: PAGE_OFFSET,
    end: PAGE_OFFSET + sentence.length,
    labels: ['imu'],
    kind: 'killed-captured',
    assertedBy: by,
    asserterType: type,
    source: by === '' ? null : sourceElsewhere ? { start: 40, end: 40 + by.length } : spanOf(sentence, by),
    chain: [],
    cueWords,
    hedged: cueWords.some((cue) => cue.role === 'hedge'),
    polarity: 'asserted',
    patterns: [],
    quantities: [],
    missing: [],
    ...rest,
  };
}

type Counts = Partial<Record<Credibility | 'ungraded', number>>;

/** A track record whose dots and sums agree with the counts per grade. */
export function sampleRecord(counts: Counts, rest: Partial<TrackRecord> = {}): TrackRecord {
  const grades = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, ungraded: 0, ...counts };
  const order: (Credibility | null)[] = [1, 2, 3, 4, 5, 6, null];
  const dots = order.flatMap((credibility) =>
    Array.from({ length: grades[credibility ?? 'ungraded'] }, (_, index) => ({
      claim: `c-${credibility ?? 'none'}-${index}`,
      credibility,
    })),
  );
  return {
    class: { label: 'imu', kind: 'killed-captured', asserterType: 'military' },
    claims: dots.length,
    origins: Math.min(4, dots.length),
    unknownOrigins: 0,
    grades,
    asserters: [],
    denied: 0,
    doubted: 0,
    doubters: [],
    patterns: [],
    latestGrade: '',
    overdue: 0,
    gradedApart: { byPacks: 0, byReader: 0 },
    dots,
    enough: dots.length >= 5,
    state: 'mixed',
    ...rest,
  };
}

export const samplePrecedents: PrecedentView[] = [
  {
    claim: 'c-2009-leader',
    statement: 'The movement’s founder died of wounds from an air strike in South Waziristan.',
    date: '2009-08',
    credibility: 1,
    reasoning: 'The group’s own mourning video and two security services say the same, a year apart.',
    graded: { by: 'Starter pack', on: '2013-06', overdue: false },
    otherGrades: [],
    origins: 2,
    reports: [
      {
        by: 'Regional news agency',
        type: 'media',
        date: '2010-08-16',
        url: 'https://news.example/founder-death',
        title: 'Group confirms death of its leader',
        checked: 'full',
      },
      { by: '', type: 'intelligence', date: '2009-10', url: '', title: '', checked: 'unseen' },
    ],
  },
  {
    claim: 'c-2012-facilitator',
    statement: 'Coalition troops captured a man who arranged weapons and suicide attacks for the movement in Kunduz.',
    date: '2012-11-03',
    credibility: 3,
    reasoning: 'One press release; no name, no picture, and nothing more was heard of the man.',
    graded: { by: 'Starter pack', on: '2013-06', overdue: false },
    otherGrades: [],
    origins: 1,
    reports: [
      {
        by: 'Coalition press office',
        type: 'military',
        date: '2012-11-04',
        url: 'https://press.example/2012-11-04',
        title: 'Morning operations update',
        checked: 'excerpt',
      },
      { by: '', type: 'media', date: '2012-11-05', url: '', title: '', checked: 'unseen' },
      { by: '', type: 'media', date: '2012-11-06', url: '', title: '', checked: 'unseen' },
    ],
  },
  {
    claim: 'c-2013-two-hats',
    statement: 'A dead commander had served as district chief for two groups at once.',
    date: '2013',
    credibility: 4,
    reasoning: 'Both groups deny it; the only source is the side that killed him.',
    graded: { by: 'Starter pack', on: '2013-06', overdue: false },
    otherGrades: [],
    origins: 1,
    reports: [{ by: 'Provincial police', type: 'government', date: '2013-03', url: '', title: '', checked: 'unseen' }],
  },
];

export const sampleSentence =
  'Coalition forces said on Tuesday that they had captured a suspected IMU organiser who was reportedly planning attacks in Kunduz.';

export const sampleView: CardView = {
  label: {
    id: 'imu',
    name: 'Islamic Movement of Uzbekistan',
    kind: 'armed-group',
    gist: 'Armed group founded by exiles from the Fergana valley in the late 1990s; after 2001 based in Pakistan’s tribal areas.',
  },
  mention: {
    surface: 'IMU',
    status: 'marked',
    why: '“Islamic Movement of Uzbekistan” stands in full on this page',
    alternatives: [],
    start: spanOf(sampleSentence, 'IMU').start,
  },
  lang: 'en',
  sentence: { text: sampleSentence, start: PAGE_OFFSET },
  readings: [
    sampleReading(sampleSentence, {
      by: 'Coalition forces',
      type: 'military',
      cues: [
        ['said', 'attribution'],
        ['suspected', 'hedge'],
        ['reportedly', 'hedge'],
        ['captured', 'kind'],
      ],
      missing: ['name', 'evidence'],
    }),
  ],
  read: true,
  trackRecord: sampleRecord(
    { 1: 1, 2: 2, 3: 5, 4: 2, 6: 1, ungraded: 1 },
    {
      origins: 4,
      unknownOrigins: 3,
      asserters: [
        { source: 'coalition', name: 'Coalition press office', type: 'military', claims: 9 },
        { source: 'police', name: 'Provincial police', type: 'government', claims: 3 },
      ],
      denied: 1,
      doubted: 3,
      doubters: ['two regional analysts'],
      patterns: [
        { pattern: 'single-origin', claims: 7 },
        { pattern: 'anonymous-sourcing', claims: 4 },
      ],
      latestGrade: '2013-06',
      overdue: 4,
      state: 'thin',
    },
  ),
  precedents: samplePrecedents,
  patternNames: { 'single-origin': 'many reports, one origin', 'anonymous-sourcing': 'no name behind it' },
  question: {
    pattern: 'single-origin',
    name: 'Many reports, one interested origin',
    text: 'Does anybody who was not part of the operation say so?',
  },
};
