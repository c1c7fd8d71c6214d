import { acronyms, cross, inflected, type LabelPassport, names, split } from './alias.ts';
import { afghanistan, centralAsia, pakistan } from './context-words.ts';

export const iju: LabelPassport = {
  id: 'iju',
  name: 'Islamic Jihad Union',
  kind: 'armed-group',
  gist: 'Breakaway of the IMU of about 2002, known for its recruits from Germany and Turkey; earlier Islamic Jihad Group.',
  aliases: [
    ...names('en', 'Islamic Jihad Union | Union of Islamic Jihad | Islamic Jihad Group of Uzbekistan'),
    // A group in Gaza is called so as well.
    ...names('en', 'Islamic Jihad Group', {
      usual: true,
      for: [...centralAsia, ...split('IMU | IJU')],
      places: pakistan,
      against: split(
        'palestinian islamic | gaza* | israel* | palestin* | hamas | west bank | jenin | ramallah | jerusalem | hezbollah',
      ),
    }),
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
