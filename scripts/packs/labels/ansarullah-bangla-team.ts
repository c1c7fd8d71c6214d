import { acronyms, inflected, type LabelPassport, names, properNames, split } from './alias.ts';

const banglaWords = split(`
  bangladesh* | bengal* | dhaka | sylhet | chittagong | chattogram | rajshahi | blogger* | bangla | rab | secular* | publisher* |
  avijit | jasimuddin | rahmani | বাংলা* | ঢাকা* | ব্লগার* | সিলেট* | চট্টগ্রাম* | бангладеш* | bangladesch*
`);

export const ansarullahBanglaTeam: LabelPassport = {
  id: 'ansarullah-bangla-team',
  name: 'Ansarullah Bangla Team',
  kind: 'armed-group',
  gist: 'Armed Islamist group in Bangladesh, later called Ansar al-Islam.',
  aliases: [
    ...names(
      '',
      'Ansarullah Bangla Team | Ansarullah Bangla | Ansarulla Bangla Team | Ansar Ullah Bangla Team | Ansarullah Bengali Team | Ansar-ullah Bangla Team | Ansarul Bangla Team | Ansarullah-Bangla-Team | Ansarullah Bangla-Team | Ansar Ullah Bengali Team',
    ),
    ...names(
      '',
      'Ansar al-Islam Bangladesh | Ansar-al-Islam Bangladesh | Ansar al Islam Bangladesh | Ansarullah Bangla 7 | Équipe Ansarullah Bangla',
    ),
    ...properNames('', 'Ansar al-Islam | Ansar al Islam | Ansar-al-Islam | Ansarul Islam', {
      for: banglaWords,
      against: split('burkina* | kurd* | iraq* | mali | djibo'),
    }),
    ...acronyms('', 'ABT', { for: [...banglaWords] }),
    ...names('', 'Ansarullah | Ansar Ullah', { for: banglaWords }),
    ...names('ru', 'Ансарулла Бангла | Ансаруллах Бангла | Ансарулла Бангла Тим | Ансаруллах Бангла Тим'),
    ...inflected(
      'bn',
      'আনসারুল্লাহ বাংলা টিম | আনসার উল্লাহ বাংলা টিম | আনসারউল্লাহ বাংলা টিম | আনসারুল্লা বাংলা টিম | আনসারুল্লাহ বাংলাটিম | এবিটি | আনসার আল ইসলাম | আনসারুল্লাহ বাংলা টিমের | আনসার আল-ইসলাম',
    ),
    ...inflected('bn', 'আনসারুল্লাহ', { for: banglaWords }),
    ...inflected('hi', 'अंसारुल्लाह बांग्ला टीम | अंसारुल्ला बांग्ला टीम'),
    ...inflected('ur', 'انصار اللہ بنگلہ ٹیم | انصاراللہ بنگلہ ٹیم'),
    ...names('ar', 'أنصار الله بنغلا | فريق أنصار الله البنغالي'),
    ...names('el', 'Ανσαρουλά Μπάνγκλα'),
    ...names('zh', '安萨鲁拉孟加拉小组 | 安萨鲁拉孟加拉队'),
  ],
  relations: [{ type: 'often-confused-with', label: 'jamaat-ansarullah' }],
};
