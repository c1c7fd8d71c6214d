import type { LaterEntries } from './later-entry.ts';

/** Later records on ETIM/TIP, and on the name IMU. */
export const etimLater: LaterEntries = {
  'A-68': {
    statement: 'For more than ten years there was no credible evidence that ETIM still exists.',
    kind: 'existence-rename',
    date: '2020-11',
    reports: [
      { id: 'us-state', by: 's-us-state', date: '2020-11' },
      { id: 'antiwar', type: 'media', date: '2020-11-06', from: 'us-state', relation: 'paraphrases', cite: true },
      {
        id: 'us-military',
        by: 's-us-military',
        stance: 'denies',
        date: '2018-02',
        note: 'Had said that it struck ETIM in Badakhshan.',
      },
      { id: 'china', by: 's-china', stance: 'denies' },
    ],
    reasoning: 'An official reversal; the same government had said in February 2018 that it bombed the group.',
    patterns: [
      ['self-contradiction', 'One government, two statements two years apart.'],
      ['statement-against-interest', ''],
    ],
  },
  'A-69': {
    statement: 'US forces struck ETIM in Badakhshan in February 2018.',
    kind: 'killed-captured',
    date: '2018-02',
    place: 'Badakhshan',
    reports: [
      { id: 'us-military', by: 's-us-military', date: '2018-02' },
      { id: 'washington-post', by: 's-washington-post', date: '2018-02', from: 'us-military', relation: 'paraphrases' },
      {
        id: 'antiwar',
        type: 'media',
        date: '2020-11-06',
        from: 'washington-post',
        relation: 'paraphrases',
        cite: true,
      },
      {
        id: 'us-state',
        by: 's-us-state',
        stance: 'denies',
        date: '2020-11',
        note: 'No credible evidence for over ten years that the group still exists.',
      },
    ],
    reasoning: 'Conflicts with the later statement of the same government, unless ETIM and TIP are held apart.',
    patterns: [['self-contradiction', '']],
  },
  'A-70': {
    statement: 'China has shown little proof that ETIM is an organised body or did the attacks laid at its door.',
    kind: 'other',
    labels: [],
    date: '2009/2020',
    reports: [
      {
        id: 'roberts',
        by: 's-roberts',
        date: '2009-06-16',
        cite: { title: 'Testimony of 16 June 2009', author: 'Sean Roberts', date: '2009-06-16' },
      },
      { id: 'scholars', type: 'academic', date: '2020-11-07', note: 'Scholars, to AFP.' },
      {
        id: 'afp',
        by: 's-afp',
        date: '2020-11-07',
        from: 'scholars',
        relation: 'paraphrases',
        cite: {
          title: 'US removes from terror list a China-alleged non-existent Xinjiang group',
          publisher: 'Tibetan Review (AFP)',
          date: '2020-11-07',
          url: true,
        },
      },
    ],
    reasoning: 'Consistent over a decade, by named scholars.',
    patterns: [['named-expert', '']],
  },
  'A-71': {
    statement: 'ETIM and TIP are the same organisation.',
    kind: 'existence-rename',
    date: '2019/2020',
    reports: [
      { id: 'china', by: 's-china' },
      { id: 'expert', type: 'academic', date: '2019', note: 'Expert of the prosecution in a trial in Oslo.' },
      {
        id: 'roberts',
        by: 's-roberts',
        stance: 'denies',
        date: '2020~',
        cite: { title: '(book chapter on ETIM/TIP)', author: 'Sean Roberts', date: '2020~', url: true },
        note: 'Holds them apart.',
      },
      { id: 'us-state', by: 's-us-state', stance: 'denies', note: 'Holds them apart.' },
    ],
    reasoning: 'The US and a scholar hold them apart; the UN list has aliases of ETIM but not TIP by that name.',
    patterns: [['undefined-link', 'A sentence in court hung on an alias.']],
  },
  'A-72': {
    statement: 'ETIM/TIP has about 500 fighters in Badakhshan (2020), or 1,000 in Afghanistan (2022).',
    kind: 'strength',
    date: '2020/2022',
    place: 'Afghanistan',
    quantity: [500, 1000, 'fighters'],
    reports: [
      { id: 'member-states', type: 'government', note: 'Member states, not named.' },
      { id: 'un-team', by: 's-un-team', date: '2020/2022', from: 'member-states', relation: 'paraphrases' },
      {
        id: 'press',
        type: 'media',
        date: '2020',
        from: 'un-team',
        relation: 'paraphrases',
        cite: {
          title: 'Al-Qaeda active in 12 Afghan provinces: UN report',
          publisher: 'Heart of Asia',
          date: '2020',
          url: true,
        },
      },
      {
        id: 'daryo',
        by: 's-daryo',
        date: '2024-07-14',
        from: 'un-team',
        relation: 'paraphrases',
        note: 'Merges it with the TTP into one number, 3,000 to 5,000.',
      },
    ],
    reasoning: 'UN counts come from member states; a press sentence of 2024 merges two groups into one number.',
    patterns: [
      ['classified-evidence', ''],
      ['inconsistent-numbers', ''],
    ],
  },
  'A-102': {
    into: 'S062',
    date: '2009/2010',
    reports: [
      {
        id: 'icsr',
        by: 's-icsr',
        date: '2009-08-11',
        cite: true,
        note: 'Sees no consensus on whether it is right to call militants IMU, or whether a coherent IMU exists.',
      },
    ],
    credibility: 3,
    reasoning:
      'Two analysts, it seems independently of each other, doubted it in 2009 and 2010. That the group may not exist is the article’s reading of the second, whose own words speak of a generic name.',
    patterns: [
      ['existence-questioned', ''],
      ['independent-convergence', 'A year apart, seemingly independent.'],
    ],
  },
};
