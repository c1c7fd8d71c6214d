import { type LabelEntry, name, word } from './label-entry.ts';

/**
 * Words of the article that name no organisation: peoples, kinds of people, ranks, figures of speech. Where the singular is
 * an adjective too ("militant activity", "a terrorist network") only the plural is people.
 */
export const wordEntries: Record<string, LabelEntry> = {
  opposition: {
    name: 'Opposition forces',
    gist: 'Umbrella word for parties and people who oppose a government, by peaceful means or not.',
    aliases: [
      name('opposition forces', 'en'),
      name('opposition groups', 'en'),
      name('opposition activists', 'en'),
      name('domestic dissent', 'en'),
    ],
  },
  'tajik-civil-war-commanders': {
    name: 'Former Tajik civil war commanders',
    gist: 'Men who led opposition fighters in the Tajik civil war of 1992–1997.',
    aliases: [
      name('former civil war commanders', 'en'),
      name('former civil war commander', 'en'),
      name('former opposition commander', 'en'),
      name('former opposition commanders', 'en'),
      name('opposition warlord', 'en'),
    ],
  },
  chechens: {
    name: 'Chechens',
    gist: 'People of the North Caucasus; a nationality often given to unknown fighters.',
    aliases: [
      name('Chechens', 'en'),
      name('Chechen fighters', 'en'),
      name('Chechen militants', 'en'),
      word('чеченец', 'ru'),
      name('чеченцы', 'ru'),
      name('чеченцев', 'ru'),
      word('Tschetschene', 'de'),
    ],
  },
  uzbeks: {
    name: 'Uzbeks',
    gist: 'An ethnic group in several states, Afghanistan among them; not the same as citizens of Uzbekistan.',
    aliases: [
      name('ethnic Uzbek', 'en'),
      name('ethnic Uzbeks', 'en'),
      name('Uzbek militants', 'en'),
      name('Uzbek fighters', 'en'),
      name('Uzbeks', 'en'),
    ],
  },
  uzbekistani: {
    name: 'Uzbekistani',
    gist: 'Of the state of Uzbekistan, whatever the ethnic group.',
    aliases: [name('Uzbekistani', 'en'), name('Uzbekistanis', 'en')],
  },
  kyrgyz: {
    name: 'Kyrgyz',
    gist: 'An ethnic group, and the citizens of Kyrgyzstan: the two are not the same.',
    aliases: [
      name('ethnic Kyrgyz', 'en'),
      name('Kyrgyz citizens', 'en'),
      name('Kyrgyz militants', 'en'),
      name('Kyrgyz fighters', 'en'),
    ],
  },
  tajiks: {
    name: 'Tajiks',
    gist: 'An ethnic group in several states, Afghanistan among them; not the same as citizens of Tajikistan.',
    aliases: [
      name('Tajik militants', 'en'),
      name('Tajik fighters', 'en'),
      name('Tajik terrorists', 'en'),
      name('young Tajiks', 'en'),
    ],
  },
  pakistanis: {
    name: 'Pakistanis',
    gist: 'Citizens of Pakistan; a nationality also given to unknown dead.',
    aliases: [name('Pakistani militants', 'en'), name('Pakistani fighters', 'en'), name('Pakistanis', 'en')],
  },
  'foreign-fighters': {
    name: 'Foreign fighters',
    gist: 'People said to have come from abroad to fight; who counts as foreign, and how it was found out, differs.',
    aliases: [
      word('foreign fighter'),
      word('foreign terrorist'),
      word('international terrorist'),
      word('foreign militant'),
      word('foreign mercenary'),
      name('foreign mercenaries', 'en'),
      name('иностранные боевики', 'ru'),
      name('иностранные наёмники', 'ru'),
      name('иностранных наёмников', 'ru'),
      name('ausländische Kämpfer', 'de'),
      name('иностранных боевиков', 'ru'),
      name('جنگجویان خارجی', 'fa'),
    ],
  },
  'north-caucasus-fighters': {
    name: 'Fighters from the North Caucasus',
    gist: 'Fighters said to come from Chechnya, Dagestan and their neighbours.',
    aliases: [name('fighters from the North Caucasus', 'en'), name('North Caucasus fighters', 'en')],
  },
  'central-asian-jihadis': {
    name: 'Jihadis from Central Asia',
    gist: 'Fighters said to come from the five Central Asian republics.',
    aliases: [
      name('Central Asian militants', 'en'),
      name('Central Asian jihadis', 'en'),
      name('Central Asian jihadists', 'en'),
      name('Central Asian fighters', 'en'),
      name('militants from Central Asia', 'en'),
      name('jihadis from Central Asia', 'en'),
    ],
  },
  jihadists: {
    name: 'Jihadists',
    gist: 'People who fight, or call to fight, in the name of Islam.',
    aliases: [name('jihadists', 'en'), name('jihadis', 'en'), word('джихадист', 'ru'), name('Dschihadisten', 'de')],
  },
  islamists: {
    name: 'Islamists',
    gist: 'People who want state and society ordered by Islam, by peaceful means or by force.',
    aliases: [
      name('Islamists', 'en'),
      name('Islamic militants', 'en'),
      word('исламист', 'ru'),
      name('Islamisten', 'de'),
    ],
  },
  terrorists: {
    name: 'Terrorists',
    gist: 'People said to use violence against civilians to political ends; who counts as one depends on who says it.',
    aliases: [name('terrorists', 'en'), word('террорист', 'ru'), name('Terroristen', 'de')],
  },
  radicals: {
    name: 'Radicals',
    gist: 'People with far-reaching aims; says nothing about their means.',
    aliases: [name('radicals', 'en'), name('радикалы', 'ru'), name('радикалов', 'ru')],
  },
  insurgents: {
    name: 'Insurgents',
    gist: 'People who fight the authorities of their country.',
    aliases: [name('insurgents', 'en'), name('Aufständische', 'de'), name('Aufständischen', 'de')],
  },
  militants: {
    name: 'Militants',
    gist: 'General word for armed people who are not a regular force.',
    aliases: [name('militants', 'en'), word('боевик', 'ru')],
  },
  guerrillas: {
    name: 'Guerrillas',
    gist: 'Fighters in small groups without fixed fronts.',
    aliases: [name('guerrillas', 'en'), name('guerillas', 'en')],
  },
  mujahedeen: {
    name: 'Mujahedeen',
    gist: 'Fighters in a jihad; in Afghanistan above all those who fought the Soviet army in the 1980s.',
    aliases: [name('mujahedeen', 'en'), name('mujahideen', 'en'), name('mujahidin', 'en'), word('моджахед', 'ru')],
  },
  rebels: { name: 'Rebels', gist: 'People who rise against a government.', aliases: [name('rebels', 'en')] },
  'suicide-bombers': {
    name: 'Suicide bombers',
    gist: 'Attackers who die by their own explosives.',
    aliases: [word('suicide bomber'), word('suicide attacker'), word('смертник', 'ru')],
  },
  martyrs: {
    name: 'Martyrs',
    gist: 'Word of the groups themselves for their dead.',
    aliases: [name('list of martyrs', 'en'), name('martyrs', 'en')],
  },
  'top-commander': {
    name: 'Top commander',
    gist: 'Ranks given to people who were killed or captured; mostly by those who killed or captured them.',
    aliases: [
      word('top commander'),
      word('senior commander'),
      word('senior leader'),
      word('sub-commander'),
      word('group leader'),
      word('key leader'),
      name('dual-hatted', 'en'),
      name('полевой командир', 'ru'),
      name('полевого командира', 'ru'),
    ],
  },
  facilitators: {
    name: 'Facilitators',
    gist: 'Word for helpers of an armed group whose part is not described further.',
    aliases: [word('facilitator')],
  },
  'elite-cadre': {
    name: 'Elite training cadre',
    gist: 'Military figure of speech for fighters who are said to make others stronger.',
    aliases: [name('elite training cadre', 'en'), name('combat multiplier', 'en'), name('force multiplier', 'en')],
  },
  'invaders-hirelings': {
    name: 'Invaders and hirelings',
    gist: 'Taliban words for foreign troops and for the Afghan forces of the time.',
    aliases: [name('invaders', 'en'), name('hirelings', 'en')],
  },
  bogeyman: {
    name: 'Bogeyman',
    gist: 'Figure of speech for a danger that is called up to frighten.',
    aliases: [name('bogeyman', 'en'), name('bogeymen', 'en')],
  },
  phantom: {
    name: 'Phantom of foreign Islamism',
    gist: 'Figure of speech of two scholars for a government’s talk of foreign Islamism.',
    aliases: [name('phantom of foreign Islamism', 'en')],
  },
  catchall: {
    name: 'Catch-all name',
    gist: 'Figure of speech for a name that is used for anybody.',
    aliases: [
      name('catchall phrase', 'en'),
      name('catch-all phrase', 'en'),
      name('generic label', 'en'),
      name('convenient labels', 'en'),
    ],
  },
};
