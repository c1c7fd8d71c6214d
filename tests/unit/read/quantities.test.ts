import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/read/quantities.ts';
import { sentenceOf } from './reading-of.ts';

function quantities(text: string, lang = 'en') {
  const sentence = sentenceOf(text, lang);
  return findQuantities(sentence, sentence).map(({ min, max, unit }) => [min, max, unit]);
}

describe('findQuantities', () => {
  it('reads figures, words and ranges', () => {
    expect(quantities('They have 400 fighters.')).toEqual([[400, 400, 'fighters']]);
    expect(quantities('Twenty-five men fled.')).toEqual([[25, 25, 'men']]);
    expect(quantities('Between 40 and 60 fighters came.')).toEqual([[40, 60, 'fighters']]);
    expect(quantities('Some three hundred men left.')).toEqual([[300, 300, 'men']]);
  });

  it('opens the range for "at least" and "up to"', () => {
    expect(quantities('At least 30 soldiers died.')).toEqual([[30, Number.MAX_SAFE_INTEGER, 'soldiers']]);
    expect(quantities('Up to 600 fighters are there.')).toEqual([[0, 600, 'fighters']]);
  });

  it('takes no year or page for a quantity', () => {
    expect(quantities('In 2010 the men left.')).toEqual([]);
    expect(quantities('See page 14.')).toEqual([]);
  });

  it('reads Russian numerals', () => {
    expect(quantities('В уезде около тридцати боевиков.', 'ru')).toEqual([[30, 30, 'боевиков']]);
  });
});
