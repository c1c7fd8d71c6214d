import type { LaterEntries } from './later-entry.ts';

/** Later records on where the IMU is. */
export const imuPresence: LaterEntries = {
  'A-54': {
    statement: 'A son of the IMU’s former leader recruited for the Islamic State in Sar-e Pul in 2017.',
    kind: 'recruitment',
    date: '2017',
    place: 'Sar-e Pul',
    reports: [
      { id: 'governor', by: 's-afghan-provincial', date: '2017-02', note: 'The governor.' },
      { id: 'tolo', by: 's-tolo', date: '2017-02', from: 'governor', relation: 'paraphrases' },
      { id: 'asia-plus', by: 's-asia-plus', date: '2017-02-07', from: 'tolo', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'One official, who in the same breath asked for more troops.',
    patterns: [
      ['single-origin', ''],
      ['self-serving-assertion', 'The official asked for troops at the same time.'],
    ],
  },
  'A-55': {
    statement:
      'IMU fighters driven out of Waziristan spread across northern Afghanistan, from Badakhshan to Badghis, in 2014 and 2015.',
    kind: 'presence',
    date: '2014/2015',
    place: 'northern Afghanistan',
    reports: [
      { id: 'afghan-officials', by: 's-afghan-off', date: '2015' },
      {
        id: 'gandhara',
        by: 's-rferl',
        date: '2015-05~',
        from: 'afghan-officials',
        relation: 'paraphrases',
        cite: true,
        note: 'With a panel of its own.',
      },
    ],
    reasoning:
      'The displacement after Pakistan’s offensive is not disputed; that violence in the north comes from it is what officials say.',
    patterns: [['displacement-as-expansion', 'Men driven out of one place, read as growth in another.']],
  },
  'A-56': {
    statement: 'The IMU has become stronger in the north and is everywhere in the north-east.',
    kind: 'presence',
    date: '2013',
    place: 'northern Afghanistan',
    reports: [
      {
        id: 'generals',
        by: 's-afghan-forces',
        date: '2013-04',
        evidence: 'a count of ISAF raids',
        note: 'Police and army generals.',
      },
      {
        id: 'al-jazeera',
        by: 's-al-jazeera',
        date: '2013-04-10',
        from: 'generals',
        relation: 'paraphrases',
        cite: true,
      },
    ],
    reasoning:
      'Generals’ word, and a count of raids taken from the Long War Journal: raids show whom one side aims at, not who is there.',
    patterns: [
      ['extrapolation', 'From raids to presence everywhere.'],
      ['vague-quantity', ''],
    ],
  },
  'A-57': {
    statement: 'Baghlan, Faryab, Kunduz, Sar-i-Pul and Takhar are strongholds of the IMU.',
    kind: 'presence',
    date: '2013-01',
    place: 'Baghlan; Faryab; Kunduz; Sar-i-Pul; Takhar',
    reports: [{ id: 'lwj', by: 's-lwj', date: '2013-01', cite: true }],
    reasoning: 'The same text says that a single raid hit the IMU in Baghlan in 2012; the man killed was an Afghan.',
    patterns: [
      ['hidden-voice', ''],
      ['self-contradiction', 'One raid in a year in a stronghold.'],
    ],
  },
  'A-58': {
    statement: 'The chief of the IMU in Afghanistan, Makhdum Nusrat, was killed in Faryab in March 2012.',
    kind: 'killed-captured',
    date: '2012-03',
    place: 'Faryab',
    reports: [
      { id: 'isaf', by: 's-isaf', date: '2012-03' },
      { id: 'washington-post', by: 's-washington-post', date: '2012-03', from: 'isaf', relation: 'paraphrases' },
      { id: 'blog', type: 'media', date: '2012-03', from: 'washington-post', relation: 'quotes', cite: true },
    ],
    reasoning: 'One release; in one news item the same man is chief of the IMU and leader of al-Qaeda.',
    patterns: [
      ['repeat-kill', 'Probably one of three men killed in this post.'],
      ['label-stacking', 'Called IMU chief and al-Qaeda leader.'],
      ['single-origin', ''],
    ],
    note: 'Probably one of the three kills that another claim counts (Ruttig, AAN 2013, paragraph 16).',
  },
  'A-59': {
    statement: 'The IMU and other foreign groups have had more freedom in Afghanistan since August 2021.',
    kind: 'presence',
    date: '2021-08/2022-01',
    place: 'Afghanistan',
    reports: [
      { id: 'member-states', type: 'government', note: 'Member states, not named.' },
      {
        id: 'un-team',
        by: 's-un-team',
        date: '2022-02~',
        from: 'member-states',
        relation: 'paraphrases',
        note: 'Saw no significant new movement of foreign fighters.',
      },
      {
        id: 'hindustan-times',
        by: 's-hindustan-times',
        date: '2022-02-05',
        from: 'un-team',
        relation: 'paraphrases',
        cite: true,
      },
    ],
    reasoning:
      'The same sentence adds that no significant new movement of foreign fighters was seen; one detail comes from a single state. The Taliban rejected the report.',
    patterns: [
      ['calibrated-hedge', 'The report limits its own statement.'],
      ['classified-evidence', 'Member states’ information is not open.'],
    ],
  },
  'A-101': {
    into: 'A-59',
    labels: ['imu'],
    reports: [
      {
        id: 'taliban',
        by: 's-taleban',
        stance: 'denies',
        date: '2020-07/2022-05',
        cite: true,
        note: 'Calls it baseless and resting on anonymous sources; said again with each report. Contradicted in turn by films of allied groups and by the death of al-Qaeda’s leader in Kabul in July 2022.',
      },
    ],
    credibility: null,
  },
  'A-60': {
    into: 'S125',
    reports: [
      {
        id: 'pantucci',
        by: 's-pantucci',
        stance: 'confirms',
        date: '2022-02-27',
        cite: true,
        note: 'The Taliban took power in August 2021.',
      },
    ],
    credibility: 2,
    reasoning:
      'A forecast of which the article said in 2013 that it was far from clear; the takeover of August 2021 bore it out. The article’s own forecast, no attacks across the northern border, held in 2020 and 2021.',
    patterns: [['scenario-as-fact', 'A forecast at the time, a fact since 2021.']],
    note: 'Central Asia recorded no terrorist attack in 2020 and 2021, says the same assessment.',
  },
};
