import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isNewsPage } from '../../../lib/page/news-gate.ts';

function gate(head: string, body = '') {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return isNewsPage(document as unknown as Document);
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const paragraphs = (count: number, length = 200) => `<p>${'word '.repeat(length / 5)}</p>`.repeat(count);

describe('a page is news', () => {
  test.each<[string, string, string, RegExp]>([
    ['by schema.org', ld({ '@type': 'NewsArticle' }), '', /NewsArticle/],
    ['by one of several types', ld({ '@type': ['Thing', 'ReportageNewsArticle'] }), '', /ReportageNewsArticle/],
    ['by a type with its address', ld({ '@type': 'http://schema.org/LiveBlogPosting' }), '', /LiveBlogPosting/],
    ['by a type in a graph', ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article' }] }), '', /Article/],
    ['by its publisher', ld({ '@type': 'WebPage', publisher: { '@type': 'NewsMediaOrganization' } }), '', /NewsMedia/],
    [
      'by linked data that is broken elsewhere',
      '<script type="application/ld+json">{"@type": "NewsArticle", oops</script>',
      '',
      /News/,
    ],
    ['by microdata', '', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', /NewsArticle/],
    ['by Open Graph', '<meta property="og:type" content="article">', '', /og:type/],
    ['by a date of publication', '<meta property="article:published_time" content="2020-01-01">', '', /published/],
    [
      'by an <article> with paragraphs',
      '<meta property="og:type" content="website">',
      `<article>${paragraphs(2)}</article>`,
      /^<article>$/,
    ],
    ['by its shape', '', paragraphs(4), /^<p>$/],
    ['though it also sells something', ld([{ '@type': 'Product' }, { '@type': 'NewsArticle' }]), '', /NewsArticle/],
  ])('%s', (_, head, body, because) => {
    const result = gate(head, body);
    expect(result.news).toBe(true);
    expect(result.because).toMatch(because);
  });
});

describe('a page is not news', () => {
  test.each<[string, string, string, string?]>([
    ['when it is empty', '', ''],
    ['when it declares a product, whatever its shape', ld({ '@type': 'Product' }), paragraphs(9), 'Product'],
    ['when it is a recipe', ld({ '@type': 'Recipe' }), `<article>${paragraphs(5)}</article>`, 'Recipe'],
    [
      'when Open Graph says something else',
      '<meta property="og:type" content="video.other">',
      paragraphs(9),
      'video.other',
    ],
    ['for a type that only sounds like it', ld({ '@type': 'ArticleList' }), ''],
    ['for the word in its text', ld({ '@type': 'WebSite', name: 'NewsArticle' }), '<p>NewsArticle</p>'],
    ['for an itemtype of another vocabulary', '', '<div itemtype="https://other.example/NewsArticle"></div>'],
    ['for cards that are articles in name', '', '<article><h3>Lamp</h3><p>12.99</p></article>'.repeat(20)],
    ['for short paragraphs', '', paragraphs(50, 60)],
    ['for three long ones', '', paragraphs(3)],
  ])('%s', (_, head, body, because = '') => {
    expect(gate(head, body)).toEqual({ news: false, because });
  });
});

test('looks at a bounded part of endless linked data', () => {
  const filler = `"x": "${'y'.repeat(300_000)}"`;
  const result = gate(`<script type="application/ld+json">{${filler}, "@type": "NewsArticle"}</script>`);
  expect(result.news).toBe(false);
});
