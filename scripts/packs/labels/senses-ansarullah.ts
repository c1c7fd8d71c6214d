import { type LabelPassport, names, otherSense, split } from './alias.ts';

/** What else is spelt Ansarullah: an association, a phrase of the Qur’an, men’s names. */
export const ansarullahSenses: LabelPassport[] = [
  otherSense(
    'majlis-ansarullah',
    'Majlis Ansarullah',
    'Association of men over forty in the Ahmadiyya Muslim community.',
    [
      ...names(
        '',
        'Majlis Ansarullah | Majlis Ansar Ullah | Majlis-e-Ansarullah | Majlis Ansaarullah | Majlis-e Ansarullah | Majlis-Ansarullah | Majlis Ansar-ullah | Majlis Ansarallah | Majlis Ansar Allah | Majlis Khuddam | Madschlis Ansarullah | Majlis Ansarullah UK | Majlis Ansarulla',
        { inflects: true },
      ),
      ...names(
        '',
        'مجلس انصار اللہ | مجلس انصاراللہ | مجلس أنصار الله | মজলিস আনসারুল্লাহ | মজলিসে আনসারুল্লাহ | Меджлис Ансаруллах | Маджлис Ансаруллах',
        { inflects: true },
      ),
      ...names(
        '',
        'Ansarullah | Ansar Ullah | Ansarallah | Ansar Allah | Ansar-ullah | Ансаруллах | Ансарулла | انصاراللہ | انصار اللہ | أنصار الله | আনসারুল্লাহ',
        {
          for: split(`
        ahmadi* | ahmadiyya* | majlis* | sadr | ijtema* | ijtima* | khuddam* | lajna* | caliph of | khalifa* | khalifat* | mirza masroor | masroor | qadian* |
        charity walk | charity | charit* | food parcel* | mission house | missionar* | interfaith | tree planting | blood donat* | love for all | jalsa | elderly | members
        over forty | over forty | over 40 | pledged money | new mosque | spendenlauf | spenden* | ahmadiyya muslim | zaeem | zaim | nazim | qaid | tabligh | prayer and charity | quiz | tug of war |
        annual gathering | half marathon | poppy appeal | homeless* | volunteers | charité | caridad | ahmadía | ахмади* | благотворит* | آحمدیه | احمدی* | أحمدي* | الأحمدية | আহমদিয়া* | bradford | gemeinde | wohltätig* | hunger
      `),
        },
      ),
    ],
  ),
  otherSense('helpers-of-god', 'ansar Allah, helpers of God', 'Phrase of the Qur’an and of sermons.', [
    ...names(
      '',
      'ansar Allah | ansarullah | ansar ullah | ansarallah | أنصار الله | انصار الله | انصارالله | ансар Аллах | ансаруллах | আনসারুল্লাহ',
      {
        for: split(`
        qur* | koran* | coran* | corán | verse* | surah | sura | disciple* | apostle* | jesus | exeges* | tafsir | commentar* | helpers of god | helpers of allah | supporters of god | sermon* | hadith* | scripture* |
        in arabic | the phrase | the words | jünger | vers | sure | disciples | verset* | versículo* | discípulo* | коран* | сура | аят* | толковани* | القرآن | القران | الحواريون | الحواريين | حواريون | عيسى | سورة | الآية | آية | تفسير | المفسر* | المفسرون |
        الصف | الحديث | النبي | قرآن | سوره | آیه | حواریون | عیسی | تفسیر | مفسران | কুরআন* | আয়াত | ঈসা
      `),
      },
    ),
  ]),
  otherSense('persons-named-ansarullah', 'a person named Ansarullah', 'Ansarullah is also a man’s given name.', [
    ...names(
      '',
      'Ansarullah | Ansar Ullah | Ансарулла | Ансоруллоҳ | Ансоруллох | Ansorulloh | انصارالله | انصار الله | আনসারুল্লাহ',
      {
        for: split(`
        named ansarullah | ansarullah, a | ansarullah, who | ansarullah, 1* | ansarullah, 2* | ansarullah, 3* | ansarullah, 4* | ansarullah, 5* | ansarullah, 6* |
        year-old | years old | his shop | villager named | a man called | brother ansarullah | son ansarullah | cousin ansarullah | uncle ansarullah | husband ansarullah | dr ansarullah | mr ansarullah |
        haji ansarullah | сола | омӯзгор* | муаллим* | ismli | исмли | nomli | номли | yoshli | ёшли |
        haji ansarullah | qari ansarullah | mohammad ansarullah | muhammad ansarullah | wrestler* | cricketer* | bowler* | batsman | wicket* | goalkeeper* | midfielder* |
        по имени ансарулла | ساله | آقای انصارالله | انصارالله نام | السيد أنصار الله | المدعو أنصار الله | أنصار الله محمد | وکیل | مدیر المدرسه
      `),
        against: split(
          'members of | member of | hundred men | fighters | movement | militant* | outfit | banned | counter-terror* | counterterror* | group | organisation | organization',
        ),
      },
    ),
  ]),
];
