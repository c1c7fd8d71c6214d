import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan, centralAsia, pakistan } from './context-words.ts';

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
