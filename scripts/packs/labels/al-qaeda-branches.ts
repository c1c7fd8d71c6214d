import { acronyms, cross, inflected, type LabelPassport, names, split } from './alias.ts';
import { yemen } from './context-words.ts';

const aqForms =
  'al-Qaeda|al-Qaida|al Qaeda|al Qaida|al-Qa’ida|Al-Kaida|al-Kaida|Al Kaida|el-Kaida|al-Qaïda|Al-Qaïda|Al-Qaeda|Al Qaeda|al-Qa’eda';

export const aqap: LabelPassport = {
  id: 'aqap',
  name: 'al-Qaeda in the Arabian Peninsula',
  kind: 'armed-group',
  gist: 'Branch of al-Qaeda in Yemen and Saudi Arabia, formed in 2009.',
  aliases: [
    ...names(
      'en',
      cross(
        aqForms,
        ' in the Arabian Peninsula| on the Arabian Peninsula| in Arabian Peninsula| of the Arabian Peninsula',
      ),
    ),
    ...names('de', cross(aqForms, ' auf der Arabischen Halbinsel| auf der arabischen Halbinsel')),
    ...names(
      'fr',
      cross(aqForms, ' dans la péninsule arabique| dans la Péninsule arabique| pour la péninsule arabique'),
    ),
    ...names('es', cross(aqForms, ' en la Península Arábiga| en la península arábiga| en la Península Arábica')),
    ...names('pt', cross(aqForms, ' na Península Arábica| na Península Arábiga| da Península Arábica')),
    ...names('it', cross(aqForms, ' nella Penisola Arabica| nella penisola arabica')),
    ...acronyms('', 'AQAP', {
      usual: true,
      for: [...yemen],
      against: split(
        'nato aqap | aqap-2110 | aqap 2110 | aqap-21* | quality assurance | quality | supplier* | contractor* | certificat* | iso 9001',
      ),
    }),
    ...acronyms('', 'AQPA | Aqpa', { for: [...yemen] }),
    ...inflected('tr', 'Arap Yarımadası El Kaidesi | Arap Yarımadası El-Kaidesi | Arabistan Yarımadası El Kaidesi'),
    ...names(
      'ru',
      cross(
        'Аль-Каида |Аль-Каиды |Аль-Каиде |Аль-Каиду |Аль-Каидой ',
        'на Аравийском полуострове|Аравийского полуострова|в Аравийском полуострове',
      ),
    ),
    ...names('ru', 'АКАП'),
    ...names('ar', 'قاعدة الجهاد في جزيرة العرب | القاعدة في جزيرة العرب | القاعدة في شبه الجزيرة العربية'),
    ...inflected(
      'fa',
      'القاعده در شبه جزیره عربستان | القاعده در شبه‌جزیره عربستان | القاعده شبه جزیره عربستان | القاعده در جزیره‌العرب | القاعده در جزیره العرب',
    ),
    ...inflected('ur', 'القاعدہ جزیرہ نما عرب | جزیرہ نما عرب کی القاعدہ | القاعدہ ان عریبین پیننسولا'),
    ...inflected('bn', 'আল-কায়েদা ইন দ্য অ্যারাবিয়ান পেনিনসুলা | একিউএপি | আরব উপদ্বীপে আল-কায়েদা | আরব উপদ্বীপের আল-কায়েদা'),
    ...inflected(
      'uz',
      'Arabiston yarim orolidagi al-Qoida | Арабистон ярим оролидаги ал-Қоида | Arabiston yarimorolidagi al-Qoida',
    ),
    ...names(
      'el',
      'Αλ Κάιντα στην Αραβική Χερσόνησο | Αλ-Κάιντα στην Αραβική Χερσόνησο | Αλ Κάιντα της Αραβικής Χερσονήσου | Αλ-Κάιντα της Αραβικής Χερσονήσου',
    ),
    ...names('zh', '基地组织阿拉伯半岛分支 | 阿拉伯半岛基地组织 | 半岛基地组织 | 阿拉伯半島基地組織', { usual: true }),
    ...names('ja', 'アラビア半島のアルカイダ | アラビア半島のアル・カーイダ'),
    ...names('ko', '아라비아반도 알카에다 | 아라비아 반도 알카에다'),
  ],
  relations: [{ type: 'part-of', label: 'al-qaeda' }],
};

export const aqim: LabelPassport = {
  id: 'aqim',
  name: 'al-Qaeda in the Islamic Maghreb',
  kind: 'armed-group',
  gist: 'North African group that pledged allegiance to al-Qaeda.',
  aliases: [
    ...names('en', cross(aqForms, ' in the Islamic Maghreb| in the Lands of the Islamic Maghreb| in Islamic Maghreb')),
    ...names('fr', cross(aqForms, ' au Maghreb islamique')),
    ...names('de', cross(aqForms, ' im islamischen Maghreb| im Islamischen Maghreb| des Islamischen Maghreb')),
    ...names('es', cross(aqForms, ' en el Magreb Islámico| del Magreb Islámico| en el Magreb islámico')),
    ...names('pt', cross(aqForms, ' no Magrebe Islâmico| no Magreb Islâmico')),
    ...acronyms('', 'AQIM'),
    ...acronyms('', 'AQMI | Aqmi', { for: [...split('sahel | mali | maghreb | algéri* | alger*')] }),
    ...names(
      'ru',
      cross(
        'Аль-Каида |Аль-Каиды |Аль-Каиде |Аль-Каиду |Аль-Каидой ',
        'исламского Магриба|в странах исламского Магриба|Исламского Магриба|в исламском Магрибе',
      ),
    ),
    ...names('ar', 'القاعدة في بلاد المغرب الإسلامي | القاعدة في المغرب الإسلامي | القاعدة ببلاد المغرب الإسلامي'),
    ...inflected('fa', 'القاعده در مغرب اسلامی | القاعده مغرب اسلامی'),
  ],
  relations: [{ type: 'part-of', label: 'al-qaeda' }],
};
