import catalog from '../../assets/locales/en/catalog.json';
import refusals from '../../assets/locales/en/refusals.json';
import shared from '../../assets/locales/en/shared.json';
import told from '../../assets/locales/en/told.json';
import catalogRussian from '../../assets/locales/ru/catalog.json';
import refusalsRussian from '../../assets/locales/ru/refusals.json';
import sharedRussian from '../../assets/locales/ru/shared.json';
import toldRussian from '../../assets/locales/ru/told.json';
import { type Texts, textsFor, useTexts } from '../shared/i18n.tsx';

export type CatalogKey = keyof typeof catalog | keyof typeof shared;

/** The catalog page's texts in the language that fits `locale` (BCP 47), in English where there is none. */
export const catalogTexts = (locale: string): Texts<CatalogKey> =>
  textsFor<CatalogKey>(locale, {
    en: [shared, catalog, told, refusals],
    ru: [sharedRussian, catalogRussian, toldRussian, refusalsRussian],
  });

export const useCatalogTexts = (): Texts<CatalogKey> => useTexts<CatalogKey>();
