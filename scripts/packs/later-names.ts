import type { LaterEntries } from './later-entry.ts';

/** Later records on names and renamings: IMT, IPT, IJU, ETIM/TIP. */
export const namesLater: LaterEntries = {
  'A-61': {
    into: 'S013',
    statement: 'The IMU re-formed, in 2001 or in some countries, under the name Islamic Movement of Turkestan.',
    date: '2001/2013',
    reports: [
      {
        id: 'caci',
        by: 's-caci',
        date: '2003-09-24',
        cite: true,
        note: 'Told as fact, for late 2001; its evidence for attacks comes from the Kyrgyz press and an Uzbek deputy minister.',
      },
    ],
    credibility: 4,
    reasoning:
      'Only alleged by one source and told as fact by another, without evidence of a change of name; a state official of the region calls the name an invention.',
    patterns: [['rename-rumour', 'Told in 2003 and in 2013, without a statement of the group.']],
  },
  'A-62': {
    statement: 'The Islamic Movement of Turkestan is an invention of Uzbekistan’s security service.',
    kind: 'existence-rename',
    date: '2006',
    reports: [
      { id: 'interior', by: 's-tajik-interior', date: '2006-10' },
      {
        id: 'roberts',
        by: 's-roberts',
        date: '2006-10-17',
        from: 'interior',
        relation: 'paraphrases',
        cite: true,
        note: 'Finds that it has some sense: no confirmed act outside Uzbekistan since 2001.',
      },
    ],
    reasoning: 'An official of a rival state; a scholar finds some sense in it.',
    patterns: [
      ['existence-questioned', ''],
      ['self-serving-assertion', 'Two states contradict each other about a name.'],
    ],
  },
  'A-63': {
    statement:
      'A court in Uzbekistan still used "Islamic Movement of Turkestan" as a charge in a case reported in 2025.',
    kind: 'other',
    labels: ['islamic-movement-of-turkestan'],
    date: '2025',
    reports: [
      { id: 'court', by: 's-uzbek-court', date: '2025' },
      { id: 'kunuz', by: 's-kunuz', date: '2025-06-30', from: 'court', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'A confession and a court file of one state; the name outlives the group.',
    patterns: [['stale-label', '']],
  },
  'A-64': {
    statement: 'The Islamic Jihad Union was made up by Uzbek security.',
    kind: 'existence-rename',
    date: '2004/2007',
    reports: [
      {
        id: 'murray',
        by: 's-murray',
        date: '2007-09',
        evidence: 'what he saw in Tashkent in 2004',
        hedged: true,
        cite: true,
        note: 'Leaves other readings open.',
      },
    ],
    reasoning:
      'A named witness of the scenes of 2004; later films, members and attacks show that a group of this name existed from about 2007.',
    patterns: [
      ['existence-questioned', 'A group may come into being after its name.'],
      ['local-witness', ''],
    ],
  },
  'A-65': {
    statement:
      'The three men of the Sauerland cell probably did not act for a fixed organisation called Islamic Jihad Union.',
    kind: 'joint-attack-nexus',
    date: '2007',
    place: 'Germany',
    reports: [
      {
        id: 'koepfer',
        by: 's-koepfer',
        date: '2007-10',
        hedged: true,
        note: 'In a newspaper interview; the link came from US services.',
      },
      {
        id: 'murray',
        by: 's-murray',
        date: '2007-10',
        from: 'koepfer',
        relation: 'quotes',
        cite: true,
        note: 'Translation.',
      },
      {
        id: 'steinberg',
        by: 's-steinberg',
        stance: 'denies',
        date: '2008',
        note: 'Ties the cell to training in Mir Ali.',
      },
      { id: 'wigen', by: 's-wigen', stance: 'denies', date: '2009-02-23', note: 'Likewise.' },
    ],
    reasoning:
      'An insider spoke against the line of his side in 2007; two later studies tie the cell to training in Mir Ali.',
    patterns: [['statement-against-interest', '']],
  },
  'A-66': {
    statement: 'The Islamic Jihad Union split from the IMU in 2002 and trained the Sauerland cell.',
    kind: 'existence-rename',
    date: '2002/2007',
    reports: [
      {
        id: 'steinberg',
        by: 's-steinberg',
        date: '2008',
        cite: { title: 'A Turkish al-Qaeda', author: 'Guido Steinberg', publisher: 'Strategic Insights', date: '2008' },
      },
      {
        id: 'wigen',
        by: 's-wigen',
        date: '2009-02-23',
        cite: {
          title: 'Islamic Jihad Union: al-Qaida’s Key to the Turkic World?',
          author: 'Einar Wigen',
          publisher: 'FFI',
          date: '2009-02-23',
          url: true,
        },
        note: 'Notes few deeds behind the words against Uzbekistan and Germany.',
      },
    ],
    credibility: 2,
    reasoning: 'Two studies of different origin, and films with known persons.',
    patterns: [
      ['independent-convergence', 'Two studies.'],
      ['primary-material', ''],
    ],
  },
  'A-67': {
    statement: 'The Islamic Jihad Union fought with the Taliban for Kunduz in 2015 and in the north in 2017.',
    kind: 'joint-attack-nexus',
    date: '2015/2017',
    place: 'northern Afghanistan',
    reports: [
      { id: 'iju', by: 's-iju', date: '2015-10/2018-04', evidence: 'photographs and a film of fighting' },
      {
        id: 'lwj',
        by: 's-lwj',
        date: '2015-10',
        from: 'iju',
        relation: 'relays-responsibility',
        cite: {
          title: 'Islamic Jihad Union participated in siege of Kunduz',
          publisher: 'Long War Journal',
          date: '2015-10',
          url: true,
        },
      },
      { id: 'taliban', by: 's-taleban', stance: 'denies', note: 'Deny that foreigners fight with them.' },
    ],
    patterns: [['video-of-act', 'A film of fighting, without a place.']],
  },
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
