import type { LaterEntries } from './later-entry.ts';

/** Later records on parties and the state's use of names. */
export const partiesLater: LaterEntries = {
  'A-83a': {
    statement:
      'The Islamic Renaissance Party stood behind the armed action of a deputy defence minister in September 2015.',
    kind: 'attack-blamed',
    date: '2015-09',
    place: 'Tajikistan',
    reports: [
      { id: 'court', by: 's-tajik-court', date: '2015-09-29' },
      {
        id: 'khovar',
        by: 's-khovar',
        date: '2017-10',
        from: 'court',
        relation: 'paraphrases',
        cite: { title: 'The Decision of the Supreme Court…', publisher: 'Khovar', date: '2017-10', url: true },
      },
      { id: 'irpt', by: 's-irpt', stance: 'denies' },
    ],
    reasoning:
      'The party denies it; the accusation came with its ban, after it had lost its seats in a vote that the OSCE faulted; rights groups criticised the trials.',
    patterns: [
      ['crackdown-cover', ''],
      ['self-serving-assertion', ''],
    ],
  },
  'A-83b': {
    statement:
      'Tajikistan’s Supreme Court declared the Islamic Renaissance Party extremist and terrorist on 29 September 2015.',
    kind: 'designation',
    date: '2015-09-29',
    place: 'Tajikistan',
    reports: [
      { id: 'court', by: 's-tajik-court', date: '2015-09-29' },
      {
        id: 'khovar',
        by: 's-khovar',
        date: '2017-10',
        from: 'court',
        relation: 'paraphrases',
        cite: { title: 'The Decision of the Supreme Court…', publisher: 'Khovar', date: '2017-10', url: true },
      },
    ],
    credibility: 2,
    reasoning: 'The ban as an act is certain; whether the reasons given hold is another claim.',
    patterns: [['checkable-detail', 'A court decision with a date.']],
    note: 'In 2013 the party was legal.',
  },
  'A-84': {
    statement:
      'The CSTO put the Islamic Renaissance Party on its list in June 2016, and Russia’s Supreme Court banned it later.',
    kind: 'designation',
    date: '2016-06/2022-09',
    reports: [
      {
        id: 'tajik-court',
        by: 's-tajik-court',
        date: '2015-09-29',
        note: 'The first designation, which the others copy.',
      },
      { id: 'csto', by: 's-csto', date: '2016-06', from: 'tajik-court', relation: 'paraphrases' },
      {
        id: 'interfax',
        by: 's-interfax',
        date: '2017-09-07',
        from: 'csto',
        relation: 'paraphrases',
        cite: {
          title: 'CSTO recognizes Islamic Renaissance Party of Tajikistan as terrorist organization',
          publisher: 'Interfax',
          date: '2017-09-07',
          url: true,
        },
      },
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2022-09-14',
        cite: { title: 'Russia’s Supreme Court Bans IRPT', publisher: 'RFE/RL (copy)', date: '2022-09-14?' },
      },
    ],
    reasoning: 'Acts on record. They follow the first designation and add no evidence.',
    patterns: [
      ['checkable-detail', ''],
      ['circular-reporting', 'Designations that copy a designation.'],
    ],
  },
  'A-85': {
    statement: 'The Islamic Renaissance Party ordered the killing of four cyclists on 29 July 2018.',
    kind: 'attack-blamed',
    labels: ['irpt'],
    date: '2018-07-29',
    place: 'Tajikistan',
    reports: [
      { id: 'interior', by: 's-tajik-interior', date: '2018-07', evidence: 'a confession in custody' },
      { id: 'court', by: 's-tajik-court', date: '2018' },
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2018-07-31',
        from: 'interior',
        relation: 'paraphrases',
        cite: {
          title: 'Tajikistan Blames Banned Party For Attack On Foreign Cyclists',
          publisher: 'RFE/RL',
          date: '2018-07-31',
          url: true,
        },
      },
      {
        id: 'is',
        by: 's-is',
        stance: 'denies',
        date: '2018-07',
        note: 'Claimed it with a film of five men swearing allegiance, some of them in the ministry’s own photographs.',
      },
      { id: 'irpt', by: 's-irpt', stance: 'denies' },
    ],
    reasoning:
      'A film shows five men, some of them in the ministry’s own photographs, swearing allegiance to the Islamic State; the evidence against the party is a confession in custody.',
    patterns: [
      ['crackdown-cover', ''],
      ['blackout', 'Reporters were hindered.'],
      ['video-of-act', 'Against the claim: the attackers’ own film of their oath.'],
    ],
  },
  'A-86': {
    statement: 'Group 24 is an extremist organisation.',
    kind: 'designation',
    date: '2014-10-09',
    place: 'Tajikistan',
    reports: [
      { id: 'court', by: 's-tajik-court', date: '2014-10-09', note: 'Banned after a call for street protest.' },
      { id: 'asia-plus', by: 's-asia-plus', date: '2015-10-02', from: 'court', relation: 'paraphrases', cite: true },
    ],
    reasoning:
      'The ban is an act on record. Its founder was a businessman once close to the ruling family, its aims are described as democratic, and the excerpts show no violence.',
    patterns: [['crackdown-cover', '']],
  },
  'A-87': {
    statement: 'Group 24 was an Islamist movement.',
    kind: 'other',
    date: '2015-03',
    reports: [
      { id: 'satrapia', by: 's-satrapia', date: '2015-03', cite: true, note: 'In a rewriting of agency reports.' },
    ],
    reasoning:
      'Other accounts describe a secular or liberal opposition group; the word arose in one rewriting, which goes on to warn of the Islamic State.',
    patterns: [
      ['catch-all-label', ''],
      ['hidden-voice', 'In the outlet’s own voice, over agency reports.'],
    ],
  },
};
