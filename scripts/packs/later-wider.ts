import type { LaterEntries } from './later-entry.ts';

const chechens2 = {
  title: 'Chechens in Afghanistan 2: How to identify a Chechen',
  author: 'Christian Bleuer',
  publisher: 'Afghanistan Analysts Network (copy at ecoi.net)',
  date: '2016',
  url: true,
} as const;

/** Later records on the identification of the dead, and wider assessments. */
export const widerLater: LaterEntries = {
  'A-88': {
    into: 'S096',
    date: '2001/2016',
    reports: [
      {
        id: 'bleuer-2016',
        by: 's-bleuer',
        stance: 'denies',
        date: '2016-06-27',
        evidence: 'search for names, papers, prisoners and obituaries since 2001',
        cite: true,
        note: 'No Chechen was ever captured or surely identified.',
      },
    ],
    credibility: 5,
    reasoning:
      'A long search for names, papers, prisoners and obituaries found none; specialists on Chechnya agree; in Syria such traces are plain.',
    patterns: [
      ['identification-by-appearance', ''],
      ['absence-where-expected', 'No prisoner, no papers, no obituary in fifteen years.'],
      ['circular-reporting', ''],
    ],
  },
  'A-89': {
    statement:
      'Seven Chechens were killed in Logar on 14–15 April 2016, and up to 7,000 Chechens and other foreigners are in Afghanistan.',
    kind: 'strength',
    date: '2016-04',
    place: 'Logar, Afghanistan',
    quantity: [0, 7000, 'fighters', 'foreigners in Afghanistan'],
    reports: [
      { id: 'interior', by: 's-afghan-off', date: '2016-04', note: 'Interior Ministry report and officials.' },
      { id: 'wsj', by: 's-wsj', date: '2016-04', from: 'interior', relation: 'paraphrases' },
      {
        id: 'bleuer',
        by: 's-bleuer',
        stance: 'denies',
        date: '2016-06-27',
        cite: {
          title: 'Chechens in Afghanistan 1: A Battlefield Myth That Will Not Die',
          author: 'Christian Bleuer',
          publisher: 'Afghanistan Analysts Network',
          date: '2016-06-27',
          url: true,
        },
        note: 'No identified Chechen among them.',
      },
    ],
    reasoning: 'Bleuer finds no identified Chechen; local reporting named Taliban commanders as the targets.',
    patterns: [
      ['identification-by-appearance', ''],
      ['uncritical-uptake', ''],
    ],
  },
  'A-94': {
    statement: 'A US major said with confidence in 2009 that Chechens were entering Paktika.',
    kind: 'fighter-nationality',
    date: '2009',
    place: 'Paktika, Afghanistan',
    reports: [
      { id: 'reporter', type: 'media', date: '2009', note: 'A reporter.' },
      {
        id: 'major',
        by: 's-us-major',
        stance: 'denies',
        note: 'Never said so; only that there were reports which could not be checked.',
      },
      {
        id: 'bleuer',
        by: 's-bleuer',
        stance: 'denies',
        date: '2016',
        from: 'major',
        relation: 'paraphrases',
        cite: chechens2,
      },
    ],
    reasoning:
      'The officer told an inquirer that he had said no such thing, only that there were reports nobody could check.',
    patterns: [['hedged-assertion', 'The officer’s reservation was lost in the report.']],
  },
  'A-95': {
    statement: 'The "Chechen" caught in Paktia in 2007 was an ethnic Russian convert from Siberia.',
    kind: 'fighter-nationality',
    date: '2007-08',
    place: 'Paktia, Afghanistan',
    reports: [
      { id: 'pajhwok', by: 's-pajhwok', date: '2007-08', evidence: 'the man shown to the press; name and papers' },
      { id: 'bleuer', by: 's-bleuer', date: '2007-08-26', from: 'pajhwok', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'He was shown to the press, with name and papers.',
    patterns: [['checkable-detail', 'A person with a name and papers.']],
  },
  'A-96': {
    statement: 'A Chechen embassy stood in Kabul in 2000, and there were Chechen units and bases.',
    kind: 'presence',
    date: '2000/2001',
    place: 'Afghanistan',
    reports: [
      { id: 'janes', by: 's-janes', date: '2001' },
      {
        id: 'bleuer',
        by: 's-bleuer',
        stance: 'doubts',
        date: '2007-08-24',
        cite: true,
        note: 'Accepts the embassy, doubts the fighting units.',
      },
    ],
    reasoning: 'The embassy is accepted, the fighting units are doubted: part of a claim can be true.',
    patterns: [['calibrated-hedge', 'The critic keeps what holds.']],
  },
  'A-97': {
    statement: 'That the Muslims of Central Asia are becoming radical is a myth; violence is isolated and local.',
    kind: 'other',
    date: '2014-11',
    reports: [
      {
        id: 'heathershaw-montgomery',
        by: 's-heathershaw-montgomery',
        date: '2014-11',
        evidence: 'surveys and field work',
        cite: true,
        note: 'The house said later that incidents inside stayed rare while Central Asians were recruited abroad.',
      },
    ],
    reasoning: 'It rests on surveys and field work.',
    patterns: [['named-expert', 'Surveys and field work.']],
  },
  'A-98': {
    statement: 'From 2008 to 2018 Central Asia saw 19 attacks that governments called terrorism, with 142 casualties.',
    kind: 'other',
    date: '2008/2018',
    place: 'Central Asia',
    quantity: [19, 19, 'attacks', '2008–2018'],
    reports: [
      { id: 'lemon', by: 's-lemon', date: '2018-12', evidence: 'a count of governments’ own designations', cite: true },
    ],
    reasoning: 'Counted from governments’ own words, so an upper bound.',
    patterns: [['open-criterion', 'Says what is counted.']],
  },
  'A-99': {
    statement: 'Recruitment of Central Asians has fallen since the war in Syria; recent plots are its after-effects.',
    kind: 'recruitment',
    date: '2024',
    reports: [{ id: 'ctc', by: 's-ctc', date: '2024-08', cite: true }],
    reasoning: 'More than 4,000 once went; there is no evidence of a new wave.',
    patterns: [['absence-where-expected', 'No trace of a new wave.']],
  },
  'A-100': {
    statement:
      'The UN Monitoring Team’s reports on the Taliban rest on member states and written requests, without Afghan briefings since 2022.',
    kind: 'other',
    labels: [],
    date: '2022/2024',
    reports: [
      { id: 'un-team', by: 's-un-team', date: '2024-07-03', note: 'Its own letter.' },
      { id: 'press', type: 'media', date: '2022-06-01', from: 'un-team', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'The team’s own words. Its numbers of fighters in other claims share this limit.',
    patterns: [
      ['self-disclosed-limits', 'The team’s own words.'],
      ['statement-against-interest', ''],
    ],
  },
};
