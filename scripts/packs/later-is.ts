import type { LaterEntries } from './later-entry.ts';

/** Later records on Islamic State in Khorasan and the "Khorasan group". */
export const islamicStateLater: LaterEntries = {
  'A-73': {
    statement: 'The Islamic State has more than 10,000 fighters in Afghanistan.',
    kind: 'strength',
    date: '2017-12~',
    place: 'Afghanistan',
    quantity: [10000, 10000, 'fighters', 'more than'],
    reports: [
      {
        id: 'russia',
        by: 's-russian-mfa',
        date: '2017-12~',
        note: 'The presidential envoy; soon after he said 7,000.',
      },
      { id: 'rt', by: 's-rt', date: '2017-12~', from: 'russia', relation: 'paraphrases', cite: true },
      { id: 'us', by: 's-us-military', stance: 'denies', note: '600 to 2,000.' },
      { id: 'un-team', by: 's-un-team', stance: 'denies', date: '2020-01', note: '2,500.' },
    ],
    reasoning: 'The same speaker gave 7,000 soon after; others gave 600 to 2,500.',
    patterns: [
      ['outlier-number', 'The same speaker gave 7,000 soon after.'],
      ['inconsistent-numbers', ''],
    ],
  },
  'A-74': {
    statement: 'Unmarked helicopters carry Islamic State fighters to northern Afghanistan.',
    kind: 'sponsorship',
    date: '2017-12',
    place: 'northern Afghanistan',
    reports: [
      { id: 'russia', by: 's-russian-mfa', date: '2017-12' },
      { id: 'copy', type: 'media', date: '2017-12', from: 'russia', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'Points at a rival state without naming it; the excerpt shows no evidence.',
    patterns: [['state-sponsor-allegation', '']],
  },
  'A-75': {
    statement: 'More than 6,000 Islamic State fighters are in some 40 camps in north-eastern Afghanistan.',
    kind: 'strength',
    date: '2022-01',
    place: 'north-eastern Afghanistan',
    quantity: [6000, 6000, 'fighters', 'more than'],
    reports: [
      { id: 'tajik-president', by: 's-tajik-auth', date: '2022-01', note: 'The president, at a meeting of the CSTO.' },
      { id: 'sputnik', by: 's-ria', date: '2022-01-11', from: 'tajik-president', relation: 'paraphrases', cite: true },
      { id: 'taliban', by: 's-taleban', stance: 'denies', date: '2022-01' },
    ],
    reasoning: 'The Taliban deny it; the number equals the later upper range of the UN for the whole country.',
    patterns: [
      ['outlier-number', ''],
      ['self-serving-assertion', ''],
    ],
  },
  'A-76': {
    statement: 'Islamic State Khorasan fired ten rockets at a base in Termez on 18 April 2022.',
    kind: 'responsibility',
    date: '2022-04-18',
    place: 'Termez, Uzbekistan',
    quantity: [10, 10, 'rockets'],
    reports: [
      { id: 'iskp', by: 's-iskp', date: '2022-04' },
      { id: 'site', by: 's-site', date: '2022-04', from: 'iskp', relation: 'relays-responsibility' },
      {
        id: 'rferl',
        by: 's-rferl',
        date: '2022-04-19',
        from: 'site',
        relation: 'relays-responsibility',
        cite: {
          title: 'Uzbekistan Rejects Claim By Islamic State Affiliate',
          publisher: 'RFE/RL',
          date: '2022-04-19',
          url: true,
        },
      },
      { id: 'uzbekistan', by: 's-uzbek-auth', stance: 'denies', date: '2022-04', note: 'Denied any attack.' },
      {
        id: 'taliban',
        by: 's-taleban',
        stance: 'confirms',
        date: '2022-04',
        note: 'Confirmed a launch; the rockets fell short; three men were arrested.',
      },
    ],
    reasoning:
      'The state that was hit denies it and the group’s enemy confirms a part of it, a launch that fell short: each has an interest.',
    patterns: [
      ['statement-against-interest', 'The group’s enemy supports a part of its claim.'],
      ['communique-only', 'For the hits.'],
    ],
  },
  'A-77': {
    statement: 'Five shells hit Termez on 5 July 2022, fired for the Islamic State.',
    kind: 'attack-blamed',
    date: '2022-07-05',
    place: 'Termez, Uzbekistan',
    quantity: [5, 5, 'shells'],
    reports: [
      { id: 'court', by: 's-uzbek-court', date: '2025' },
      { id: 'kunuz', by: 's-kunuz', date: '2025-06-30', from: 'court', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'The court file names the places that were hit.',
    patterns: [['checkable-detail', 'Places of impact.']],
    note: 'The article of 2013 found that insurgents from Afghanistan never struck deeper than the border; this is a later case.',
  },
  'A-78': {
    statement: 'Islamic State Khorasan fired seven rockets into Tajikistan on 7 May 2022.',
    kind: 'responsibility',
    date: '2022-05-07',
    place: 'Tajikistan',
    quantity: [7, 7, 'rockets'],
    reports: [
      { id: 'is', by: 's-is', date: '2022-05' },
      { id: 'aip', by: 's-afghan-islamic-press', date: '2022-05', from: 'is', relation: 'relays-responsibility' },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        date: '2022-05-10',
        from: 'aip',
        relation: 'relays-responsibility',
        cite: true,
      },
      {
        id: 'border',
        by: 's-tajik-border',
        stance: 'denies',
        date: '2022-05',
        note: 'Only stray bullets from fighting on the other side.',
      },
    ],
    reasoning: 'The border service speaks of stray bullets only; other reports have four missiles, or other attackers.',
    patterns: [
      ['communique-only', ''],
      ['inconsistent-numbers', 'Four missiles in another report.'],
    ],
  },
  'A-79': {
    statement:
      'Twenty Islamic State fighters came from Afghanistan and attacked the border post Ishkobod on 6 November 2019.',
    kind: 'attack-blamed',
    date: '2019-11-06',
    place: 'Ishkobod, Tajikistan',
    quantity: [20, 20, 'fighters'],
    reports: [
      { id: 'gknb', by: 's-gknb', date: '2019-11' },
      { id: 'interior', by: 's-tajik-interior', date: '2019-11' },
      { id: 'is', by: 's-is', date: '2019-11', evidence: 'a film of six men' },
      {
        id: 'afp',
        by: 's-afp',
        date: '2019-11-08',
        from: ['gknb', 'interior', 'is'],
        relation: 'paraphrases',
        cite: {
          title: 'IS claims deadly Tajik attack as doubts swirl',
          publisher: 'AFP (Yahoo)',
          date: '2019-11-08',
          url: true,
        },
      },
      {
        id: 'security-official',
        by: 's-gknb',
        stance: 'corrects',
        date: '2019-11-27',
        note: 'Nine men, eleven women and thirteen children were among the attackers.',
      },
      {
        id: 'asia-plus',
        by: 's-asia-plus',
        stance: 'corrects',
        date: '2019-11-27',
        from: 'security-official',
        relation: 'paraphrases',
        cite: { title: '11 women and 13 children were among attackers', publisher: 'Asia-Plus', date: '2019-11-27' },
      },
      { id: 'afghanistan', by: 's-afghan-off', stance: 'denies', note: 'Denied that they came from Afghanistan.' },
    ],
    reasoning:
      'The Islamic State claimed it with a film of six men; officials later counted nine men, eleven women and thirteen children; number plates were of Dushanbe; Afghanistan denied a crossing.',
    patterns: [
      ['inconsistent-numbers', ''],
      ['geographic-slip', 'Number plates of Dushanbe.'],
      ['civilian-as-fighter', 'Women and children among the counted attackers.'],
    ],
  },
  'A-80': {
    statement: 'A separate al-Qaeda unit in Syria, called Khorasan group, was close to attacking the West.',
    kind: 'existence-rename',
    date: '2014',
    place: 'Syria',
    reports: [
      { id: 'us-officials', by: 's-us-gov-mil', date: '2014-09', note: 'Named and unnamed officials.' },
      {
        id: 'press',
        type: 'media',
        date: '2014-09/2014-11',
        from: 'us-officials',
        relation: 'paraphrases',
        cite: true,
      },
      { id: 'nusra', by: 's-nusra', stance: 'denies', note: 'Has an interest in denying it.' },
      {
        id: 'ford',
        by: 's-ford',
        stance: 'doubts',
        note: 'A name used inside the government, not by the men themselves.',
      },
    ],
    reasoning:
      'All that is known comes from officials of one government; the men existed, as part of another group, and did not use the name.',
    patterns: [
      ['existence-questioned', 'Persons existed; whether a group of this name did is another matter.'],
      ['single-origin', ''],
    ],
  },
  'A-81': {
    statement: 'Five leaders of the Khorasan group were killed within four months of 2015.',
    kind: 'killed-captured',
    date: '2015',
    place: 'Syria',
    quantity: [5, 5, 'leaders'],
    reports: [
      { id: 'us-military', by: 's-us-military', date: '2015-10' },
      { id: 'press', type: 'media', date: '2015-10-19', from: 'us-military', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'One source; five leaders of one small unit in four months.',
    patterns: [['repeat-kill', 'Five leaders in four months.']],
  },
  'A-82': {
    statement:
      'Islamic State Khorasan, with Tajik gunmen, carried out the attack on Crocus City Hall on 22 March 2024.',
    kind: 'responsibility',
    date: '2024-03-22',
    place: 'Krasnogorsk, Russia',
    reports: [
      { id: 'is', by: 's-is', date: '2024-03', evidence: 'film made by the attackers' },
      { id: 'us', by: 's-us-gov-mil', date: '2024-03', note: 'Had warned before.' },
      {
        id: 'fsb',
        by: 's-fsb',
        stance: 'confirms',
        date: '2024-05',
        note: 'Spoke of coordination by Islamic State Khorasan; officials had first pointed elsewhere.',
      },
      { id: 'unn', type: 'media', date: '2024-05', from: 'fsb', relation: 'paraphrases', cite: true },
    ],
    credibility: 1,
    reasoning:
      'The attackers’ own film, a warning before the event and a later admission by the state that was hit. A first doubt about the form of the claim was not borne out.',
    patterns: [
      ['video-of-act', 'Filmed by the attackers.'],
      ['independent-convergence', 'The group, a foreign government that had warned, the state that was hit.'],
      ['statement-against-interest', 'The state had first pointed elsewhere.'],
    ],
  },
  'A-92': {
    statement: 'There is no solid evidence of the Islamic State inside Afghanistan.',
    kind: 'presence',
    date: '2014-11',
    place: 'Afghanistan',
    reports: [{ id: 'osman', by: 's-osman', date: '2014-11-17', evidence: 'review of the reports', cite: true }],
    reasoning:
      'Right on the evidence of the day: reports rested on officials and self-proclaimed groups. Two months later Islamic State Khorasan was announced, and it proved real.',
    patterns: [
      ['belief-for-evidence', 'In the reports that it reviews.'],
      ['scenario-as-fact', 'A sceptical verdict that time overtook.'],
    ],
  },
  'A-93': {
    statement:
      'Islamic State flags in Takhar and Baghlan were raised by a few local ethnic Uzbek Afghans of Jundullah, for hours only.',
    kind: 'presence',
    labels: ['islamic-state', 'jundullah', 'uzbeks'],
    date: '2016',
    place: 'Takhar; Baghlan',
    reports: [{ id: 'obaid-ali', by: 's-obaid-ali', date: '2016-07-15', evidence: 'field research', cite: true }],
    reasoning: 'Field research; it shows how a raised flag is magnified.',
    patterns: [['local-witness', 'Field research.']],
  },
};
