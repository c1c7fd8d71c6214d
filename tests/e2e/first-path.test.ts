import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardAfterAWhile, cardText, closeCard, hover } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, openPopup, press, untilShows } from './extension-page.ts';
import { marksOn, placeOf, untilAnyMark } from './marks.ts';
import { type Served, serve } from './serve.ts';

/**
 * The whole path in the built extension: an article read, marked, explained and curated. One spec, run in Chromium and
 * in Firefox (the project's name says which).
 */
const name = inject('browserName');

const sensors = `<!doctype html><html lang="en"><title>How an IMU works</title><meta property="og:type" content="article">
<article><h1>How an IMU works</h1><p>An inertial measurement unit (IMU) combines accelerometers and gyroscopes. The IMU of a
missile or a drone drifts, so its readings are corrected by satellite navigation.</p></article>`;
const plain = `<!doctype html><html lang="en"><title>Gardens</title><meta property="og:type" content="article">
<article><h1>Gardens in autumn</h1><p>Leaves fall, and the town's gardeners rake them. Nothing else happened.</p></article>`;
const framed = `<!doctype html><html lang="en"><title>Outer</title><article><p>Outer text.</p></article>
<iframe src="/article" width="800" height="600"></iframe>`;

let extension: Extension;
let served: Served;
let article: Page;
let catalog: Page;

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

beforeAll(async () => {
  served = await serve({
    '/article': readFileSync('assets/demo/article.html', 'utf8'),
    '/sensors': sensors,
    '/plain': plain,
    '/framed': framed,
  });
  extension = await openExtension(name);
  article = await extension.open(served.url('/article'));
  await untilAnyMark(article);
}, 60_000);

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

describe(`the first whole path in ${name}`, () => {
  it('marks the labels of the article, the same in both browsers', async () => {
    const marks = await marksOn(article);
    expect(marks).toContain('IMU');
    expect(marks.length).toBeGreaterThan(10);
    await expect([...marks].sort().join('\n')).toMatchFileSnapshot('marks-on-demo-article.txt');
  });

  it('leaves the DOM as it was, marks and all', async () => {
    const original = readFileSync('assets/demo/article.html', 'utf8');
    const parsed = await article.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      original,
    );
    expect(await outerHtml(article)).toBe(parsed);
  });

  it('opens the card on hover, in one closed host element, and Escape takes it away', async () => {
    const before = await outerHtml(article);
    const text = await hover(extension, article, 'IMU');
    expect(text).toContain('Islamic Movement of Uzbekistan');
    const hosts = await article.evaluate(() => {
      const extra = [...document.documentElement.children].filter((child) => !/^(HEAD|BODY)$/.test(child.tagName));
      return extra.map((child) => ({ tag: child.tagName, shadow: child.shadowRoot === null, text: child.textContent }));
    });
    expect(hosts).toEqual([{ tag: 'DIV', shadow: true, text: '' }]);
    await closeCard(extension, article);
    expect(await outerHtml(article)).toBe(before);
  });

  it('does not open the card for events that the page makes up', async () => {
    await article.mouse.move(2, 2);
    const { x, y } = await placeOf(article, 'IMU');
    await article.evaluate(
      (at) => {
        const init = { clientX: at.x, clientY: at.y, bubbles: true, composed: true };
        document.elementFromPoint(at.x, at.y)?.dispatchEvent(new PointerEvent('pointermove', init));
        document.elementFromPoint(at.x, at.y)?.dispatchEvent(new MouseEvent('click', init));
      },
      { x, y },
    );
    expect(await cardAfterAWhile(extension, article)).toBeUndefined();
  });

  it('opens the card by click at once', async () => {
    const { x, y } = await placeOf(article, 'Taliban');
    await article.mouse.click(x, y);
    await until('the card', async () => (await cardText(extension, article))?.includes('Taliban'));
    await article.keyboard.press('Escape');
    // The pointer still rests on the mark: it must not open again by itself.
    expect(await cardAfterAWhile(extension, article)).toBeUndefined();
  });

  it('shows nothing on a page about inertial measurement units, and nothing on one without a label', async () => {
    for (const path of ['/sensors', '/plain']) {
      const page = await extension.open(served.url(path));
      await new Promise((done) => setTimeout(done, 1200));
      expect(await marksOn(page)).toEqual([]);
      await page.close();
    }
  });

  it('marks inside a frame', async () => {
    const page = await extension.open(served.url('/framed'));
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/article'));
    await until('marks in the frame', () => frame?.evaluate(() => CSS.highlights.size > 0) ?? Promise.resolve(false));
    await page.close();
  });

  it('an alias edited in the catalog changes the marks of the open page within a second, without a reload', async () => {
    catalog = await catalogFromCard(extension, article, 'IMU');
    await untilShows(catalog, 'Islamic Movement of Uzbekistan');
    // A second on a machine that does nothing else; this one may be busy with other tests.
    const busy = Math.max(1, loadavg().reduce((a, b) => Math.max(a, b)) / availableParallelism());
    const marked = await marksOn(article);
    // A second try finds the words of the first one marked.
    const words = ['Kunduz', 'ferry', 'ferrymen', 'passports', 'parliament', 'satellite'].filter(
      (word) => !marked.includes(word),
    );
    expect(words.length).toBeGreaterThan(1);
    for (const word of words.slice(0, 2)) {
      await addAlias(catalog, word);
      const saved = Date.now();
      await until('the new mark', async () => (await marksOn(article)).includes(word));
      expect(Date.now() - saved).toBeLessThan(1000 * busy);
    }
  });

  it('the popup counts what the page holds and jumps to a mention', async () => {
    const popup = await openPopup(extension, catalog, article.url());
    await untilShows(popup, 'Islamic Movement of Uzbekistan');
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/\d+ names from your catalog/);
    await popup.close();
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});

/** Adds an alias to the label shown in the catalog page, through its form. */
async function addAlias(catalog: Page, text: string): Promise<void> {
  await catalog.bringToFront();
  await press(catalog, 'Edit');
  await press(catalog, 'Add a form');
  await catalog.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await catalog.keyboard.type(text);
  await press(catalog, 'Save');
}
