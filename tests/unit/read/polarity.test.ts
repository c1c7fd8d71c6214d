import { describe, expect, it } from 'vitest';
import { claimsIn } from './reading-of.ts';

const polarity = (text: string, lang = 'en') => claimsIn(text, lang).map((one) => one.polarity);

describe('denial and doubt', () => {
  it.each([
    ['The Taliban said they had never sent anybody over the river.', 'denied'],
    ['“Nobody of ours was there,” the Taliban spokesman said.', 'denied'],
    ['The governor said the reports of an IMU camp were a smear.', 'denied'],
    ['Historians doubt that the IMU wrote the letter.', 'doubted'],
    ['A former officer told reporters that the IMU figures were grossly inflated.', 'doubted'],
  ])('%s', (text, wanted) => {
    expect(polarity(text)[0]).toBe(wanted);
  });

  it.each([
    'The governor said there was no doubt that the IMU had left.',
    'The governor said the IMU had no more than forty men.',
    'The governor said the IMU no longer used the road.',
  ])('is not read into: %s', (text) => {
    expect(polarity(text)[0]).toBe('asserted');
  });

  it('takes a negation at the end of a clause for an answer', () => {
    expect(polarity('The IMU will come back, a trader said; the governor says it will not.')).toContain('denied');
  });

  it('names each word once', () => {
    const [claim] = claimsIn('“There were no IMU men with us,” the elder said.');
    const words = claim?.cueWords.filter((one) => one.role === 'denial') ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const [i, one] of words.entries())
      for (const other of words.slice(i + 1)) expect(other.start).toBeGreaterThanOrEqual(one.end);
  });
});
