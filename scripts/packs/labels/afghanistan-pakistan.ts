import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan, jihad, pakistan } from './context-words.ts';

const afghanTaliban = {
  for: [
    ...afghanistan,
    ...split(
      'haibatullah | baradar | muttaqi | stanikzai | quetta shura | northern alliance | interim government | de facto authorit*',
    ),
  ],
};

export const taliban: LabelPassport = {
  id: 'taliban',
  name: 'Taliban',
  kind: 'armed-group',
  gist: 'Afghan armed movement; ruled Afghanistan in 1996–2001 and again since August 2021.',
  aliases: [
    ...inflected('', 'Taliban | Taleban | Talibans | Talebans | Tālibān | Thaliban', { usual: true, ...afghanTaliban }),
    ...inflected('', 'Talib | Taleb', {
      usual: true,
      against: split('kweli | abu talib | talib hussain | bin talib | ibn abi talib | jaden'),
    }),
    ...names('en', cross('Afghan |Afghanistan |Afghani ', 'Taliban|Taleban|Talibs')),
    ...names('en', 'Afghanistan’s Taliban | Afghanistan’s Taleban'),
    ...names('de', cross('afghanische |afghanischen |afghanischer |Afghanische ', 'Taliban|Taleban')),
    ...names('fr', 'talibans afghans | taliban afghan | taliban afghans | taleban | talebans', { usual: true }),
    ...names('es', cross('talibán|talibanes|talibana|talibanas|taliban', '| afganos| afgano'), { usual: true }),
    ...names('pt', cross('talibã|talibãs|talibães|taliban|talebã|talebãs|Taleban|talibans', '| afegãos| afegão'), {
      usual: true,
    }),
    ...names('it', 'talebani | talebano | talebana | talebane | talebani afghani | talibani', { usual: true }),
    ...names('ca', 'talibà | talibans', { usual: true }),
    ...inflected('tr', 'Taliban | Talibanlar | Afgan Talibanı | Afganistan Talibanı', { usual: true }),
    ...inflected('az', 'Taliban | Talibançılar', { usual: true }),
    ...inflected('uz', "Tolibon | Toliblar | Tolib | Afg‘on toliboni | Afg'on toliblari | Tolibonlar", { usual: true }),
    ...inflected('uz', 'Толибон | Толиблар | Толиб | Афғон толибони | Афғон толиблари', { usual: true }),
    ...inflected('tg', 'Толибон | Толибҳо | Толиб | Толибони Афғонистон | Ҳаракати Толибон', { usual: true }),
    ...inflected('kk', 'Талибан | Тәлібан | Тәліптер | Тәліп | Талибтер', { usual: true }),
    ...inflected('ky', 'Талибан | Талибдер | Талиб | Талибандар', { usual: true }),
    ...inflected('ru', 'Талибан | талиб | талибы | талибов | талибам | талибами | талибах | движение Талибан', {
      usual: true,
    }),
    ...inflected(
      'ru',
      cross('афганский |афганского |афганскому |афганским |афганском ', 'талибан|талибана|талибану|талибаном|талибане'),
    ),
    ...inflected('ru', 'афганские талибы | афганских талибов | афганским талибам | афганскими талибами'),
    ...inflected('uk', 'Талібан | таліби | талібів | талібам | талібами', { usual: true }),
    ...inflected('', 'Талибани | Талибанот | талибани | талибаните | талибанци', { usual: true }),
    ...inflected('fa', 'طالبان | طالب‌ها | گروه طالبان افغانستان | طالبان افغانستان | طالبان افغان', { usual: true }),
    ...inflected('ps', 'طالبان | طالبانو | افغان طالبان | د افغانستان طالبان', { usual: true }),
    ...inflected('ur', 'طالبان | افغان طالبان | افغانی طالبان', { usual: true }),
    ...names('ar', 'طالبان', {
      for: [...afghanistan, ...split('حركة | الحركة | مقاتلو | مقاتلي | مسلحو | إمارة | الملا | الناتو')],
    }),
    ...names('ar', 'طالبان الأفغانية | حركة طالبان الأفغانية | طالبان الأفغان | طالبان أفغانستان'),
    ...inflected('bn', 'তালেবান | তালিবান | আফগান তালেবান | আফগান তালিবান', { usual: true }),
    ...inflected('hi', 'तालिबान | तालेबान | अफगान तालिबान', { usual: true }),
    ...names('el', 'Ταλιμπάν | Αφγανοί Ταλιμπάν', { usual: true }),
    ...names('he', 'הטליבאן | טליבאן', { usual: true }),
    ...names('zh', '塔利班 | 阿富汗塔利班', { usual: true }),
    ...names('ja', 'タリバン | ターリバーン | タリバーン | アフガニスタン・タリバン', { usual: true }),
    ...names('ko', '탈레반', { usual: true }),
    ...names('pl', 'talibowie | talibów | talibom | talibami | talibach | talibscy', { usual: true }),
    ...names('nl', 'Afghaanse Taliban', { usual: true }),
  ],
  relations: [
    { type: 'often-confused-with', label: 'ttp', note: 'The Pakistani Taliban are another organisation.' },
    { type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'Called "Tajik Taliban".' },
  ],
};

const ttpWords = [
  ...pakistan,
  ...split('umar khalid khorasani | mullah radio | malala | army public school | tehreek* | tehrik*'),
];

export const ttp: LabelPassport = {
  id: 'ttp',
  name: 'Tehrik-e-Taliban Pakistan',
  kind: 'armed-group',
  gist: 'Alliance of armed groups in Pakistan, called Pakistani Taliban; separate from the Afghan Taliban.',
  aliases: [
    ...acronyms('', 'TTP', { for: [...ttpWords, ...jihad], places: afghanistan }),
    ...acronyms('', 'T.T.P.', { for: ttpWords }),
    ...names(
      '',
      cross(
        'Tehrik-e-|Tehreek-e-|Tehrik-i-|Tehreek-i-|Tahrik-e-|Tahreek-e-|Tahrik-i-|Tehrek-e-|Tehrik-|Tehrik e |Tehreek e |Tehreek-|Tehrik-ul-|Tehreek-ul-|Tehrik-al-|Tehrik-e |Tehriki-|Therik-e-|Tahrik-|Tehrik-ut-',
        'Taliban Pakistan|Taleban Pakistan|Taliban-e-Pakistan|Taliban-Pakistan|Taliban-i-Pakistan|Taliban in Pakistan|Taliban of Pakistan',
      ),
    ),
    ...names('', cross('Tehrik-e-|Tehreek-e-|Tehrik-i-|Tehreek-i-', 'Taliban|Taleban'), { for: pakistan, usual: true }),
    ...names(
      'en',
      'Pakistani Taliban | Pakistani Taleban | Pakistan Taliban | Pakistan Taleban | Pakistan’s Taliban | Taliban of Pakistan',
    ),
    ...names(
      'en',
      'Movement of the Taliban in Pakistan | Movement of Taliban in Pakistan | Taliban Movement of Pakistan | Pakistani Talibs',
    ),
    ...names(
      'en',
      'Student Movement of Pakistan | Taliban Movement in Pakistan | Movement of the Pakistani Taliban | Movement of Pakistani Taliban',
    ),
    ...inflected('', 'Taliban | Taleban', { for: ttpWords }),
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
    ...names('es', 'talibán | talibanes', { for: ttpWords }),
    ...names(
      'pt',
      'talibãs paquistaneses | Talibã paquistanês | Talibã do Paquistão | Taleban paquistanês | talibãs do Paquistão | Movimento dos Talibãs do Paquistão',
    ),
    ...names('pt', 'talibãs | talibã | talebã', { for: ttpWords }),
    ...names('it', 'talebani pakistani | talebani del Pakistan | talebano pakistano'),
    ...names('fr', 'talibans | taliban', { for: ttpWords }),
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
    ...inflected('ru', 'Талибан | талибы | талибов | талибам | талибами', { for: ttpWords }),
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
    ...inflected('ur', 'طالبان', { for: ttpWords }),
    ...inflected('fa', 'طالبان', { for: ttpWords }),
    ...names(
      'ar',
      'حركة طالبان باكستان | حركة طالبان الباكستانية | طالبان باكستان | طالبان الباكستانية | طالبان الباكستانيون | طالبان الباكستانيين | تحريك طالبان باكستان | حركة طالبان في باكستان',
    ),
    ...names('ar', 'طالبان', { for: ttpWords }),
    ...inflected(
      'bn',
      'পাকিস্তানি তালেবান | পাকিস্তানি তালিবান | পাকিস্তান তালেবান | তেহরিক-ই-তালেবান পাকিস্তান | তেহরিক-ই-তালেবান | তেহরিক-ই-তালিবান পাকিস্তান | তেহরিক ই তালিবান পাকিস্তান | টিটিপি | তেহরিক-ই-তালিবান | তেহরিকে তালেবান পাকিস্তান',
    ),
    ...inflected('bn', 'তালেবান | তালিবান', { for: ttpWords }),
    ...inflected('hi', 'तहरीक-ए-तालिबान पाकिस्तान | पाकिस्तानी तालिबान | टीटीपी | तहरीक ए तालिबान पाकिस्तान'),
    ...names('el', 'Πακιστανοί Ταλιμπάν | Ταλιμπάν του Πακιστάν | Πακιστανών Ταλιμπάν | Πακιστανούς Ταλιμπάν'),
    ...names('el', 'Ταλιμπάν', { for: ttpWords }),
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
        'haqqani group | haqqani faction | haqqani fighter* | haqqani militant* | haqqani commander* | haqqani insurgent* | haqqani men | haqqani clan | haqqani cell* | haqqani leader* | haqqani member* | haqqani operative* | haqqani facilitator* | haqqani-linked | haqqani attack* | haqqani sanctuar* | haqqani stronghold | haqqani hideout* | haqqani compound | haqqani camp* | pro-haqqani | haqqani network',
      ),
      against: split(
        'ambassador | professor | husain haqqani | hussain haqqani | minister | acting interior minister | mr haqqani | irfan haqqani',
      ),
    }),
    ...acronyms('', 'HQN', { for: [...afghanistan, ...jihad] }),
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
      for: [...pakistan, ...jihad, ...split('kashmir* | mumbai | lashkar* | hafiz saeed | india* | jammu')],
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
