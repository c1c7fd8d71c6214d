import { describe, expect, it } from 'vitest';
import { isEnding, isPrefix } from '../../../lib/find/endings.ts';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { readNameLink } from '../../../lib/find/name-links.ts';
import { brief, pageOf, starterLexicon } from './lexicon-of.ts';

const read = (text: string, lang = 'en'): string[] => brief(findMentions(pageOf(text, lang), starterLexicon));

describe('names of persons and figures of speech', () => {
  it.each([
    'Mullah Ansarullah fined the butcher in Dushanbe.',
    'In court Ansarullah Rahimi, 34, a tailor from Kulob, said nothing.',
    'He called the jury the Taliban of good taste.',
    'Mullah Taliban Gul keeps bees in Logar.',
    'Ansorulloh Karimov, a teacher in Khatlon, retired.',
    'A clerk called Zabihullah Haqqani wrote from Kabul.',
  ])('marks nothing in: %s', (text) => {
    expect(read(text).filter((mark) => !mark.endsWith('!'))).toEqual([]);
  });

  it.each([
    ['In Dushanbe Ansarullah was banned.', 'Ansarullah=jamaat-ansarullah'],
    ['The Taliban of the 1990s banned kites.', 'Taliban=taliban'],
    ['A Haqqani commander fled to Khost.', 'Haqqani=haqqani'],
    ['Mullah Omar led the Taliban.', 'Taliban=taliban'],
  ])('marks the group in: %s', (text, mark) => {
    expect(read(text)).toContain(mark);
  });
});

describe('versions and models', () => {
  it('are not taken for a group of the same letters', () => {
    expect(read('China orders lamps in ETIM 9 format.')).not.toContain('ETIM=etim-tip');
    expect(read('China fears 30 ETIM fighters and the ETIM 9 men left behind.')).toContain('ETIM=etim-tip');
  });
});

describe('bodies that say themselves what they are', () => {
  it('are not taken for a group of the same letters', () => {
    expect(read('KTJ, a private bank in Basel, has a new roof.')).not.toContain('KTJ=ktj');
    expect(read('KTJ, a group of Uzbeks, fights in Idlib.')).toEqual(['KTJ=ktj']);
  });
});

describe('readNameLink', () => {
  it.each([
    ['same', ' (the '],
    ['same', ', also known as '],
    ['same', ', whose official name is '],
    ['apart', ' is not to be confused with '],
    ['apart', ' has nothing to do with the '],
    ['apart', ', nicht zu verwechseln mit '],
    ['none', ' and '],
    ['none', ' said on Monday that the '],
  ])('%s: %j', (link, between) => {
    expect(readNameLink(between)).toBe(link);
  });
});

describe('endings and prefixes', () => {
  it.each(['s', 'en', 'larning', 'ларга', 'ами', 'ها', 'ের', 'ουσ'])('takes %s', (tail) => {
    expect(isEnding(tail)).toBe(true);
  });
  it.each(['ization', 'ism', 'day', 'изация', 'ستان', 'aaaaaaaaaaaaaaaa'])('does not take %s', (tail) => {
    expect(isEnding(tail)).toBe(false);
  });
  it.each(['', 'و', 'بال', 'ل', 'وال'])('takes the prefix %j', (head) => {
    expect(isPrefix(head)).toBe(true);
  });
  it.each(['س', 'بو', 'x'])('does not take the prefix %j', (head) => {
    expect(isPrefix(head)).toBe(false);
  });
});
