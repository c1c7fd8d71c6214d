import { describe, expect, it } from 'vitest';
import { isCapital, tokenize } from '../../../lib/read/tokens.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps hyphens, inner apostrophes and the dots of acronyms inside words', () => {
    expect(texts("al-Qaida-linked U.S. didn't")).toEqual(['al-Qaida-linked', 'U.S.', "didn't"]);
  });

  it('gives the final stop and the possessive back', () => {
    expect(texts("The IMU's emir died.")).toEqual(['The', 'IMU', "'s", 'emir', 'died', '.']);
  });

  it('reads figures with separators as one number and leaves the comma of a list outside', () => {
    expect(tokenize('1,200 men, 2.5 km').filter((token) => token.kind === 'number')).toMatchObject([
      { text: '1,200' },
      { text: '2.5' },
    ]);
    expect(texts('in 2010, he')).toEqual(['in', '2010', ',', 'he']);
  });

  it('tells opening from closing straight quotes by what surrounds them', () => {
    const kinds = tokenize('He said "yes," and "no".').filter((token) => token.text === '"');
    expect(kinds.map((token) => token.kind)).toEqual(['open', 'close', 'open', 'close']);
  });

  it('counts offsets in UTF-16 units of the whole text', () => {
    const text = '😀 IMU';
    const token = tokenize(text, 2).at(-1);
    expect(token).toMatchObject({ start: 3, end: 6 });
  });

  it('does not take digits or Arabic letters for capitals', () => {
    expect(isCapital(tokenize('Kabul')[0])).toBe(true);
    expect(isCapital(tokenize('طالبان')[0])).toBe(false);
    expect(isCapital(tokenize('2010')[0])).toBe(false);
  });
});
