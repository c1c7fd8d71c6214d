import type { LaterEntries } from './later-entry.ts';

/** Later records that check statements of the article itself. */
export const seedChecksMore: LaterEntries = {
  'A-10': {
    into: 'S005',
    date: '2009-08-27',
    reports: [
      { id: 'imu-2009', by: 's-imu', stance: 'denies', date: '2009', note: 'Denied the death for almost a year.' },
      { id: 'pakistani-officials', by: 's-pak-off', date: '2009' },
      { id: 'us-officials', by: 's-us-gov-mil', date: '2009' },
      { id: 'imu-2010', by: 's-imu', stance: 'confirms', date: '2010-08', evidence: 'a picture of the body' },
      { id: 'lwj', by: 's-lwj', date: '2010-08', from: 'imu-2010', relation: 'paraphrases', cite: true },
      { id: 'rferl', by: 's-rferl', date: '2010-08', from: 'imu-2010', relation: 'paraphrases' },
    ],
    credibility: 1,
    reasoning:
      'The group itself, after denying it for a year, and officials of two countries agree on the strike of 27 August 2009; whether he died at once or later is not agreed. Earlier reports of his death had been wrong.',
    patterns: [
      ['independent-convergence', 'The group and officials of two countries.'],
      ['statement-against-interest', 'The group admits the loss of its leader.'],
    ],
  },
  'A-11': {
    into: 'S149',
    reports: [
      {
        id: 'bleuer',
        by: 's-bleuer',
        date: '2007/2009',
        cite: { publisher: 'Registan; Ghosts of Alexander', date: '2007/2009' },
        note: 'Probably the author who is said to have revised it.',
      },
      { id: 'tajik-officials', by: 's-tajik-auth', stance: 'denies', date: '2018-07~' },
      {
        id: 'former-followers',
        by: 's-khudoiberdiev-men',
        stance: 'denies',
        date: '2018-07/2020-02',
        note: 'He lived in Uzbekistan, or left it after 2016; RFE/RL could not verify it.',
      },
      {
        id: 'rferl',
        by: 's-rferl',
        stance: 'denies',
        date: '2018-07',
        from: 'former-followers',
        relation: 'paraphrases',
        cite: {
          title: 'Confession Suggests New Trust In Tajik-Uzbek Relations',
          publisher: 'RFE/RL',
          date: '2018-07',
          url: true,
        },
      },
    ],
    credibility: 5,
    reasoning:
      'The article calls the report of his death wrong; later officials and two former followers speak of him as alive.',
    patterns: [
      ['wrong-death', 'Reported dead in 2007 and 2009, alive in later accounts.'],
      ['correction-made', 'The author of the report revised it, according to the article.'],
    ],
  },
  'A-12': {
    into: 'S151',
    reports: [
      { id: 'gknb', by: 's-gknb', date: '2009', note: 'The committee’s deputy head, at a regional forum.' },
      { id: 'lwj', by: 's-lwj', date: '2009', from: 'gknb', relation: 'paraphrases' },
      { id: 'bleuer', by: 's-bleuer', stance: 'denies', date: '2009-11-24', cite: true, note: 'Calls it fiction.' },
    ],
    credibility: 4,
    reasoning:
      'One official said it at a forum and one outlet spread it; Bleuer calls it fiction and the article finds it unconvincing.',
    patterns: [
      ['single-origin', 'One official of the state that accuses.'],
      ['circular-reporting', 'Tajik security, then one news site, then its readers.'],
      ['nexus-inflation', ''],
    ],
  },
  'A-13': {
    into: 'S090',
    reports: [
      {
        id: 'blog',
        by: 's-occident',
        date: '2011-12-09',
        from: 'imu',
        relation: 'paraphrases',
        cite: true,
        note: 'Presumes that they fell in Pakistan; names a top commander among them.',
      },
    ],
    credibility: null,
  },
  'A-14': {
    into: 'S189',
    date: '2012-04~',
    reports: [
      {
        id: 'imu',
        by: 's-imu',
        date: '2012-08-04',
        note: 'Announced on a website associated with the group, with the name of a successor.',
      },
      { id: 'rferl', by: 's-rferl', date: '2012-08', from: 'imu', relation: 'paraphrases', cite: true },
    ],
    credibility: 2,
    reasoning: 'The group admitted it; the date of the strike comes from others.',
    patterns: [['statement-against-interest', 'The group admits the loss of its leader.']],
  },
  'A-15': {
    into: 'S146',
    date: '2001~',
    reports: [
      { id: 'rashid', by: 's-rashid', date: '2001' },
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2001-06-01',
        from: 'rashid',
        relation: 'paraphrases',
        cite: true,
        note: 'Told as fact, with reference also to recent reports.',
      },
      { id: 'jamestown', by: 's-jamestown', date: '2004', relation: 'paraphrases', note: 'Told again as a new event.' },
    ],
    credibility: 4,
    reasoning:
      'Told as fact in 2001 and again as new in 2004; the article calls it incorrect; an encyclopaedia calls it disputed. The UN has the name as an alias of another group.',
    patterns: [
      ['rename-rumour', 'The same change of name reported twice, three years apart.'],
      ['circular-reporting', ''],
    ],
    note: 'The article calls the renaming incorrect, with reference to a comment that is not in the text seen; elsewhere it is contested (Ruttig, AAN 2013, note 2; RFE/RL, 1 June 2001).',
  },
  'A-16': {
    statement: 'The UN sanctions list has "Islamic Party of Turkestan" as an alias of ETIM.',
    reports: [
      { id: 'un-list', by: 's-un-list' },
      { id: 'roberts', by: 's-roberts', date: '2020~', from: 'un-list', relation: 'paraphrases', cite: true },
    ],
    reasoning:
      'The list is public; the reference to it was seen in a copy only. The same name is thus claimed for two groups.',
    patterns: [['checkable-detail', 'The list is public.']],
  },
  'A-17': {
    into: 'S177',
    statement:
      'Former commander Mirzo Ziyoev joined a band linked to the IMU in June 2009 and was shot by its members.',
    labels: ['imu', 'tajik-civil-war-commanders'],
    date: '2009-06/2009-07',
    place: 'Tavildara',
    reports: [
      { id: 'interior', by: 's-tajik-interior', date: '2009-07', note: 'Also counted five "Chechens" in the band.' },
      { id: 'gknb', by: 's-gknb', date: '2009-07' },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2009-07-13',
        from: ['interior', 'gknb'],
        relation: 'paraphrases',
        cite: {
          title: 'Mirzo Ziyoev reportedly killed in ambush in Tavildara',
          publisher: 'Asia-Plus',
          date: '2009-07-13',
          url: true,
        },
      },
      {
        id: 'caci',
        by: 's-caci',
        stance: 'doubts',
        date: '2009-08-19',
        cite: { title: '(field report)', publisher: 'CACI Analyst', date: '2009-08-19' },
        note: 'Lists flaws in the account.',
      },
      {
        id: 'us-cable',
        by: 's-us-state',
        stance: 'doubts',
        note: 'An embassy cable calls the circumstances mysterious and reports conflicting stories.',
      },
    ],
    credibility: 4,
    reasoning:
      'The official account has flaws that were listed at the time, diplomats heard conflicting stories, and the IMU’s leader denied it.',
    patterns: [
      ['denied-by-group', 'The IMU’s leader denied it.'],
      ['self-serving-assertion', ''],
    ],
  },
  'A-18': {
    statement: 'The former commander Ali Bedaki fell in a gun battle of four hours on 4 January 2011.',
    date: '2011-01-04',
    place: 'Tajikistan',
    reports: [
      { id: 'interior', by: 's-tajik-interior', date: '2011-01' },
      {
        id: 'caci',
        by: 's-caci',
        stance: 'doubts',
        date: '2011-03-02',
        cite: true,
        note: 'A phone video shows a man being questioned alive.',
      },
      { id: 'relatives', by: 's-bedaki-relatives', stance: 'denies', note: 'Recognised him in the video.' },
      {
        id: 'anonymous',
        stance: 'denies',
        note: 'A source in the ministry, not named, confirmed who it was to the BBC.',
      },
    ],
    reasoning:
      'A phone video shows a man whom relatives recognise being questioned alive; an unnamed source in the ministry confirmed who it was.',
    patterns: [
      ['video-of-act', 'A video against the account.'],
      ['self-serving-assertion', ''],
    ],
  },
  'A-19': {
    into: 'S073',
    date: '2010-08-14',
    reports: [
      { id: 'isaf-2010', by: 's-isaf', date: '2010-08', note: 'In this report an IMU sub-commander.' },
      { id: 'lwj-2010', by: 's-lwj', date: '2010-08', from: 'isaf-2010', relation: 'paraphrases', cite: true },
    ],
    credibility: null,
    note: 'A separate incident from the strike on the election convoy, although one sentence of the article runs the two together; and in the report of August 2010 an IMU sub-commander, not a senior leader (Ruttig, AAN 2013, paragraph 15; Long War Journal, August 2010).',
  },
  'A-90': {
    into: 'S016',
    reports: [{ id: 'eurasianet', by: 's-eurasianet', date: '2013~', from: 'tucker', relation: 'quotes', cite: true }],
    credibility: null,
  },
};
