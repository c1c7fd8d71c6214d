import popup from '../../assets/locales/en/popup.json';
import shared from '../../assets/locales/en/shared.json';
import { createTexts, type Texts, useTexts } from '../shared/i18n.tsx';

export type PopupKey = keyof typeof popup | keyof typeof shared;

/** The popup's texts in the language that fits `locale` (BCP 47) best; English where there is no other. */
export function popupTexts(locale: string): Texts<PopupKey> {
  return createTexts<PopupKey>(locale.startsWith('en') ? locale : 'en', shared, popup);
}

export const usePopupTexts = (): Texts<PopupKey> => useTexts<PopupKey>();
