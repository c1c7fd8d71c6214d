import card from '../../assets/locales/en/card.json';
import shared from '../../assets/locales/en/shared.json';
import { createTexts, type Texts, useTexts } from '../shared/i18n.tsx';

export type CardKey = keyof typeof card | keyof typeof shared;

/** The card's texts in the language that fits `locale` (BCP 47) best; English where there is no other. */
export function cardTexts(locale: string): Texts<CardKey> {
  return createTexts<CardKey>(locale.startsWith('en') ? locale : 'en', shared, card);
}

export const useCardTexts = (): Texts<CardKey> => useTexts<CardKey>();
