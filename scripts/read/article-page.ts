import { parseHTML } from 'linkedom';
import { collectText } from '../../lib/page/collect-text.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import type { ArticleFile } from '../read-file.ts';
import { plainTextPage } from './plain-text-page.ts';

/**
 * A file as the page it is: a saved page read by the extension's own code, a text line by line.
 * @param lang outranks what the page declares; '' = as declared or detected
 */
export function articlePage(article: ArticleFile, lang: string): PageText {
  if (article.kind === 'text') return plainTextPage(article.text, article.name, lang);
  const { document } = parseHTML(article.text);
  const { page } = collectText(document, { visibility: 'declared' });
  // Browsers tidy a title's white space; linkedom hands it out as written.
  const title = page.title.replace(/\s+/g, ' ').trim();
  return { ...page, title: title || article.name, lang: lang || page.lang };
}
