import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { centralAsia, levant } from './context-words.ts';

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
