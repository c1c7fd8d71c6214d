import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardText, untilCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, openPopup, press, untilShows } from './extension-page.ts';
import { marksOn, placeOf, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Text inside frames: of the same site, of others, without an address of their own. */
const name = inject('browserName');

const inner = (group: string) => news(`<p>${sentence(group)}</p>`, { title: 'Inner' });
const srcdoc = inner('Jamaat Ansarullah').replaceAll('&', '&amp;').replaceAll('"', '&quot;');

let extension: Extension;
let here: Served;
let elsewhere: Served;
let page: Page;

const frameOf = (part: string): Promise<Frame> =>
  until(`the frame ${part}`, async () => page.frames().find((frame) => frame.url().includes(part)));

beforeAll(async () => {
  elsewhere = await serve({ '/port': inner('al-Qaeda'), '/site': inner('Tehrik-e Taliban Pakistan') });
  const otherSite = elsewhere.url('/site').replace('127.0.0.1', 'localhost');
  here = await serve({
    '/same': inner('Islamic Movement of Uzbekistan'),
    '/embed': `<!doctype html><title>Embed</title><p>Fighters of Hizb ut-Tahrir were seen, police said.</p>`,
    '/news-around': news('<p>Leaves fall.</p><iframe src="/embed"></iframe>'),
    '/shop-around': '<!doctype html><title>Shop</title><p>Two lamps.</p><iframe src="/embed"></iframe>',
    '/nothing': news('<p>Leaves fall.</p>'),
    '/shop': `<!doctype html><title>Shop</title><meta property="og:type" content="product"><p>${sentence()}</p>`,
    '/outer': news(
      `<p id="outer">${sentence()}</p>
       <iframe src="/same" width="600" height="120"></iframe>
       <iframe src="${elsewhere.url('/port')}" width="600" height="120"></iframe>
       <iframe src="${otherSite}" width="600" height="120"></iframe>
       <iframe srcdoc="${srcdoc}" width="600" height="120"></iframe>
       <iframe src="/nothing" width="600" height="120"></iframe>
       <iframe src="/shop" width="600" height="120"></iframe>`,
    ),
  });
  extension = await openExtension(name);
  page = await extension.open(here.url('/outer'));
});

afterAll(async () => {
  await extension?.close();
  await here?.close();
  await elsewhere?.close();
});

describe(`text in frames, in ${name}`, () => {
  it.each([
    ['of the same origin', '/same', 'Islamic Movement of Uzbekistan'],
    ['of another port', '/port', 'al-Qaeda'],
    ['of another site', '/site', 'Tehrik-e Taliban Pakistan'],
    ['written into an attribute', 'about:srcdoc', 'Jamaat Ansarullah'],
  ])('is marked in a frame %s', async (_what, part, text) => {
    expect(await untilAnyMark(await frameOf(part))).toEqual([text]);
  });

  it('is not marked in frames without a label or that are no news; nor does a frame mark the text around it', async () => {
    expect(await untilAnyMark(page)).toEqual(['Haqqani network']);
    for (const part of ['/nothing', '/shop']) expect(await marksOn(await frameOf(part))).toEqual([]);
  });

  it.each([
    ['of the same origin', '/same', 'Islamic Movement of Uzbekistan'],
    ['of another site', '/site', 'Tehrik-e Taliban Pakistan'],
    ['written into an attribute', 'about:srcdoc', 'Jamaat Ansarullah'],
  ])('opens its card in a frame %s, and none in the page around it', async (_what, part, text) => {
    const frame = await frameOf(part);
    await clickInFrame(frame, text);
    expect(await untilCard(extension, frame)).toContain(text);
    expect(await cardText(extension, page)).toBeUndefined();
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(extension, frame)) === undefined);
  });

  it('counts in the popup what all frames hold, and no longer what has left', async () => {
    const door = await catalogFromCard(extension, page, 'Haqqani network');
    const popup = await openPopup(extension, door, page.url());
    await untilShows(popup, '5 names from your catalog, mentioned 5 times');
    await popup.close();

    await page.bringToFront();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    const later = await openPopup(extension, door, page.url());
    await untilShows(later, '4 names from your catalog, mentioned 4 times');
    await later.close();
  });

  it('turns everything off that stands on a page of the site, and back on', async () => {
    const door = await extension.extensionPage(/Catalog/);
    const popup = await openPopup(extension, door, page.url());
    await press(popup, 'Mark names on 127.0.0.1');
    await untilShows(popup, 'Switched off on this site');
    const parts = ['/outer', '/port', '/site', 'about:srcdoc'];
    for (const part of parts) {
      const frame = await frameOf(part);
      await until(`no mark in ${part}`, async () => (await marksOn(frame)).length === 0);
    }
    await press(popup, 'Mark names on 127.0.0.1');
    await untilShows(popup, '4 names from your catalog');
    for (const part of parts) await untilAnyMark(await frameOf(part));
    await popup.close();
  });

  it('is marked in a short frame of a news page, not in the same frame of another page', async () => {
    await page.goto(here.url('/news-around'));
    expect(await untilAnyMark(await frameOf('/embed'))).toEqual(['Hizb ut-Tahrir']);
    await page.goto(here.url('/shop-around'));
    // As long as the marks of the news page took, and longer.
    await new Promise((done) => setTimeout(done, 3000));
    expect(await marksOn(await frameOf('/embed'))).toEqual([]);
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});

async function clickInFrame(frame: Frame, text: string): Promise<void> {
  await page.bringToFront();
  await until('marks', async () => (await marksOn(frame)).includes(text));
  const element = await frame.frameElement();
  await element?.evaluate((iframe) => iframe.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = await placeOf(frame, text);
  const box = await element?.boundingBox();
  if (!box) throw new Error('the frame is not shown');
  // The frame's border; its own coordinates begin inside it.
  await page.mouse.click(box.x + 2 + place.x, box.y + 2 + place.y);
}
