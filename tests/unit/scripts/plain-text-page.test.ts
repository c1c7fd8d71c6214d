import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextPage } from '../../../scripts/read/plain-text-page.ts';

const blocksOf = (text: string) =>
  plainTextPage(text, '', '').blocks.map(({ start, end, role }) => [role, text.slice(start, end)]);

describe('plainTextPage', () => {
  it('makes a block of every line with something on it, without its margins', () => {
    expect(blocksOf('\uFEFFOne.\r\n\r\n  Two. \n\t\nThree')).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three'],
    ]);
  });

  it('takes a short line without a stop above a long one for a heading, and nothing else', () => {
    const long =
      'The committee said that the group had crossed the river and that it would publish the names soon, perhaps.';
    expect(blocksOf(`A river crossed\n\n${long}`)).toEqual([
      ['heading', 'A river crossed'],
      ['paragraph', long],
    ]);
    expect(blocksOf(`He said so.\n${long}`)[0]).toEqual(['paragraph', 'He said so.']);
    expect(blocksOf('IMU\nTTP')).toEqual([
      ['paragraph', 'IMU'],
      ['paragraph', 'TTP'],
    ]);
  });

  it('keeps the text, and its blocks cover everything that is not white space, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ß', '😀', ' ', '\n', '\r', '\t', '\uFEFF', '\u2028', '.') }),
        (text) => {
          const page = plainTextPage(text, '', '');
          expect(page.text).toBe(text);
          let last = 0;
          for (const { start, end } of page.blocks) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
