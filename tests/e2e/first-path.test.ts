import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Extension, openExtension, until } from './extension.ts';
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

/** Ranges per highlight, as the page itself could list them: text under each mark, in page order. */
function marksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([, highlight]) =>
      [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );
}

/** Client coordinates of the n-th mark with this text. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = live.getBoundingClientRect();
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
    }
    throw new Error(`no mark on "${wanted}"`);
  }, text);
}

const cardText = async (page: Page) =>
  (await extension.card(page)).run<string>('return root.lastElementChild.innerText;');
const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function hover(page: Page, text: string): Promise<string> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  return until(`the card of ${text}`, async () => {
    const shown = await cardText(page);
    return shown !== undefined && /claim/i.test(shown) ? shown : undefined;
  });
}

/** Clicks a button of the card by its text. */
async function clickInCard(page: Page, text: string): Promise<void> {
  const probe = await extension.card(page);
  const place = await probe.run<{ x: number; y: number } | null>(
    `const button = [...root.querySelectorAll('button, a')].find((b) => b.textContent.trim() === input);
     if (!button) return null;
     button.scrollIntoView({ block: 'nearest' });
     const r = button.getBoundingClientRect();
     return { x: r.left + r.width / 2, y: r.top + r.height / 2 };`,
    text,
  );
  if (!place) throw new Error(`no button "${text}" in the card`);
  await page.mouse.click(place.x, place.y);
}

beforeAll(async () => {
  served = await serve({
    '/article': readFileSync('assets/demo/article.html', 'utf8'),
    '/sensors': sensors,
    '/plain': plain,
    '/framed': framed,
  });
  extension = await openExtension(name);
  article = await extension.open(served.url('/article'));
  await until('marks', async () => (await marksOn(article)).length > 0, 20_000);
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
    const text = await hover(article, 'IMU');
    expect(text).toContain('Islamic Movement of Uzbekistan');
    const hosts = await article.evaluate(() => {
      const extra = [...document.documentElement.children].filter((child) => !/^(HEAD|BODY)$/.test(child.tagName));
      return extra.map((child) => ({ tag: child.tagName, shadow: child.shadowRoot === null, text: child.textContent }));
    });
    expect(hosts).toEqual([{ tag: 'DIV', shadow: true, text: '' }]);
    await article.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(article)) === undefined);
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
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardText(article)).toBeUndefined();
  });

  it('opens the card by click at once', async () => {
    const { x, y } = await placeOf(article, 'Taliban');
    await article.mouse.click(x, y);
    await until('the card', async () => (await cardText(article))?.includes('Taliban'));
    await article.keyboard.press('Escape');
    // The pointer still rests on the mark: it must not open again by itself.
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardText(article)).toBeUndefined();
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
    await article.bringToFront();
    await hover(article, 'IMU');
    await clickInCard(article, 'Catalog');
    const catalog = await extension.extensionPage(/Catalog/);
    await until('the label', () => shows(catalog, 'Islamic Movement of Uzbekistan'));
    const shown = await marksOn(article);
    expect(shown).not.toContain('Kunduz');
    await addAlias(catalog, 'Kunduz');
    const saved = Date.now();
    await until('the new mark', async () => (await marksOn(article)).includes('Kunduz'), 5000);
    expect(Date.now() - saved).toBeLessThan(1000);
    await catalog.close();
  });

  it('the popup counts what the page holds and jumps to a mention', async () => {
    const popup = await openPopup();
    const text = await until('the report', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('Islamic Movement of Uzbekistan') ? shown : undefined;
    });
    expect(text).toMatch(/\d/);
    await popup.close();
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});

/** The popup in a tab of its own, opened by an extension page: neither browser lets a test press the toolbar button. */
async function openPopup(): Promise<Page> {
  await article.bringToFront();
  await hover(article, 'IMU');
  await clickInCard(article, 'Catalog');
  const catalog = await extension.extensionPage(/Catalog/);
  await catalog.evaluate(async (url) => {
    interface Api {
      tabs: { query(all: object): Promise<{ id: number; url: string }[]> };
      runtime: { getURL(path: string): string };
    }
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser ?? world.chrome;
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    location.href = api.runtime.getURL(`/popup.html?tab=${tab?.id}`);
  }, article.url());
  return extension.extensionPage(/^Says Who$/);
}

/** Whether an extension page shows this text now. */
const shows = async (page: Page, text: string) => (await page.evaluate(() => document.body.innerText)).includes(text);

/** Clicks the first button or link of an extension page with exactly this text. */
async function press(page: Page, text: string): Promise<void> {
  const button = await until(`"${text}"`, async () => {
    const handle = await page.evaluateHandle(
      (wanted) => [...document.querySelectorAll('button, a')].find((b) => b.textContent?.trim() === wanted),
      text,
    );
    return handle.asElement();
  });
  await (button as ElementHandle<Element>).click();
}

/** Adds an alias to the label shown in the catalog page, through its form. */
async function addAlias(catalog: Page, text: string): Promise<void> {
  await catalog.bringToFront();
  await press(catalog, 'Edit');
  await press(catalog, 'Add a form');
  await catalog.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await catalog.keyboard.type(text);
  await press(catalog, 'Save');
}
