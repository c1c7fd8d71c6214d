import { inflected, type LabelPassport, names } from './alias.ts';
import { houthiFriendsAndFoes, yemen } from './context-words.ts';

export const houthi: LabelPassport = {
  id: 'houthi',
  name: 'Houthi movement',
  kind: 'armed-group',
  gist: 'Armed movement of northern Yemen; calls itself Ansar Allah and governs Sanaa since 2014.',
  aliases: [
    ...names('en', 'Houthi | Houthis | Huthi | Huthis | Huthies | Houti | Houtis', { inflects: true }),
    ...names('', 'Ansarullah | Ansar Ullah | Ansarollah | Ansarulla | Ansar-ullah', {
      for: yemen,
      places: houthiFriendsAndFoes,
    }),
    ...names('de', 'Huthi | Huthis | Huti | Hutis', { inflects: true }),
    // Spelt so, it is hardly ever another group.
    ...names('', 'Ansar Allah | Ansarallah | Ansar Alá | Ansarallah', {
      usual: true,
      for: yemen,
      places: houthiFriendsAndFoes,
    }),
    ...names('fr', 'houthi | houthis | houthistes | houthiste | Houthis | Houthi'),
    ...names('es', 'hutí | hutíes | huthíes | hutis | houthis | huzíes | hutí'),
    ...names('pt', 'houthi | houthis | huthis | hutis | houtis'),
    ...names('it', 'houthi | huthi'),
    ...names('ca', 'houthis | huthis'),
    ...inflected('tr', 'Husi | Husiler | Husilerin | Ensarullah | Ensarullah Hareketi', { for: yemen }),
    ...inflected('uz', 'Husiylar | Husiy | Хусийлар | Хусий | Hutiylar | Husiychilar | Ансоруллоҳ ҳаракати | husiylar'),
    ...inflected('tg', 'Ҳусиҳо | Ҳусиён | ҳусӣ | Ҳусиёни Яман | ҳусиҳои Яман'),
    ...inflected('kk', 'хуситтер | хусит'),
    ...inflected('ky', 'хуситтер | хуси'),
    ...inflected('ru', 'хусит | хуситы | хуситов | хуситам | хуситами | хуситах'),
    ...inflected(
      'ru',
      'Ансар Аллах | Ансаралла | Ансарулла | Ансаруллы | Ансарулле | Ансаруллу | Ансаруллой | Ансаруллах | Ансар Алла',
      {
        for: yemen,
        places: houthiFriendsAndFoes,
      },
    ),
    ...inflected('uk', 'хусити | хуситів | хуситам | хуситами'),
    ...names('ar', 'الحوثيون | الحوثيين | الحوثي | حوثيون | حوثيين | الحوثية | الحوثى | حوثي'),
    ...names('ar', 'أنصار الله | جماعة أنصار الله', { for: yemen, places: houthiFriendsAndFoes }),
    ...inflected('fa', 'حوثی | حوثی‌ها | حوثیان'),
    ...inflected('fa', 'انصارالله | انصار الله', { for: yemen, places: houthiFriendsAndFoes }),
    ...inflected('ps', 'حوثي | حوثیان | حوثيان | حوثیانو'),
    ...inflected('ur', 'حوثی | حوثیوں | حوثی باغی'),
    ...inflected('bn', 'হুতি | হুথি | হুতিরা | হুতিদের | হুথিরা'),
    ...inflected('bn', 'আনসারুল্লাহ | আনসার আল্লাহ', { for: yemen, places: houthiFriendsAndFoes }),
    ...inflected('hi', 'हूती | हूथी | हूतियों'),
    ...names('el', 'Χούθι | Χούθις | Χούτι | Χούθοι'),
    ...names('el', 'Ανσαραλά | Ανσάρ Αλλάχ | Ανσαρουλάχ | Ανσαράλα', { for: yemen, places: houthiFriendsAndFoes }),
    ...names('he', "החות'ים | חות'ים | החותים | חותים"),
    ...names('zh', '胡塞武装 | 胡塞 | 胡塞组织 | 胡希'),
    ...names('ja', 'フーシ派 | フーシ'),
    ...names('ko', '후티 | 후티반군'),
  ],
  relations: [{ type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'Its own name is Ansar Allah.' }],
};
