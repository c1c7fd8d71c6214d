import type { SourceEntry } from './source-entry.ts';

/** Bodies of the United States and of states together that news of the region quotes. */
export const internationalSources: SourceEntry[] = [
  {
    id: 's-us-military',
    name: 'US military and Defense Department',
    type: 'military',
    aliases: [
      'the US military',
      'the U.S. military',
      'US military officials',
      'Pentagon',
      'the Pentagon',
      'US Special Forces',
      'U.S. Forces-Afghanistan',
      'USFOR-A',
      'CENTCOM',
      'Resolute Support',
      'Пентагон',
    ],
  },
  {
    id: 's-us-state',
    name: 'US State Department and diplomats',
    type: 'government',
    aliases: [
      'State Department',
      'the State Department',
      'the US State Department',
      'US embassy',
      'the U.S. embassy',
      'Госдепартамент',
      'Госдеп США',
    ],
  },
  {
    id: 's-un-team',
    name: 'UN Monitoring Team (sanctions on IS, al-Qaeda and the Taliban)',
    type: 'international-org',
    aliases: [
      'UN Monitoring Team',
      'the UN monitoring team',
      'Analytical Support and Sanctions Monitoring Team',
      'the Monitoring Team',
      'UN sanctions monitors',
      'a UN report',
      'UN Security Council report',
      'UN experts',
      'доклад Совбеза ООН',
      'доклад ООН',
      'Группа по аналитической поддержке и наблюдению за санкциями',
    ],
    interests: [
      [
        'sizes and places of groups',
        'Its reports rest on what member states tell it, some of whom are parties to the conflicts described.',
        'UN Monitoring Team, letter of 3 July 2024, through press copies',
      ],
    ],
  },
  {
    id: 's-un-list',
    name: 'UN sanctions list',
    type: 'international-org',
    aliases: [
      'UN sanctions list',
      'the UN list',
      'UN Security Council sanctions list',
      '1267 Committee',
      'санкционный список ООН',
    ],
  },
  {
    id: 's-unama',
    name: 'UNAMA',
    type: 'international-org',
    aliases: ['UNAMA', 'UN Assistance Mission in Afghanistan', 'United Nations Assistance Mission in Afghanistan'],
  },
  {
    id: 's-nato',
    name: 'NATO',
    type: 'international-org',
    aliases: ['NATO', 'a NATO spokesman', 'NATO officials', 'НАТО'],
  },
  {
    id: 's-sco-rats',
    name: 'SCO and its anti-terrorist structure (RATS)',
    type: 'international-org',
    aliases: ['RATS', 'SCO RATS', 'Regional Anti-Terrorist Structure', 'РАТС ШОС', 'ШОС'],
  },
];
