import type { LaterEntries } from './later-entry.ts';

const event = { date: '2010-09-19', place: 'Kamarob gorge, Tajikistan' };
const reasoning =
  'Three attributions that exclude each other in part; none of the attackers had been caught when their nationality was announced; the number of dead is 23, 25, 28 or 40.';

/** One record of the research, three claims: who was behind the ambush of September 2010. */
export const kamarobAmbush: LaterEntries = {
  'A-25a': {
    statement:
      'Former commanders, with foreign mercenaries, carried out the ambush in the Kamarob gorge on 19 September 2010.',
    kind: 'attack-blamed',
    labels: ['tajik-civil-war-commanders', 'chechens', 'foreign-fighters'],
    ...event,
    reports: [
      { id: 'defence', by: 's-tajik-defence', date: '2010-09' },
      { id: 'interior', by: 's-tajik-interior', date: '2010-09' },
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2010-09-22',
        from: ['defence', 'interior'],
        relation: 'paraphrases',
        cite: {
          title: 'Tajik Officials Say Former Rebel Involved In Deadly Attack On Army',
          publisher: 'RFE/RL',
          date: '2010-09-22',
          url: true,
        },
      },
    ],
    credibility: 4,
    reasoning,
    patterns: [
      ['external-blame', 'Mercenaries from abroad, before anyone was caught.'],
      ['inconsistent-numbers', ''],
    ],
  },
  'A-25b': {
    statement: 'The IMU carried out the ambush in the Kamarob gorge on 19 September 2010.',
    kind: 'responsibility',
    labels: ['imu'],
    ...event,
    reports: [
      { id: 'imu', by: 's-imu', date: '2010-09' },
      {
        id: 'afp',
        by: 's-afp',
        date: '2010-10-04~',
        from: 'imu',
        relation: 'relays-responsibility',
        cite: { title: '(agency report, copied by a blog)', publisher: 'AFP', date: '2010-10-04~' },
      },
    ],
    credibility: 4,
    reasoning,
    patterns: [['communique-only', 'The group’s own claim; officials named others.']],
  },
  'A-25c': {
    statement: 'Jamaat Ansarullah carried out the ambush in the Kamarob gorge on 19 September 2010.',
    kind: 'attack-blamed',
    labels: ['jamaat-ansarullah'],
    ...event,
    reports: [
      {
        id: 'caravanserai',
        by: 's-caravanserai',
        date: '2016-08-05',
        cite: {
          title: 'Tajik Jamaat Ansarullah terrorists step up activity',
          publisher: 'Caravanserai',
          date: '2016-08-05',
        },
        note: 'Six years after the event.',
      },
    ],
    credibility: 4,
    reasoning,
    patterns: [['catch-all-label', 'A third name for the same attackers, six years later.']],
  },
};
