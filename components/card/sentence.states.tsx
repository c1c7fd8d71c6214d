import { samplePrecedents, sampleReading, sampleRecord, spanOf } from './card-fixtures.ts';
import { type NamedCardState, ready, withSentence } from './card-state.ts';

const ownVoice = 'The IMU has moved several hundred fighters into the northern provinces since last autumn.';
const unnamed = 'A senior security official in the capital said the IMU could try to cross the river before winter.';
const denied = 'The governor rejected reports that the IMU holds villages in his province.';
const doubted = 'Analysts who visited the area are sceptical that the IMU still exists there as a force of its own.';
const several =
  'While the interior ministry claims that 30 to 40 IMU fighters were killed, a spokesman of the group denied any losses.';
const pronoun = 'He added that the IMU had probably lost its last camp in the valley.';
const passive = 'It is said that the IMU recruits among seasonal workers.';
const bare = 'Next to the IMU, two smaller groups appear in the chapter’s title.';
const german = 'Der Sprecher sagte, die IMU habe den Angriff verübt.';

/** What a sentence may say and on whose word. */
export const sentenceStates: NamedCardState[] = [
  ready(
    'own-voice',
    withSentence(
      ownVoice,
      [
        sampleReading(ownVoice, {
          kind: 'infiltration',
          cues: [['moved', 'kind']],
          quantities: [{ min: 200, max: 900, unit: 'fighters', span: spanOf(ownVoice, 'several hundred') }],
          missing: ['source', 'evidence', 'number-basis'],
        }),
      ],
      {
        trackRecord: sampleRecord(
          { 2: 1, 3: 2, 4: 3, 5: 1 },
          { class: { label: 'imu', kind: 'infiltration' }, origins: 3, state: 'thin', latestGrade: '2013-05' },
        ),
        question: {
          pattern: 'no-source',
          name: 'No source at all',
          text: 'How could the writer know this, and from whom?',
        },
      },
    ),
  ),
  ready(
    'unnamed-source',
    withSentence(
      unnamed,
      [
        sampleReading(unnamed, {
          by: 'A senior security official',
          type: 'unnamed',
          kind: 'threat-forecast',
          cues: [
            ['said', 'attribution'],
            ['could', 'hedge'],
          ],
          missing: ['name', 'evidence', 'place'],
        }),
      ],
      {
        trackRecord: sampleRecord(
          { 3: 1, 5: 3, 6: 2 },
          {
            class: { kind: 'threat-forecast', asserterType: 'unnamed' },
            origins: 5,
            state: 'thin',
            latestGrade: '2012',
          },
        ),
      },
    ),
  ),
  ready(
    'said-by-nobody',
    withSentence(
      passive,
      [
        sampleReading(passive, {
          kind: 'recruitment',
          cues: [['It is said', 'attribution']],
          missing: ['source', 'evidence', 'time'],
        }),
      ],
      {
        precedents: [],
        question: null,
        trackRecord: sampleRecord({}, { class: { label: 'imu', kind: 'recruitment' }, state: 'not-assessed' }),
      },
    ),
  ),
  ready(
    'denied',
    withSentence(
      denied,
      [
        sampleReading(denied, {
          by: 'The governor',
          kind: 'presence',
          polarity: 'denied',
          cues: [['rejected reports', 'denial']],
          missing: ['evidence', 'place'],
        }),
      ],
      {
        trackRecord: sampleRecord(
          { 1: 3, 2: 4, 3: 1 },
          {
            class: { label: 'imu', kind: 'presence', asserterType: 'government' },
            origins: 7,
            state: 'well',
            latestGrade: '2024-02',
          },
        ),
        precedents: samplePrecedents.slice(0, 2),
      },
    ),
  ),
  ready(
    'doubted',
    withSentence(
      doubted,
      [
        sampleReading(doubted, {
          by: 'Analysts',
          type: 'think-tank',
          kind: 'existence-rename',
          polarity: 'doubted',
          cues: [['are sceptical', 'doubt']],
          missing: ['name'],
        }),
      ],
      {
        trackRecord: sampleRecord(
          { 3: 2 },
          { class: { label: 'imu', kind: 'existence-rename' }, origins: 2, state: 'mixed' },
        ),
        precedents: samplePrecedents.slice(0, 1),
      },
    ),
  ),
  ready(
    'several-readings',
    withSentence(several, [
      sampleReading(several, {
        by: 'the interior ministry',
        cues: [
          ['claims', 'attribution'],
          ['killed', 'kind'],
        ],
        quantities: [{ min: 30, max: 40, unit: 'fighters', span: spanOf(several, '30 to 40') }],
        missing: ['evidence', 'place'],
      }),
      sampleReading(several, {
        by: 'a spokesman of the group',
        type: 'insurgent',
        polarity: 'denied',
        cues: [['denied', 'denial']],
        missing: ['name'],
      }),
    ]),
  ),
  ready(
    'source-in-another-sentence',
    withSentence(pronoun, [
      sampleReading(pronoun, {
        by: 'Colonel Rahim Saidov',
        type: 'military',
        sourceElsewhere: true,
        assertedBySurface: 'He',
        chain: ['Regional news agency', 'a local website'],
        kind: 'presence',
        cues: [
          ['added', 'attribution'],
          ['probably', 'hedge'],
        ],
        missing: ['evidence'],
      }),
    ]),
  ),
  ready(
    'no-claim',
    withSentence(bare, [], {
      trackRecord: sampleRecord(
        { 1: 4, 2: 11, 3: 14, 4: 9, 5: 3, 6: 6, ungraded: 2 },
        { class: { label: 'imu' }, origins: 19, unknownOrigins: 12, latestGrade: '2013-06', overdue: 30 },
      ),
    }),
  ),
  ready('not-read', {
    ...withSentence(german, []),
    lang: 'de',
    read: false,
    question: null,
    trackRecord: sampleRecord({ 1: 4, 2: 11, 3: 14, 4: 9 }, { class: { label: 'imu' }, origins: 19 }),
  }),
];
