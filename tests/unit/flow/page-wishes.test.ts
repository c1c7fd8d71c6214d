import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decide, wishesOf } from '../../../lib/page-wishes.ts';

/** A document at an address; in a frame when `around` is another window. */
function documentAt(address: string, { kind = 'article', isFrame = false, origin = '' } = {}): Document {
  const { document } = parseHTML(`<meta property="og:type" content="${kind}"><p>Text.</p>`);
  const view = { origin: origin || new URL(address).origin, top: null as unknown };
  view.top = isFrame ? {} : view;
  Object.defineProperty(document, 'defaultView', { value: view });
  Object.defineProperty(document, 'location', { value: new URL(address) });
  return document;
}
const news = 'https://www.daily.example/story';

describe('what a page does about the reader’s wishes', () => {
  it('reads news, and no other page, and says why', () => {
    expect(decide(documentAt(news), wishesOf(undefined))).toMatchObject({
      verdict: 'read',
      because: 'og:type',
    });
    expect(decide(documentAt(news, { kind: 'product' }), wishesOf(undefined))).toMatchObject({
      verdict: 'not-news',
      because: 'product',
    });
  });

  it.each([
    ['every page', { gate: 'all' }, 'product', 'read'],
    ['a site turned on', { sitesOn: ['daily.example'] }, 'product', 'read'],
    ['a site turned off', { sitesOff: ['daily.example'] }, 'article', 'off'],
    ['only chosen sites, this is none', { gate: 'only-mine' }, 'article', 'off'],
    ['only chosen sites, this is one', { gate: 'only-mine', sitesOn: ['daily.example'] }, 'product', 'read'],
    ['settings that are damaged', { gate: 7, sitesOff: 'all' }, 'article', 'read'],
  ])('heeds %s', (_, settings, kind, verdict) => {
    expect(decide(documentAt(news, { kind }), wishesOf(settings)).verdict).toBe(verdict);
  });

  it('leaves it to the background whether frames belong to a chosen site', () => {
    const frame = documentAt(news, { isFrame: true });
    expect(decide(frame, wishesOf({ gate: 'only-mine' })).verdict).toBe('read');
    expect(decide(frame, wishesOf({ sitesOff: ['daily.example'] })).verdict).toBe('off');
  });

  it('leaves it to the page around it whether a short frame is news, unless it declares itself something else', () => {
    const said = (kind: string, isFrame: boolean) => {
      const { verdict, isPart = false } = decide(documentAt(news, { kind, isFrame }), wishesOf(undefined));
      return [verdict, isPart];
    };
    expect(said('website', true)).toEqual(['read', true]);
    expect(said('article', true)).toEqual(['read', false]);
    expect(said('product', true)).toEqual(['not-news', false]);
    expect(said('website', false)).toEqual(['not-news', false]);
  });

  it('knows the site of a frame without an address by its origin, and does not take it for a file', () => {
    const off = wishesOf({ sitesOff: ['daily.example'] });
    const frame = documentAt('about:srcdoc', { isFrame: true, origin: 'https://www.daily.example' });
    expect(decide(frame, off).verdict).toBe('off');
    const filesOff = wishesOf({ sitesOff: [''] });
    expect(decide(frame, filesOff).verdict).toBe('read');
    expect(decide(documentAt('file:///saved.html'), filesOff).verdict).toBe('off');
  });
});
