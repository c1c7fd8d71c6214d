import { browser } from 'wxt/browser';
import type { CatalogReader } from './catalog/catalog-reader.ts';
import { compileGate } from './find/gate.ts';

export const LEXICON_KEY = 'lexicon';

/** Whether the page scripts have one; asked without reading it, since it may be large. */
export async function isLexiconThere(): Promise<boolean> {
  return (await browser.storage.local.getBytesInUse(LEXICON_KEY)) > 0;
}

/**
 * Gives the page scripts the catalog's aliases, after every change of the catalog. They listen to this very key,
 * so an edited alias reaches open pages without a message. Whoever wrote to the catalog calls this: background
 * or extension page.
 */
export async function publishLexicon(reader: CatalogReader): Promise<void> {
  const [labels, revision] = await Promise.all([reader.labels(), reader.revision()]);
  await browser.storage.local.set({ [LEXICON_KEY]: compileGate(labels, revision) });
}
