import catalog from '../../assets/locales/en/catalog.json';
import shared from '../../assets/locales/en/shared.json';
import { createTexts, type Texts, useTexts } from '../shared/i18n.tsx';

export type CatalogKey = keyof typeof catalog | keyof typeof shared;

/** The catalog page's texts in the language that fits `locale` (BCP 47) best; English where there is no other. */
export function catalogTexts(locale: string): Texts<CatalogKey> {
  return createTexts<CatalogKey>(locale.startsWith('en') ? locale : 'en', shared, catalog);
}

export const useCatalogTexts = (): Texts<CatalogKey> => useTexts<CatalogKey>();
