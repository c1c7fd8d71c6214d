import { acronyms, cross, inflected, type LabelPassport, names, russianMovement, split } from './alias.ts';
import { afghanistan, centralAsia, pakistan, pakistaniFront } from './context-words.ts';

const imuContext = [
  ...split(
    'furqon | furkon | namangani | yuldash* | yuldosh* | yo’ldosh* | tohir | tahir | юлдаш* | йулдош* | yoldash*',
  ),
  ...centralAsia,
];

const imuPlaces = [
  ...pakistaniFront,
  ...afghanistan,
  ...pakistan,
  ...split('karachi | quetta | mashhad | kurgan-tyube | kalashnikov* | калашников*'),
];

export const imu: LabelPassport = {
  id: 'imu',
  name: 'Islamic Movement of Uzbekistan',
  kind: 'armed-group',
  gist: 'Armed Islamist group founded by Uzbeks in the 1990s; based in Afghanistan, after 2001 in Waziristan.',
  aliases: [
    ...acronyms('', 'IMU', {
      for: imuContext,
      places: imuPlaces,
      against: split('sensor* | gyro* | acceleromet* | inertial* | student union | memorial union | mathemat*'),
    }),
    ...acronyms('', 'I.M.U.', { for: imuContext, places: imuPlaces }),
    ...names(
      'en',
      `Islamic Movement of Uzbekistan | Islamic Movement in Uzbekistan | Islamic Movement for Uzbekistan |
      Islamic Movement Uzbekistan | Uzbekistan Islamic Movement | Uzbek Islamic Movement | Islamic Uzbek Movement |
      Uzbekistan's Islamic Movement | Islami Movement of Uzbekistan`,
    ),
    // The name it was said to have taken; texts that write "IMT" mean the same men.
    ...names('en', 'Islamic Movement of Turkestan | Islamic Movement of Turkistan', { usual: true }),
    ...acronyms('', 'IMT', {
      for: [...centralAsia, ...split('turkestan | turkistan | lashkar* | туркестан*')],
      places: [...afghanistan, ...split('pakistan* | rasht | fergana | ferghana')],
    }),
    ...names(
      'de',
      'Islamische Bewegung Usbekistans | Islamischen Bewegung Usbekistans | Islamische Bewegung Usbekistan',
    ),
    ...names(
      'de',
      'Islamischen Bewegung Usbekistan | Islamische Bewegung in Usbekistan | Islamischen Bewegung in Usbekistan',
    ),
    ...names(
      'de',
      'Islamische Bewegung von Usbekistan | Islamischen Bewegung von Usbekistan | usbekische Islamistenbewegung',
    ),
    ...acronyms('', 'IBU', {
      for: [
        ...imuContext,
        ...split('islamistisch* | bundesanwalt* | bundeskriminalamt* | verfassungsschutz* | terrorgruppe'),
      ],
      places: imuPlaces,
    }),
    ...names('fr', cross('Mouvement islamique |Mouvement islamiste ', "d'Ouzbékistan|de l'Ouzbékistan|ouzbek|ouzbèke")),
    ...names(
      'es',
      'Movimiento Islámico de Uzbekistán | Movimiento Islámico del Uzbekistán | Movimiento Islamista de Uzbekistán',
    ),
    ...names(
      'pt',
      cross('Movimento Islâmico |Movimento Islamita ', 'do Uzbequistão|do Usbequistão|do Uzbekistão|do Uzbequistao'),
    ),
    ...names('it', "Movimento islamico dell'Uzbekistan | Movimento Islamico d'Uzbekistan | Movimento islamico uzbeko"),
    ...acronyms('', 'MIO | MIOu | MOI', { for: imuContext, places: imuPlaces }),
    ...acronyms('', 'MIU', { for: imuContext, places: imuPlaces }),
    ...names('nl', 'Islamitische Beweging van Oezbekistan | Islamitische Beweging Oezbekistan'),
    ...names('pl', 'Islamski Ruch Uzbekistanu | Islamskiego Ruchu Uzbekistanu | Islamskim Ruchem Uzbekistanu'),
    ...names('sv', 'Islamiska rörelsen i Uzbekistan | Uzbekistans islamiska rörelse'),
    ...names('cs', 'Islámské hnutí Uzbekistánu | Islámského hnutí Uzbekistánu'),
    ...inflected('tr', 'Özbekistan İslami Hareketi | Özbekistan İslam Hareketi | Özbekistan İslâmî Hareketi'),
    ...acronyms('tr', 'ÖİH | ÖIH', { for: imuContext }),
    ...inflected('az', 'Özbəkistan İslam Hərəkatı | Özbəkistan İslami Hərəkatı'),
    ...inflected('uz', "O'zbekiston islomiy harakati | O'zbekiston islom harakati | O'zbekiston islomiy xarakati"),
    ...inflected('uz', "O'zbekiston islomiy harakat | O'zbekiston Islomiy Harakati | Ozbekiston islomiy harakati"),
    ...acronyms('uz', "O'IH | OʻIH | ЎИҲ | ЎИХ"),
    ...inflected('uz', 'Ўзбекистон исломий ҳаракати | Ўзбекистон ислом ҳаракати | Ўзбекистон исломий харакати'),
    ...inflected('kk', 'Өзбекстан ислам қозғалысы | Өзбекстанның ислам қозғалысы | Өзбекстан исламдық қозғалысы'),
    ...inflected('ky', 'Өзбекстан ислам кыймылы | Өзбекстандын ислам кыймылы | Өзбекстан исламий кыймылы'),
    ...inflected('tg', 'Ҳаракати исломии Ӯзбекистон | Ҷунбиши исломии Ӯзбекистон | Наҳзати исломии Ӯзбекистон'),
    ...inflected('tg', 'Ҳаракати исломии Узбекистон | Ҷунбиши исломии Узбекистон'),
    ...acronyms('tg', 'ҲИӮ | ҲИУ | ҶИӮ | ҶИУ', { for: imuContext }),
    ...names('ru', russianMovement('Исламск', 'Узбекистана')),
    ...names('ru', russianMovement('Исламск', 'Туркестана')),
    ...names('ru', russianMovement('Исламск', 'Узбекистан')),
    ...names('ru', russianMovement('Исламистск', 'Узбекистана')),
    ...names(
      'ru',
      'Узбекское исламское движение | Узбекского исламского движения | движение исламистов Узбекистана | Исламское узбекское движение',
    ),
    ...acronyms('', 'ИДУ', {
      for: [...imuContext, ...split('отряд* | лагер* | группировк* | бойц* | изгнанник* | абревиатур* | аббревиатур*')],
      places: imuPlaces,
    }),
    ...acronyms('', 'ИДТ | ИМУ | ИДУз', { for: imuContext, places: imuPlaces }),
    ...names('uk', 'Ісламський рух Узбекистану | Ісламського руху Узбекистану | Ісламським рухом Узбекистану'),
    ...names(
      'ar',
      `حركة أوزبكستان الإسلامية | الحركة الإسلامية في أوزبكستان | الحركة الإسلامية الأوزبكية | الحركة الإسلامية لأوزبكستان |
      الحركة الإسلامية الأوزبكستانية | الحركة الإسلامية بأوزبكستان | حركة أوزبكستان الاسلامية | الحركة الإسلامية في أوزبكستان`,
    ),
    ...names(
      'ar',
      cross(
        'حركة |الحركة ',
        'أوزباكستان الإسلامية|الإسلامية في أوزباكستان|الإسلامية الأوزباكستانية|الإسلامية لأوزباكستان',
      ),
    ),
    ...inflected(
      'fa',
      cross('جنبش |حرکت |نهضت |تحریک ', 'اسلامی ازبکستان|اسلامی ازبیکستان|اسلامی اوزبکستان|اسلامی اوزبیکستان'),
    ),
    ...inflected(
      'ps',
      cross(
        'د ازبکستان |د ازبېکستان |د اوزبکستان |د اوزبیکستان ',
        'اسلامي غورځنګ|اسلامي خوځښت|اسلامي تحریک|اسلامي حرکت',
      ),
    ),
    ...inflected(
      'ur',
      'اسلامی تحریک ازبکستان | ازبکستان اسلامی تحریک | ازبکستان کی اسلامی تحریک | اسلامک موومنٹ آف ازبکستان',
    ),
    ...inflected('ur', 'اسلامک موومنٹ ازبکستان | اسلامی موومنٹ آف ازبکستان | اسلامک موومنٹ آف ازبیکستان'),
    ...inflected('bn', 'ইসলামিক মুভমেন্ট অব উজবেকিস্তান | ইসলামিক মুভমেন্ট অফ উজবেকিস্তান | উজবেকিস্তান ইসলামি আন্দোলন'),
    ...inflected('bn', 'উজবেকিস্তানের ইসলামি আন্দোলন | উজবেকিস্তান ইসলামিক মুভমেন্ট | ইসলামি আন্দোলন উজবেকিস্তান'),
    ...names(
      'el',
      'Ισλαμικό Κίνημα του Ουζμπεκιστάν | Ισλαμικού Κινήματος του Ουζμπεκιστάν | Ισλαμικό Κίνημα Ουζμπεκιστάν',
    ),
    ...names('hi', 'इस्लामिक मूवमेंट ऑफ उज्बेकिस्तान | इस्लामिक मूवमेंट ऑफ उजबेकिस्तान'),
    ...names('zh', '乌兹别克斯坦伊斯兰运动 | 烏茲別克斯坦伊斯蘭運動 | 乌兹别克伊斯兰运动 | 烏茲別克伊斯蘭運動'),
    ...names('ja', 'ウズベキスタン・イスラム運動 | ウズベキスタン・イスラーム運動'),
    ...names('ko', '우즈베키스탄 이슬람 운동 | 우즈베키스탄이슬람운동'),
    ...names('id', 'Gerakan Islam Uzbekistan'),
    ...names(
      'ha',
      'Kungiyar Islama ta Uzbekistan | Ƙungiyar Musulunci ta Uzbekistan | Kungiyar Musulunci ta Uzbekistan',
    ),
  ],
  relations: [
    { type: 'split-from', label: 'adolat', note: 'Roots, according to Babajanov.' },
    { type: 'often-confused-with', label: 'islamic-movement-of-turkestan', note: 'A name it is said to have taken.' },
    { type: 'often-confused-with', label: 'ipt', note: 'A name it is said to have taken; the article rejects it.' },
    { type: 'often-confused-with', label: 'iju' },
    { type: 'often-confused-with', label: 'jamaat-ansarullah' },
  ],
  sameAs: [],
};

export const islamicMovementOfTurkestan: LabelPassport = {
  id: 'islamic-movement-of-turkestan',
  name: 'Islamic Movement of Turkestan',
  kind: 'armed-group',
  gist: 'Name that the IMU is alleged to have taken; whether a group of this name exists is disputed.',
  aliases: names('en', 'Islamic Movement of Turkestan | Islamic Movement of Turkistan', { for: ['separate group'] }),
  relations: [{ type: 'often-confused-with', label: 'imu' }],
};

export const ipt: LabelPassport = {
  id: 'ipt',
  name: 'IPT',
  kind: 'armed-group',
  gist: 'Name that the IMU is said to have taken in 2001; also an alias of ETIM on a UN list.',
  aliases: [
    ...acronyms('', 'IPT', { for: [...centralAsia, ...split('turkestan | turkistan | туркестан*')] }),
    ...names('ru', 'Исламская партия Туркестан | Исламской партии Туркестан', { for: ['ИДУ', 'узбек*'] }),
  ],
  relations: [
    { type: 'often-confused-with', label: 'imu' },
    { type: 'often-confused-with', label: 'etim-tip' },
  ],
};
