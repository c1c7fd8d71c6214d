import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan, centralAsia, levant, pakistan } from './context-words.ts';

const islamicStateContext = [
  ...levant,
  ...split(
    'baghdadi | qureshi | quraishi | amaq | raqqa | dabiq | khorasan | khurasan | хорасан* | خراسان | yazid* | foreign fighters | coalition | insurgen* | jihad* | caliphate | taliban* | al-qaeda | al-qaida | al qaeda | terror* | militant* | suicide bomb* | extremis* | beheading* | dschihad* | kalifat* | djihad* | yihad* | jihadist* | боевик* | террор* | талиб* | аль-каид* | халифат* | джихад* | طالبان | القاعده | القاعدة | تروریست* | إرهاب* | জঙ্গি* | সন্ত্রাস* | তালেবান*',
  ),
];

export const islamicState: LabelPassport = {
  id: 'islamic-state',
  name: 'Islamic State',
  kind: 'armed-group',
  gist: 'Jihadist organisation that grew out of al-Qaeda in Iraq and held much of Iraq and Syria in 2014–2017.',
  aliases: [
    ...properNames('en', 'Islamic State', {
      usual: true,
      for: islamicStateContext,
      against: split('an Islamic State | a true Islamic State | islamic state constitution'),
    }),
    ...names(
      'en',
      cross(
        'Islamic State of |Islamic State in ',
        'Iraq and Syria|Iraq and the Levant|Iraq and al-Sham|Iraq and Sham|Iraq & Syria|Iraq and ash-Sham|Iraq',
      ),
    ),
    ...acronyms('', 'ISIS', {
      for: islamicStateContext,
      usual: true,
      against: split('goddess | egypt* | osiris | horus | mythology | thames | oxford | river | neutron'),
    }),
    ...acronyms('', 'ISIL', { usual: true }),
    ...acronyms('', 'IS', {
      inflects: false,
      for: islamicStateContext,
      places: [...afghanistan, ...pakistan, ...centralAsia],
    }),
    ...acronyms('de', 'IS', { inflects: false, usual: true, for: islamicStateContext }),
    ...names(
      '',
      'Daesh | Da’esh | Daish | Da’ish | Daech | Daisch | Dáesh | Daesch | ISIS-Core | Daiş | Da’iş | Dayesh',
      { inflects: true },
    ),
    ...properNames(
      'de',
      'Islamischer Staat | Islamische Staat | Islamischen Staat | Islamischen Staates | Islamischen Staats | Islamischem Staat',
      { usual: true, for: islamicStateContext },
    ),
    ...names(
      'de',
      cross(
        'Islamischer Staat |Islamischen Staat |Islamischen Staats ',
        'im Irak und in Syrien|im Irak und der Levante|im Irak und in der Levante|in Irak und Syrien',
      ),
    ),
    ...names(
      'fr',
      'État islamique | Etat islamique | État islamique en Irak et au Levant | État islamique en Irak et en Syrie',
      { usual: true },
    ),
    ...acronyms('', 'EI | EIIL', { inflects: false, for: islamicStateContext, places: afghanistan }),
    ...names(
      'es',
      'Estado Islámico | Estado Islámico de Irak y el Levante | Estado Islámico de Irak y Siria | Estado Islámico en Irak y Siria | Estado Islámico de Irak y del Levante',
      { usual: true },
    ),
    ...names(
      'pt',
      'Estado Islâmico | Estado Islâmico do Iraque e do Levante | Estado Islâmico do Iraque e da Síria | Estado Islâmico no Iraque e na Síria',
      { usual: true },
    ),
    ...names('it', "Stato islamico | Stato Islamico dell'Iraq e del Levante | Stato Islamico", { usual: true }),
    ...names('nl', 'Islamitische Staat | Islamitische Staat in Irak en Syrië', { usual: true }),
    ...names('pl', 'Państwo Islamskie | Państwa Islamskiego | Państwem Islamskim | Państwu Islamskiemu', {
      usual: true,
    }),
    ...inflected('tr', 'IŞİD | DEAŞ | DAEŞ | DAİŞ | İslam Devleti', { case: 'exact', usual: true }),
    ...inflected(
      'uz',
      'IShID | ИШИД | Islomiy davlat | Islom davlati | Исломий давлат | Ислом давлати | ДОИШ | DOISh | ИИШД | IShD | Iroq va Shom islom davlati',
      { usual: true },
    ),
    ...inflected('tg', 'Давлати исломӣ | Давлати Исломӣ | ДОИШ | Доъиш | Доиш | ДИИШ', { usual: true }),
    ...inflected('kk', 'ДАИШ | ИЛИМ | ИШИМ | Ислам мемлекеті', { usual: true }),
    ...inflected('ky', 'ДАИШ | Ислам мамлекети | ИМ', { case: 'exact', for: islamicStateContext }),
    ...properNames(
      'ru',
      'Исламское государство | Исламского государства | Исламскому государству | Исламским государством | Исламском государстве',
      { usual: true, for: islamicStateContext },
    ),
    ...names(
      'ru',
      cross(
        'Исламское государство |Исламского государства |Исламскому государству |Исламским государством |Исламском государстве ',
        'Ирака и Леванта|Ирака и Сирии|Ирак и Левант|Ирака и Шама',
      ),
    ),
    ...acronyms('', 'ИГИЛ | ИГИШ | ДАИШ', { usual: true }),
    ...inflected('ru', 'Даиш | ДАЕШ | ДАИШ'),
    ...acronyms('', 'ИГ', {
      inflects: false,
      for: [...islamicStateContext, ...split('группировк* | лагер* | бойц* | вербов*')],
      places: [...afghanistan, ...centralAsia, ...pakistan],
    }),
    ...names('uk', 'Ісламська держава | Ісламської держави | Ісламську державу | Ісламською державою | ІДІЛ', {
      usual: true,
    }),
    ...names(
      'ar',
      'الدولة الإسلامية في العراق والشام | الدولة الإسلامية في العراق وسوريا | الدولة الاسلامية في العراق والشام | دولة العراق الإسلامية',
    ),
    ...names('ar', 'داعش | الدواعش', { usual: true }),
    ...names('ar', 'تنظيم الدولة'),
    ...names('ar', 'الدولة الإسلامية | الدولة الاسلامية', {
      for: [
        ...islamicStateContext,
        ...split(
          'تنظيم الدولة الإسلامية | تنظيم | التنظيم | مقاتلي | مسلحي | البغدادي | خلافة | الخلافة | متطرف* | متشدد* | القاعدة | بتنظيم | لتنظيم',
        ),
      ],
      against: split('العباسية | الأموية | تاريخ الدولة | الفتوحات | قيام الدولة | الخلفاء الراشدين | العثمانية'),
    }),
    ...inflected('fa', 'داعش', { usual: true }),
    ...inflected('fa', 'دولت اسلامی عراق و شام | حکومت اسلامی عراق و شام'),
    ...inflected('fa', 'دولت اسلامی', {
      for: [...islamicStateContext, 'گروه دولت اسلامی'],
      against: split('ربانی | مجددی | برهان‌الدین'),
    }),
    ...inflected('ps', 'داعش | اسلامي دولت', { usual: true }),
    ...inflected('ur', 'داعش | دولت اسلامیہ | دولتِ اسلامیہ | اسلامک اسٹیٹ | دولت الاسلامیہ', { usual: true }),
    ...inflected('bn', 'আইএস | আইসিস | ইসলামিক স্টেট | আইএসআইএস | আইএসআইএল | দায়েশ | আইসিল', { usual: true }),
    ...inflected('hi', 'इस्लामिक स्टेट | आईएसआईएस | आईएस | आइएसआइएस', { usual: true }),
    ...names('el', 'Ισλαμικό Κράτος | Ισλαμικού Κράτους | Ισλαμικό Κράτος του Ιράκ και του Λεβάντε', { usual: true }),
    ...names('he', 'דאעש | המדינה האסלאמית | דעאש', { usual: true }),
    ...names('zh', '伊斯兰国 | 伊斯蘭國 | 达伊沙 | 達伊沙', { usual: true }),
    ...names('ja', 'イスラム国 | イスラーム国', { usual: true }),
    ...names('ko', '이슬람국가 | 이슬람 국가 | 다에시', { usual: true }),
    ...inflected('id', 'Negara Islam Irak dan Suriah', { usual: true }),
    ...names('ha', 'daular Musulunci | Daular Islama', { for: islamicStateContext }),
  ],
  relations: [{ type: 'split-from', label: 'al-qaeda' }],
};
