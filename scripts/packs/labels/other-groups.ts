import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { houthiFriendsAndFoes, yemen } from './context-words.ts';

export const houthi: LabelPassport = {
  id: 'houthi',
  name: 'Houthi movement',
  kind: 'armed-group',
  gist: 'Armed movement of northern Yemen; calls itself Ansar Allah and governs Sanaa since 2014.',
  aliases: [
    ...names('en', 'Houthi | Houthis | Huthi | Huthis | Huthies | Houti | Houtis', { inflects: true }),
    ...names('', 'Ansarullah | Ansar Ullah | Ansarollah | Ansarulla | Ansar-ullah', {
      for: yemen,
      places: houthiFriendsAndFoes,
    }),
    ...names('de', 'Huthi | Huthis | Huti | Hutis', { inflects: true }),
    // Spelt so, it is hardly ever another group.
    ...names('', 'Ansar Allah | Ansarallah | Ansar Alá | Ansarallah', {
      usual: true,
      for: yemen,
      places: houthiFriendsAndFoes,
    }),
    ...names('fr', 'houthi | houthis | houthistes | houthiste | Houthis | Houthi'),
    ...names('es', 'hutí | hutíes | huthíes | hutis | houthis | huzíes | hutí'),
    ...names('pt', 'houthi | houthis | huthis | hutis | houtis'),
    ...names('it', 'houthi | huthi'),
    ...names('ca', 'houthis | huthis'),
    ...inflected('tr', 'Husi | Husiler | Husilerin | Ensarullah | Ensarullah Hareketi', { for: yemen }),
    ...inflected('uz', 'Husiylar | Husiy | Хусийлар | Хусий | Hutiylar | Husiychilar | Ансоруллоҳ ҳаракати | husiylar'),
    ...inflected('tg', 'Ҳусиҳо | Ҳусиён | ҳусӣ | Ҳусиёни Яман | ҳусиҳои Яман'),
    ...inflected('kk', 'хуситтер | хусит'),
    ...inflected('ky', 'хуситтер | хуси'),
    ...inflected('ru', 'хусит | хуситы | хуситов | хуситам | хуситами | хуситах'),
    ...inflected(
      'ru',
      'Ансар Аллах | Ансаралла | Ансарулла | Ансаруллы | Ансарулле | Ансаруллу | Ансаруллой | Ансаруллах | Ансар Алла',
      {
        for: yemen,
        places: houthiFriendsAndFoes,
      },
    ),
    ...inflected('uk', 'хусити | хуситів | хуситам | хуситами'),
    ...names('ar', 'الحوثيون | الحوثيين | الحوثي | حوثيون | حوثيين | الحوثية | الحوثى | حوثي'),
    ...names('ar', 'أنصار الله | جماعة أنصار الله', { for: yemen, places: houthiFriendsAndFoes }),
    ...inflected('fa', 'حوثی | حوثی‌ها | حوثیان'),
    ...inflected('fa', 'انصارالله | انصار الله', { for: yemen, places: houthiFriendsAndFoes }),
    ...inflected('ps', 'حوثي | حوثیان | حوثيان | حوثیانو'),
    ...inflected('ur', 'حوثی | حوثیوں | حوثی باغی'),
    ...inflected('bn', 'হুতি | হুথি | হুতিরা | হুতিদের | হুথিরা'),
    ...inflected('bn', 'আনসারুল্লাহ | আনসার আল্লাহ', { for: yemen, places: houthiFriendsAndFoes }),
    ...inflected('hi', 'हूती | हूथी | हूतियों'),
    ...names('el', 'Χούθι | Χούθις | Χούτι | Χούθοι'),
    ...names('el', 'Ανσαραλά | Ανσάρ Αλλάχ | Ανσαρουλάχ | Ανσαράλα', { for: yemen, places: houthiFriendsAndFoes }),
    ...names('he', "החות'ים | חות'ים | החותים | חותים"),
    ...names('zh', '胡塞武装 | 胡塞 | 胡塞组织 | 胡希'),
    ...names('ja', 'フーシ派 | フーシ'),
    ...names('ko', '후티 | 후티반군'),
  ],
  relations: [{ type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'Its own name is Ansar Allah.' }],
};

const banglaWords = split(`
  bangladesh* | bengal* | dhaka | sylhet | chittagong | chattogram | rajshahi | blogger* | bangla | rab | secular* | publisher* |
  avijit | jasimuddin | rahmani | বাংলা* | ঢাকা* | ব্লগার* | সিলেট* | চট্টগ্রাম* | бангладеш* | bangladesch*
`);

export const ansarullahBanglaTeam: LabelPassport = {
  id: 'ansarullah-bangla-team',
  name: 'Ansarullah Bangla Team',
  kind: 'armed-group',
  gist: 'Armed Islamist group in Bangladesh, later called Ansar al-Islam.',
  aliases: [
    ...names(
      '',
      'Ansarullah Bangla Team | Ansarullah Bangla | Ansarulla Bangla Team | Ansar Ullah Bangla Team | Ansarullah Bengali Team | Ansar-ullah Bangla Team | Ansarul Bangla Team | Ansarullah-Bangla-Team | Ansarullah Bangla-Team | Ansar Ullah Bengali Team',
    ),
    ...names(
      '',
      'Ansar al-Islam Bangladesh | Ansar-al-Islam Bangladesh | Ansar al Islam Bangladesh | Ansarullah Bangla 7 | Équipe Ansarullah Bangla',
    ),
    ...properNames('', 'Ansar al-Islam | Ansar al Islam | Ansar-al-Islam | Ansarul Islam', {
      for: banglaWords,
      against: split('burkina* | kurd* | iraq* | mali | djibo'),
    }),
    ...acronyms('', 'ABT', { for: [...banglaWords] }),
    ...names('', 'Ansarullah | Ansar Ullah', { for: banglaWords }),
    ...names('ru', 'Ансарулла Бангла | Ансаруллах Бангла | Ансарулла Бангла Тим | Ансаруллах Бангла Тим'),
    ...inflected(
      'bn',
      'আনসারুল্লাহ বাংলা টিম | আনসার উল্লাহ বাংলা টিম | আনসারউল্লাহ বাংলা টিম | আনসারুল্লা বাংলা টিম | আনসারুল্লাহ বাংলাটিম | এবিটি | আনসার আল ইসলাম | আনসারুল্লাহ বাংলা টিমের | আনসার আল-ইসলাম',
    ),
    ...inflected('bn', 'আনসারুল্লাহ', { for: banglaWords }),
    ...inflected('hi', 'अंसारुल्लाह बांग्ला टीम | अंसारुल्ला बांग्ला टीम'),
    ...inflected('ur', 'انصار اللہ بنگلہ ٹیم | انصاراللہ بنگلہ ٹیم'),
    ...names('ar', 'أنصار الله بنغلا | فريق أنصار الله البنغالي'),
    ...names('el', 'Ανσαρουλά Μπάνγκλα'),
    ...names('zh', '安萨鲁拉孟加拉小组 | 安萨鲁拉孟加拉队'),
  ],
  relations: [{ type: 'often-confused-with', label: 'jamaat-ansarullah' }],
};

const nigeriaWords = split(`
  nigeria* | nigéria* | kaduna | zaria | kano | sokoto | abuja | zakzaky | el-zakzaky | zakzaki | shia | shiite* | shi’a | shi'ite* |
  ashura | arbaeen | iran | najeriya | shi’a | schiit* | chiit* | chií* | xiit* | нигери* | шиит* | نيجيريا | نیجریه | الزكزاكي | زکزاکی
`);

export const islamicMovementNigeria: LabelPassport = {
  id: 'islamic-movement-nigeria',
  name: 'Islamic Movement in Nigeria',
  kind: 'party',
  gist: 'Shia movement in Nigeria led by Ibrahim Zakzaky; banned in 2019.',
  aliases: [
    ...names(
      'en',
      'Islamic Movement in Nigeria | Islamic Movement of Nigeria | Islamic Movement Nigeria | Nigerian Islamic Movement | Nigeria’s Islamic Movement',
    ),
    ...acronyms('', 'IMN', {
      for: [
        ...nigeriaWords,
        ...split('zariya | zakzaki | mabiya | wakilan | kungiyar | ƙungiyar | gwamnat* | ‘yan shi’a'),
      ],
    }),
    ...properNames('en', 'Islamic Movement', {
      for: nigeriaWords,
      against: split('israel* | uzbek* | turkestan | palestin* | umm al-fahm | malaysia* | sudan*'),
    }),
    ...inflected(
      'ha',
      'Harkar Musulunci a Najeriya | Harkar Musulunci ta Najeriya | Harkar Islama a Najeriya | Harkar Musulunci | Harkar Islamiyya | Harkar Islama | Kungiyar Islama ta Najeriya',
    ),
    ...names('ha', "'yan Shi'a | yan Shi'a | 'Yan Shi’a | ƙungiyar Shi'a | kungiyar Shi'a", {
      for: split('zakzaky | zakzaki | harkar musulunci | IMN'),
    }),
    ...names(
      'de',
      'Islamische Bewegung in Nigeria | Islamischen Bewegung in Nigeria | Islamische Bewegung Nigerias | Islamischen Bewegung Nigerias',
    ),
    ...names(
      'fr',
      'Mouvement islamique au Nigeria | Mouvement islamique du Nigeria | Mouvement islamique au Nigéria | Mouvement islamique du Nigéria | Mouvement islamique nigérian',
    ),
    ...names('es', 'Movimiento Islámico de Nigeria | Movimiento Islámico en Nigeria | Movimiento Islámico nigeriano'),
    ...names('pt', 'Movimento Islâmico da Nigéria | Movimento Islâmico na Nigéria | Movimento Islâmico de Nigéria'),
    ...names('it', 'Movimento islamico della Nigeria | Movimento islamico in Nigeria'),
    ...inflected('tr', 'Nijerya İslami Hareketi | Nijerya İslam Hareketi'),
    ...names(
      'ru',
      cross('Исламское движение |Исламского движения |Исламскому движению |Исламским движением ', 'Нигерии|в Нигерии'),
    ),
    ...names(
      'ar',
      'الحركة الإسلامية في نيجيريا | الحركة الإسلامية النيجيرية | الحركة الاسلامية في نيجيريا | حركة نيجيريا الإسلامية',
    ),
    ...inflected('fa', 'جنبش اسلامی نیجریه | حرکت اسلامی نیجریه | نهضت اسلامی نیجریه'),
    ...inflected('ur', 'اسلامی تحریک نائجیریا | نائجیریا کی اسلامی تحریک | نائیجیریا کی اسلامی تحریک'),
    ...inflected('bn', 'ইসলামিক মুভমেন্ট ইন নাইজেরিয়া | ইসলামিক মুভমেন্ট অব নাইজেরিয়া'),
    ...names('el', 'Ισλαμικό Κίνημα της Νιγηρίας | Ισλαμικό Κίνημα στη Νιγηρία'),
    ...names('zh', '尼日利亚伊斯兰运动 | 奈及利亞伊斯蘭運動'),
    ...names('sw', 'Harakati ya Kiislamu ya Nigeria | Harakati ya Kiislamu Nigeria'),
  ],
  relations: [{ type: 'often-confused-with', label: 'imu', note: 'Both are called "Islamic Movement".' }],
};
