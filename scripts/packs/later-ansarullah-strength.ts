import type { LaterEntries } from './later-entry.ts';

/** Later records on Jamaat Ansarullah: camps, strength, ties. */
export const ansarullahLatest: LaterEntries = {
  'A-39': {
    statement: 'The commander Arsalon disappeared in Afghanistan in 2023.',
    kind: 'other',
    date: '2023',
    reports: [
      { id: 'ozodi', by: 's-rferl', date: '2024-01~' },
      { id: 'asia-plus', by: 's-asia-plus', date: '2024-01-10', from: 'ozodi', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'One outlet; there is no body and no statement.',
    patterns: [['wrong-death', 'No body, no statement.']],
  },
  'A-40': {
    statement:
      'Jamaat Ansarullah runs camps in Khost and Takhar with al-Qaeda instructors, and men of both serve in a Taliban battalion in Badakhshan.',
    kind: 'presence',
    date: '2025',
    place: 'Khost; Takhar; Badakhshan',
    reports: [
      { id: 'member-states', type: 'unnamed', note: 'Member states, not named.' },
      { id: 'un-team', by: 's-un-team', date: '2025', from: 'member-states', relation: 'paraphrases' },
      { id: 'regional-media', type: 'media', date: '2025', from: 'un-team', relation: 'paraphrases', cite: true },
    ],
    reasoning:
      'The UN’s team passes on what member states say, and most press reports rest on the team’s. Its own wording was not seen.',
    patterns: [
      ['circular-reporting', 'Press and experts mostly rest on these same reports.'],
      ['classified-evidence', 'Member states’ information is not open.'],
    ],
  },
  'A-41': {
    statement: 'More than 20 foreign groups, the IMU and Jamaat Ansarullah among them, are in Afghanistan.',
    kind: 'presence',
    date: '2025',
    place: 'Afghanistan',
    quantity: [20, 20, 'groups', 'more than'],
    reports: [
      { id: 'member-states', type: 'government', note: 'Member states; none supports the Taliban’s denial.' },
      { id: 'un-team', by: 's-un-team', date: '2025-12', from: 'member-states', relation: 'paraphrases' },
      { id: 'press', type: 'media', date: '2025-12-22', from: 'un-team', relation: 'paraphrases', cite: true },
      { id: 'taliban', by: 's-taleban', stance: 'denies', note: 'Say that there are none.' },
    ],
    reasoning: 'Member states agree, many of them with an interest; how they know is not open.',
    patterns: [['classified-evidence', 'Methods are not open.']],
  },
  'A-42': {
    statement:
      'The three attackers killed in Shamsiddin Shohin district on 24 December 2025 were of Jamaat Ansarullah.',
    kind: 'attack-blamed',
    date: '2025-12-24',
    place: 'Shamsiddin Shohin, Tajikistan',
    reports: [
      { id: 'hasht-e-subh', by: 's-hasht-e-subh', date: '2025-12', evidence: 'pictures of bodies' },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2025-12-26',
        from: 'hasht-e-subh',
        relation: 'paraphrases',
        cite: true,
        note: 'The Tajik authorities named no group.',
      },
    ],
    reasoning: 'The Tajik authorities named no group; the outlet showed pictures of the dead.',
    patterns: [
      ['image-without-action', 'Pictures of the dead.'],
      ['undefined-link', ''],
    ],
  },
  'A-43': {
    statement: 'Jamaat Ansarullah has between 100 and 300 members.',
    kind: 'strength',
    date: '2022/2024',
    quantity: [100, 300, 'members'],
    reports: [
      {
        id: 'wafayee',
        by: 's-wafayee',
        date: '2024-11',
        cite: true,
        note: '100 to 250; structure and membership unknown, it adds.',
      },
      { id: 'encyclopaedia', by: 's-encyclopaedia', date: '2024', note: 'About 300.' },
      { id: 'tajik-officials', by: 's-tajik-auth', date: '2022', note: 'Over 200 Tajiks with the Taliban.' },
    ],
    reasoning:
      'The ranges overlap but rest on undisclosed intelligence; the same overview calls structure and membership unknown.',
    patterns: [['classified-evidence', 'The figures rest on undisclosed intelligence.']],
  },
  'A-44': {
    statement: 'Jamaat Ansarullah pledged allegiance to Islamic State Khorasan.',
    kind: 'existence-rename',
    date: '2018~',
    reports: [{ id: 'ctc', by: 's-ctc', date: '2018', hedged: true, cite: true }],
    reasoning:
      'Said with "reportedly". All other sources before and after place the group with the Taliban, the enemy of Islamic State Khorasan.',
    patterns: [['hedged-assertion', '']],
  },
  'A-45': {
    statement: 'Jamaat Ansarullah is a wing of the Islamic Renaissance Party of Tajikistan.',
    kind: 'joint-attack-nexus',
    date: '2019-04',
    reports: [{ id: 'khovar', by: 's-khovar', date: '2019-04', cite: true }],
    reasoning:
      'The state agency joins a banned party and an armed group; the excerpt shows no evidence, and the article and two scholars found no such tie in 2013.',
    patterns: [
      ['label-stacking', 'A banned party and an armed group as one.'],
      ['crackdown-cover', ''],
    ],
  },
  'A-91': {
    statement: 'Arsalon and more than 200 citizens of Tajikistan serve with the Taliban as the "Tajik Taliban".',
    kind: 'strength',
    date: '2022',
    quantity: [200, 200, 'people', 'more than'],
    reports: [
      { id: 'tajik-officials', by: 's-tajik-auth', date: '2022' },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2024-01-10',
        from: 'tajik-officials',
        relation: 'paraphrases',
        cite: {
          title: 'Dushanbe-wanted Tajik militant commander under Taliban reportedly vanishes in Afghanistan',
          publisher: 'Asia-Plus',
          date: '2024-01-10',
          url: true,
        },
      },
    ],
    patterns: [['single-origin', 'The number has come back since 2021, with the same origin.']],
  },
};
