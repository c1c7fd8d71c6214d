import { acronyms, cross, inflected, type LabelPassport, names, split } from './alias.ts';

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
