export interface GateResult {
  news: boolean;
  /** What it was judged by: a type that the page declares (`NewsArticle`, `product`), else what was found; '' where nothing was. */
  because: string;
}

/** schema.org types whose pages are reading matter, and those that say that a page is something else. */
const ARTICLE_TYPES =
  /^(\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|ScholarlyArticle|Report|SatiricalArticle|NewsMediaOrganization)$/;
const OTHER_TYPES =
  /^(Product|Recipe|SoftwareSourceCode|SoftwareApplication|QAPage|DiscussionForumPosting|JobPosting|TechArticle|APIReference|Course|Hotel|Restaurant|Movie|MusicAlbum|Game|VideoGame)$/;

/** Bytes of linked data looked at; some sites embed whole archives. */
const MAX_LINKED_DATA = 200_000;
/** A paragraph of running text, and how many of them make a page to read. */
const LONG_PARAGRAPH = 160;
const ENOUGH_PARAGRAPHS = 4;
/** Paragraphs looked at. */
const MAX_PARAGRAPHS = 400;

function declaredTypes(doc: Document): string[] {
  const types: string[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const data = (script.textContent ?? '').slice(0, MAX_LINKED_DATA);
    for (const [, list] of data.matchAll(/"@type"\s*:\s*(\[[^\]]{0,500}\]|"[^"]{0,100}")/g)) {
      for (const [, type] of (list ?? '').matchAll(/"(?:https?:\/\/schema\.org\/|schema:)?(\w+)"/g))
        types.push(type ?? '');
    }
  }
  for (const item of doc.querySelectorAll('[itemtype*="schema.org/"]')) {
    types.push(item.getAttribute('itemtype')?.split('/').at(-1) ?? '');
  }
  return types;
}

function longParagraphs(root: Document | Element): number {
  let count = 0;
  const paragraphs = root.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS && count < ENOUGH_PARAGRAPHS; i++) {
    if ((paragraphs[i]?.textContent ?? '').trim().length >= LONG_PARAGRAPH) count++;
  }
  return count;
}

/**
 * Whether a page is news or another article: what it declares of itself counts first, its shape only when it
 * declares nothing. Reads no styles and asks no layout.
 */
export function isNewsPage(doc: Document): GateResult {
  const types = declaredTypes(doc);
  const article = types.find((type) => ARTICLE_TYPES.test(type));
  if (article) return { news: true, because: article };

  const open = doc.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (/^(article|news)/.test(open)) return { news: true, because: 'og:type' };
  if (doc.querySelector('meta[property^="article:published"], meta[name="news_keywords"]')) {
    return { news: true, because: 'published' };
  }

  const other = types.find((type) => OTHER_TYPES.test(type)) ?? (open === 'website' ? '' : open);
  if (other) return { news: false, because: other };

  for (const element of doc.getElementsByTagName('article')) {
    if (longParagraphs(element) >= 2) return { news: true, because: '<article>' };
  }
  if (longParagraphs(doc) >= ENOUGH_PARAGRAPHS) {
    return { news: true, because: '<p>' };
  }
  return { news: false, because: '' };
}
