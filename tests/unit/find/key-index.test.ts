import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAtOrAfter } from '../../../lib/find/first-at-or-after.ts';
import { indexKeys, keysAtStart } from '../../../lib/find/key-index.ts';

const word = fc.string({ unit: fc.constantFrom(...'ab c'), maxLength: 5 });

describe('keysAtStart', () => {
  it('finds all keys a text begins with, longest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word.filter((key) => key !== '')), word, (list, text) => {
        const keys = list.toSorted();
        const found = keysAtStart(indexKeys(keys), text).map((at) => keys[at]);
        const expected = keys.filter((key) => text.startsWith(key)).sort((a, b) => b.length - a.length);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('finds nothing in an empty index', () => {
    expect(keysAtStart(indexKeys([]), 'anything')).toEqual([]);
  });
});

describe('firstAtOrAfter', () => {
  it('finds what a search from the front finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (list, offset) => {
        const sorted = list.toSorted((a, b) => a - b);
        const at = sorted.findIndex((entry) => entry >= offset);
        expect(firstAtOrAfter(sorted, offset)).toBe(at < 0 ? sorted.length : at);
        expect(
          firstAtOrAfter(
            sorted.map((start) => ({ start })),
            offset,
          ),
        ).toBe(at < 0 ? sorted.length : at);
      }),
    );
  });
});
