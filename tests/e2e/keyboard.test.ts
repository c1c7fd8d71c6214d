import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { cardAfterAWhile, cardText, clickInCard, closeCard, hover, untilCard, untilNoCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { marksOn, placeOf, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Keys and clicks: what opens and closes the card, where the focus goes, and what keeps its own meaning. */
const name = inject('browserName');
const N = 'Haqqani network';
const LINKED = 'al-Qaeda';

const page1 = news(
  `<p><a id="before" href="#x">Before</a></p>
   <p id="text">${sentence(N)}</p>
   <p>Fighters of <a id="link" href="/elsewhere">${LINKED}</a> were killed in Kunduz, ISAF said.</p>
   <p><a id="after" href="#y">After</a></p>`,
);

let extension: Extension;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve({ '/page': page1, '/elsewhere': news('<p>Another page.</p>', { title: 'Elsewhere' }) });
  extension = await openExtension(name);
  page = await extension.browser.newPage();
});

beforeEach(async () => {
  await page.goto(served.url('/page'));
  await page.bringToFront();
  await untilAnyMark(page);
  await page.mouse.move(1, 1);
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

async function clickMark(text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** The text of the button in the card that has the focus; '' when none has. */
const focusedInCard = async () =>
  (await extension.card(page).run<string>('return root.activeElement?.textContent.trim() ?? "";')) ?? '';

describe(`keys and clicks, in ${name}`, () => {
  it('opens the card without taking the focus, and Escape leaves it where it was', async () => {
    await page.focus('#before');
    await hover(extension, page, N);
    expect(await focused()).toBe('before');
    await closeCard(extension, page);
    expect(await focused()).toBe('before');
  });

  it('reaches every button of the card by Tab, and Escape gives the focus back', async () => {
    await page.focus('#before');
    await hover(extension, page, N);
    await clickInCard(extension, page, 'Wrong match');
    await until('a focused choice', async () => (await focusedInCard()) === 'on this page');
    const reached: string[] = [];
    for (let step = 0; step < 5; step++) {
      reached.push(await focusedInCard());
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual(expect.arrayContaining(['on this page', 'on this site', 'anywhere']));
    await page.keyboard.down('Shift');
    for (let step = 0; step < 12; step++) {
      reached.push(await focusedInCard());
      await page.keyboard.press('Tab');
    }
    await page.keyboard.up('Shift');
    expect(reached).toEqual(expect.arrayContaining(['Save claim', 'Catalog', 'Wrong match', 'Mute']));
    await clickInCard(extension, page, 'Wrong match');
    await closeCard(extension, page);
    expect(await focused()).toBe('before');
  });

  it('presses a button of the card by Enter', async () => {
    // What is said of a page holds for it when it is read again, so this is another page for the tests to come.
    await page.goto(served.url('/page?entered'));
    expect(await untilAnyMark(page)).toContain(N);
    await hover(extension, page, N);
    await clickInCard(extension, page, 'Wrong match');
    await until('a focused choice', async () => (await focusedInCard()) === 'on this page');
    await page.keyboard.press('Enter');
    await untilNoCard(extension, page);
    await until('the mark to go', async () => !(await marksOn(page)).includes(N));
  });

  it('does not take the Escape of a page without a card', async () => {
    await page.evaluate(() =>
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key)),
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.key)).toBe('Escape');
  });

  it('opens at once by a click, and closes by a click beside it', async () => {
    await clickMark(N);
    await untilCard(extension, page);
    await page.mouse.click(900, 850);
    await untilNoCard(extension, page);
  });

  it('opens by a tap', async () => {
    const { x, y } = await placeOf(page, N);
    await page.touchscreen.tap(x, y);
    expect(await untilCard(extension, page)).toContain(N);
  });

  it('follows the link that a mark stands in and opens no card; resting on it opens one', async () => {
    expect(await hover(extension, page, LINKED)).toContain(LINKED);
    await closeCard(extension, page);
    await page.mouse.move(1, 1);
    await Promise.all([page.waitForNavigation(), clickMark(LINKED)]);
    expect(await page.title()).toBe('Elsewhere');
    expect(await cardAfterAWhile(extension, page)).toBeUndefined();
  });

  it('does not open when a click ends the selection of text, or with a key held', async () => {
    const { x, y } = await placeOf(page, N);
    await page.mouse.move(x - 120, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
    expect(await cardText(extension, page)).toBeUndefined();
    await page.mouse.click(900, 850);
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    expect(await cardText(extension, page)).toBeUndefined();
  });

  it('does not open when the pointer only passes over, and closes when it has left', async () => {
    const { x, y } = await placeOf(page, N);
    await page.mouse.move(x, y - 60);
    await page.mouse.move(x, y);
    await page.mouse.move(x, y - 60);
    expect(await cardAfterAWhile(extension, page)).toBeUndefined();
    await hover(extension, page, N);
    await page.mouse.move(1090, 10);
    await untilNoCard(extension, page);
  });

  it('stays while the pointer goes from the mark into the card', async () => {
    await hover(extension, page, N);
    const place = await extension
      .card(page)
      .run<{ x: number; y: number }>(
        'const r = root.querySelector(".card").getBoundingClientRect(); return { x: r.left + 40, y: r.top + 40 };',
      );
    await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 8 });
    expect(await cardAfterAWhile(extension, page)).toContain(N);
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
