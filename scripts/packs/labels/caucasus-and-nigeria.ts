import { acronyms, cross, type LabelPassport, names, split } from './alias.ts';

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
