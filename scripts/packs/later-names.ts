import type { LaterEntries } from './later-entry.ts';

/** Later records on names and renamings: IMT, IPT, IJU. */
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
    reasoning:
      'A film of fighting says more than a text, though it names no place; the Taliban deny that foreigners fight with them.',
    patterns: [['video-of-act', 'A film of fighting, without a place.']],
  },
};
