import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { blockOf, brief, labelsOf, marks, starterLexicon } from './lexicon-of.ts';

const imu = { id: 'imu', name: 'Islamic Movement of Uzbekistan', kind: 'armed-group' as const };
const acronym = { form: 'acronym' as const, case: 'exact' as const };

describe('written forms', () => {
  const movement = labelsOf({
    ...imu,
    aliases: [
      { text: 'Islamic Movement of Uzbekistan' },
      { text: 'IMU', ...acronym, inflects: true },
      { text: "O'IH", ...acronym },
      { text: 'حركة أوزبكستان' },
      { text: 'القاعدة' },
      { text: 'انصار الله' },
      { text: 'Talib', inflects: true },
      { text: 'толиб', inflects: true },
      { text: 'talebon' },
      { text: '塔利班' },
      { text: '탈레반' },
    ],
  });
  const found = (text: string): string[] => marks(text, movement).map((mark) => mark.replace('=imu', ''));

  it.each([
    ['across a line break', 'the Islamic Movement\nof Uzbekistan said', ['Islamic Movement\nof Uzbekistan']],
    ['across no-break spaces', 'Islamic Movement of Uzbekistan', ['Islamic Movement of Uzbekistan']],
    ['with a soft hyphen', 'Islamic Move\u00adment of Uzbekistan', ['Islamic Move\u00adment of Uzbekistan']],
    ['in capitals', 'ISLAMIC MOVEMENT OF UZBEKISTAN', ['ISLAMIC MOVEMENT OF UZBEKISTAN']],
    ['with the possessive outside', "IMU’s man, IMU's men", ['IMU', 'IMU']],
    ['with a plural inside', 'two Talibs', ['Talibs']],
    ['in hyphen chains', 'an IMU-Talib pact, pro-IMU, IMU-linked', ['IMU', 'Talib', 'IMU', 'IMU']],
    ['after an elided article', "l'IMU et d’IMU", ['IMU', 'IMU']],
    ['with every apostrophe', "O'IH O‘IH OʻIH O`IH", ["O'IH", 'O‘IH', 'OʻIH', 'O`IH']],
    ['with Cyrillic endings', 'толибларнинг, толибам', ['толибларнинг', 'толибам']],
    [
      'with Arabic prefixes',
      'والقاعدة بالقاعدة للقاعدة لحركة أوزبكستان',
      ['والقاعدة', 'بالقاعدة', 'للقاعدة', 'لحركة أوزبكستان'],
    ],
    ['as one word or two in Arabic script', 'انصارالله، انصار الله', ['انصارالله', 'انصار الله']],
    ['inside Chinese and Korean text', '阿富汗塔利班政府 탈레반은', ['塔利班', '탈레반']],
    ['beside quotation marks, brackets and pictographs', '“IMU” (IMU) «IMU» IMU🙂', ['IMU', 'IMU', 'IMU', 'IMU']],
    ['in hashtags', '#IMU', ['IMU']],
  ])('finds them %s', (_, text, surfaces) => {
    expect(found(text)).toEqual(surfaces);
  });

  it.each([
    ['in small letters', 'imu Imu'],
    ['inside a word', 'SIMULATION IMUX XIMU IMU2 IMU_x'],
    ['with a plural in capitals', 'IMUS'],
    ['with letters that are no ending', 'Talibanization, talebonism, Talibqwert'],
    ['over a blank line', 'Islamic Movement\n\nof Uzbekistan'],
    ['over a full stop', 'Islamic Movement. Of Uzbekistan'],
    ['in addresses', 'https://example.org/IMU www.IMU.org mail@IMU IMU@mail.example'],
    ['with letters before it that are no prefix', 'سالقاعدة'],
  ])('does not find them %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the longest name', () => {
    const labels = labelsOf(
      { id: 'is', name: 'IS', kind: 'armed-group', aliases: [{ text: 'Islamic State' }] },
      { id: 'is-k', name: 'IS-K', kind: 'armed-group', aliases: [{ text: 'Islamic State Khorasan' }] },
      {
        id: 'state',
        name: 'State Khorasan Province of all',
        kind: 'armed-group',
        aliases: [{ text: 'State Khorasan Province of all' }],
      },
    );
    expect(marks('The Islamic State Khorasan said', labels)).toEqual(['Islamic State Khorasan=is-k']);
    expect(marks('Islamic State – Khorasan', labels)).toEqual(['Islamic State – Khorasan=is-k']);
    expect(marks('Islamic State, Khorasan', labels)).toEqual(['Islamic State=is']);
    expect(marks('Islamic State Khorasan Province of all', labels)).toEqual(['State Khorasan Province of all=state']);
  });

  it('marks groups, parties and nicknames, not state bodies, categories and places', () => {
    const kinds = ['armed-group', 'party', 'nickname', 'state-body', 'category', 'place', 'not-a-group'] as const;
    const labels = labelsOf(
      ...kinds.map((kind) => ({ id: kind, name: kind, kind, aliases: [{ text: `Foo ${kind}` }] })),
    );
    const text = kinds.map((kind) => `Foo ${kind}`).join('; ');
    expect(marks(text, labels)).toEqual(['Foo armed-group=armed-group', 'Foo party=party', 'Foo nickname=nickname']);
  });

  it('is not hidden by a longer name that is never marked', () => {
    const labels = labelsOf(
      { id: 'taliban', name: 'Taliban', kind: 'armed-group', aliases: [{ text: 'Taliban' }] },
      { id: 'emirate', name: 'Emirate', kind: 'state-body', aliases: [{ text: 'Taliban regime' }] },
    );
    expect(marks('the Taliban regime', labels)).toEqual(['Taliban=taliban']);
  });
});

describe('spans in the starter packs', () => {
  it.each([
    ['en', 'al-Qaida-linked fighters of al-Qa’ida', ['al-Qaida=al-qaeda', 'al-Qa’ida=al-qaeda']],
    [
      'en',
      'the Tajik Taliban and Tehrik-e-Taliban Tajikistan',
      ['Tajik Taliban=jamaat-ansarullah', 'Tehrik-e-Taliban Tajikistan=jamaat-ansarullah'],
    ],
    [
      'ru',
      'с талибами и «Аль-Каидой», Исламским движением Узбекистана',
      ['талибами=taliban', 'Аль-Каидой=al-qaeda', 'Исламским движением Узбекистана=imu'],
    ],
    ['uz', 'Ўзбекистон исломий ҳаракатидан', ['Ўзбекистон исломий ҳаракатидан=imu']],
    [
      'de',
      'der Islamischen Dschihad-Union, Islamische Bewegung Usbekistans',
      ['Islamischen Dschihad-Union=iju', 'Islamische Bewegung Usbekistans=imu'],
    ],
    ['bn', 'তালেবানের', ['তালেবানের=taliban']],
    ['fa', 'طالبان‌ها در کابل', ['طالبان‌ها=taliban']],
    ['el', 'οι Ταλιμπάν στην Καμπούλ', ['Ταλιμπάν=taliban']],
    ['zh', '阿富汗塔利班与东伊运', ['塔利班=taliban', '东伊运=etim-tip']],
  ])('%s: %s', (lang, text, expected) => {
    expect(brief(findMentions(blockOf(text, lang), starterLexicon))).toEqual(expected);
  });
});
