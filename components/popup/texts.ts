import popup from '../../assets/locales/en/popup.json';
import shared from '../../assets/locales/en/shared.json';
import told from '../../assets/locales/en/told.json';
import popupRussian from '../../assets/locales/ru/popup.json';
import sharedRussian from '../../assets/locales/ru/shared.json';
import toldRussian from '../../assets/locales/ru/told.json';
import { type Texts, textsFor, useTexts } from '../shared/i18n.tsx';

export type PopupKey = keyof typeof popup | keyof typeof shared;

/** The popup's texts in the language that fits `locale` (BCP 47), in English where there is none. */
export const popupTexts = (locale: string): Texts<PopupKey> =>
  textsFor<PopupKey>(locale, { en: [shared, popup, told], ru: [sharedRussian, popupRussian, toldRussian] });

export const usePopupTexts = (): Texts<PopupKey> => useTexts<PopupKey>();
