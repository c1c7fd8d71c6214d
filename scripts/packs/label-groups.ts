import { acronym, type LabelEntry, name, properName } from './label-entry.ts';

const taliban = ['Taliban', 'Taleban', 'Afghan Taliban', 'Afghan Taleban', 'Talib', 'Taleb', 'Talibs', 'Talebs'];

/** Armed groups, parties, bodies of states and places named in the article. */
export const groupEntries: Record<string, LabelEntry> = {
  imu: {
    gist: 'Armed Islamist group founded by Uzbeks in the 1990s; based in Afghanistan, after 2001 in Waziristan.',
    aliases: [acronym('IMU'), name('Islamic Movement of Uzbekistan', 'en')],
    relations: [
      { type: 'often-confused-with', label: 'islamic-movement-of-turkestan', note: 'A name it is said to have taken.' },
      { type: 'often-confused-with', label: 'ipt', note: 'A name it is said to have taken; the article rejects it.' },
    ],
  },
  'islamic-movement-of-turkestan': {
    gist: 'Name that the IMU is alleged to have taken; whether a group of this name exists is disputed.',
    aliases: [name('Islamic Movement of Turkestan', 'en'), name('Islamic Movement of Turkistan', 'en')],
    relations: [{ type: 'often-confused-with', label: 'imu', note: '' }],
  },
  ipt: {
    gist: 'Name that the IMU is said to have taken in 2001; also an alias of ETIM on a UN list.',
    aliases: [acronym('IPT', { for: ['IMU', 'Uzbekistan', 'Turkestan'] }), name('Islamic Party of Turkestan', 'en')],
    relations: [{ type: 'often-confused-with', label: 'imu', note: '' }],
  },
  'jamaat-ansarullah': {
    gist: 'Armed group of Tajiks, first heard of in 2010; banned in Tajikistan since 2012; also called "Tajik Taliban".',
    aliases: [
      name('Jamaat Ansarullah', 'en'),
      name('Ansarollah', 'en'),
      properName('Ansarullah', { for: ['Tajik', 'Tajikistan', 'Jamaat', 'Badakhshan'] }),
    ],
  },
  taliban: {
    name: 'Taliban',
    gist: 'Afghan armed movement; ruled Afghanistan in 1996–2001 and again since August 2021.',
    aliases: taliban.map((text) => name(text, 'en')),
    relations: [{ type: 'often-confused-with', label: 'ttp', note: 'The Pakistani Taliban are another organisation.' }],
  },
  'islamic-emirate': {
    name: 'Islamic Emirate (of the Taliban)',
    gist: 'Name of the state the Afghan Taliban proclaim: in power until 2001 and since 2021.',
    aliases: [
      name('Islamic Emirate of Afghanistan', 'en'),
      name('Emirate of Afghanistan', 'en'),
      name('Taliban regime', 'en'),
    ],
    relations: [{ type: 'part-of', label: 'taliban', note: 'The state form of the movement.' }],
  },
  'shadow-government': {
    gist: 'The Taliban’s own governors and offices in places where the Afghan state also had them.',
    aliases: [name('shadow government', 'en'), name('shadow governor', 'en')],
    relations: [{ type: 'part-of', label: 'taliban', note: '' }],
  },
  ttp: {
    name: 'Tehrik-e-Taliban Pakistan',
    gist: 'Alliance of armed groups in Pakistan, called Pakistani Taliban; separate from the Afghan Taliban.',
    aliases: [
      acronym('TTP', { for: ['Pakistan', 'Tehrik', 'Taliban'] }),
      name('Pakistani Taliban', 'en'),
      name('Pakistani Taleban', 'en'),
    ],
    relations: [{ type: 'often-confused-with', label: 'taliban', note: '' }],
  },
  'al-qaeda': {
    gist: 'International jihadist organisation founded by Osama bin Laden.',
    aliases: [name('al-Qaeda', 'en'), name('al Qaeda', 'en'), name('al-Qaida', 'en')],
  },
  haqqani: {
    gist: 'Afghan armed network around the Haqqani family, part of the Taliban movement.',
    aliases: [name('Haqqani network', 'en')],
    relations: [{ type: 'part-of', label: 'taliban', note: '' }],
  },
  aqim: {
    gist: 'North African group that pledged allegiance to al-Qaeda.',
    aliases: [name('al-Qaeda in the Islamic Maghreb', 'en'), acronym('AQIM')],
    relations: [{ type: 'part-of', label: 'al-qaeda', note: 'Affiliate, by the AEI project’s criterion.' }],
  },
  'caucasus-emirate': {
    gist: 'Armed group of the North Caucasus, proclaimed in 2007.',
    aliases: [name('Islamic Emirate of the Caucasus', 'en'), name('Caucasus Emirate', 'en')],
  },
  'boko-haram': { gist: 'Armed group in north-eastern Nigeria.', aliases: [name('Boko Haram')] },
  let: {
    name: 'Lashkar-e-Taiba',
    gist: 'Lashkar-e-Taiba, armed group in Pakistan.',
    aliases: [
      acronym('LeT', { for: ['Lashkar', 'Pakistan', 'Kashmir'] }),
      name('Lashkar-e-Taiba', 'en'),
      name('Lashkar-e-Tayyiba', 'en'),
    ],
  },
  ssp: {
    name: 'Sipah-e-Sahaba Pakistan',
    gist: 'Sipah-e-Sahaba Pakistan, sectarian armed organisation in Pakistan.',
    aliases: [
      acronym('SSP', { for: ['Sipah', 'Sahaba', 'Pakistan'] }),
      name('Sipah-e-Sahaba Pakistan', 'en'),
      name('Sipah-e-Sahaba', 'en'),
    ],
  },
  'ozod-tojikiston': {
    gist: 'Tajik group said to follow a former colonel; whether it exists, and of whom, is unclear.',
    aliases: [name('Ozod Tojikiston'), name('Озод Тоҷикистон', 'tg')],
  },
  adolat: {
    gist: 'Volunteer patrol of 1989 in the Ferghana Valley, in which the IMU is said to have its roots.',
    aliases: [properName('Adolat', { for: ['Namangan', 'Ferghana', 'Fergana', 'IMU', 'Yuldashev'] })],
    relations: [{ type: 'renamed-to', label: 'islam-lashkarlari', note: 'According to Babajanov.' }],
  },
  'islam-lashkarlari': {
    gist: 'Name that Adolat is said to have taken when it turned religious.',
    aliases: [name('Islam Lashkarlari'), name('Islom Lashkarlari', 'uz')],
  },
  irpt: {
    gist: 'Tajik party: legal until 2015, when the Supreme Court banned it as terrorist, which it denies being.',
    aliases: [
      acronym('IRPT'),
      name('Islamic Revival Party of Tajikistan', 'en'),
      name('Islamic Renaissance Party of Tajikistan', 'en'),
      name('Islamic Renaissance Party', 'en'),
    ],
  },
  erk: {
    gist: 'Moderate Uzbek opposition party, suppressed from 1992.',
    aliases: [properName('Erk', { for: ['Uzbek', 'Uzbekistan', 'opposition', 'party'] })],
  },
  birlik: {
    gist: 'Moderate Uzbek opposition movement, suppressed from 1992.',
    aliases: [properName('Birlik', { for: ['Uzbek', 'Uzbekistan', 'opposition', 'party', 'movement'] })],
  },
  'qods-force': {
    gist: 'Foreign operations branch of Iran’s Islamic Revolutionary Guards Corps.',
    aliases: [name('Qods Force', 'en'), name('Quds Force', 'en')],
    relations: [{ type: 'part-of', label: 'irgc', note: '' }],
  },
  irgc: {
    gist: 'Armed force of Iran beside the regular army.',
    aliases: [
      acronym('IRGC'),
      name('Islamic Revolutionary Guards Corps', 'en'),
      name('Islamic Revolutionary Guard Corps', 'en'),
    ],
  },
  cia: { gist: 'Foreign intelligence service of the United States.', aliases: [acronym('CIA')] },
  sco: {
    gist: 'Organisation of China, Russia and states of Central and South Asia.',
    aliases: [
      name('Shanghai Cooperation Organisation', 'en'),
      name('Shanghai Cooperation Organization', 'en'),
      acronym('SCO', { for: ['Shanghai', 'China', 'Russia'] }),
    ],
  },
  csto: {
    gist: 'Military alliance of Russia and several former Soviet states.',
    aliases: [
      acronym('CSTO'),
      name('Collective Security Treaty Organization', 'en'),
      name('Collective Security Treaty Organisation', 'en'),
    ],
  },
  isaf: {
    gist: 'International force under NATO in Afghanistan, 2001–2014.',
    aliases: [acronym('ISAF'), name('International Security Assistance Force', 'en')],
    relations: [{ type: 'part-of', label: 'nato', note: 'Under NATO command from 2003.' }],
  },
  nato: { gist: 'Military alliance of North American and European states.', aliases: [acronym('NATO')] },
  prt: {
    name: 'Provincial reconstruction team',
    gist: 'Base of a provincial reconstruction team; here the US-run one in Panjshir.',
    aliases: [
      acronym('PRT', { for: ['Provincial Reconstruction Team', 'Panjshir', 'ISAF', 'NATO'] }),
      name('Provincial Reconstruction Team', 'en'),
    ],
    relations: [{ type: 'part-of', label: 'isaf', note: '' }],
  },
  'special-forces': {
    gist: 'Military units for raids and arrests; here those of the international force.',
    aliases: [name('Special Forces', 'en'), name('Special Operations Forces', 'en')],
  },
  'greater-central-asia': {
    gist: 'Term for the five Central Asian republics and Afghanistan together.',
    aliases: [name('Greater Central Asia', 'en')],
  },
  'mawr-an-nahr': {
    gist: 'Historical name of the land between Amu Darya and Syr Darya (Transoxiana).',
    aliases: [
      name('Mawr-an-nahr'),
      name('Mawarannahr'),
      name('Mawara al-Nahr'),
      name('Movarounnahr', 'uz'),
      name('Мавераннахр', 'ru'),
    ],
  },
};
