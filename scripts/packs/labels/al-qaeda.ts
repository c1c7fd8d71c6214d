import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan } from './context-words.ts';

const qaedaStems =
  'Qaeda|Qaida|Qaïda|Qa’ida|Qa’eda|Qaʿida|Kaida|Kaeda|Kaïda|Quaeda|Quaida|Qaidah|Qaedah|Caida|Qaeida|Qaada|Qaidas|Kaidas|Qa’idah|Kaidah|Káida|Kajda|Qoida|Kayda';

export const alQaeda: LabelPassport = {
  id: 'al-qaeda',
  name: 'al-Qaeda',
  kind: 'armed-group',
  gist: 'International jihadist organisation founded by Osama bin Laden.',
  aliases: [
    // Its branch in South Asia has no entry of its own.
    ...names(
      '',
      cross(
        'al-|al |el-',
        'Qaeda in the Indian Subcontinent|Qaida in the Indian Subcontinent|Qaida in the Indian Sub-continent|Qaeda in Indian Subcontinent|Kaida auf dem indischen Subkontinent',
      ),
    ),
    ...acronyms('', 'AQIS'),
    ...names('', cross('al-|al |el-|el |Al-|Al', qaedaStems), { inflects: true }),
    ...properNames('en', 'Qaeda | Qaida | Kaida'),
    ...acronyms('', 'AQ', {
      for: split('qaeda | qaida | bin laden | zawahiri | jihad* | taliban | isis | aqap | aqim'),
    }),
    ...inflected('tr', 'El Kaide | el-Kaide | El-Kaide | Elkaide'),
    ...inflected('az', 'Əl-Qaidə | əl-Qaidə | Əl Qaidə'),
    ...inflected(
      'uz',
      'al-Qoida | Al-Qoida | Al Qoida | Ал-Қоида | ал-Қоида | Ал Қоида | Al-Qoʻida | Ал-Қоъида | Al-qoida',
    ),
    ...inflected('tg', 'Ал-Қоида | ал-Қоъида | Алқоида | Ал-Қоида'),
    ...inflected('kk', 'Әл-Қаида | Әл-Каида | Әл Қаида | Аль-Каида'),
    ...inflected('ky', 'Аль-Каида | Ал-Каида | Аль-Каеда | Ал Каида'),
    ...names(
      'ru',
      cross(
        'Аль-|аль-|Аль |Ал-|Эль-|Аль-',
        'Каида|Каиды|Каиде|Каиду|Каидой|Каида|Кайда|Кайды|Кайде|Кайду|Кайдой|Каеда|Каеды',
      ),
    ),
    ...names('uk', cross('Аль-|аль-', 'Каїда|Каїди|Каїді|Каїду|Каїдою')),
    ...inflected('fa', 'القاعده', { usual: true }),
    ...inflected('ps', 'القاعده | القاعدې', { usual: true }),
    ...inflected('ur', 'القاعدہ', { usual: true }),
    ...names('ar', 'القاعدة', {
      for: [
        ...split(
          'تنظيم القاعدة | تنظيم | التنظيم | جهاد* | إرهاب* | الإرهاب* | بن لادن | الظواهري | الجهاد* | متشدد* | عناصر القاعدة | زعيم | مقاتلي | مسلحي | بالقاعدة | المتطرفة | أنصار الشريعة',
        ),
        ...split('داعش | طالبان | الدولة الإسلامية | القاعدة في | وداعش | والقاعدة | للقاعدة'),
      ],
      places: [...afghanistan, ...split('اليمن | سوريا | العراق | الصومال | مالي')],
      against: split(
        'القاعدة الجوية | قاعدة جوية | قاعدة عسكرية | القاعدة العسكرية | القاعدة البحرية | القاعدة الشعبية | القاعدة القانونية | القاعدة الأمريكية | القاعدة الروسية',
      ),
    }),
    ...names('ar', 'قاعدة الجهاد | القاعدة الجهادية'),
    ...inflected('bn', 'আল-কায়েদা | আল কায়েদা | আলকায়েদা | আল-কায়দা | আল কায়দা | আল-কায়েদাহ'),
    ...inflected('hi', 'अल-कायदा | अल कायदा | अलकायदा | अल-क़ायदा'),
    ...names('el', 'Αλ Κάιντα | Αλ-Κάιντα | Αλ Κάιδα | Αλ-Κάιδα | Αλ Καΐντα | Αλ-Καΐντα'),
    ...names('he', 'אל-קאעידה | אל קאעידה | אל-קאידה'),
    ...names('zh', '基地组织 | 基地組織 | 阿尔盖达 | 凯达组织 | 蓋達組織 | 盖达组织', { usual: true }),
    ...names('ja', 'アルカイダ | アルカーイダ | アル・カイダ | アル・カーイダ'),
    ...names('ko', '알카에다 | 알 카에다'),
  ],
};
