/** Background facts of the article that stand as notes on labels: the note, and the research ids it is made from. */
export const labelNotes: Record<string, [note: string, ids: string[]][]> = {
  'islamic-emirate': [
    ['The article recalls that al-Qaeda’s attacks of 11 September 2001 brought the first Emirate down.', ['S131']],
  ],
  'ozod-tojikiston': [
    [
      'Mahmud Khudoiberdiev broke with the government of Tajikistan and led a failed armed incursion in 1998.',
      ['S148'],
    ],
  ],
  sco: [
    [
      'Grew out of a convention of five states in 2001. The article adds that Uzbekistan left it later; this is probably a slip for the CSTO, whose membership Uzbekistan suspended in 2012 (Ruttig, AAN 2013, note 5; TASS, 19 December 2012).',
      ['S161', 'A-09'],
    ],
  ],
  csto: [
    [
      'In 2013 Russia was debating a return of its troops to the Tajik–Afghan border, where they had served from 1992 to 2005.',
      ['S116'],
    ],
  ],
  'greater-central-asia': [['The article calls it a recent term among Russian academics and politicians.', ['S119']]],
  'al-qaeda': [
    [
      'The AEI Critical Threats Project tells formal affiliates, whose oath the leader has accepted, from looser associates.',
      ['S162'],
    ],
  ],
  'tajik-civil-war-commanders': [
    [
      'Mirzo Ziyoev was the opposition’s commander-in-chief in the war, then a senior official until 2006, and lived in the Rasht valley, where most of the fighting of 2008–10 took place. The article gives the period as 2009–11, 2008–11 and 2008–10.',
      ['S180', 'S181'],
    ],
  ],
  insurgents: [
    [
      'An attack of March 2012 took place while the Afghan president was in Dushanbe for Nawruz; the article notes the same date and no link.',
      ['S185'],
    ],
  ],
  erk: [['With Birlik one of the first main moderate opposition groups, suppressed from 1992.', ['S187']]],
  birlik: [['With Erk one of the first main moderate opposition groups, suppressed from 1992.', ['S187']]],
};
