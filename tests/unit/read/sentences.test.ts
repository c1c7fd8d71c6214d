import { describe, expect, it } from 'vitest';
import { compileCues } from '../../../lib/read/compiled-cues.ts';
import { MAX_SENTENCE, splitSentences } from '../../../lib/read/sentences.ts';
import { cueFile } from './reading-of.ts';
import cases from './sentence-cases.json' with { type: 'json' };

function split(text: string, lang = 'en'): string[] {
  return splitSentences(text, 0, text.length, lang, compileCues(cueFile(lang))).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the cases of the decision record', () => {
  it.each(cases as [string, string, string[]][])('%s, %s: %j', (lang, _group, sentences) => {
    expect(split(sentences.join(' '), lang)).toEqual(sentences);
  });
});

describe('splitSentences', () => {
  it('ends no sentence at abbreviations and initials', () => {
    expect(split('Gen. A. Karimi met Sen. Graham (R-S.C.) in the U.S. on Monday. He left.')).toEqual([
      'Gen. A. Karimi met Sen. Graham (R-S.C.) in the U.S. on Monday.',
      'He left.',
    ]);
    expect(split('Об этом сообщил А. Рахимов в 2010 г. в Душанбе. Потом он уехал.', 'ru')).toEqual([
      'Об этом сообщил А. Рахимов в 2010 г. в Душанбе.',
      'Потом он уехал.',
    ]);
    expect(split('Rund 800 Mann, z.B. Usbeken, wichen aus. Dr. Weber blieb.', 'de')).toHaveLength(2);
  });

  it('keeps closing quotes and footnote marks with their sentence', () => {
    expect(split('It was founded in Kabul.[2][4] “We left.” Nobody came.')).toEqual([
      'It was founded in Kabul.[2][4]',
      '“We left.”',
      'Nobody came.',
    ]);
  });

  it('joins a question in quotes with the reporting verb after it, and only then', () => {
    expect(split('“Who paid for it?” Karimov asked.')).toEqual(['“Who paid for it?” Karimov asked.']);
    expect(split('“Who paid for it?” Karimov left the room.')).toHaveLength(2);
  });

  it('reads a wrapped line on and ends a headline at its line', () => {
    expect(
      split('The commander of the group was arrested in the district of Archi by\npolice on Monday.'),
    ).toHaveLength(1);
    expect(split('КУДА ИДЕТ ИДУ\nВопрос не праздный.', 'ru')).toEqual(['КУДА ИДЕТ ИДУ', 'Вопрос не праздный.']);
  });

  it('cuts what is no sentence and goes on at the next stop', () => {
    const monster = `${'a '.repeat(MAX_SENTENCE)}. The IMU left.`;
    const sentences = split(monster);
    expect(sentences[0]?.length).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(sentences.at(-1)).toBe('The IMU left.');
  });

  it('never cuts a surrogate pair', () => {
    for (const sentence of split('😀'.repeat(MAX_SENTENCE))) expect(sentence).not.toMatch(/[\ud800-\udbff]$/);
  });
});
