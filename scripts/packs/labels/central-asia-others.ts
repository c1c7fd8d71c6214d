import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan, centralAsia, china, levant, pakistan, uyghur } from './context-words.ts';

export const iju: LabelPassport = {
  id: 'iju',
  name: 'Islamic Jihad Union',
  kind: 'armed-group',
  gist: 'Breakaway of the IMU of about 2002, known for its recruits from Germany and Turkey; earlier Islamic Jihad Group.',
  aliases: [
    ...names(
      'en',
      'Islamic Jihad Union | Union of Islamic Jihad | Islamic Jihad Group | Islamic Jihad Group of Uzbekistan',
    ),
    ...names(
      'en',
      'Islamic Jihad Union Group | Jama’at al-Jihad al-Islami | Jamaat al-Jihad al-Islami | Jamoat al-Jihad al-Islami',
    ),
    ...acronyms('', 'IJU', {
      usual: true,
      for: [
        ...centralAsia,
        ...split('sauerland* | düsseldorf | gelowicz | bundesanwalt* | verfassungsschutz* | mir ali | waziristan'),
      ],
      against: split('urolog* | university | journal | jodhpur | clearing'),
    }),
    ...acronyms('', 'IJG', { for: [...centralAsia] }),
    ...names(
      'de',
      cross(
        'Islamische |Islamischen |Islamischer ',
        'Dschihad-Union|Dschihad Union|Jihad-Union|Jihad Union|Djihad-Union|Dschihadunion',
      ),
    ),
    ...names(
      'fr',
      'Union du djihad islamique | Union du jihad islamique | Union du Djihad islamique | Groupe du djihad islamique',
    ),
    ...names(
      'es',
      'Unión de la Yihad Islámica | Unión Yihad Islámica | Unión para la Yihad Islámica | Grupo de la Yihad Islámica',
    ),
    ...names('pt', 'União da Jihad Islâmica | União Jihad Islâmica'),
    ...names('it', 'Unione della Jihad islamica | Unione del Jihad islamico'),
    ...acronyms('', 'UJI', { for: [...centralAsia] }),
    ...inflected('tr', cross('İslami |İslam ', 'Cihad Birliği|Cihat Birliği|Cihad İttihadı|Cihad Ittehadi')),
    ...inflected(
      'tr',
      'Islami Cihad Ittehadi | Islomiy Jihod Ittihodi | Islamiy Jihad Ittihadi | İslami Cihat İttehadı | Islami Jihad Ittehadi',
    ),
    ...inflected(
      'uz',
      'Islomiy jihod ittihodi | Islomiy Jihod uyushmasi | Islom jihodi ittihodi | Islomiy jihod guruhi | Islom jihodi guruhi',
    ),
    ...inflected('uz', 'Исломий жиҳод иттиҳоди | Исломий жиҳод уюшмаси | Ислом жиҳоди иттиҳоди | Исломий жиҳод гуруҳи'),
    ...inflected('tg', 'Иттиҳоди ҷиҳоди исломӣ | Иттиҳоди Ҷиҳоди Ислом | Гурӯҳи ҷиҳоди исломӣ'),
    ...inflected('kk', 'Ислам жиһады одағы | Исламдық жиһад одағы'),
    ...inflected('ky', 'Ислам жихады биримдиги | Исламий жихад союзу'),
    ...names(
      'ru',
      cross(
        'Союз |Союза |Союзу |Союзом |Союзе |Группа |Группы |Группе |Группу |Группой ',
        'исламского джихада|Исламский джихад|исламский джихад',
      ),
    ),
    ...names('ru', 'Исламский джихад союз | Джамаат аль-Джихад аль-Ислами | Исламского джихада союз | Союз Джихада'),
    ...acronyms('', 'СИД', {
      for: [...centralAsia, ...split('группировк*')],
      places: [...afghanistan, ...pakistan],
    }),
    ...names(
      'ar',
      'اتحاد الجهاد الإسلامي | جماعة الجهاد الإسلامي الأوزبكية | اتحاد الجهاد الاسلامي | جماعة اتحاد الجهاد الإسلامي',
    ),
    ...inflected(
      'fa',
      'اتحاد جهاد اسلامی | اتحادیه جهاد اسلامی | اتحاد جهاد اسلامی ازبکستان | گروه جهاد اسلامی ازبکستان | اتحادیه‌ی جهاد اسلامی',
    ),
    ...inflected('ps', 'د اسلامي جهاد اتحادیه | اسلامي جهاد اتحاد | د اسلامي جهاد ټولنه'),
    ...inflected('ur', 'اسلامی جہاد یونین | اسلامک جہاد یونین | اتحاد جہاد اسلامی'),
    ...inflected('bn', 'ইসলামিক জিহাদ ইউনিয়ন | ইসলামি জিহাদ ইউনিয়ন'),
    ...names('el', 'Ένωση Ισλαμικής Τζιχάντ | Ένωση της Ισλαμικής Τζιχάντ | Ένωσης Ισλαμικής Τζιχάντ'),
    ...names('zh', '伊斯兰圣战联盟 | 伊斯蘭聖戰聯盟'),
  ],
  relations: [
    { type: 'split-from', label: 'imu' },
    { type: 'often-confused-with', label: 'imu' },
  ],
};

const uyghurContext = [...uyghur, ...split('hasan mahsum | abdul haq al-turkistani | abdul haq | islam awazi')];

export const etimTip: LabelPassport = {
  id: 'etim-tip',
  name: 'Turkistan Islamic Party',
  kind: 'armed-group',
  gist: 'Armed group of Uyghurs, called East Turkestan Islamic Movement by China; in Afghanistan, Pakistan and Syria.',
  aliases: [
    ...names('en', cross('Turkistan |Turkestan |Turkestani |Turkistani ', 'Islamic Party|Islamic party|Islam Party')),
    ...names(
      'en',
      cross(
        'East |Eastern ',
        'Turkestan Islamic Movement|Turkistan Islamic Movement|Turkestan Islamic Party|Turkistan Islamic Party|Turkestan Islam Party',
      ),
    ),
    ...names(
      'en',
      'Islamic Party of Turkestan | Islamic Party of Turkistan | Islamic Movement of East Turkestan | Islamic Party of East Turkestan',
    ),
    ...names(
      'en',
      'Islamic Movement of Eastern Turkestan | Islamic Party of Eastern Turkestan | East Turkistan Islamic Movement',
    ),
    ...acronyms('', 'ETIM', {
      for: [...uyghurContext],
      places: [...china, ...afghanistan, ...pakistan, ...levant],
      against: split('product data | wholesal* | electrotechni*'),
    }),
    ...acronyms('', 'TIP', {
      for: [...uyghurContext],
      places: [...china, ...afghanistan, ...levant, ...split('waziristan | idlib')],
      against: split('traffick* | forced labo*'),
    }),
    ...acronyms('', 'ETIP', { for: [...uyghurContext] }),
    ...names(
      'de',
      cross(
        'Islamische Partei |Islamischen Partei |Islamischer Partei ',
        'Turkestans|Turkistans|Ostturkestans|Ostturkistans',
      ),
    ),
    ...names(
      'de',
      cross(
        'Islamische |Islamischen ',
        'Turkestan-Partei|Turkistan-Partei|Bewegung Ostturkestans|Bewegung Ostturkistans|Ostturkestan-Bewegung',
      ),
    ),
    ...names(
      'de',
      'Turkistanische Islamische Partei | Turkistanischen Islamischen Partei | Ostturkestanische Islamische Bewegung | Ostturkestanischen Islamischen Bewegung | Turkestanische Islamische Partei | Turkestanischen Islamischen Partei',
    ),
    ...names(
      'fr',
      'Parti islamique du Turkestan | Parti islamique du Turkistan | Parti islamique du Turkestan oriental | Mouvement islamique du Turkestan oriental',
    ),
    ...acronyms('', 'MITO | PIT', { for: uyghurContext }),
    ...names(
      'es',
      cross(
        'Partido Islámico |Movimiento Islámico ',
        'del Turquestán|de Turquestán|del Turkestán|de Turkestán|del Turquestán Oriental|de Turquestán Oriental|del Turkestán Oriental|del Este de Turkestán|del Este del Turquestán',
      ),
    ),
    ...names(
      'pt',
      cross(
        'Partido Islâmico |Movimento Islâmico ',
        'do Turquestão|do Turquestão Oriental|do Turquistão|do Turquistão Oriental',
      ),
    ),
    ...names(
      'it',
      'Partito islamico del Turkestan | Movimento islamico del Turkestan orientale | Partito Islamico del Turkistan',
    ),
    ...inflected(
      'tr',
      'Türkistan İslam Partisi | Doğu Türkistan İslam Partisi | Doğu Türkistan İslam Hareketi | Türkistan İslami Partisi | Doğu Türkistan İslami Hareketi',
    ),
    ...acronyms('tr', 'TİP | DTİH', {
      for: split('türkistan* | uygur* | doğu türkistan | cihat* | cihad* | suriye* | idlib'),
    }),
    ...inflected(
      'uz',
      'Turkiston islom partiyasi | Sharqiy Turkiston islomiy harakati | Turkiston islomiy partiyasi | Sharqiy Turkiston islom harakati | Туркистон ислом партияси | Шарқий Туркистон исломий ҳаракати | Шарқий Туркистон ислом ҳаракати',
    ),
    ...inflected('tg', 'Ҳизби исломии Туркистон | Ҳаракати исломии Туркистони шарқӣ | Ҳизби исломии Туркистони Шарқӣ'),
    ...inflected('kk', 'Түркістан ислам партиясы | Шығыс Түркістан ислам қозғалысы'),
    ...inflected('ky', 'Түркстан ислам партиясы | Чыгыш Түркстан ислам кыймылы | Түркистан ислам партиясы'),
    ...inflected('ug', 'تۈركىستان ئىسلام پارتىيىسى | شەرقىي تۈركىستان ئىسلام ھەرىكىتى'),
    ...names(
      'ru',
      cross(
        'Исламская партия |Исламской партии |Исламскую партию |Исламской партией ',
        'Туркестана|Восточного Туркестана|Туркистана',
      ),
    ),
    ...names(
      'ru',
      cross(
        'Исламское движение |Исламского движения |Исламскому движению |Исламским движением |Исламском движении ',
        'Восточного Туркестана|Восточный Туркестан|Восточного Туркистана',
      ),
    ),
    ...names('ru', cross('Восточно-туркестанское |Восточнотуркестанское ', 'исламское движение')),
    ...names(
      'ru',
      'Восточно-туркестанского исламского движения | Туркестанская исламская партия | Туркестанской исламской партии | Восточно-Туркестанской исламской партии | Исламского движения Восточного Туркестана',
    ),
    ...acronyms('', 'ИДВТ | ВТИД | ИПВТ | ИДУТ', {}),
    ...acronyms('', 'ИПТ | ТИП', { for: [...uyghurContext], places: [...afghanistan, ...levant] }),
    ...names(
      'ar',
      'الحزب الإسلامي التركستاني | الحزب الاسلامي التركستاني | حركة تركستان الشرقية الإسلامية | الحركة الإسلامية لتركستان الشرقية | حزب تركستان الإسلامي | الحزب الإسلامي لتركستان | حركة شرق تركستان الإسلامية',
    ),
    ...names(
      'ar',
      'الحركة الإسلامية في تركستان الشرقية | حركة تركستان الإسلامية | الحزب التركستاني | جماعة تركستان الإسلامية',
    ),
    ...inflected('fa', cross('حزب |جنبش |حرکت |نهضت ', 'اسلامی ترکستان شرقی|اسلامی ترکستان')),
    ...inflected(
      'ps',
      'د ترکستان اسلامي ګوند | د ختیځ ترکستان اسلامي غورځنګ | د ختیځ ترکستان اسلامي خوځښت | د شرقي ترکستان اسلامي تحریک',
    ),
    ...inflected(
      'ur',
      'ترکستان اسلامک پارٹی | مشرقی ترکستان اسلامی تحریک | ایسٹ ترکستان اسلامک موومنٹ | ترکستان اسلامی پارٹی | ایسٹرن ترکستان اسلامک موومنٹ',
    ),
    ...inflected('bn', 'তুর্কিস্তান ইসলামিক পার্টি | ইস্ট তুর্কিস্তান ইসলামিক মুভমেন্ট | পূর্ব তুর্কিস্তান ইসলামিক মুভমেন্ট'),
    ...names(
      'el',
      'Ισλαμικό Κόμμα του Τουρκιστάν | Ισλαμικό Κίνημα του Ανατολικού Τουρκεστάν | Ισλαμικό Κόμμα του Τουρκεστάν | Ισλαμικού Κόμματος του Τουρκεστάν',
    ),
    ...names(
      'zh',
      '东突厥斯坦伊斯兰运动 | 東突厥斯坦伊斯蘭運動 | 突厥斯坦伊斯兰党 | 突厥斯坦伊斯蘭黨 | 东伊运 | 東伊運 | 东突伊斯兰运动',
      { usual: true },
    ),
    ...names('ja', '東トルキスタン・イスラム運動 | トルキスタン・イスラム党'),
    ...names('ko', '동투르키스탄 이슬람 운동 | 투르키스탄 이슬람당'),
  ],
  relations: [{ type: 'often-confused-with', label: 'ipt' }],
};

export const ktj: LabelPassport = {
  id: 'ktj',
  name: 'Katibat al-Tawhid wal-Jihad',
  kind: 'armed-group',
  gist: 'Armed group in Syria, mostly of Uzbeks from Kyrgyzstan and Uzbekistan, tied to al-Qaeda by those who list it.',
  aliases: [
    ...names(
      '',
      cross(
        'Katibat |Kateebat |Katiba |Katibah |Katibat-ul-|Katiba al-|Katibat al-|Khatiba al-|Khatibat al-|Katibet al-|Kateebat al-|Jamaat ',
        'Tawhid wal-Jihad|Tawhid wal Jihad|Tawhid wa-l-Jihad|Tawhid wal-Jihod|Tavhid wal Jihad|Tavhid val-Jihod|Tauhid wal-Jihad|Tauhid wal Dschihad|Tawheed wal-Jihad|Tawhid wa Jihad|Tawhid wa al-Jihad|Tawhid and Jihad|Tavhid va Jihad|Tavhid va Jihod|Tawhid val Jihad|Tawhid wal-Djihad',
      ),
    ),
    ...names('', cross('Katibat al-|Katiba al-', 'Tawhid|Tauhid')),
    ...properNames('', 'Tawhid and Jihad | Tawhid wal-Jihad | Tawhid wal Jihad | Tavhid va Jihod', {
      for: [...levant, ...centralAsia, ...split('chechen* | tschetschen* | katibat*')],
    }),
    ...names(
      '',
      'Katibat al Tauhid wal Dschihad | Katibat Tauhid wal-Dschihad | Katibat al-Tauhid wal-Dschihad | Tavhid va jihod katibasi | Tavhid val jihod | Tevhid ve Cihad Taburu | Katibat Tevhid vel Cihad | Tevhid ve Cihad Ketibesi',
    ),
    ...acronyms('', 'KTJ | KTWJ', { usual: true, for: [...levant, ...centralAsia, 'tawhid', 'bukhari'] }),
    ...names(
      'ru',
      cross(
        'Катибат |Катиба |Катибат ат-|Катиба ат-|Катибат ат |Катибат аль-|Джамаат ',
        'Таухид валь-Джихад|Таухид валь Джихад|Таухид вал-Джихад|Таухид вал Джихад|Тавхид валь-Джихад|Тавхид вал Джихад|Таухид уаль-Джихад|Таухид ва Джихад|Таухид Валь-Джихад',
      ),
    ),
    ...names(
      'ru',
      'Таухид валь-Джихад | Таухид валь Джихад | Тавхид валь-Джихад | Катибат ат-Таухид | Единобожие и джихад',
      { usual: true },
    ),
    ...acronyms('', 'КТД | КТДж', { for: [...levant, ...centralAsia] }),
    ...inflected(
      'uz',
      'Тавҳид ва жиҳод катибаси | Тавҳид вал жиҳод | Катибат ат-Тавҳид вал Жиҳод | Катибат Тавҳид вал Жиҳод | Tavhid va Jihod',
    ),
    ...inflected('ky', 'Тавхид вал Жихад | Катибат ат-Тавхид вал-Жихад | Таухид вал Жихад | Катибат Таухид вал Жихад'),
    ...names('tg', 'Катибати Тавҳид ва Ҷиҳод | Тавҳид ва Ҷиҳод'),
    ...names('ar', 'كتيبة التوحيد والجهاد | كتائب التوحيد والجهاد | كتيبة توحيد والجهاد'),
    ...inflected(
      'fa',
      'کتیبه التوحید و الجهاد | کتیبه توحید و جهاد | کتیبه التوحید والجهاد | گردان توحید و جهاد | کتیبت التوحید والجهاد',
    ),
    ...inflected('ur', 'کتیبۃ التوحید والجہاد | کتیبہ التوحید والجہاد'),
    ...inflected('bn', 'কাতিবাত আল-তাওহিদ ওয়াল-জিহাদ'),
    ...names('el', 'Κατιμπάτ αλ-Ταουχίντ ουάλ-Τζιχάντ | Κατίμπατ αλ Ταουχίντ'),
  ],
  relations: [{ type: 'often-confused-with', label: 'kib' }],
};

export const kib: LabelPassport = {
  id: 'kib',
  name: 'Katibat Imam al-Bukhari',
  kind: 'armed-group',
  gist: 'Armed group of mostly Uzbek fighters in Syria, with a branch in Afghanistan.',
  aliases: [
    ...names(
      '',
      cross(
        'Katibat |Katiba |Katibat al-|Kateebat |Kateebat al-|Khatiba |Khatibat |Katibet |Katibat-ul-|Katiba al-|Katibat-i ',
        'Imam al-Bukhari|Imam Bukhari|Imam al-Buchari|Imam al Bukhari|Imam Bukhariy|Imom Buxoriy|Imom al-Buxoriy|Imam al-Boukhari|Imam Boukhari|Imam al-Bujari|Imam Buhari',
      ),
    ),
    ...names(
      'en',
      cross(
        'Imam |Imam al-|Imam Al-',
        'Bukhari Battalion|Bukhari Brigade|Bukhari Jamaat|Bukhari Kateebat|Bukhari Katibat|Bukhari Group|Boukhari Battalion',
      ),
    ),
    ...names(
      '',
      'Imam-Buchari-Bataillon | Imam-al-Buchari-Bataillon | bataillon Imam al-Boukhari | Imam Buhari Taburu | İmam Buhari Ketibesi | İmam Buhari Cemaati | Imom Buxoriy katibasi | Imam Bukhari Jamaat',
    ),
    ...acronyms('', 'KIB', {
      for: [...levant, ...centralAsia, 'bukhari'],
      against: split('bank | kuwait international'),
    }),
    ...names(
      'ru',
      cross(
        'Катибат |Катиба |Катибат аль-|Катибат ал-|Джамаат |Бригада |Батальон ',
        'Имам аль-Бухари|Имам Бухари|Имам ал-Бухари|Имама аль-Бухари|Имама Бухари|Имам Аль Бухари',
      ),
    ),
    ...acronyms('', 'КИБ', { for: [...levant, ...centralAsia] }),
    ...inflected(
      'uz',
      'Имом Бухорий катибаси | Катибат Имом Бухорий | Катибат ал-Имом ал-Бухорий | Катибатул Имом Бухорий | Катибат Имом ал-Бухорий',
    ),
    ...names('tg', 'Катибати Имом Бухорӣ | Катибати Имом ал-Бухорӣ'),
    ...names('ky', 'Катибат Имам Бухари | Имам Бухари катибасы'),
    ...names('ar', 'كتيبة الإمام البخاري | كتيبة الامام البخاري | كتيبة إمام البخاري'),
    ...inflected(
      'fa',
      'کتیبه امام بخاری | گردان امام بخاری | کتیبه الامام البخاری | کتیبه امام البخاری | کتیبه الإمام البخاری',
    ),
    ...inflected('ur', 'کتیبہ امام بخاری | کتیبۃ الامام البخاری'),
    ...names('el', 'Κατιμπάτ Ιμάμ αλ-Μπουχάρι'),
  ],
  relations: [{ type: 'often-confused-with', label: 'ktj' }],
};

/** Jundullah is a given name too. */
const soldiersOfGod = split(`
  iran* | sistan | zahedan | baloch* | baluch* | quetta | karachi | peshawar | takhar | kunduz | waziristan | pakistan* | afghan* | taliban* | uzbek* | tajik* | attack* | bombing* | bomber* | bomb | militant* | terror* |
  insurgen* | suicide | claimed responsibility | rigi | rebel* | gunmen | killed | shia | shiite* | mosque | separatist* | sunni | hitmen | ahmed marwat | marwat | splinter | faction* | commander* | fighters | anschlag* | iranisch* | belutsch* |
  attentat* | sunnit* | pakistanais* | iranien* | iraní* | atentado* | baluchi* | suní | rebelde* | pakistaní | paquistaní | иран* | белудж* | пакистан* | теракт* | взрыв* | боевик* | террор* | афган* | талиб* | группировк* | тахар* |
  ایران* | سیستان | زاهدان | بلوچ* | پاکستان* | تروریست* | ریگی | حمله | انفجار | گروهک | افغان* | إيران* | باكستان* | تفجير* | هجوم* | جماعة | تنظيم | المسلحة
`);

export const jundullah: LabelPassport = {
  id: 'jundullah',
  name: 'Jundullah',
  kind: 'armed-group',
  gist: 'Name ("soldiers of God") of several armed groups: in Pakistan, in northern Afghanistan, in Iranian Balochistan.',
  aliases: [
    ...names(
      '',
      'Jundullah | Jundallah | Jundollah | Jondollah | Jondallah | Jund Allah | Jundulloh | Jund-ullah | Jund-Allah | Jundu’llah | Jund ullah | Jundulla | Dschundullah | Dschundallah | Dschundollah | Djoundallah | Joundallah | Djundallah | Yundullah | Yundallah | Cundullah | Cündullah | Tehrik-e-Jundullah | Jundulá | Yundulá',
      { inflects: true, for: soldiersOfGod },
    ),
    ...names('', "Soldiers of God movement | People's Resistance Movement of Iran"),
    ...inflected(
      'ru',
      'Джундалла | Джундаллах | Джундулла | Джундуллах | Джондоллах | Джунд Аллах | Джундолла | Джундуллох',
      { for: soldiersOfGod },
    ),
    ...inflected('uz', 'Жундуллоҳ | Жундуллох | Ҷундуллоҳ | Ҷундуллоҳ | Жундаллах'),
    ...inflected('fa', 'جندالله | جند الله', { for: soldiersOfGod }),
    ...inflected('fa', 'گروهک جندالله'),
    ...names('ar', 'جند الله', { for: soldiersOfGod }),
    ...inflected('bn', 'জুনদুল্লাহ | জুন্দুল্লাহ | জান্দুল্লাহ'),
    ...names('el', 'Τζουντουλάχ | Τζουνταλάχ | Τζουντάλα | Τζουντουλά'),
    ...names('zh', '真主旅 | 真主军 | 真主战士'),
  ],
  relations: [
    { type: 'often-confused-with', label: 'ttp', note: 'The Pakistani group of the name was a faction of the TTP.' },
  ],
};

export const hizbUtTahrir: LabelPassport = {
  id: 'hizb-ut-tahrir',
  name: 'Hizb ut-Tahrir',
  kind: 'party',
  gist: 'International Islamist party that seeks a caliphate and says it does so without arms; banned in many states.',
  aliases: [
    ...names(
      '',
      cross(
        'Hizb |Hizb-|Hizbut |Hizbu |Hezb |Hisb |Hisb-|Hesb |Hizb-i |Hizb-i-|Hezb-e |Hizbi |Hizb al-|Hizb at-|Hezb ol-|Hisb at-|Hezb al-|Hizb el-|Hezb ut-|Hizb e ',
        'ut-Tahrir|ut Tahrir|ut-Tahreer|ul-Tahrir|ul Tahrir|Tahrir|Tahreer|uttahrir|ut-Tahrirs|utTahrir|at-Tahrir|al-Tahrir|Takhrir|ut-Takhrir',
      ),
    ),
    ...names(
      '',
      'Hizbut-Tahrir | Hizbut Tahrir | Hizbut-Tahreer | Hizbut Tahrir Indonesia | Hizbuttahrir | Hizbi Tahrir | Hizb-ut-Tahrir | Liberation Party of Islam | Hizb ut-Tahrir al-Islami | Hizb ut-Tahrir Britain | Hizb ut-Tahrir America',
    ),
    ...acronyms('', 'HuT', { usual: true, for: split('hizb* | tahrir | caliph* | khilafa* | kalifat*') }),
    ...acronyms('', 'HT | HTI', {
      for: [...split('hizb* | hisb* | tahrir | caliph* | khilafa* | khilafah | kalifat* | khalifah')],
    }),
    ...inflected('tr', "Hizb-ut Tahrir | Hizbut Tahrir | Hizb ut Tahrir | Hizbu't-Tahrir"),
    ...inflected(
      'uz',
      'Hizb ut-Tahrir | Ҳизб ут-Таҳрир | Ҳизбут-Таҳрир | Ҳизбут таҳрир | Ҳизбут-таҳрир | Hizbut tahrir',
    ),
    ...inflected(
      'tg',
      'Ҳизб-ут-Таҳрир | Ҳизбуттаҳрир | Ҳизби Таҳрир | Ҳизбу-т-таҳрир | Ҳизб-ут Таҳрир | Ҳизбу-т-Таҳрир',
    ),
    ...inflected(
      'ru',
      cross(
        'Хизб |Хизб-|Хизб-ут-|Хизб ут-|Хизб ут |Хизбут-|Хизбут |Хизб-ут |Хизбу-т-|Хизб ат-|Хизб аль-',
        'Тахрир|Тахрир аль-Ислами|тахрир|Тахир',
      ),
    ),
    ...inflected('kk', 'Хизбут-Тахрир | Хизб-ут-Тахрир'),
    ...inflected('ky', 'Хизбут-Тахрир | Хизб ут-Тахрир | Хизбут Тахрир'),
    ...names('ar', 'حزب التحرير'),
    ...names('ar', 'حزب التحرير الإسلامي'),
    ...inflected('fa', 'حزب التحریر | حزب‌التحریر | حزب تحریر'),
    ...inflected('ur', 'حزب التحریر | حزب تحریر'),
    ...inflected('bn', 'হিযবুত তাহরীর | হিজবুত তাহরির | হিযবুত তাহরির | হিজবুত তাহরীর | হিযবুত তাহ্‌রীর'),
    ...names('el', 'Χιζμπ ουτ-Ταχρίρ | Χιζμπ ουτ Ταχρίρ | Χιζμπ αλ-Ταχρίρ'),
    ...names('zh', '伊扎布特 | 伊斯兰解放党 | 伊斯蘭解放黨 | 解放党', { for: ['哈里发', '伊斯兰'] }),
  ],
};

export const smallerGroups: LabelPassport[] = [
  {
    id: 'ozod-tojikiston',
    name: 'Ozod Tojikiston',
    kind: 'armed-group',
    gist: 'Tajik group said to follow a former colonel; whether it exists, and of whom, is unclear.',
    aliases: [
      ...names(
        '',
        'Ozod Tojikiston | Ozodi Tojikiston | Озод Тоҷикистон | Озод Таджикистан | Озод Тоджикистон | تاجیکستان آزاد',
      ),
      ...properNames('en', 'Free Tajikistan', {
        for: split('colonel | khudoiberdiev | khudoberdiyev | movement | group | ozod'),
      }),
    ],
  },
  {
    id: 'adolat',
    name: 'Adolat',
    kind: 'armed-group',
    gist: 'Volunteer patrol of 1989 in the Ferghana Valley, in which the IMU is said to have its roots.',
    aliases: [
      ...properNames('', 'Adolat | Адолат', {
        for: split(
          'namangan* | ferghana | fergana | imu | yuldashev | yo‘ldosh* | namangani | islom lashkarlari | islam lashkarlari | наманган* | ферган* | фарғона | юлдаш*',
        ),
        against: split('party | partiya* | parliament | deput* | saylov* | партия* | парламент*'),
      }),
    ],
    relations: [{ type: 'renamed-to', label: 'islam-lashkarlari', note: 'According to Babajanov.' }],
  },
  {
    id: 'islam-lashkarlari',
    name: 'Islam Lashkarlari',
    kind: 'armed-group',
    gist: 'Name that Adolat is said to have taken when it turned religious.',
    aliases: names(
      '',
      'Islam Lashkarlari | Islom Lashkarlari | Ислом лашкарлари | Ислам лашкарлари | Warriors of Islam (Namangan)',
      { inflects: true },
    ),
  },
  {
    id: 'irpt',
    name: 'Islamic Revival Party of Tajikistan',
    kind: 'party',
    gist: 'Tajik party: legal until 2015, when the Supreme Court banned it as terrorist, which it denies being.',
    aliases: [
      ...acronyms('', 'IRPT | IRP-T | ПИВТ | ҲНИТ | НҲИТ'),
      ...names(
        'en',
        cross(
          'Islamic |Islam ',
          'Revival Party of Tajikistan|Renaissance Party of Tajikistan|Renaissance Party|Rebirth Party of Tajikistan|Revival Party',
        ),
      ),
      ...names(
        'ru',
        cross('Партия |Партии |Партию |Партией ', 'исламского возрождения Таджикистана|исламского возрождения'),
      ),
      ...inflected(
        'tg',
        'Ҳизби наҳзати исломии Тоҷикистон | Ҳизби Наҳзати Исломӣ | Ҳизби наҳзати ислом | Наҳзати исломии Тоҷикистон',
      ),
      ...inflected('fa', 'حزب نهضت اسلامی تاجیکستان | حزب نهضت اسلامی | نهضت اسلامی تاجیکستان'),
      ...names(
        'de',
        'Partei der Islamischen Wiedergeburt | Partei der Islamischen Wiedergeburt Tadschikistans | Islamische Wiedergeburtspartei',
      ),
      ...names('fr', 'Parti de la renaissance islamique | Parti de la renaissance islamique du Tadjikistan'),
    ],
  },
  {
    id: 'erk',
    name: 'Erk',
    kind: 'party',
    gist: 'Moderate Uzbek opposition party, suppressed from 1992.',
    aliases: [
      ...properNames('', 'Erk | Эрк | ERK', {
        for: split(
          'uzbek* | ўзбек* | узбек* | o‘zbek* | muhammad salih | muhammad solih | birlik | бирлик | karimov | каримов* | opposition',
        ),
      }),
      ...names('en', 'Erk Democratic Party | Erk party | Erk Liberty Party'),
    ],
  },
  {
    id: 'birlik',
    name: 'Birlik',
    kind: 'party',
    gist: 'Moderate Uzbek opposition movement, suppressed from 1992.',
    aliases: [
      ...properNames('', 'Birlik | Бирлик | BIRLIK', {
        for: split(
          'uzbek* | ўзбек* | узбек* | o‘zbek* | abdurahim pulat* | pulatov | polat | erk | эрк | karimov | каримов* | opposition',
        ),
        against: split('jihad | cihad | cihat | ankara | istanbul | avrupa birliği'),
      }),
      ...names('en', 'Birlik movement | Birlik People’s Movement | Birlik Party'),
    ],
  },
];
