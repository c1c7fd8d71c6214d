import { isNewsPage } from './page/news-gate.ts';
import { siteVerdict } from './site-lists.ts';

/** The few settings a page acts on itself, read without the schema (`settings.ts`): the page script has to stay small. */
export interface PageWishes {
  gate: 'news' | 'all' | 'only-mine';
  sitesOn: unknown[];
  sitesOff: unknown[];
}

/** Stored settings → wishes; what is missing or damaged takes its default. */
export function wishesOf(settings: unknown): PageWishes {
  const given = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<PageWishes>;
  return {
    gate: given.gate === 'all' || given.gate === 'only-mine' ? given.gate : 'news',
    sitesOn: Array.isArray(given.sitesOn) ? given.sitesOn : [],
    sitesOff: Array.isArray(given.sitesOff) ? given.sitesOff : [],
  };
}

export interface Decision {
  /** `not-news` is the page's doing, `off` the reader's. */
  verdict: 'read' | 'not-news' | 'off';
  /** What the page's kind was judged by (`GateResult`), for the popup; '' where the reader's settings decided. */
  because: string;
  /** A frame that is no article by itself, nor declares itself anything else: read where the page around it is. */
  isPart?: boolean;
}

/** Host of a document; a frame without an address of its own (`about:srcdoc`) has that of its origin, '' when it has none. */
function siteOf(doc: Document): string {
  const { hostname, protocol } = doc.location;
  const origin = doc.defaultView?.origin ?? '';
  return protocol === 'about:' && URL.canParse(origin) ? new URL(origin).hostname : hostname;
}

/**
 * Whether this page is to be read, and why. Asks the page for its kind only where the reader's settings leave it open.
 * A frame does not know the site that the reader sees in the address bar; the background does (`isSiteRead`).
 */
export function decide(doc: Document, wishes: PageWishes): Decision {
  const site = siteOf(doc);
  const isFrame = doc.defaultView !== doc.defaultView?.top;
  const said = siteVerdict(wishes.sitesOn, wishes.sitesOff, site);
  const isLeftOut = wishes.gate === 'only-mine' && said === '' && !isFrame;
  if (said === 'off' || isLeftOut) return { verdict: 'off', because: '' };
  if (said === 'on' || wishes.gate === 'all') return { verdict: 'read', because: '' };
  const { news, because } = isNewsPage(doc);
  const isPart = isFrame && because === '';
  return { verdict: news || isPart ? 'read' : 'not-news', because, isPart };
}
