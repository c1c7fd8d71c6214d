import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';

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
