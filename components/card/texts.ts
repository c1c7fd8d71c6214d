import card from '../../assets/locales/en/card.json';
import reasons from '../../assets/locales/en/reasons.json';
import shared from '../../assets/locales/en/shared.json';
import told from '../../assets/locales/en/told.json';
import cardRussian from '../../assets/locales/ru/card.json';
import reasonsRussian from '../../assets/locales/ru/reasons.json';
import sharedRussian from '../../assets/locales/ru/shared.json';
import toldRussian from '../../assets/locales/ru/told.json';
import { type Texts, textsFor, useTexts } from '../shared/i18n.tsx';

export type CardKey = keyof typeof card | keyof typeof shared;

/** The card's texts in the language that fits `locale` (BCP 47), in English where there is none. */
export const cardTexts = (locale: string): Texts<CardKey> =>
  textsFor<CardKey>(locale, {
    en: [shared, card, reasons, told],
    ru: [sharedRussian, cardRussian, reasonsRussian, toldRussian],
  });

export const useCardTexts = (): Texts<CardKey> => useTexts<CardKey>();
