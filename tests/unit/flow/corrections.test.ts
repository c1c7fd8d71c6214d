import { describe, expect, it } from 'vitest';
import { applyCorrections, type ReadersWord } from '../../../lib/corrections.ts';
import type { Correction } from '../../../lib/settings.ts';
import { mentionOf } from './sample.ts';

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
    const [mention] = applyCorrections([{ ...imu, alternatives: ['sensor'] }], word([correction({ meant: 'sensor' })]));
    expect(mention).toMatchObject({ label: 'sensor', status: 'marked', alternatives: ['imu'] });
  });

  it('lets the latest word win', () => {
    const corrections = [
      correction({ at: '2026-02-01T00:00:00Z', meant: 'imu' }),
      correction({ at: '2026-01-01T00:00:00Z' }),
    ];
    expect(applyCorrections([imu], word(corrections))[0]?.status).toBe('marked');
    expect(applyCorrections([imu], word(corrections.toReversed()))[0]?.status).toBe('marked');
  });

  it('rejects muted labels, and no others', () => {
    const other = mentionOf(text, 'Ansarullah', 'jamaat-ansarullah');
    const [first, second] = applyCorrections([imu, other], word([], ['imu']));
    expect(first?.status).toBe('rejected');
    expect(second).toEqual(other);
  });
});
