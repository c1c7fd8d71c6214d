import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EdtfSchema } from '../../../lib/catalog/schema/terms.ts';
import { toEdtf, toLocator } from '../../../scripts/packs/edtf.ts';

describe('toEdtf', () => {
  it.each([
    ['', ''],
    ['2009', '2009'],
    ['May 2009', '2009-05'],
    ['6 August 2013', '2013-08-06'],
    ['23 September 2013', '2013-09-23'],
    ['2011-03-02', '2011-03-02'],
    ['1992-1997', '1992/1997'],
    ['2009 (implied)', '2009?'],
    ['2012 (order of listing)', '2012?'],
    ['2013 (about)', '2013~'],
    ['since April 2011', '2011-04/..'],
    ['1980s', '1980/1989'],
    ['late May 2013', '2013-05~'],
    ['2011 report, "several years"', '../2011'],
    ['2010-09/10', '2010-09/2010-10'],
    ['2009-07-13; 2009-08-19', '2009-07-13/2009-08-19'],
    ['2020-11-07; 2009-06-16', '2009-06-16/2020-11-07'],
    ['2014-09/11; 2015-10-19', '2014-09/2015-10-19'],
  ])('%s → %s', (written, edtf) => {
    expect(toEdtf(written)).toBe(edtf);
    expect(v.is(EdtfSchema, toEdtf(written))).toBe(true);
  });

  it.each(['soon', '13/05/2009', 'Mai 2009', '2009ish', 'spring 2001'])('does not guess at "%s"', (written) => {
    expect(() => toEdtf(written)).toThrow(written);
  });
});

describe('toLocator', () => {
  it('says where a reader finds it', () => {
    expect(toLocator(['P15', 'FN7'])).toBe('paragraph 15; note 7');
    expect(toLocator(['P1', 'P2', 'T'])).toBe('standfirst; caption; title');
    expect(toLocator(['P16', 'P3', 'P30', 'FN2'])).toBe('paragraphs 3, 16 and 30; note 2');
  });

  it('says nothing of nowhere', () => {
    expect(toLocator([])).toBe('');
  });
});
