import { acronyms, cross, inflected, type LabelPassport, names, split } from './alias.ts';
import { pakistan, pakistaniFront } from './context-words.ts';

export const lashkar: LabelPassport = {
  id: 'let',
  name: 'Lashkar-e-Taiba',
  kind: 'armed-group',
  gist: 'Armed group in Pakistan, active above all in Kashmir; blamed for the Mumbai attacks of 2008.',
  aliases: [
    ...acronyms('', 'LeT', {
      for: [
        ...pakistan,
        ...split(
          'kashmir* | mumbai | lashkar* | hafiz saeed | india* | jammu | delhi | srinagar | kupwara | islamabad | lahore | muridke | let module | module',
        ),
      ],
    }),
    ...names(
      '',
      cross(
        'Lashkar-e-|Lashkar-i-|Lashkar-e |Lashkar-e-|Lashkar e |Lashkar-|Laskar-e-|Lashkare-|Lashkar i ',
        'Taiba|Tayyiba|Tayyaba|Toiba|Tayba|Taibah|Tayiba|Taib|Tayyeba|Taibba|Tayeba',
      ),
    ),
    ...names(
      'ru',
      'Лашкар-е-Тайба | Лашкар-и-Тайба | Лашкар-э-Тайба | Лашкар-е-Тойба | Лашкаре-Тайба | Лашкар-и-Тойба | Лашкар-е Тайба',
    ),
    ...inflected('fa', 'لشکر طیبه | لشکر طیبہ | لشکرطیبه'),
    ...names('ar', 'لشكر طيبة | عسكر طيبة | لشكر طيبه'),
    ...inflected('bn', 'লস্কর-ই-তৈয়বা | লস্করে তৈয়বা | লশকর-ই-তৈয়বা | লস্কর ই তৈয়বা'),
    ...inflected('hi', 'लश्कर-ए-तैयबा | लश्कर ए तैयबा | लश्कर-ए-तोइबा'),
    ...names('el', 'Λασκάρ-ε-Τάιμπα | Λασκάρ-ε-Τάιπα'),
    ...names('zh', '虔诚军 | 虔誠軍 | 拉什卡-塔伊巴'),
    ...names('uz', 'Lashkari Tayba | Лашкари Тайба | Lashkar-i Tayba | Leşker-i Tayyibe | Leşker-i Tayyiba'),
  ],
};

export const sipah: LabelPassport = {
  id: 'ssp',
  name: 'Sipah-e-Sahaba Pakistan',
  kind: 'armed-group',
  gist: 'Sectarian armed organisation in Pakistan.',
  aliases: [
    ...acronyms('', 'SSP', {
      for: split(
        'sipah* | sahaba | lashkar* | sectarian* | shia | shiite* | jhangvi | jhangvi* | banned outfit* | TTP | LeT | jihad*',
      ),
    }),
    ...names(
      '',
      cross('Sipah-e-|Sipah-i-|Sipah-e |Sipah |Sipah-|Sipahi ', 'Sahaba|Sahaba Pakistan|Sahaaba|Sahabah|Sihaba'),
    ),
    ...names('', 'Ahle Sunnat Wal Jamaat | Ahl-e-Sunnat Wal Jamaat | Millat-e-Islamia Pakistan', {
      for: split('sipah* | sectarian* | banned | jhangvi | shia | shiite*'),
    }),
    ...inflected('ur', 'سپاہ صحابہ | سپاہ صحابہ پاکستان | کالعدم سپاہ صحابہ | سپاه صحابه'),
    ...names('ru', 'Сипах-е-Сахаба | Сипах-и-Сахаба | Сипаи-Сахаба'),
  ],
};

export const jhangvi: LabelPassport = {
  id: 'lej',
  name: 'Lashkar-e-Jhangvi',
  kind: 'armed-group',
  gist: 'Sectarian armed group in Pakistan, split from Sipah-e-Sahaba in 1996; later close to the TTP and al-Qaeda.',
  aliases: [
    ...acronyms('', 'LeJ', {
      for: [
        ...pakistan,
        ...pakistaniFront,
        ...split(
          'jhangvi* | lashkar* | sipah* | sectarian* | shia | shiite* | hazara* | quetta | karachi | punjab | malik ishaq | balochistan | TTP | taliban | al-qaeda | militant*',
        ),
      ],
    }),
    ...names(
      '',
      cross('Lashkar-e-|Lashkar-i-|Lashkar-e |Lashkar e |Lashkar-|Lashkar i |Laskar-e-', 'Jhangvi|Jhangavi|Jangvi'),
    ),
    ...names('ru', 'Лашкар-е-Джангви | Лашкар-и-Джангви | Лашкар-и Джангви | Лашкар-е Джангви | Лашкаре-Джангви'),
    ...inflected('ur', 'لشکر جھنگوی | لشکرِ جھنگوی'),
    ...inflected('fa', 'لشکر جنگوی | لشکر جهنگوی'),
    ...names('ar', 'لشكر جنجوي | لشكر جنكوي | لشكر جهنكوي | عسكر جنجوي'),
    ...inflected('uz', 'Lashkari Jangvi | Лашкари Жангви'),
    ...inflected('tr', 'Leşker-i Cengvi | Leşker-i Cangvi'),
  ],
  relations: [
    { type: 'split-from', label: 'ssp' },
    { type: 'often-confused-with', label: 'let', note: 'Both are called Lashkar.' },
  ],
};
