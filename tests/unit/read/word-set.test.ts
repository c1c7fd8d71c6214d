import { describe, expect, it } from 'vitest';
import { WordSet } from '../../../lib/read/word-set.ts';

describe('WordSet', () => {
  const words = new WordSet(['say', 'kill*', '*ed'], ['hundred', 'kilo*']);

  it('holds words, beginnings and endings', () => {
    expect(['say', 'killers', 'arrested'].map((word) => words.has(word))).toEqual([true, true, true]);
  });

  it('leaves exceptions and bare endings out, also when asked again', () => {
    for (let turn = 0; turn < 2; turn += 1) {
      expect(['hundred', 'ed', 'says', 'kilo'].map((word) => words.has(word))).toEqual([false, false, false, false]);
    }
  });

  it('answers the same after its memory was full', () => {
    for (let i = 0; i < 6000; i += 1) words.has(`word${i}`);
    expect(words.has('arrested')).toBe(true);
    expect(words.has('hundred')).toBe(false);
  });
});
