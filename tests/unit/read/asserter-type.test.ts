import { describe, expect, it } from 'vitest';
import { asserterType } from '../../../lib/read/asserter-type.ts';
import { sentenceOf } from './reading-of.ts';

function typeOf(source: string, lang = 'en', groupAt: number[] = []) {
  const sentence = sentenceOf(source, lang);
  return asserterType(sentence, sentence, new Set(groupAt))?.type ?? null;
}

describe('asserterType', () => {
  it.each([
    ['a spokesman for the interior ministry', 'government'],
    ['a senior US intelligence official', 'intelligence'],
    ['the Bakhtar news agency', 'media'],
    ['a former Afghan army officer', 'military'],
    ["the Security Council's experts", 'international-org'],
    ["NATO's daily summary", 'military'],
    ['one of the residents', 'witness'],
    ['an analyst in Islamabad', 'think-tank'],
    ['a historian at the military academy', 'academic'],
    ['a source', 'unnamed'],
    ['an army journal', 'media'],
    ["the institute's newsletter", 'think-tank'],
    ["the movement's channel", 'insurgent'],
    ['a retired CIA station chief', 'intelligence'],
    ["the prosecutor general's office", 'government'],
    ['the gym owner', 'witness'],
    ['Counter-terrorism police', 'government'],
  ])('%s is %s', (source, type) => {
    expect(typeOf(source)).toBe(type);
  });

  it('takes the people of a group for the group, but not those who study it', () => {
    expect(typeOf('the Taliban spokesman', 'en', [1])).toBe('insurgent');
    expect(typeOf('a Taliban expert', 'en', [1])).toBe('think-tank');
  });

  it('does not guess the type of a bare name', () => {
    expect(typeOf('Farrukh Salim')).toBeNull();
  });

  it('knows Russian and German heads', () => {
    expect(typeOf('источник в спецслужбах', 'ru')).toBe('intelligence');
    expect(typeOf('ein Polizeisprecher', 'de')).toBe('government');
  });
});
