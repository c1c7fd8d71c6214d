import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { brief, pageOf, starterLexicon } from './lexicon-of.ts';

/** The marks of a text, without what is rejected or uncertain. */
const marks = (text: string, lang: string): string[] =>
  brief(findMentions(pageOf(text, lang), starterLexicon)).filter((mark) => !/[!?]$/.test(mark));

describe('figures of speech', () => {
  it.each([
    ['en', 'The slug Taliban, four ladies with torches, met at nine.'],
    ['en', 'Pupils called the new matron “the Taliban”.'],
    ['en', 'He calls his aunts the Taliban: no sweets before noon.'],
    ['en', 'A visiting lecturer, Sadia Taliban, was stopped at the gate.'],
    ['en', 'My mother-in-law is the Taliban when it comes to the dishwasher.'],
    ['en', '“Don’t be such a Taliban,” said her daughter.'],
    ['en', 'Ms Taliban, the complaints officer, was away.'],
    ['en', 'The senator called rivals “the Tea Party Taliban” and was booed.'],
    ['en', 'Our landlord runs the stairs like the Taliban.'],
    ['fa', 'علی القاعده وزارت نیرو گزارش سد را منتشر می‌کند.'],
    ['de', 'Die Parteifreunde nennen ihn den Taliban der Sparsamkeit.'],
    ['fr', 'Les talibans du tri ont retourné nos sacs.'],
    ['es', 'Son unos talibanes del aceite.'],
  ])('%s: marks nothing in: %s', (lang, text) => {
    expect(marks(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'The resurgent Taliban, who hold the road, sent tea.', 'Taliban=taliban'],
    ['en', 'The group called itself “the Taliban” from the first day.', 'Taliban=taliban'],
    ['en', 'Dushanbe called them smugglers; the Taliban called them guests.', 'Taliban=taliban'],
    ['en', 'Two commanders, Kandahari Taliban, came for dinner.', 'Taliban=taliban'],
    ['en', 'In Kabul the Taliban closed a shop for a broken fridge.', 'Taliban=taliban'],
    ['fr', 'L’interdiction par les talibans de la musique a été confirmée.', 'talibans=taliban'],
    ['en', 'Diplomats called them “the good Taliban”.', 'Taliban=taliban'],
    ['en', 'Reporters dubbed his men “the Quetta Taliban” and left.', 'Taliban=taliban'],
    ['en', 'A landlord in Kabul rented the Taliban a house with stairs.', 'Taliban=taliban'],
    ['ar', 'نفذ التنظيم الهجوم على القاعدة في إدلب.', 'القاعدة=al-qaeda'],
    ['en', 'They said he was a Taliban.', 'Taliban=taliban'],
    ['fr', 'Les talibans du nord ont rendu leurs armes.', 'talibans=taliban'],
  ])('%s: marks the movement in: %s', (lang, text, mark) => {
    expect(marks(text, lang)).toContain(mark);
  });

  it('hears words of kitchens and offices in the name’s own paragraph only', () => {
    const far = 'Taliban names its new leader.\nTen ways to tidy the fridge, the carpet and the hedge.';
    expect(marks(far, 'en')).toEqual(['Taliban=taliban']);
    expect(marks(far.replace('\n', ' '), 'en')).toEqual([]);
  });
});

describe('which Taliban', () => {
  it('does not take every Taliban beside Pakistan for the Pakistani ones', () => {
    expect(marks('Pakistan closed the crossing after a quarrel with the Taliban.', 'en')).toEqual(['Taliban=taliban']);
    expect(marks('Pakistani soldiers shot dead nine Taliban.', 'en')).toEqual(['Taliban=ttp']);
    expect(marks('Los talibanes mataron a un maestro en el valle de Swat.', 'es')).toEqual(['talibanes=ttp']);
  });

  it('takes the general name for the other group where one is called by its short form only', () => {
    const short =
      'Islamabad accused Kabul of hiding TTP men. “Nobody is here,” the Taliban spokesman, once of Swat, said.';
    expect(marks(short, 'en')).toEqual(['TTP=ttp', 'Taliban=taliban']);
    expect(marks(short.replace('TTP', 'Pakistani Taliban'), 'en')).not.toContain('Taliban=taliban');
  });

  it.each([
    ['en', 'The Taliban spokesman offered to mediate for the Pakistani Taliban.', 'Taliban=taliban'],
    ['ar', 'رفضت طالبان شروط إسلام آباد لوقف هجمات طالبان باكستان.', 'طالبان=taliban'],
    ['tr', 'Taliban sözcüsü, Pakistan Talibanı için arabulucu olacaklarını söyledi.', 'Taliban=taliban'],
  ])('%s: keeps apart whom one sentence names both shortly and in full: %s', (lang, text, mark) => {
    expect(marks(text, lang)).toContain(mark);
  });

  it('does not keep apart the doer and the source of a report', () => {
    const source = 'The Taliban claimed the attack, a spokesman for the Tehreek-e-Taliban Pakistan told reporters.';
    expect(marks(source, 'en')).toContain('Taliban=ttp');
    expect(marks('Taliban gunmen fled; the Pakistani Taliban said so.', 'en')).not.toContain('Taliban=taliban');
  });

  it('reads the Arabic dual in Arabic only', () => {
    expect(marks('طالبان تاجران را از واردات سیگار منع کردند.', 'fa')).toEqual(['طالبان=taliban']);
    expect(marks('حصل طالبان سعوديان على منحة.', 'ar')).toEqual([]);
    expect(marks('التقى وزير خارجية طالبان نظيره الروسي.', 'ar')).toEqual(['طالبان=taliban']);
  });
});

describe('numbers behind an acronym', () => {
  it.each([
    ['en', 'Entrant 14, plate KTJ 220, broke down.'],
    ['de', 'Das Stellwerk IS 12 wird nachts umgebaut.'],
  ])('%s: make it a plate or a model in: %s', (lang, text) => {
    expect(marks(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'KTJ 2019 in Idlib: a new emir.', 'KTJ=ktj'],
    ['de', 'Nach Schätzungen verlor der IS 300 Kämpfer.', 'IS=islamic-state'],
    ['en', 'In Idlib KTJ, 220 men strong, broke up.', 'KTJ=ktj'],
  ])('%s: do not where they are years or count people: %s', (lang, text, mark) => {
    expect(marks(text, lang)).toContain(mark);
  });
});

describe('words beside an acronym', () => {
  it.each([
    'The IMU kept its gunmen in the orchard.',
    'Police suspect the IMU.',
    'The IMU of the nineties, an Uzbek officer said, was poor.',
    'A former IMU hitman sells shoes.',
    'The split between the IMU and the Islamic Jihad Union fills a thesis at Indiana University.',
  ])('speak for the group in: %s', (text) => {
    expect(marks(text, 'en')).toContain('IMU=imu');
  });

  it.each([
    'The IMU from shot-down drones costs forty dollars.',
    'The IMU kept its gardeners in the orchard.',
    'The IMU of the captured rocket, an Uzbek officer said, came from Geneva.',
    'The Afghan pilots’ old helicopter had no IMU worth the name.',
    'The students suspect the cook of the IMU.',
  ])('do not in: %s', (text) => {
    expect(marks(text, 'en')).toEqual([]);
  });
});

describe('other things of the same letters', () => {
  it.each([
    ['de', 'In Kabul half nur IBU 800.'],
    ['de', 'Nach dem Rennen in Taschkent sperrte die IBU zwei Läufer vor dem Weltcup.'],
    ['ru', '«Не плачь, я ИДУ», – крикнул солдат. Поезд ушел в Херат.'],
    ['en', 'The LeJ label shows its autumn fashion in Paris.'],
    ['en', 'The Islamic Jihad group fired rockets from Gaza.'],
  ])('%s: are not marked in: %s', (lang, text) => {
    expect(marks(text, lang)).toEqual([]);
  });

  it.each([
    ['de', 'In Kabul traf er 800 Kämpfer der IBU.', 'IBU=imu'],
    ['ru', 'Под Вазиристаном он воевал в рядах ИДУ.', 'ИДУ=imu'],
    ['en', 'LeJ claimed the bombing in Quetta.', 'LeJ=lej'],
    ['en', 'The Islamic Jihad Group bombed two embassies in Tashkent.', 'Islamic Jihad Group=iju'],
  ])('%s: hide no group in: %s', (lang, text, mark) => {
    expect(marks(text, lang)).toContain(mark);
  });
});

describe('words of business', () => {
  it('do not count a news line’s number or a suspect’s laptop', () => {
    expect(marks('UPDATE 3: TTP says truce with Islamabad over', 'en')).toEqual(['TTP=ttp']);
    expect(marks('The suspect’s laptop held sermons by AQAP’s chief bomb-maker.', 'en')).toEqual(['AQAP=aqap']);
    expect(marks('Update your app: TTP settings moved.', 'en')).toEqual([]);
  });
});
