import { acronyms, cross, inflected, type LabelPassport, names, russianMovement, split } from './alias.ts';
import { afghanistan, centralAsia, pakistaniFront } from './context-words.ts';

const imuContext = [
  ...split('namangani | yuldash* | yuldosh* | yo’ldosh* | tohir | tahir | юлдаш* | йулдош* | yoldash*'),
  ...centralAsia,
];
const imuPlaces = [...pakistaniFront, ...afghanistan];

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
    ...acronyms('', 'I.M.U.', { for: ['uzbek*'] }),
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

const ansarContext = split(`
  amriddin | amruddin | amriddin tabarov | tabarov | damullo amriddin | mahdi arsalan | muhammad sharifov | табаров* |
  амриддин* | арсалон* | арсалан* | khostak | maymay | mah-e-may | nusay | kuf ab | shuhada | kuran wa munjan |
  tajik* | tadschik* | tadjik* | tayik* | tacik* | tojik* | таджик* | тоҷик* | тожик* | تاجیک* | تاجیکستان | طاجيك* | তাজিক* |
  τατζικ* | dushanbe | duschanbe | душанбе | دوشنبه | khatlon | хатлон* | rasht | рашт* | khujand | худжанд* | gorno-badakhshan |
  kulob | куляб* | isfara | исфар* | panj | pyanj | пяндж* | пянҷ* | gharm | tavildara
`);

export const jamaatAnsarullah: LabelPassport = {
  id: 'jamaat-ansarullah',
  name: 'Jamaat Ansarullah',
  kind: 'armed-group',
  gist: 'Armed group of Tajiks, first heard of in 2010; banned in Tajikistan since 2012; also called "Tajik Taliban".',
  aliases: [
    ...names(
      '',
      cross(
        'Jamaat |Jamaat-i |Jamaat-e |Jama’at |Jamaat-ul |Jamaat al-|Jamoat |Jamoati |Jamiat |Jamaati |Dschamaat |Djamaat |Jama’at al-|Cemaat-i ',
        'Ansarullah|Ansarullo|Ansarulloh|Ansarollah|Ansorullah|Ansorulloh|Ansorullo|Ansar Allah|Ansarallah|Ansaroullah|Ansarula',
      ),
    ),
    ...names('', 'Ansorulloh | Ansorullo | Ansorullah | Ansarulloh', { inflects: true, usual: true }),
    ...names(
      '',
      'Ansarullah | Ansarollah | Ansarullo | Ansar Allah | Ansarallah | Ansaroullah | Ansar Ullah | Ansar-ullah',
      {
        for: [
          ...ansarContext,
          ...split(
            'badakhshan* | badachschan | darvaz | darwaz | shughnan | ishkashim | gknb | rahmon* | uzbek* | central asia* | tehrik-e-taliban tajikistan | badakshan | бадахшан* | бадахшон* | taliban* | taleban* | imu | ttt',
          ),
        ],
        places: split('afghan* | kunduz | takhar | khost | central asia*'),
      },
    ),
    ...acronyms('', 'JA', { inflects: false, for: ['tajik taliban', 'ttt'] }),
    ...names(
      '',
      cross(
        'Tehrik-e-|Tehreek-e-|Tehrik-i-|Tahrik-e-|Tehrik-|Tehreek-i-|Tahreek-e-|Tehrik-e |Tehrik-i |Tehreek-e |Tehreek-i-|Tehriki |Harakat-e-',
        'Taliban Tajikistan|Taleban Tajikistan|Taliban-e-Tajikistan|Taliban Tojikiston|Tolibon Tojikiston|Toliboni Tojikiston',
      ),
    ),
    ...names('en', 'Tajik Taliban | Tajik Taleban | Taliban of Tajikistan | Movement of the Taliban of Tajikistan'),
    ...names(
      'en',
      'Movement of the Taliban in Tajikistan | Taliban Movement of Tajikistan | Tajikistani Taliban | Tajikistan Taliban',
    ),
    ...acronyms('', 'TTT', { for: ansarContext, places: [...split('badakhshan | бадахшан* | taliban*')] }),
    ...acronyms('', 'ТТТ', { for: [...ansarContext, ...split('талиб*')], places: afghanistan }),
    ...names('de', 'tadschikische Taliban | tadschikischen Taliban | tadschikischer Taliban | Tadschikische Taliban'),
    ...names('fr', 'talibans tadjiks | taliban tadjiks | talibans tadjikes | taliban tadjik'),
    ...names('es', 'talibanes tayikos | talibán tayiko | talibanes de Tayikistán | talibán tayikos'),
    ...names('pt', 'talibãs tajiques | Talibã tajique | talibãs tadjiques | Talibã do Tajiquistão'),
    ...inflected('tr', 'Tacik Taliban | Tacik Talibanı | Tacikistan Talibanı | Ensarullah Cemaati'),
    ...inflected(
      'uz',
      'tojik toliblari | tojik tolibonlari | tojik tolibon | тожик толибонлари | тожик толиблари | тожик толибони',
    ),
    ...inflected(
      'tg',
      'толибони тоҷик | Толибони Тоҷикистон | Толибони тоҷик | Ҷамоати Ансоруллоҳ | Ҷамоати Ансорулло',
    ),
    ...inflected(
      'tg',
      'Ансоруллоҳ | Ансоруллох | Ансорулло | Таҳрики Толибони Тоҷикистон | Ҳаракати Толибони Тоҷикистон',
      { usual: true },
    ),
    ...inflected(
      'uz',
      'Ансоруллоҳ жамоати | Ansorulloh jamoati | Ансоруллоҳ жамоат | Жамоат Ансоруллоҳ | Жамаат Ансаруллах',
    ),
    ...inflected(
      'ru',
      cross(
        'Джамаат |Джамаат-и |Джамоат |Джамаат-',
        'Ансаруллах|Ансарулла|Ансорулло|Ансоруллох|Ансорулах|Ансаруллох|Ансоруллах|Ансар Аллах|Ансаралла',
      ),
    ),
    ...inflected('ru', cross('Джамаата |Джамаатом |Джамаату |Джамаате ', 'Ансаруллах|Ансарулла|Ансорулло|Ансоруллох')),
    ...inflected(
      'ru',
      'Ансаруллах | Ансарулла | Ансаруллы | Ансарулле | Ансаруллу | Ансаруллой | Ансаруллох | Ансорулах',
      {
        for: ansarContext,
        places: split('афган* | бадахшан* | талиб* | нусай*'),
      },
    ),
    ...inflected(
      'ru',
      'таджикские талибы | таджикских талибов | таджикским талибам | таджикскими талибами | таджикский талибан',
    ),
    ...inflected(
      'ru',
      'таджикского талибана | таджикском талибане | таджикским талибаном | Талибан Таджикистана | таджикский талиб',
    ),
    ...names(
      'ru',
      cross(
        'Техрик-е |Техрик-и |Техрик-е-|Техрик-и-|Тахрик-и |Техрик |Тахрики |Тахрик-е |Техрики ',
        'Талибан Таджикистан|Талибан Таджикистана|Толибан Таджикистан|Толибони Тоджикистон',
      ),
    ),
    ...names(
      'ru',
      'Движение Талибан Таджикистана | Движения Талибан Таджикистана | Движение талибов Таджикистана | Движения талибов Таджикистана',
    ),
    ...inflected('kk', 'тәжік талибтері | тәжік тәліптері | Ансаруллах жамағаты'),
    ...inflected('ky', 'тажик талибдери | тажик талибан | тажик Талибаны | Ансаруллах жамааты'),
    ...inflected('fa', cross('جماعت |جماعة |جمعیت ', 'انصارالله|انصار الله|انصارلله|انصاراللہ|انصارالله تاجیکستان')),
    ...inflected('fa', 'انصارالله | انصار الله | انصارلله', {
      for: ansarContext,
      places: split('بدخشان | افغان* | طالبان | تخار | پنج'),
    }),
    ...inflected(
      'fa',
      'طالبان تاجیک | طالبان تاجیکستان | طالبان تاجیکستانی | طالبان تاجیکی | تحریک طالبان تاجیکستان | تحریک طالبان تاجکستان',
    ),
    ...inflected(
      'ps',
      'تاجک طالبان | تاجيک طالبان | د تاجکستان طالبان | تاجیکي طالبان | د تاجیکستان طالبان | د تاجکستان د طالبانو تحریک',
    ),
    ...inflected('ur', 'تاجک طالبان | تاجکستانی طالبان | تحریک طالبان تاجکستان | جماعت انصاراللہ | جماعت انصار اللہ'),
    ...names('ar', 'طالبان الطاجيكية | طالبان طاجيكستان | حركة طالبان طاجيكستان | طالبان الطاجيك'),
    ...names('ar', 'حركة طالبان الطاجيكية | طالبان الطاجيكيون | طالبان الطاجيكيين'),
    ...names('ar', 'جماعة أنصار الله | أنصار الله', { for: ansarContext, places: split('بدخشان | أفغان*') }),
    ...inflected('bn', 'তাজিক তালেবান | তাজিক তালিবান | তাজিকিস্তানের তালেবান | তাজিকিস্তানি তালেবান | জামাত আনসারুল্লাহ | জামায়াত আনসারুল্লাহ'),
    ...inflected('bn', 'আনসারুল্লাহ', { for: ansarContext, places: split('বাদাখশান* | আফগান*') }),
    ...names(
      'el',
      'Τατζίκοι Ταλιμπάν | Τατζίκων Ταλιμπάν | Ταλιμπάν του Τατζικιστάν | Τζαμαάτ Ανσαρουλά | Τζαμάατ Ανσαρουλάχ | Τζαμαάτ Ανσαραλά',
    ),
    ...names('el', 'Ανσαραλά | Ανσαρουλά | Ανσάρ Αλλάχ | Ανσαρουλάχ | Ανσαράλα', { for: ansarContext }),
    ...names('zh', '塔吉克塔利班 | 塔吉克斯坦塔利班 | 安萨鲁拉组织', { usual: true }),
  ],
  relations: [
    { type: 'split-from', label: 'imu' },
    { type: 'often-confused-with', label: 'houthi', note: 'The Houthi movement’s own name is Ansar Allah.' },
    { type: 'often-confused-with', label: 'ansarullah-bangla-team' },
    { type: 'often-confused-with', label: 'taliban', note: '"Tajik Taliban" means this group.' },
  ],
};
