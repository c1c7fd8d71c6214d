import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/catalog/catalog.css';
import { CatalogWaiting } from '../../components/catalog/catalog-page.tsx';
import { catalogTexts } from '../../components/catalog/texts.ts';
import { openCatalog } from '../../lib/catalog/database.ts';
import { CatalogContainer } from './catalog-container.tsx';
import { claimFromPage } from './claim-from-page.ts';
import { FirstRunContainer } from './first-run-container.tsx';
import { titleOfAddress } from './page-title.ts';
import { problemOf } from './problem-of.ts';

const texts = catalogTexts(browser.i18n.getUILanguage());
document.documentElement.lang = texts.locale;
document.title = titleOfAddress(location.hash, texts);

function show(root: Element): void {
  if (location.hash !== '#/welcome') return void showCatalog(root);
  render(<FirstRunContainer texts={texts} />, root);
  addEventListener('hashchange', () => void showCatalog(root), { once: true });
}

async function showCatalog(root: Element): Promise<void> {
  const onReload = () => location.reload();
  render(<CatalogWaiting catalog={{ state: 'loading' }} texts={texts} onReload={onReload} />, root);
  try {
    const db = await openCatalog();
    // Only a page opened for it takes what the card left; another tab of the catalog must not snatch it.
    const newClaim = location.hash === '#/claims/new' ? await claimFromPage() : undefined;
    render(<CatalogContainer db={db} texts={texts} newClaim={newClaim} />, root);
  } catch (error) {
    render(<CatalogWaiting catalog={problemOf(error)} texts={texts} onReload={onReload} />, root);
  }
}

const root = document.getElementById('root');
if (root) show(root);
