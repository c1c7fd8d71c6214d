import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan, pakistan, pakistaniFront } from './context-words.ts';

/** "Taliban" without more are the Afghan ones. */
const afghanTaliban = {
  usual: true,
  // On both sides, so that it hides "Afghan": many a report from Pakistan or Tajikistan is near the Afghan border.
  against: split(
    'afghan border* | afghan frontier | afghanische grenze | afghanischen grenze | frontière afghane | frontera afgana | афганской границ* | афганская граница',
  ),
  for: [
    ...split(
      'afghan border* | afghan frontier | afghanische grenze | afghanischen grenze | frontière afghane | frontera afgana | афганской границ* | афганская граница',
    ),
    ...afghanistan,
    ...split(
      'taliban regime | taliban government | taliban rule | taliban rulers | taliban-run | taliban-ruled | taliban-led | taliban takeover | fall of the taliban | taliban authorit* | taliban minister* | taliban ministry | taliban foreign ministry | taliban officials | taliban administration | taliban emirate | taliban delegation | shadow govern* | haibatullah | baradar | muttaqi | stanikzai | quetta shura | northern alliance | interim government | de facto authorit*',
    ),
  ],
};

export const taliban: LabelPassport = {
  id: 'taliban',
  name: 'Taliban',
  kind: 'armed-group',
  gist: 'Afghan armed movement; ruled Afghanistan in 1996–2001 and again since August 2021.',
  aliases: [
    ...inflected('', 'Taliban | Taleban | Talibans | Talebans | Tālibān | Thaliban', afghanTaliban),
    ...inflected('', 'Talib | Taleb', {
      usual: true,
      against: split('kweli | abu talib | talib hussain | bin talib | ibn abi talib | jaden'),
    }),
    ...names('fr', 'taleban | talebans', afghanTaliban),
    ...names('es', 'talibán | talibanes | talibana | talibanas | taliban', afghanTaliban),
    ...names('pt', 'talibã | talibãs | talibães | talebã | talebãs', afghanTaliban),
    ...names('it', 'talebani | talebano | talebana | talebane | talibani', afghanTaliban),
    ...names('ca', 'talibà | talibans', afghanTaliban),
    ...inflected('tr', 'Taliban | Talibanlar', afghanTaliban),
    ...inflected('az', 'Taliban | Talibançılar', afghanTaliban),
    ...inflected('uz', 'Tolibon | Toliblar | Tolib | Tolibonlar', afghanTaliban),
    ...inflected('uz', 'Толибон | Толиблар | Толиб', afghanTaliban),
    ...inflected('tg', 'Толибон | Толибҳо | Толиб | Ҳаракати Толибон', afghanTaliban),
    ...inflected('kk', 'Талибан | Тәлібан | Тәліптер | Тәліп | Талибтер', afghanTaliban),
    ...inflected('ky', 'Талибан | Талибдер | Талиб | Талибандар', afghanTaliban),
    ...inflected('ru', 'Талибан | талиб | талибы | талибов | талибам | талибами | талибах', afghanTaliban),
    ...inflected('uk', 'Талібан | таліби | талібів | талібам | талібами', afghanTaliban),
    ...inflected('', 'Талибани | Талибанот | талибани | талибаните | талибанци', afghanTaliban),
    ...inflected('fa', 'طالبان | طالب‌ها', afghanTaliban),
    ...inflected('ps', 'طالبان | طالبانو', afghanTaliban),
    ...inflected('ur', 'طالبان', afghanTaliban),
    ...names('ar', 'طالبان', {
      for: [...afghanistan, ...split('حركة | الحركة | مقاتلو | مقاتلي | مسلحو | إمارة | الملا | الناتو')],
    }),
    ...inflected('bn', 'তালেবান | তালিবান', afghanTaliban),
    ...inflected('hi', 'तालिबान | तालेबान', afghanTaliban),
    ...names('el', 'Ταλιμπάν', afghanTaliban),
    ...names('he', 'הטליבאן | טליבאן', afghanTaliban),
    ...names('zh', '塔利班', afghanTaliban),
    ...names('ja', 'タリバン | ターリバーン | タリバーン', afghanTaliban),
    ...names('ko', '탈레반', afghanTaliban),
    ...names('pl', 'talibowie | talibów | talibom | talibami | talibach | talibscy', afghanTaliban),
  ],
  relations: [
    { type: 'often-confused-with', label: 'ttp', note: 'The Pakistani Taliban are another organisation.' },
    { type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'Called "Tajik Taliban".' },
  ],
};

/** What makes "the Taliban" the Pakistani ones. */
const pakistaniTaliban = { for: pakistaniFront, places: pakistan };

export const ttp: LabelPassport = {
  id: 'ttp',
  name: 'Tehrik-e-Taliban Pakistan',
  kind: 'armed-group',
  gist: 'Alliance of armed groups in Pakistan, called Pakistani Taliban; separate from the Afghan Taliban.',
  aliases: [
    ...acronyms('', 'TTP', {
      places: pakistan,
      for: [
        ...pakistaniFront,
        ...split(`
          pakistani movement | pakistani group | islamabad | quetta | karachi | lahore | rawalpindi | tehreek* | tehrik* | талиб* | техрик* | the ttp has | the ttp had | the ttp is | the ttp was | the ttp and | the ttp in | the ttp will | the ttp wants | the ttp from | ttp leader* |
          ttp chief* | ttp camp* | ttp attack on | ttp attacks on | ttp attacks in | ttp spokes* | ttp hideout* | ttp sanctuar* | ttp safe haven* | ttp faction* | ttp network | ttp-linked | ttp ceasefire |
          talks with the ttp | against the ttp | members of the ttp | leader of the ttp | leaders of the ttp | camps of the ttp | ban on the ttp | attacks by the ttp | banned ttp | outlawed ttp |
          the ttp said | ttp said | the ttp says | ttp claim* | ttp denie* | ttp vow* | ttp threat* | ttp kill*
        `),
      ],
    }),
    ...acronyms('', 'T.T.P.', { for: pakistan }),
    ...names(
      '',
      cross(
        'Tehrik-e-|Tehreek-e-|Tehrik-i-|Tehreek-i-|Tahrik-e-|Tahreek-e-|Tahrik-i-|Tehrek-e-|Tehrik-|Tehrik e |Tehreek e |Tehreek-|Tehrik-ul-|Tehreek-ul-|Tehrik-al-|Tehrik-e |Tehriki-|Therik-e-|Tahrik-|Tehrik-ut-',
        'Taliban Pakistan|Taleban Pakistan|Taliban-e-Pakistan|Taliban-Pakistan|Taliban-i-Pakistan|Taliban in Pakistan|Taliban of Pakistan',
      ),
    ),
    ...names('', cross('Tehrik-e-|Tehreek-e-|Tehrik-i-|Tehreek-i-', 'Taliban|Taleban'), { for: pakistan, usual: true }),
    ...names('en', 'Pakistani Taliban | Pakistani Taleban | Pakistan Taliban | Pakistan Taleban | Taliban of Pakistan'),
    ...names(
      'en',
      'Movement of the Taliban in Pakistan | Movement of Taliban in Pakistan | Taliban Movement of Pakistan | Pakistani Talibs',
    ),
    ...names(
      'en',
      'Student Movement of Pakistan | Taliban Movement in Pakistan | Movement of the Pakistani Taliban | Movement of Pakistani Taliban',
    ),
    ...inflected('', 'Taliban | Taleban', pakistaniTaliban),
    ...names(
      'de',
      cross('pakistanische |pakistanischen |pakistanischer |Pakistanische |Pakistanischen ', 'Taliban|Taleban'),
    ),
    ...names(
      'de',
      'Taliban-Bewegung Pakistans | Bewegung der pakistanischen Taliban | Bewegung der Taliban in Pakistan',
    ),
    ...names(
      'fr',
      'talibans pakistanais | taliban pakistanais | taliban pakistanaise | Mouvement des talibans du Pakistan | Mouvement des talibans pakistanais',
    ),
    ...names(
      'es',
      'talibanes paquistaníes | talibán paquistaní | talibán pakistaní | talibanes pakistaníes | talibanes de Pakistán | Movimiento de los Talibanes de Pakistán | Movimiento Talibán de Pakistán',
    ),
    ...names('es', 'talibán | talibanes', pakistaniTaliban),
    ...names(
      'pt',
      'talibãs paquistaneses | Talibã paquistanês | Talibã do Paquistão | Taleban paquistanês | talibãs do Paquistão | Movimento dos Talibãs do Paquistão',
    ),
    ...names('pt', 'talibãs | talibã | talebã', pakistaniTaliban),
    ...names('it', 'talebani pakistani | talebani del Pakistan | talebano pakistano'),
    ...names('fr', 'talibans | taliban', pakistaniTaliban),
    ...inflected(
      'tr',
      'Pakistan Talibanı | Pakistan Taliban Hareketi | Pakistanlı Taliban | Tehrik-i Taliban Pakistan | Pakistan Taliban’ı',
    ),
    ...inflected(
      'uz',
      'Pokiston Toliboni | Pokiston toliblari | Pokiston tolibonlari | Покистон Толибони | Покистон толиблари | Покистон толибонлари | Pokiston Tolibon harakati',
    ),
    ...inflected(
      'tg',
      'Толибони Покистон | Таҳрики Толибони Покистон | толибони покистонӣ | Ҳаракати Толибони Покистон',
    ),
    ...inflected('kk', 'Пәкістан тәліптері | пәкістандық тәліптер | Пәкістан Талибаны | Пәкістандық Талибан'),
    ...inflected('ky', 'Пакистан Талибаны | пакистандык талибдер | Пакистан талибдери | пакистандык Талибан'),
    ...names(
      'ru',
      cross(
        'Техрик-е-|Техрик-и-|Техрик-е |Техрик-и |Техрик |Тахрик-е |Тахрик-и |Тахрик-е-|Тахрик-и-|Тахрике |Техрике |Техрик-э-|Техрик-ут-',
        'Талибан Пакистан|Талибан Пакистана|Талибан-и-Пакистан|Талибан-Пакистан|Толибан Пакистан',
      ),
    ),
    ...inflected(
      'ru',
      cross(
        'пакистанский |пакистанского |пакистанскому |пакистанским |пакистанском ',
        'талибан|талибана|талибану|талибаном|талибане',
      ),
    ),
    ...inflected(
      'ru',
      'пакистанские талибы | пакистанских талибов | пакистанским талибам | пакистанскими талибами | пакистанский талиб | Талибан Пакистана',
    ),
    ...names(
      'ru',
      'Движение Талибан Пакистана | Движения Талибан Пакистана | Движение талибов Пакистана | Движения талибов Пакистана',
    ),
    ...inflected('ru', 'Талибан | талибы | талибов | талибам | талибами', pakistaniTaliban),
    ...acronyms('', 'ТТП | ДТП', { for: [...split('талиб* | техрик* | пакистан* | вазиристан*')] }),
    ...inflected(
      'fa',
      'تحریک طالبان پاکستان | طالبان پاکستان | طالبان پاکستانی | تحریک طالبان | جنبش طالبان پاکستان | تی‌تی‌پی | تی تی پی | تحریک طالبان پاکستانی',
    ),
    ...inflected(
      'ps',
      'د پاکستان طالبان | پاکستاني طالبان | د پاکستان د طالبانو تحریک | تحریک طالبان پاکستان | ټي ټي پي | د پاکستاني طالبانو تحریک | پاکستاني طالبانو',
    ),
    ...inflected(
      'ur',
      'تحریک طالبان پاکستان | کالعدم تحریک طالبان پاکستان | پاکستانی طالبان | ٹی ٹی پی | تحریک طالبان | کالعدم تحریک طالبان | فتنہ الخوارج',
    ),
    ...inflected('ur', 'طالبان', pakistaniTaliban),
    ...inflected('fa', 'طالبان', pakistaniTaliban),
    ...names(
      'ar',
      'حركة طالبان باكستان | حركة طالبان الباكستانية | طالبان باكستان | طالبان الباكستانية | طالبان الباكستانيون | طالبان الباكستانيين | تحريك طالبان باكستان | حركة طالبان في باكستان',
    ),
    ...names('ar', 'طالبان', pakistaniTaliban),
    ...inflected(
      'bn',
      'পাকিস্তানি তালেবান | পাকিস্তানি তালিবান | পাকিস্তান তালেবান | তেহরিক-ই-তালেবান পাকিস্তান | তেহরিক-ই-তালেবান | তেহরিক-ই-তালিবান পাকিস্তান | তেহরিক ই তালিবান পাকিস্তান | টিটিপি | তেহরিক-ই-তালিবান | তেহরিকে তালেবান পাকিস্তান',
    ),
    ...inflected('bn', 'তালেবান | তালিবান', pakistaniTaliban),
    ...inflected('hi', 'तहरीक-ए-तालिबान पाकिस्तान | पाकिस्तानी तालिबान | टीटीपी | तहरीक ए तालिबान पाकिस्तान'),
    ...names('el', 'Πακιστανοί Ταλιμπάν | Ταλιμπάν του Πακιστάν | Πακιστανών Ταλιμπάν | Πακιστανούς Ταλιμπάν'),
    ...names('el', 'Ταλιμπάν', pakistaniTaliban),
    ...names('zh', '巴基斯坦塔利班 | 巴塔 | 巴塔组织 | 巴基斯坦塔利班运动', { usual: true }),
    ...names('ja', 'パキスタン・タリバン運動 | パキスタン・タリバン | パキスタンのタリバン'),
    ...names('ko', '파키스탄 탈레반 | 파키스탄탈레반'),
    ...properNames('', 'Fitna al-Khawarij | Fitna-al-Khawarij | Fitna al Khawarij'),
  ],
  relations: [
    { type: 'often-confused-with', label: 'taliban' },
    { type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'TTT is another group than TTP.' },
  ],
};

export const haqqani: LabelPassport = {
  id: 'haqqani',
  name: 'Haqqani network',
  kind: 'armed-group',
  gist: 'Afghan armed network around the Haqqani family, part of the Taliban movement.',
  aliases: [
    ...names(
      'en',
      cross(
        'Haqqani |Haqani |Haqqania |Hakkani |Haqqanis’ |Haqqani’s ',
        'network|networks|Taliban Network|militant network|terror network|terrorist network',
      ),
    ),
    ...names('en', 'Haqqanis | Haqqani Taliban Network'),
    ...properNames('', 'Haqqani | Hakkani | Haqani', {
      for: split(
        'haqqani group | haqqani faction | haqqani fighter* | haqqani militant* | haqqani commander* | haqqani insurgent* | haqqani men | haqqani clan | haqqani cell* | haqqani leader* | haqqani member* | haqqani operative* | haqqani facilitator* | haqqani-linked | haqqani-trained | haqqani-run | haqqani money | haqqani lieutenant* | haqqani plot* | haqqani bomb* | haqqani funds | haqqani prisoner* | haqqani raid* | haqqani veteran* | haqqani suicide | haqqani team* | haqqani boys | haqqani financ* | haqqani guest house* |  haqqani attack* | haqqani sanctuar* | haqqani stronghold | haqqani hideout* | haqqani compound | haqqani camp* | pro-haqqani | haqqani network',
      ),
      against: split(
        'ambassador | professor | husain haqqani | hussain haqqani | minister | acting interior minister | mr haqqani | irfan haqqani',
      ),
    }),
    ...acronyms('', 'HQN', { for: [...afghanistan] }),
    ...names('de', cross('Haqqani-|Hakkani-|Haqqani |Hakkani-', 'Netzwerk|Netzwerks|Netzwerkes|Netz|Gruppe|Clan')),
    ...names('fr', 'réseau Haqqani | réseaux Haqqani | clan Haqqani | réseau Hakkani'),
    ...names(
      'es',
      'red Haqqani | red Haqani | Red Haqqani | clan Haqqani | red de Haqqani | red de los Haqqani | Red Haqani',
    ),
    ...names('pt', 'rede Haqqani | Rede Haqqani | rede Haqani'),
    ...names('it', 'rete Haqqani | Rete Haqqani | clan Haqqani | rete degli Haqqani'),
    ...inflected('tr', 'Hakkani ağı | Hakkani Ağı | Hakkani şebekesi | Hakkani grubu | Hakkani örgütü'),
    ...inflected(
      'uz',
      "Haqqoniy tarmog‘i | Haqqoniy guruhi | Haqqoniylar tarmog'i | Ҳаққоний тармоғи | Ҳаққоний гуруҳи | Ҳаққонийлар тармоғи | Haqqoniy tarmogi",
    ),
    ...inflected('tg', 'Шабакаи Ҳаққонӣ | шабакаи Ҳақонӣ | гурӯҳи Ҳаққонӣ'),
    ...names(
      'ru',
      cross(
        'сеть |сети |сетью |группировка |группировки |группировке |группировку |группировкой |клан |клана |группа |группы ',
        'Хаккани|Хакани',
      ),
    ),
    ...inflected('ky', 'Хаккани тармагы | Хаккани тобу'),
    ...inflected('kk', 'Хаккани желісі | Хаққани желісі'),
    ...inflected('fa', 'شبکه حقانی | شبکهٔ حقانی | شبکۀ حقانی | شبکه‌ی حقانی | گروه حقانی'),
    ...inflected('ps', 'حقاني شبکه | د حقاني شبکه | حقاني شبکې | د حقاني شبکې | حقاني ډله'),
    ...inflected('ur', 'حقانی نیٹ ورک | حقانی گروپ | حقانی نیٹورک'),
    ...names('ar', 'شبكة حقاني | شبكة حقانى | شبكة الحقاني | جماعة حقاني'),
    ...inflected('bn', 'হাক্কানি নেটওয়ার্ক | হাক্কানী নেটওয়ার্ক | হাক্কানি গোষ্ঠী'),
    ...inflected('hi', 'हक्कानी नेटवर्क'),
    ...names('el', 'δίκτυο Χακάνι | Δίκτυο Χακάνι | δικτύου Χακάνι'),
    ...names('zh', '哈卡尼网络 | 哈卡尼組織 | 哈卡尼组织 | 哈卡尼网 | 哈卡尼網絡'),
    ...names('ja', 'ハッカーニ・ネットワーク | ハッカーニネットワーク'),
    ...names('ko', '하카니 네트워크'),
  ],
  relations: [{ type: 'part-of', label: 'taliban' }],
};

export const lashkar: LabelPassport = {
  id: 'let',
  name: 'Lashkar-e-Taiba',
  kind: 'armed-group',
  gist: 'Armed group in Pakistan, active above all in Kashmir; blamed for the Mumbai attacks of 2008.',
  aliases: [
    ...acronyms('', 'LeT', {
      for: [...pakistan, ...split('kashmir* | mumbai | lashkar* | hafiz saeed | india* | jammu')],
    }),
    ...names(
      '',
      cross(
        'Lashkar-e-|Lashkar-i-|Lashkar-e |Lashkar-e-|Lashkar e |Lashkar-|Laskar-e-|Lashkare-|Lashkar i ',
        'Taiba|Tayyiba|Tayyaba|Toiba|Tayba|Taibah|Tayiba|Taib|Tayyeba|Taibba|Tayeba',
      ),
    ),
    ...names(
      'ru',
      'Лашкар-е-Тайба | Лашкар-и-Тайба | Лашкар-э-Тайба | Лашкар-е-Тойба | Лашкаре-Тайба | Лашкар-и-Тойба | Лашкар-е Тайба',
    ),
    ...inflected('fa', 'لشکر طیبه | لشکر طیبہ | لشکرطیبه'),
    ...names('ar', 'لشكر طيبة | عسكر طيبة | لشكر طيبه'),
    ...inflected('bn', 'লস্কর-ই-তৈয়বা | লস্করে তৈয়বা | লশকর-ই-তৈয়বা | লস্কর ই তৈয়বা'),
    ...inflected('hi', 'लश्कर-ए-तैयबा | लश्कर ए तैयबा | लश्कर-ए-तोइबा'),
    ...names('el', 'Λασκάρ-ε-Τάιμπα | Λασκάρ-ε-Τάιπα'),
    ...names('zh', '虔诚军 | 虔誠軍 | 拉什卡-塔伊巴'),
    ...names('uz', 'Lashkari Tayba | Лашкари Тайба | Lashkar-i Tayba | Leşker-i Tayyibe | Leşker-i Tayyiba'),
  ],
};

export const sipah: LabelPassport = {
  id: 'ssp',
  name: 'Sipah-e-Sahaba Pakistan',
  kind: 'armed-group',
  gist: 'Sectarian armed organisation in Pakistan.',
  aliases: [
    ...acronyms('', 'SSP', {
      for: split(
        'sipah* | sahaba | lashkar* | sectarian* | shia | shiite* | jhangvi | jhangvi* | banned outfit* | TTP | LeT | jihad*',
      ),
    }),
    ...names(
      '',
      cross('Sipah-e-|Sipah-i-|Sipah-e |Sipah |Sipah-|Sipahi ', 'Sahaba|Sahaba Pakistan|Sahaaba|Sahabah|Sihaba'),
    ),
    ...names('', 'Ahle Sunnat Wal Jamaat | Ahl-e-Sunnat Wal Jamaat | Millat-e-Islamia Pakistan', {
      for: split('sipah* | sectarian* | banned | jhangvi | shia | shiite*'),
    }),
    ...inflected('ur', 'سپاہ صحابہ | سپاہ صحابہ پاکستان | کالعدم سپاہ صحابہ | سپاه صحابه'),
    ...names('ru', 'Сипах-е-Сахаба | Сипах-и-Сахаба | Сипаи-Сахаба'),
  ],
};
