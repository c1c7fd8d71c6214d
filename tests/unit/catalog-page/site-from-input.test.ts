import { describe, expect, it } from 'vitest';
import { siteFromInput } from '../../../components/catalog/settings/site-from-input.ts';

describe('a typed site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  WWW.News.Example/2026/story?x=1#top ', 'news.example'],
    ['https://news.example:8080/', 'news.example'],
    ['http://новости.example', 'xn--b1amnebsh.example'],
    ['localhost:3000', 'localhost'],
    ['192.168.0.7', '192.168.0.7'],
  ])('%j is %s', (typed, site) => {
    expect(siteFromInput(typed)).toBe(site);
  });

  it.each(['', '   ', 'news', 'the daily news', 'ftp://news.example', 'file:///tmp/a.html', 'https://', 'a b.example'])(
    '%j is none',
    (typed) => {
      expect(siteFromInput(typed)).toBeNull();
    },
  );
});
