import type { LaterEntries } from './later-entry.ts';

const crossing = { place: 'Tajik–Afghan border' };

/** Later records on Jamaat Ansarullah, since 2020. */
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
    reasoning:
      'Several sources on both sides, not named, and videos of the man himself; later reports rest on the same story.',
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
    reasoning: 'Officials of one side, not named.',
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
    reasoning:
      'One anonymous channel, then Russian media, then regional media, with headlines that turned one commander into "the Taliban".',
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
    reasoning:
      'One overview counts it beside Jamaat Ansarullah, a news site traces it to that group, and another overview notes that the group itself never spoke of a new name.',
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
    reasoning: 'One service says so, with a detailed list of what was found; there was no outside check.',
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
};
