import { describe, expect, it } from 'vitest';
import { fitsWord, PhraseIndex } from '../../../lib/read/phrase-index.ts';
import { tokenize } from '../../../lib/read/tokens.ts';

function hits(phrases: string[], text: string): string[] {
  const tokens = tokenize(text);
  const index = new PhraseIndex(phrases.map((phrase) => [phrase, phrase] as const));
  return [...index.all(tokens, 0, tokens.length)].map((hit) => hit.value);
}

describe('PhraseIndex', () => {
  it('finds words, beginnings and endings', () => {
    expect(hits(['killed', 'arrest*', '*kämpfer'], 'Arrested IBU-Kämpfer were killed')).toEqual([
      'arrest*',
      '*kämpfer',
      'killed',
    ]);
    expect(hits(['arrest*'], 'unarrested')).toEqual([]);
  });

  it('lets a gap span at most five tokens and no sentence mark', () => {
    expect(hits(['claim* … responsibility'], 'claims full and sole responsibility')).toHaveLength(1);
    expect(hits(['claim* … responsibility'], 'claims one two three four five six responsibility')).toEqual([]);
    expect(hits(['claim* … responsibility'], 'made claims . Its responsibility')).toEqual([]);
  });

  it('prefers the longest phrase at a place', () => {
    const tokens = tokenize('according to officials');
    const index = new PhraseIndex([
      ['according', 1],
      ['according to', 2],
    ]);
    expect(index.longestAt(tokens, 0, tokens.length)?.value).toBe(2);
  });

  it('does not match a bare star against the empty rest of a longer ending', () => {
    expect(fitsWord('*ed', 'ed')).toBe(false);
    expect(fitsWord('kill*', 'kill')).toBe(true);
  });
});
