import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan, centralAsia, levant, pakistan, yemen } from './context-words.ts';

const qaedaStems =
  'Qaeda|Qaida|Qaïda|Qa’ida|Qa’eda|Qaʿida|Kaida|Kaeda|Kaïda|Quaeda|Quaida|Qaidah|Qaedah|Caida|Qaeida|Qaada|Qaidas|Kaidas|Qa’idah|Kaidah|Káida|Kajda|Qoida|Kayda';

export const alQaeda: LabelPassport = {
  id: 'al-qaeda',
  name: 'al-Qaeda',
  kind: 'armed-group',
  gist: 'International jihadist organisation founded by Osama bin Laden.',
  aliases: [
    // Its branch in South Asia has no entry of its own.
    ...names(
      '',
      cross(
        'al-|al |el-',
        'Qaeda in the Indian Subcontinent|Qaida in the Indian Subcontinent|Qaida in the Indian Sub-continent|Qaeda in Indian Subcontinent|Kaida auf dem indischen Subkontinent',
      ),
    ),
    ...acronyms('', 'AQIS'),
    ...names('', cross('al-|al |el-|el |Al-|Al', qaedaStems), { inflects: true }),
    ...properNames('en', 'Qaeda | Qaida | Kaida'),
    ...acronyms('', 'AQ', {
      for: split('qaeda | qaida | bin laden | zawahiri | jihad* | taliban | isis | aqap | aqim'),
    }),
    ...inflected('tr', 'El Kaide | el-Kaide | El-Kaide | Elkaide'),
    ...inflected('az', 'Əl-Qaidə | əl-Qaidə | Əl Qaidə'),
    ...inflected(
      'uz',
      'al-Qoida | Al-Qoida | Al Qoida | Ал-Қоида | ал-Қоида | Ал Қоида | Al-Qoʻida | Ал-Қоъида | Al-qoida',
    ),
    ...inflected('tg', 'Ал-Қоида | ал-Қоъида | Алқоида | Ал-Қоида'),
    ...inflected('kk', 'Әл-Қаида | Әл-Каида | Әл Қаида | Аль-Каида'),
    ...inflected('ky', 'Аль-Каида | Ал-Каида | Аль-Каеда | Ал Каида'),
    ...names(
      'ru',
      cross(
        'Аль-|аль-|Аль |Ал-|Эль-|Аль-',
        'Каида|Каиды|Каиде|Каиду|Каидой|Каида|Кайда|Кайды|Кайде|Кайду|Кайдой|Каеда|Каеды',
      ),
    ),
    ...names('uk', cross('Аль-|аль-', 'Каїда|Каїди|Каїді|Каїду|Каїдою')),
    ...inflected('fa', 'القاعده', { usual: true }),
    ...inflected('ps', 'القاعده | القاعدې', { usual: true }),
    ...inflected('ur', 'القاعدہ', { usual: true }),
    ...names('ar', 'القاعدة', {
      for: [
        ...split(
          'تنظيم القاعدة | تنظيم | التنظيم | جهاد* | إرهاب* | الإرهاب* | بن لادن | الظواهري | الجهاد* | متشدد* | عناصر القاعدة | زعيم | مقاتلي | مسلحي | بالقاعدة | المتطرفة | أنصار الشريعة',
        ),
        ...split('داعش | طالبان | الدولة الإسلامية | القاعدة في | وداعش | والقاعدة | للقاعدة'),
      ],
      places: [...afghanistan, ...split('اليمن | سوريا | العراق | الصومال | مالي')],
      against: split(
        'القاعدة الجوية | قاعدة جوية | قاعدة عسكرية | القاعدة العسكرية | القاعدة البحرية | القاعدة الشعبية | القاعدة القانونية | القاعدة الأمريكية | القاعدة الروسية',
      ),
    }),
    ...names('ar', 'قاعدة الجهاد | القاعدة الجهادية'),
    ...inflected('bn', 'আল-কায়েদা | আল কায়েদা | আলকায়েদা | আল-কায়দা | আল কায়দা | আল-কায়েদাহ'),
    ...inflected('hi', 'अल-कायदा | अल कायदा | अलकायदा | अल-क़ायदा'),
    ...names('el', 'Αλ Κάιντα | Αλ-Κάιντα | Αλ Κάιδα | Αλ-Κάιδα | Αλ Καΐντα | Αλ-Καΐντα'),
    ...names('he', 'אל-קאעידה | אל קאעידה | אל-קאידה'),
    ...names('zh', '基地组织 | 基地組織 | 阿尔盖达 | 凯达组织 | 蓋達組織 | 盖达组织', { usual: true }),
    ...names('ja', 'アルカイダ | アルカーイダ | アル・カイダ | アル・カーイダ'),
    ...names('ko', '알카에다 | 알 카에다'),
  ],
};

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

export const islamicStateKhorasan: LabelPassport = {
  id: 'islamic-state-khorasan',
  name: 'Islamic State Khorasan',
  kind: 'armed-group',
  gist: 'Branch of the Islamic State in Afghanistan and its neighbours, proclaimed in January 2015.',
  aliases: [
    ...properNames('en', 'Khorasan Province | Khurasan Province', {
      for: split(
        'islamic state | isis | amaq | iskp | taliban* | afghan* | pakistan* | jihad* | militant* | kabul* | sikh* | suicide',
      ),
      against: split('mashhad | razavi | iranian province'),
    }),
    ...inflected('', 'داعش', {
      for: split('داعش خراسان | خراسان | شاخه خراسان | ولایت خراسان | کونړ | کنر | ننګرهار | ننگرهار | کونړ کې'),
    }),
    ...names(
      'en',
      cross(
        'Islamic State |Islamic State in |Islamic State of |Islamic State’s |Islamic State in the |Islamic State – ',
        'Khorasan Province|Khorasan|Khurasan|Khurasan Province|Khorassan|Khorassan Province|Khorasan branch|Khorasan chapter',
      ),
    ),
    ...names(
      'en',
      'Khorasan Province of the Islamic State | Khorasan Province of Islamic State | Islamic State Afghanistan',
    ),
    ...names(
      '',
      cross('ISIS-|ISIL-|IS-|Daesh-|Da’esh-|ISIS |Daesh ', 'Khorasan|Khurasan|Khorassan|Chorasan|Khorasan Province'),
    ),
    ...acronyms('', 'ISKP | IS-K | ISIS-K | ISIL-K | ISIL-KP | ISIS-KP | IS-KP | ISPK | ISIS-PK | EI-K | ИГ-Х'),
    ...acronyms('', 'ISK | ВХ', { for: [...afghanistan, ...centralAsia, ...pakistan] }),
    ...names(
      '',
      'Wilayat Khorasan | Wilayat Khurasan | Wilaya Khorasan | Wilayat al-Khorasan | Vilayat Khorasan | Welayat Khorasan | Velayat Khorasan | Wilayah Khorasan | Wilayat-e-Khorasan',
    ),
    ...names(
      'de',
      cross(
        'Islamischer Staat |Islamischen Staat |Islamischen Staats |IS-|IS ',
        'Provinz Khorasan|Provinz Chorasan|in der Provinz Khorasan|in der Provinz Chorasan|in Khorasan|Khorasan|Chorasan|Ableger Khorasan',
      ),
    ),
    ...names(
      'fr',
      cross(
        'État islamique |EI-|EI ',
        'au Khorasan|au Khorassan|Khorasan|Khorassan|dans le Khorasan|province du Khorasan',
      ),
    ),
    ...names('fr', 'État islamique - Province du Khorasan | État islamique, province du Khorasan'),
    ...names(
      'es',
      cross(
        'Estado Islámico |Estado Islámico del |Estado Islámico en |Estado Islámico de |Estado Islámico para el |Estado Islámico de la Provincia de |Estado Islámico en la provincia de ',
        'Khorasán|Jorasán|Khorasan|Jorasan|Gran Jorasán|Provincia de Jorasán|Provincia Jorasán',
      ),
    ),
    ...names(
      'pt',
      cross(
        'Estado Islâmico |Estado Islâmico do |Estado Islâmico em |Estado Islâmico no ',
        'Khorasan|Khorassan|Grande Khorasan|Coraçone',
      ),
    ),
    ...names('pt', 'Estado Islâmico da Província de Khorasan | Estado Islâmico - Província de Khorasan'),
    ...names(
      'it',
      'Stato islamico del Khorasan | Stato islamico Khorasan | Stato islamico nel Khorasan | Stato Islamico - Provincia del Khorasan',
    ),
    ...inflected(
      'tr',
      cross(
        'IŞİD|DEAŞ|IŞİD-|DEAŞ-|IŞİD |DEAŞ |IŞİD’in |DEAŞ’ın ',
        'Horasan|Horasan Vilayeti|Horasan kolu|Horasan yapılanması',
      ),
    ),
    ...inflected('tr', 'İslam Devleti Horasan Vilayeti | IŞİD-H | DEAŞ-H | Horasan Vilayeti'),
    ...inflected(
      'uz',
      'IShID-Xuroson | Xuroson viloyati | ИШИД-Хуросон | Хуросон вилояти | IShID Xuroson | «Xuroson viloyati» | ИШИД Хуросон | Хуросон Вилояти',
      { for: split('IShID | ИШИД | jangari* | жангари* | terror* | террор* | tolibon* | толибон* | afg‘on* | афғон*') },
    ),
    ...inflected('tg', 'ДОИШ-Хуросон | Вилояти Хуросон | шохаи Хуросони ДОИШ | ДИИШ-Хуросон', { usual: true }),
    ...names(
      'ru',
      cross(
        'Вилаят |Вилайят |Вилаята |Вилаяту |Вилаятом |Вилаяте |Вилоят |Вилайат |Велаят ',
        'Хорасан|Хорасана|Хуросон|аль-Хорасан',
      ),
    ),
    ...names('ru', cross('ИГ-|ИГИЛ-|ДАИШ-', 'Хорасан|Хорасана|Хорасане|Хорасаном|Вилаят Хорасан|Вилаята Хорасан')),
    ...names(
      'ru',
      cross(
        'Исламское государство |Исламского государства |Исламское государство в |Исламского государства в |Исламское государство провинции |Исламского государства провинции ',
        'Хорасан|Хорасана|Хорасане|Вилаят Хорасан|Провинция Хорасан|провинция Хорасан|провинции Хорасан',
      ),
    ),
    ...names(
      'ru',
      'Исламское государство — Вилаят Хорасан | Исламское государство — Хорасан | Исламского государства — Вилаят Хорасан | ИГ — Хорасан',
    ),
    ...names(
      'ar',
      'ولاية خراسان | داعش خراسان | تنظيم الدولة الإسلامية في خراسان | الدولة الإسلامية في خراسان | الدولة الإسلامية ولاية خراسان | تنظيم داعش خراسان | الدولة الإسلامية - ولاية خراسان | داعش - خراسان | داعش ولاية خراسان | الدولة الإسلامية خراسان',
    ),
    ...inflected('fa', 'داعش خراسان | داعش شاخه خراسان | شاخه خراسان داعش | شاخهٔ خراسان داعش | داعش ولایت خراسان'),
    ...inflected('fa', 'دولت اسلامی ولایت خراسان | دولت اسلامی خراسان | دولت اسلامی شاخه خراسان'),
    ...inflected('ps', 'داعش خراسان | د داعش خراسان څانګه | خراسان داعش | د خراسان داعش | د داعش د خراسان څانګه'),
    ...inflected(
      'ur',
      'داعش خراسان | دولت اسلامیہ خراسان | داعش خراسان شاخ | دولت اسلامیہ خراسان صوبہ | آئی ایس کے پی | دولت اسلامیہ ولایت خراسان',
    ),
    ...inflected(
      'bn',
      'আইএস-কে | আইএসকেপি | ইসলামিক স্টেট খোরাসান | ইসলামিক স্টেট খোরাসান প্রভিন্স | আইএস খোরাসান | আইএসআইএস-কে | ইসলামিক স্টেট-খোরাসান',
    ),
    ...inflected('hi', 'इस्लामिक स्टेट खुरासान | आईएसआईएस-के | आईएस-के | आईएसकेपी | इस्लामिक स्टेट-खुरासान'),
    ...names(
      'el',
      'Ισλαμικό Κράτος του Χορασάν | Ισλαμικό Κράτος-Χορασάν | Ισλαμικό Κράτος στο Χορασάν | Ισλαμικό Κράτος Χορασάν | Ισλαμικού Κράτους του Χορασάν | Ισλαμικό Κράτος - Επαρχία Χορασάν',
    ),
    ...names(
      'zh',
      '伊斯兰国呼罗珊分支 | 伊斯兰国呼罗珊省 | 呼罗珊分支 | 伊斯兰国-呼罗珊 | 呼罗珊省 | 伊斯蘭國呼羅珊省 | 伊斯兰国呼罗珊',
      { usual: true },
    ),
    ...names('ja', 'イスラム国ホラサン州 | ISホラサン州 | ホラサン州', { usual: true }),
    ...names('ko', '이슬람국가 호라산 | IS 호라산 | 호라산 지부', { usual: true }),
  ],
  relations: [
    { type: 'part-of', label: 'islamic-state' },
    { type: 'often-confused-with', label: 'islamic-state' },
  ],
};

const aqForms =
  'al-Qaeda|al-Qaida|al Qaeda|al Qaida|al-Qa’ida|Al-Kaida|al-Kaida|Al Kaida|el-Kaida|al-Qaïda|Al-Qaïda|Al-Qaeda|Al Qaeda|al-Qa’eda';

export const aqap: LabelPassport = {
  id: 'aqap',
  name: 'al-Qaeda in the Arabian Peninsula',
  kind: 'armed-group',
  gist: 'Branch of al-Qaeda in Yemen and Saudi Arabia, formed in 2009.',
  aliases: [
    ...names(
      'en',
      cross(
        aqForms,
        ' in the Arabian Peninsula| on the Arabian Peninsula| in Arabian Peninsula| of the Arabian Peninsula',
      ),
    ),
    ...names('de', cross(aqForms, ' auf der Arabischen Halbinsel| auf der arabischen Halbinsel')),
    ...names(
      'fr',
      cross(aqForms, ' dans la péninsule arabique| dans la Péninsule arabique| pour la péninsule arabique'),
    ),
    ...names('es', cross(aqForms, ' en la Península Arábiga| en la península arábiga| en la Península Arábica')),
    ...names('pt', cross(aqForms, ' na Península Arábica| na Península Arábiga| da Península Arábica')),
    ...names('it', cross(aqForms, ' nella Penisola Arabica| nella penisola arabica')),
    ...acronyms('', 'AQAP', {
      usual: true,
      for: [...yemen],
      against: split(
        'nato aqap | aqap-2110 | aqap 2110 | aqap-21* | quality assurance | quality | supplier* | contractor* | certificat* | iso 9001',
      ),
    }),
    ...acronyms('', 'AQPA | Aqpa', { for: [...yemen] }),
    ...inflected('tr', 'Arap Yarımadası El Kaidesi | Arap Yarımadası El-Kaidesi | Arabistan Yarımadası El Kaidesi'),
    ...names(
      'ru',
      cross(
        'Аль-Каида |Аль-Каиды |Аль-Каиде |Аль-Каиду |Аль-Каидой ',
        'на Аравийском полуострове|Аравийского полуострова|в Аравийском полуострове',
      ),
    ),
    ...names('ru', 'АКАП'),
    ...names('ar', 'قاعدة الجهاد في جزيرة العرب | القاعدة في جزيرة العرب | القاعدة في شبه الجزيرة العربية'),
    ...inflected(
      'fa',
      'القاعده در شبه جزیره عربستان | القاعده در شبه‌جزیره عربستان | القاعده شبه جزیره عربستان | القاعده در جزیره‌العرب | القاعده در جزیره العرب',
    ),
    ...inflected('ur', 'القاعدہ جزیرہ نما عرب | جزیرہ نما عرب کی القاعدہ | القاعدہ ان عریبین پیننسولا'),
    ...inflected('bn', 'আল-কায়েদা ইন দ্য অ্যারাবিয়ান পেনিনসুলা | একিউএপি | আরব উপদ্বীপে আল-কায়েদা | আরব উপদ্বীপের আল-কায়েদা'),
    ...inflected(
      'uz',
      'Arabiston yarim orolidagi al-Qoida | Арабистон ярим оролидаги ал-Қоида | Arabiston yarimorolidagi al-Qoida',
    ),
    ...names(
      'el',
      'Αλ Κάιντα στην Αραβική Χερσόνησο | Αλ-Κάιντα στην Αραβική Χερσόνησο | Αλ Κάιντα της Αραβικής Χερσονήσου | Αλ-Κάιντα της Αραβικής Χερσονήσου',
    ),
    ...names('zh', '基地组织阿拉伯半岛分支 | 阿拉伯半岛基地组织 | 半岛基地组织 | 阿拉伯半島基地組織', { usual: true }),
    ...names('ja', 'アラビア半島のアルカイダ | アラビア半島のアル・カーイダ'),
    ...names('ko', '아라비아반도 알카에다 | 아라비아 반도 알카에다'),
  ],
  relations: [{ type: 'part-of', label: 'al-qaeda' }],
};

export const aqim: LabelPassport = {
  id: 'aqim',
  name: 'al-Qaeda in the Islamic Maghreb',
  kind: 'armed-group',
  gist: 'North African group that pledged allegiance to al-Qaeda.',
  aliases: [
    ...names('en', cross(aqForms, ' in the Islamic Maghreb| in the Lands of the Islamic Maghreb| in Islamic Maghreb')),
    ...names('fr', cross(aqForms, ' au Maghreb islamique')),
    ...names('de', cross(aqForms, ' im islamischen Maghreb| im Islamischen Maghreb| des Islamischen Maghreb')),
    ...names('es', cross(aqForms, ' en el Magreb Islámico| del Magreb Islámico| en el Magreb islámico')),
    ...names('pt', cross(aqForms, ' no Magrebe Islâmico| no Magreb Islâmico')),
    ...acronyms('', 'AQIM'),
    ...acronyms('', 'AQMI | Aqmi', { for: [...split('sahel | mali | maghreb | algéri* | alger*')] }),
    ...names(
      'ru',
      cross(
        'Аль-Каида |Аль-Каиды |Аль-Каиде |Аль-Каиду |Аль-Каидой ',
        'исламского Магриба|в странах исламского Магриба|Исламского Магриба|в исламском Магрибе',
      ),
    ),
    ...names('ar', 'القاعدة في بلاد المغرب الإسلامي | القاعدة في المغرب الإسلامي | القاعدة ببلاد المغرب الإسلامي'),
    ...inflected('fa', 'القاعده در مغرب اسلامی | القاعده مغرب اسلامی'),
  ],
  relations: [{ type: 'part-of', label: 'al-qaeda' }],
};

export const caucasusEmirate: LabelPassport = {
  id: 'caucasus-emirate',
  name: 'Islamic Emirate of the Caucasus',
  kind: 'armed-group',
  gist: 'Armed group of the North Caucasus, proclaimed in 2007.',
  aliases: [
    ...names(
      'en',
      'Islamic Emirate of the Caucasus | Islamic Emirate of Caucasus | Caucasus Emirate | Caucasian Emirate | Caucasian Islamic Emirate | Imarat Kavkaz | Emirate of the Caucasus | Islamic Caucasus Emirate | Emarat Kavkaz',
    ),
    ...names(
      'de',
      'Kaukasus-Emirat | Emirat Kaukasus | Islamisches Emirat Kaukasus | Islamischen Emirats Kaukasus | Kaukasus-Emirats | Kaukasisches Emirat',
    ),
    ...names('fr', 'Émirat du Caucase | Émirat islamique du Caucase | Emirat du Caucase'),
    ...names('es', 'Emirato del Cáucaso | Emirato Islámico del Cáucaso'),
    ...names('ru', cross('Имарат |Имарата |Имарату |Имаратом |Имарате |Эмират |Эмирата ', 'Кавказ')),
    ...names('ru', 'Кавказский эмират | Кавказского эмирата | Исламский эмират Кавказ | Кавказский имарат'),
    ...names('ar', 'إمارة القوقاز | إمارة القوقاز الإسلامية | امارت قفقاز'),
  ],
};

export const bokoHaram: LabelPassport = {
  id: 'boko-haram',
  name: 'Boko Haram',
  kind: 'armed-group',
  gist: 'Armed group in north-eastern Nigeria.',
  aliases: [
    ...names(
      '',
      "Boko Haram | Boko-Haram | Bokoharam | Jama’atu Ahlis Sunna Lidda’awati wal-Jihad | Jama'atu Ahlis Sunnah Lidda'awati wal Jihad | Boko Harama",
      { inflects: true },
    ),
    ...names(
      '',
      'Боко Харам | Боко-Харам | بوكو حرام | بوکوحرام | بوکو حرام | বোকো হারাম | বোকো হারামের | बोको हराम | Μπόκο Χαράμ | 博科圣地 | 博科聖地 | ボコ・ハラム | 보코하람',
      { inflects: true },
    ),
    ...acronyms('', 'JAS', { for: split('boko | haram | nigeria* | borno | shekau | lake chad | iswap | maiduguri') }),
  ],
};
