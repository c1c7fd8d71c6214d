import { describe, expect, it } from 'vitest';
import { applyCorrections as apply, type ReadersWord } from '../../../lib/corrections.ts';
import type { Mention } from '../../../lib/find/mention.ts';
import type { Correction } from '../../../lib/settings.ts';
import { mentionOf, pageOf } from './sample.ts';

const text = 'The IMU and the imu, and Ansarullah.';
const imu = mentionOf(text, 'IMU', 'imu');
const url = 'https://news.example/story';

function correction(given: Partial<Correction>): Correction {
  return {
    id: 'c',
    at: '2026-01-01T00:00:00Z',
    scope: 'page',
    where: url,
    surface: 'IMU',
    label: 'imu',
    meant: '',
    ...given,
  };
}
const word = (corrections: Correction[], mutedLabels: string[] = []): ReadersWord => ({
  corrections,
  mutedLabels,
  url,
});

const labels = [
  { id: 'imu', marked: true },
  { id: 'imu-union', marked: true },
  { id: 'sensor', marked: false },
];
const applyCorrections = (mentions: Mention[], said: ReadersWord, of = text) =>
  apply(mentions, said, { ...pageOf(of), labels });

describe('applyCorrections', () => {
  it.each([
    ['this page', correction({})],
    ['this site', correction({ scope: 'site', where: 'news.example' })],
    ['this spelling everywhere', correction({ scope: 'alias', where: '' })],
  ])('rejects a match the reader called wrong on %s, and says why', (_, given) => {
    const [mention] = applyCorrections([imu], word([given]));
    expect(mention).toMatchObject({ status: 'rejected', why: expect.stringContaining('you said so') });
  });

  it.each([
    ['another page', correction({ where: 'https://news.example/other' })],
    ['another site', correction({ scope: 'site', where: 'other.example' })],
    ['another spelling', correction({ surface: 'IMT' })],
    ['another label', correction({ label: 'imu-union' })],
  ])('does not touch a match for a correction of %s', (_, given) => {
    expect(applyCorrections([imu], word([given]))).toEqual([imu]);
  });

  it('takes the sense the reader chose, and keeps the old one as an alternative', () => {
    const given = [{ ...imu, alternatives: ['imu-union'] }];
    const [mention] = applyCorrections(given, word([correction({ meant: 'imu-union' })]));
    expect(mention).toMatchObject({ label: 'imu-union', status: 'marked', alternatives: ['imu'] });
  });

  it('does not mark the chosen sense where it is a thing that is no group', () => {
    const [mention] = applyCorrections([{ ...imu, alternatives: ['sensor'] }], word([correction({ meant: 'sensor' })]));
    expect(mention).toMatchObject({ label: 'sensor', status: 'rejected', alternatives: ['imu'] });
  });

  it('lets the latest word win', () => {
    const corrections = [
      correction({ at: '2026-02-01T00:00:00Z', meant: 'imu' }),
      correction({ at: '2026-01-01T00:00:00Z' }),
    ];
    expect(applyCorrections([imu], word(corrections))[0]?.status).toBe('marked');
    expect(applyCorrections([imu], word(corrections.toReversed()))[0]?.status).toBe('marked');
  });

  it('lets the narrower word win of two at the same time', () => {
    const corrections = [
      correction({ meant: 'imu' }),
      correction({ scope: 'alias', where: '' }),
      correction({ scope: 'site', where: 'news.example', meant: 'imu-union' }),
    ];
    expect(applyCorrections([imu], word(corrections))[0]).toMatchObject({ label: 'imu', status: 'marked' });
    expect(applyCorrections([imu], word(corrections.slice(1)))[0]?.label).toBe('imu-union');
  });

  it('does not let a later word on another sense hide the one on this', () => {
    const corrections = [correction({}), correction({ at: '2026-05-01T00:00:00Z', label: 'imu-union' })];
    expect(applyCorrections([imu], word(corrections))[0]?.status).toBe('rejected');
  });

  describe('with a word', () => {
    const paragraphs = 'The IMU met in the Unions’ hall.\n\nThe IMU crossed the border, not the reunion.';
    const near = mentionOf(paragraphs, 'IMU', 'imu');
    const far = mentionOf(paragraphs, 'IMU', 'imu', 1);
    const said = (given: string) => word([correction({ scope: 'alias', where: '', word: given })]);

    it('rejects the match in paragraphs with this word, in any case and form, and says why', () => {
      const [mention] = applyCorrections([near, far], said('union'), paragraphs);
      expect(mention).toMatchObject({ status: 'rejected', why: 'you said so for this spelling beside “union”' });
    });

    it('does not touch the same spelling in another paragraph, nor where the word is only part of another', () => {
      expect(applyCorrections([near, far], said('union'), paragraphs)[1]).toEqual(far);
      expect(applyCorrections([near, far], said('cross'), paragraphs)).toEqual([near, far]);
      expect(applyCorrections([near, far], said('ha'), paragraphs)).toEqual([near, far]);
    });
  });

  it('rejects muted labels, and no others', () => {
    const other = mentionOf(text, 'Ansarullah', 'jamaat-ansarullah');
    const [first, second] = applyCorrections([imu, other], word([], ['imu']));
    expect(first?.status).toBe('rejected');
    expect(second).toEqual(other);
  });
});
