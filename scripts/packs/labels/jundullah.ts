import { inflected, type LabelPassport, names, split } from './alias.ts';

const soldiersOfGod = split(`
  iran* | sistan | zahedan | baloch* | baluch* | quetta | karachi | peshawar | takhar | kunduz | waziristan | pakistan* | afghan* | taliban* | uzbek* | tajik* | attack* | bombing* | bomber* | bomb | militant* | terror* |
  insurgen* | suicide | claimed responsibility | rigi | rebel* | gunmen | killed | shia | shiite* | mosque | separatist* | sunni | hitmen | ahmed marwat | marwat | splinter | faction* | commander* | fighters | anschlag* | iranisch* | belutsch* |
  attentat* | sunnit* | pakistanais* | iranien* | iraní* | atentado* | baluchi* | suní | rebelde* | pakistaní | paquistaní | иран* | белудж* | пакистан* | теракт* | взрыв* | боевик* | террор* | афган* | талиб* | группировк* | тахар* |
  ایران* | سیستان | زاهدان | بلوچ* | پاکستان* | تروریست* | ریگی | حمله | انفجار | گروهک | افغان* | إيران* | باكستان* | تفجير* | هجوم* | جماعة | تنظيم | المسلحة
`);

export const jundullah: LabelPassport = {
  id: 'jundullah',
  name: 'Jundullah',
  kind: 'armed-group',
  gist: 'Name ("soldiers of God") of several armed groups: in Pakistan, in northern Afghanistan, in Iranian Balochistan.',
  aliases: [
    ...names(
      '',
      'Jundullah | Jundallah | Jundollah | Jondollah | Jondallah | Jund Allah | Jundulloh | Jund-ullah | Jund-Allah | Jundu’llah | Jund ullah | Jundulla | Dschundullah | Dschundallah | Dschundollah | Djoundallah | Joundallah | Djundallah | Yundullah | Yundallah | Cundullah | Cündullah | Tehrik-e-Jundullah | Jundulá | Yundulá',
      { inflects: true, for: soldiersOfGod },
    ),
    ...names('', "Soldiers of God movement | People's Resistance Movement of Iran"),
    ...inflected(
      'ru',
      'Джундалла | Джундаллах | Джундулла | Джундуллах | Джондоллах | Джунд Аллах | Джундолла | Джундуллох',
      { for: soldiersOfGod },
    ),
    ...inflected('uz', 'Жундуллоҳ | Жундуллох | Ҷундуллоҳ | Ҷундуллоҳ | Жундаллах'),
    ...inflected('fa', 'جندالله | جند الله', { for: soldiersOfGod }),
    ...inflected('fa', 'گروهک جندالله'),
    ...names('ar', 'جند الله', { for: soldiersOfGod }),
    ...inflected('bn', 'জুনদুল্লাহ | জুন্দুল্লাহ | জান্দুল্লাহ'),
    ...names('el', 'Τζουντουλάχ | Τζουνταλάχ | Τζουντάλα | Τζουντουλά'),
    ...names('zh', '真主旅 | 真主军 | 真主战士'),
  ],
  relations: [
    { type: 'often-confused-with', label: 'ttp', note: 'The Pakistani group of the name was a faction of the TTP.' },
  ],
};
