import type { LaterEntries } from './later-entry.ts';

const eurasianet2015 = {
  title: 'IMU Pledges Allegiance To Islamic State',
  publisher: 'Eurasianet',
  date: '2015-08',
  url: true,
} as const;
const zenn = {
  title: 'The IMU is extinct: what next for Central Asia’s jihadis?',
  author: 'Jacob Zenn',
  publisher: 'CACI Analyst (summary)',
  date: '2016-05-03',
  url: true,
} as const;

/** Later records on the IMU after 2013. */
export const imuLater: LaterEntries = {
  'A-46': {
    statement: 'In September 2014 the IMU’s leader declared that it sided with the Islamic State, short of an oath.',
    kind: 'joint-attack-nexus',
    date: '2014-09',
    reports: [
      { id: 'imu', by: 's-imu', date: '2014-09' },
      { id: 'eurasianet', by: 's-eurasianet', date: '2015-08', from: 'imu', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'The leader’s own statement, reported alike by several.',
    patterns: [['primary-material', 'The leader’s own words, reported alike by several.']],
  },
  'A-47': {
    statement:
      'Uzbek fighters in northern Afghanistan who called themselves IMU went over to the Islamic State in March 2015.',
    kind: 'existence-rename',
    date: '2015-03',
    place: 'northern Afghanistan',
    reports: [
      {
        id: 'unit',
        by: 's-imu',
        type: 'insurgent',
        date: '2015-03',
        note: 'A unit that used the name; the leader did not endorse it.',
      },
      {
        id: 'eurasianet',
        by: 's-eurasianet',
        date: '2015-08',
        from: 'unit',
        relation: 'paraphrases',
        cite: eurasianet2015,
      },
      { id: 'csp', by: 's-csp', date: '2015-08', from: 'unit', relation: 'paraphrases' },
    ],
    reasoning: 'A unit that gave itself the name; its tie to the leadership is unclear.',
    patterns: [['undefined-link', 'A unit that gave itself the name.']],
  },
  'A-48': {
    statement: 'The IMU’s leadership swore allegiance to the Islamic State in videos of 31 July and 6 August 2015.',
    kind: 'existence-rename',
    date: '2015-07-31/2015-08-06',
    reports: [
      { id: 'imu', by: 's-imu', date: '2015-07-31/2015-08-06', evidence: 'films that show its known leaders' },
      {
        id: 'eurasianet',
        by: 's-eurasianet',
        date: '2015-08',
        from: 'imu',
        relation: 'paraphrases',
        cite: eurasianet2015,
      },
      {
        id: 'csp',
        by: 's-csp',
        date: '2015-08-12',
        from: 'imu',
        relation: 'paraphrases',
        cite: {
          title: 'Islamic Uzbek movement swears allegiance',
          publisher: 'Center for Security Policy',
          date: '2015-08-12',
        },
      },
    ],
    reasoning:
      'The group’s own film with its known leaders, reported by many: the spiritual leader on 31 July, the commander on 6 August.',
    patterns: [['primary-material', 'The group’s own film with its known leader.']],
  },
  'A-49': {
    statement: 'The IMU commands about 5,000 fighters.',
    kind: 'strength',
    date: '2015',
    quantity: [5000, 5000, 'fighters', '2015'],
    reports: [
      { id: 'azamy', by: 's-azamy', date: '2015' },
      { id: 'rferl', by: 's-rferl', date: '2015', from: 'azamy', relation: 'paraphrases' },
      { id: 'eurasianet', by: 's-eurasianet', date: '2015-08', from: 'rferl', relation: 'paraphrases', cite: true },
      { id: 'encyclopaedia', by: 's-encyclopaedia', stance: 'denies', date: '2015~', note: '500 to 1,000.' },
    ],
    reasoning: 'Other figures of the time are 500 to 1,000; "four or five thousand" had already been told in 2009.',
    patterns: [
      ['outlier-number', ''],
      ['inconsistent-numbers', 'A number that keeps coming back since 2009.'],
    ],
  },
  'A-50': {
    statement: 'The Taliban destroyed the IMU’s base in Zabul in late 2015 and killed its leader Usman Ghazi.',
    kind: 'killed-captured',
    labels: ['imu'],
    date: '2015-11~',
    place: 'Zabul',
    reports: [
      { id: 'reports', type: 'unnamed', note: 'Various reports.' },
      { id: 'encyclopaedia', by: 's-encyclopaedia', from: 'reports', relation: 'paraphrases' },
      {
        id: 'zenn',
        by: 's-zenn',
        date: '2016-05-03',
        relation: 'paraphrases',
        hedged: true,
        cite: zenn,
        note: 'Killed or badly hurt.',
      },
    ],
    reasoning: 'The defeat is widely reported; the leader’s death is given as reported, or as killed or hurt.',
    patterns: [['calibrated-hedge', 'One author keeps the doubt about the leader.']],
  },
  'A-51': {
    statement: 'The IMU is extinct.',
    kind: 'existence-rename',
    date: '2016',
    reports: [
      { id: 'zenn', by: 's-zenn', date: '2016-05-03', cite: zenn },
      { id: 'pikulicka', by: 's-pikulicka', stance: 'doubts', date: '2020-09', note: 'Too early to call it finished.' },
      {
        id: 'un-team',
        by: 's-un-team',
        stance: 'denies',
        date: '2022',
        note: 'Later reports and lists still name it.',
      },
    ],
    reasoning:
      'Later reports and UN lists still name the group, and an author who interviewed detainees in 2020 warns against calling it finished.',
    patterns: [['existence-questioned', '']],
  },
  'A-52': {
    statement: 'The IMU’s fall in 2015 followed from the discovery that Mulla Omar’s death had been hidden.',
    kind: 'other',
    date: '2015',
    reports: [{ id: 'site', by: 's-site', date: '2016~', evidence: 'messages of the groups', cite: true }],
    reasoning: 'It rests on messages of the groups, read by a commercial monitor.',
    patterns: [['primary-material', 'Based on messages of the groups themselves.']],
  },
  'A-53': {
    statement: 'The IMU may no longer count for much, but it is too early to call it finished.',
    kind: 'existence-rename',
    date: '2020',
    reports: [
      {
        id: 'pikulicka',
        by: 's-pikulicka',
        date: '2020-09',
        hedged: true,
        evidence: 'interviews with detainees',
        cite: true,
      },
    ],
    reasoning: 'It rests on interviews with detainees.',
    patterns: [
      ['calibrated-hedge', ''],
      ['existence-questioned', ''],
    ],
  },
};
