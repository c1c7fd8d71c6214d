import card from '../../assets/locales/en/card.json';
import catalog from '../../assets/locales/en/catalog.json';
import popup from '../../assets/locales/en/popup.json';
import shared from '../../assets/locales/en/shared.json';
import { type CardKey, cardTexts } from '../card/texts.ts';
import { type CatalogKey, catalogTexts } from '../catalog/texts.ts';
import { type PopupKey, popupTexts } from '../popup/texts.ts';
import { createTexts, type Texts } from '../shared/i18n.tsx';
import { mirrored } from './mirrored.ts';

interface GalleryTexts {
  card: Texts<CardKey>;
  popup: Texts<PopupKey>;
  catalog: Texts<CatalogKey>;
}

/** The texts of every component in one language; in `he`, which nobody has translated, English in Hebrew letters. */
export function galleryTexts(locale: string): GalleryTexts {
  if (locale !== 'he') return { card: cardTexts(locale), popup: popupTexts(locale), catalog: catalogTexts(locale) };
  const common = mirrored(shared);
  return {
    card: createTexts<CardKey>(locale, common, mirrored(card)),
    popup: createTexts<PopupKey>(locale, common, mirrored(popup)),
    catalog: createTexts<CatalogKey>(locale, common, mirrored(catalog)),
  };
}
