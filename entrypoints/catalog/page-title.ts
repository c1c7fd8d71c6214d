import { parseRoute, type Route } from '../../components/catalog/route.ts';
import type { CatalogKey } from '../../components/catalog/texts.ts';
import type { Texts } from '../../components/shared/i18n.tsx';

/** The title of the tab, by which readers tell the first-run page from the catalog. */
export function pageTitle({ section }: Route, { t }: Texts<CatalogKey>): string {
  if (section === 'welcome') return t('first.page-title');
  return `${t(`section.${section}`)} · ${t('page.title')} · Says Who`;
}

/** Before anything is drawn. */
export const titleOfAddress = (hash: string, texts: Texts<CatalogKey>): string => pageTitle(parseRoute(hash), texts);
