import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';

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
