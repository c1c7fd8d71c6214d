import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../../lib/text-fragment.ts';

describe('textFragmentLink', () => {
  it('quotes short sentences whole, with dashes and commas encoded', () => {
    expect(textFragmentLink('https://a.example/x#y', 'An IMU-led raid, they say')).toBe(
      'https://a.example/x#:~:text=An%20IMU%2Dled%20raid%2C%20they%20say',
    );
  });

  it('takes half a character, as broken pages have it', () => {
    expect(textFragmentLink('https://a.example/x', 'a \ud83d b')).toBe('https://a.example/x#:~:text=a%20%EF%BF%BD%20b');
  });

  it('gives first and last words of long ones', () => {
    const link = textFragmentLink('https://a.example/x', 'a b c d e f g h i j k l m n');
    expect(link).toBe('https://a.example/x#:~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n');
  });
});
