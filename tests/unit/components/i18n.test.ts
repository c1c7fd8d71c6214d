import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { createTexts, textsFor } from '../../../components/shared/i18n.tsx';

const english = {
  claims: { message: '{count, plural, one {# claim} other {# claims}}', note: '' },
  said: { message: 'Said by <b>{who}</b>', note: '' },
};
const russian = {
  claims: { message: '{count, plural, one {# утверждение} few {# утверждения} other {# утверждений}}' },
  said: { message: 'Кто: <b>{who}</b>' },
};

describe('createTexts', () => {
  it('fills in values with the plural of the language', () => {
    expect(createTexts('en', english).t('claims', { count: 1 })).toBe('1 claim');
    expect(createTexts('ru', russian).t('claims', { count: 3 })).toBe('3 утверждения');
  });

  it('lets a later file win over an earlier one', () => {
    const texts = createTexts('en', english, { claims: { message: 'none' } });
    expect(texts.t('claims')).toBe('none');
  });

  it('makes elements of tags and keeps elements given as values', () => {
    const who = h('bdi', null, 'ISAF');
    const parts = createTexts('en', english).rich('said', { who, b: (inside) => h('strong', null, inside) });
    expect(parts).toMatchObject(['Said by ', { type: 'strong', props: { children: [who] } }]);
  });

  it('does not stay silent about a missing text or value', () => {
    const texts = createTexts('en', english);
    expect(() => texts.t('nowhere')).toThrow('nowhere');
    expect(() => texts.t('said', { b: 'x' })).toThrow();
    expect(() => texts.t('claims')).toThrow();
  });
});

describe('textsFor', () => {
  it('takes the language of a regional locale and keeps the region', () => {
    const texts = textsFor('ru-KZ', { en: [english], ru: [russian] });
    expect([texts.locale, texts.t('claims', { count: 5 })]).toEqual(['ru-KZ', '5 утверждений']);
  });

  it('does not mix languages: an unknown one is English altogether', () => {
    const texts = textsFor('de-AT', { en: [english], ru: [russian] });
    expect([texts.locale, texts.t('claims', { count: 2 })]).toEqual(['en', '2 claims']);
  });
});
