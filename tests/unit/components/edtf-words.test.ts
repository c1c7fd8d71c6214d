import { describe, expect, it } from 'vitest';
import shared from '../../../assets/locales/en/shared.json';
import { edtfWords } from '../../../components/shared/edtf-words.ts';
import { createTexts } from '../../../components/shared/i18n.tsx';
import type { SharedKey } from '../../../components/shared/texts.ts';

const texts = createTexts<SharedKey>('en-GB', shared);

describe('edtfWords', () => {
  it.each([
    ['2013', '2013'],
    ['2013-05', 'May 2013'],
    ['2013-05-03', '3 May 2013'],
    ['2010~', 'about 2010'],
    ['2010?', 'perhaps 2010'],
    ['2013-22', 'summer 2013'],
    ['2009/2011', '2009 – 2011'],
    ['2009/..', 'since 2009'],
    ['../2014-02', 'until February 2014'],
    ['2009~/2011', 'about 2009 – 2011'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(edtfWords(edtf, texts)).toBe(words);
  });

  it.each(['', '..', '/', '../..'])('does not make a date of “%s”', (edtf) => {
    expect(edtfWords(edtf, texts)).toBe('undated');
  });

  it('does not shift a day by the time zone', () => {
    expect(edtfWords('2013-01-01', texts)).toBe('1 Jan 2013');
  });
});
