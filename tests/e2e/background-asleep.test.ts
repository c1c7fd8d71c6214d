import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clickInCard, closeCard, hover, untilNoCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, clearStorage, openPopup, untilShows, untilStarted } from './extension-page.ts';
import { listMarks, marksOn, untilAnyMark, untilMarked } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Browsers put the background to sleep after half a minute, and with it its memory of open pages. Nothing may show that. */
const name = inject('browserName');
const N = 'Haqqani network';

let extension: Extension;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve({
    '/page': news(`<p id="text">${sentence()}</p><iframe src="/inner" width="600"></iframe>`),
    '/gardens': news('<p>Leaves fall, and the gardeners rake them.</p>'),
    '/inner': news(`<p>${sentence('al-Qaeda')}</p>`),
  });
  extension = await openExtension(name, { backgroundSleepsAfterMs: 1200 });
  // On a busy machine the first start may take longer than this background stays awake.
  await untilStarted(await extension.extensionPage(/^How Says Who works$/));
  page = await extension.open(served.url('/page'));
  await untilAnyMark(page);
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

describe(`a background that sleeps, in ${name}`, () => {
  it('wakes for a card', async () => {
    await extension.sleep();
    expect(await hover(extension, page, N)).toContain(N);
    await closeCard(extension, page);
  });

  it('wakes for text that comes late, and for a page opened meanwhile', async () => {
    await extension.sleep();
    await page.evaluate((text) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p id="late">${text}</p>`);
    }, sentence());
    await untilMarked(page, 'late', [N]);
    await extension.sleep();
    const other = await extension.open(served.url('/inner'));
    await untilAnyMark(other);
    await other.close();
  });

  it('does what a button of an open card asks, though it has forgotten the page since', async () => {
    await page.bringToFront();
    await hover(extension, page, N);
    await clickInCard(extension, page, 'Wrong match');
    await extension.sleep();
    await clickInCard(extension, page, 'on this page');
    await untilNoCard(extension, page);
    await until('the marks to go', async () => (await listMarks(page)).length === 0);
  });

  it('tells the popup of all frames', async () => {
    await page.goto(served.url('/page?again'));
    await untilMarked(page, 'text', [N]);
    const [, inner] = page.frames();
    if (!inner) throw new Error('no frame');
    await untilAnyMark(inner);
    const door = await catalogFromCard(extension, page, N);
    await extension.sleep();
    // One frame has told its text again before the popup asks, the other has not.
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('h1')?.append(' and more'));
    await page.evaluate((text) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p id="late">${text}</p>`);
    }, sentence());
    await untilMarked(page, 'late', [N]);
    const popup = await openPopup(extension, door, page.url());
    await untilShows(popup, '2 names from your catalog, mentioned 3 times');
    expect(await marksOn(inner)).toEqual(['al-Qaeda']);
    await popup.close();
  });

  it.skipIf(name === 'firefox')('is not woken by pages without a label', async () => {
    await extension.sleep();
    for (const path of ['/gardens', '/gardens?2']) await page.goto(served.url(path));
    await page.evaluate(() => document.querySelector('p')?.append(' And more of it.'));
    await new Promise((done) => setTimeout(done, 500));
    expect(extension.isAwake()).not.toBe(true);
  });

  it('makes a first start good that was cut short', async () => {
    const door = await extension.extensionPage(/Catalog/);
    await page.bringToFront();
    await clearStorage(door);
    await extension.sleep();
    await page.goto(served.url('/inner?new'));
    await new Promise((done) => setTimeout(done, 500));
    expect(await marksOn(page)).toEqual([]);
    const popup = await openPopup(extension, door, page.url());
    await untilAnyMark(page);
    await popup.close();
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
