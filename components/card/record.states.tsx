import { sampleChange } from '../shared/sample-change.ts';
import { samplePrecedents, sampleReading, sampleRecord, sampleSentence, sampleView, spanOf } from './card-fixtures.ts';
import { type NamedCardState, ready, start, withSentence } from './card-state.ts';

const arabic = 'قال متحدث باسم الحكومة إن جماعة أنصار الله نفذت الهجوم قرب الحدود.';
const long =
  'According to a statement which the joint press centre of the operation published late on Sunday and which several agencies have carried since, without adding to it, troops from three battalions, supported by helicopters, surrounded a compound on the edge of the district centre, where, after an exchange of fire that lasted until the morning, they found the bodies of eleven men, four of whom are believed to have belonged to the IMU, because of papers said to have been in their pockets and because, as an officer put it, they did not look like people from there.';

const senses = [
  {
    id: 'ansarullah-tj',
    name: 'Jamaat Ansarullah',
    gist: 'Small group of Tajik militants, banned in Tajikistan since 2012.',
    isGroup: true,
  },
  {
    id: 'houthis',
    name: 'Ansar Allah (the Houthis)',
    gist: 'Movement that has held Yemen’s capital since 2014.',
    isGroup: true,
  },
  { id: 'ansarullah-name', name: 'Ansarullah as a first name', gist: 'A man’s given name.', isGroup: false },
];

/** Labels of all sorts and what the catalog knows of them. */
export const recordStates: NamedCardState[] = [
  ready('changed-since-last-look', { change: sampleChange }),
  ready('not-assessed', {
    trackRecord: sampleRecord({ ungraded: 3 }, { origins: 1, unknownOrigins: 2, state: 'not-assessed' }),
    precedents: samplePrecedents.slice(1, 2).map((p) => ({ ...p, credibility: null, reasoning: '', graded: null })),
    question: null,
  }),
  ready('no-claims-in-catalog', {
    label: { id: 'katibat', name: 'Katibat al-Sabirin', kind: 'nickname', gist: '' },
    mention: { surface: 'Katibat al-Sabirin', status: 'marked', why: '', alternatives: [] },
    trackRecord: sampleRecord({}, { class: { label: 'katibat' }, state: 'not-assessed' }),
    precedents: [],
    question: null,
  }),
  ready('uncertain', {
    label: {
      id: 'ansarullah-tj',
      name: 'Jamaat Ansarullah',
      kind: 'armed-group',
      gist: 'Small group of Tajik militants, banned in Tajikistan since 2012.',
    },
    mention: {
      surface: 'Ansarullah',
      status: 'uncertain',
      why: 'Neither country is named on this page.',
      alternatives: senses,
    },
    sentence: { text: 'Police said that two men had been in touch with Ansarullah.', start },
    readings: [
      sampleReading('Police said that two men had been in touch with Ansarullah.', {
        by: 'Police',
        kind: 'joint-attack-nexus',
        cues: [['said', 'attribution']],
        missing: ['name', 'evidence'],
      }),
    ],
    trackRecord: sampleRecord(
      { 4: 1, 6: 1 },
      { class: { label: 'ansarullah-tj', kind: 'joint-attack-nexus' }, origins: 1 },
    ),
    precedents: [],
  }),
  ready('marked-with-other-senses', {
    mention: {
      ...sampleView.mention,
      alternatives: [
        { id: 'imu', name: 'Islamic Movement of Uzbekistan', gist: '', isGroup: true },
        { id: 'imu-sensor', name: 'Inertial measurement unit', gist: 'A sensor for motion.', isGroup: false },
      ],
    },
  }),
  ready('long-label-and-sentence', {
    ...withSentence(long, [
      sampleReading(long, {
        by: 'a statement which the joint press centre of the operation published late on Sunday',
        type: 'military',
        cues: [
          ['According to', 'attribution'],
          ['are believed to', 'hedge'],
          ['said to have been', 'hedge'],
        ],
        kind: 'fighter-nationality',
        missing: ['name', 'evidence', 'time', 'place', 'number-basis'],
      }),
    ]),
    label: {
      id: 'long',
      name: 'Coordinating Council of the Democratic and National-Patriotic Forces of the Northern and Eastern Provinces in Exile',
      kind: 'category',
      gist: sampleView.label.gist,
    },
  }),
  ready('right-to-left-label', {
    label: {
      id: 'houthis',
      name: 'أنصار الله',
      kind: 'armed-group',
      gist: 'Movement that has held Yemen’s capital since 2014; often called the Houthis.',
    },
    mention: {
      surface: 'أنصار الله',
      status: 'marked',
      why: 'Yemen is named on this page.',
      alternatives: [],
      start: spanOf(arabic, 'أنصار الله').start,
    },
    lang: 'ar',
    sentence: { text: arabic, start },
    readings: [
      sampleReading(arabic, {
        by: 'متحدث باسم الحكومة',
        kind: 'attack-blamed',
        cues: [['قال', 'attribution']],
        missing: ['name', 'evidence'],
      }),
    ],
    trackRecord: sampleRecord(
      { 2: 2, 3: 4 },
      { class: { label: 'houthis', kind: 'attack-blamed', asserterType: 'government' }, origins: 5, state: 'mixed' },
    ),
  }),
  ready('two-hundred-dots', {
    trackRecord: sampleRecord(
      { 1: 9, 2: 38, 3: 71, 4: 33, 5: 12, 6: 21, ungraded: 16 },
      {
        class: { label: 'imu' },
        origins: 58,
        unknownOrigins: 60,
        latestGrade: '2024-11-20',
        overdue: 90,
        state: 'mixed',
      },
    ),
  }),
  ready('too-many-for-dots', {
    trackRecord: sampleRecord(
      { 1: 40, 2: 310, 3: 822, 4: 401, 5: 96, 6: 250, ungraded: 481 },
      { class: { label: 'imu' }, origins: 512, unknownOrigins: 640, latestGrade: '2024-11-20', dots: [] },
    ),
  }),
  ready('graded-differently', {
    trackRecord: sampleRecord(
      { 1: 1, 3: 4, 4: 5, 6: 2 },
      { latestGrade: '2024-02', overdue: 3, gradedApart: { byPacks: 1, byReader: 2 }, state: 'thin' },
    ),
    precedents: samplePrecedents.map((precedent, index) =>
      index === 1
        ? {
            ...precedent,
            graded: { by: 'Starter pack', on: '2013-06', overdue: true },
            otherGrades: [
              { packTitle: 'River valley monitor', credibility: 5, by: 'The monitor’s editors', on: '2014-11' },
            ],
          }
        : precedent,
    ),
  }),
  ready('well-evidenced', {
    readings: [
      {
        ...sampleReading(sampleSentence, {
          by: 'Coalition forces',
          type: 'military',
          cues: [['said', 'attribution']],
          missing: [],
        }),
      },
    ],
    trackRecord: sampleRecord(
      { 1: 6, 2: 3 },
      {
        origins: 9,
        latestGrade: '2025-10-02',
        state: 'well',
        class: { label: 'imu', kind: 'killed-captured', asserter: 'un-team' },
        asserters: [{ source: 'un-team', name: 'UN monitoring team', type: 'international-org', claims: 9 }],
      },
    ),
    precedents: samplePrecedents.slice(0, 1),
    question: null,
  }),
];
