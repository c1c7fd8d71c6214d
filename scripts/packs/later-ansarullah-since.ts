import type { LaterEntries } from './later-entry.ts';

const crossing = { place: 'Tajik–Afghan border' };

/** Later records on Jamaat Ansarullah, since 2018. */
export const ansarullahSince: LaterEntries = {
  'A-31': {
    statement:
      'The men who took Maymay district in November 2020 were mostly foreigners, some of them of Jamaat Ansarullah.',
    kind: 'fighter-nationality',
    date: '2020-11',
    place: 'Maymay, Badakhshan',
    reports: [
      { id: 'afghan-officials', by: 's-afghan-off', date: '2020-12', note: 'Officials and a member of parliament.' },
      {
        id: 'tajik-security',
        by: 's-gknb',
        stance: 'confirms',
        date: '2020-12',
        evidence: 'faces and names matched to at least 15 citizens; the dialect',
        note: 'For those 15, not for the whole force.',
      },
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2020-12',
        from: ['afghan-officials', 'tajik-security'],
        relation: 'paraphrases',
        cite: true,
        note: 'Could not verify the video.',
      },
    ],
    reasoning:
      'RFE/RL could not verify the video, but Tajik security matched faces and names to at least 15 citizens, and the dialect fits: more than looks alone.',
    patterns: [
      ['checkable-detail', 'Names matched to citizens.'],
      ['self-serving-assertion', ''],
    ],
  },
  'A-32': {
    statement:
      'In 2021 the Taliban put the Tajik militant Mahdi Arsalon in charge of security in five border districts of Badakhshan.',
    kind: 'joint-attack-nexus',
    date: '2021-07~',
    place: 'Badakhshan, Afghanistan',
    quantity: [5, 5, 'districts'],
    reports: [
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2021-07',
        evidence: 'an eyewitness, several sources, a Tajik border officer; videos of the man himself',
      },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2021-07-28',
        from: 'rferl',
        relation: 'paraphrases',
        cite: {
          title: 'Taliban Puts Tajik Militants Partially in Charge of Five Districts',
          publisher: 'Asia-Plus',
          date: '2021-07-28',
          url: true,
        },
      },
      {
        id: 'lwj',
        by: 's-lwj',
        date: '2022-05',
        from: 'rferl',
        relation: 'paraphrases',
        cite: {
          title: 'Tajik terrorist serves as Taliban commander in northern Afghanistan',
          publisher: 'Long War Journal',
          date: '2022-05',
        },
      },
    ],
    patterns: [
      ['local-witness', 'An eyewitness and a border officer, not named.'],
      ['circular-reporting', 'Later reports rest on the same story.'],
    ],
  },
  'A-33': {
    statement:
      'At least 200 Tajik militants near the border received US-made arms and vehicles from the Taliban in autumn 2021.',
    kind: 'strength',
    date: '2021-10~',
    ...crossing,
    quantity: [200, 200, 'fighters', 'at least'],
    reports: [
      {
        id: 'border-official',
        type: 'unnamed',
        date: '2021-10',
        note: 'A Tajik border official, not named, and other sources.',
      },
      { id: 'ozodi', by: 's-rferl', date: '2021-10', from: 'border-official', relation: 'paraphrases' },
      { id: 'asia-plus', by: 's-asia-plus', date: '2021-10-07', from: 'ozodi', relation: 'paraphrases', cite: true },
    ],
    patterns: [
      ['anonymous-sourcing', ''],
      ['single-origin', 'Officials of one side.'],
    ],
  },
  'A-34': {
    statement: 'The commander Arsalon declared himself ready to invade Tajikistan.',
    kind: 'threat-forecast',
    date: '2021-10~',
    reports: [
      {
        id: 'channel',
        by: 's-telegram-channels',
        type: 'unnamed',
        date: '2021-10',
        note: 'One anonymous channel, which cites closed channels of militants.',
      },
      {
        id: 'russian-media',
        type: 'media',
        date: '2021-10',
        from: 'channel',
        relation: 'paraphrases',
        cite: {
          title: 'Taliban prepare to invade Tajikistan',
          publisher: '(Russian website)',
          date: '2021-10',
          url: true,
        },
      },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2021-10-07',
        from: 'russian-media',
        relation: 'paraphrases',
        cite: { title: '(item of 7 October 2021)', publisher: 'Asia-Plus', date: '2021-10-07' },
      },
    ],
    patterns: [
      ['circular-reporting', 'One anonymous channel, Russian media, regional media.'],
      ['scenario-as-fact', 'Headlines made "the Taliban" of one commander.'],
      ['anonymous-sourcing', ''],
    ],
  },
  'A-35': {
    statement: 'The Taliban sent about 130 masked Tajik militants to Shahri Buzurg on the Tajik border.',
    kind: 'presence',
    date: '2021/2022',
    place: 'Shahri Buzurg, Badakhshan',
    quantity: [130, 130, 'fighters'],
    reports: [
      { id: 'sources', type: 'unnamed', date: '2021/2022' },
      { id: 'ozodi', by: 's-rferl', date: '2021/2022', from: 'sources', relation: 'paraphrases', cite: true },
      { id: 'taliban', by: 's-taleban', stance: 'denies', note: 'Speaks of a reinforcement of the border.' },
    ],
    reasoning:
      'Residents confirm unknown masked men, not their group; the Taliban’s spokesman speaks of a reinforcement of the border.',
    patterns: [['anonymous-sourcing', '']],
  },
  'A-36': {
    statement: 'A new group, Tehrik-e-Taliban Tajikistan, came into being in July 2022.',
    kind: 'existence-rename',
    date: '2022-07',
    reports: [
      { id: 'unnamed', type: 'unnamed', date: '2022' },
      {
        id: 'iram',
        by: 's-iram',
        date: '2022',
        relation: 'paraphrases',
        cite: {
          title: 'Afghanistan’s Badakhshan: new security threat for Tajikistan',
          publisher: 'IRAM Center',
          date: '2022',
          url: true,
        },
        note: 'Counts it beside Jamaat Ansarullah.',
      },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2024-01-10',
        relation: 'paraphrases',
        note: 'Traces it to Jamaat Ansarullah.',
      },
      {
        id: 'afgreview',
        by: 's-afgreview',
        stance: 'doubts',
        date: '2025',
        note: 'The group itself never spoke of a change of name.',
      },
    ],
    patterns: [['rename-rumour', 'The group never used or explained the name, says one overview.']],
  },
  'A-37': {
    statement:
      'Three members of Jamaat Ansarullah who crossed from Afghanistan at Kevron on 29–30 August 2023 were killed before they could attack on Independence Day.',
    kind: 'infiltration',
    date: '2023-08-29/2023-08-30',
    ...crossing,
    reports: [
      { id: 'gknb', by: 's-gknb', date: '2023-09' },
      { id: 'amu', by: 's-amu', date: '2023-09-06', from: 'gknb', relation: 'paraphrases', cite: true },
    ],
    patterns: [
      ['single-origin', 'One service; no outside check.'],
      ['self-serving-assertion', ''],
    ],
  },
  'A-38': {
    statement: 'Two men killed at Vanj on 26 April 2023 were terrorists of Jamaat Ansarullah.',
    kind: 'infiltration',
    date: '2023-04-26',
    ...crossing,
    reports: [
      {
        id: 'gknb',
        by: 's-gknb',
        date: '2023-04',
        note: 'At first of "an international organisation" without a name; the group’s name came months later.',
      },
      {
        id: 'eurasianet',
        by: 's-eurasianet',
        date: '2023-05-16',
        from: 'gknb',
        relation: 'paraphrases',
        cite: true,
        note: 'Finds the official account confusing.',
      },
    ],
    reasoning: 'The name was added months later; smugglers and terrorists are mingled in the reports of one week.',
    patterns: [
      ['catch-all-label', 'First no name, months later this one.'],
      ['single-origin', ''],
    ],
  },
  'A-39': {
    statement: 'The commander Arsalon disappeared in Afghanistan in 2023.',
    kind: 'other',
    date: '2023',
    reports: [
      { id: 'ozodi', by: 's-rferl', date: '2024-01~' },
      { id: 'asia-plus', by: 's-asia-plus', date: '2024-01-10', from: 'ozodi', relation: 'paraphrases', cite: true },
    ],
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
