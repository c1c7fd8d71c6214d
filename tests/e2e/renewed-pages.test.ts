import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeCard, hover } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { openPopup, shows, untilShows } from './extension-page.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Pages that come back out of the browser's cache or write themselves anew, and one with an endless address. */
const name = inject('browserName');
const written = news(`<p>${sentence('al-Qaeda')}</p>`, { title: 'After' });

let extension: Extension;
let served: Served;
let page: Page;
let welcome: Page;

beforeAll(async () => {
  served = await serve({
    '/first': news(`<p>${sentence('Haqqani network')}</p>`),
    '/second': news(`<p>${sentence('al-Qaeda')}</p>`),
  });
  extension = await openExtension(name);
  welcome = await extension.extensionPage(/^How Says Who works$/);
  page = await extension.browser.newPage();
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

async function visit(path: string): Promise<void> {
  await page.goto(served.url(path));
  await page.bringToFront();
  await untilAnyMark(page);
}

describe(`renewed pages, in ${name}`, () => {
  it('open the card after they were written anew', async () => {
    await visit('/first');
    await hover(extension, page, 'Haqqani network');
    await closeCard(extension, page);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, written);
    await until('the new mark', async () => (await marksOn(page)).join() === 'al-Qaeda');
    expect(await hover(extension, page, 'al-Qaeda')).toContain('al-Qaeda');
    await closeCard(extension, page);
  });

  it('are read whatever the length of their address', async () => {
    await visit(`/first?${'z'.repeat(11_000)}`);
    expect(await hover(extension, page, 'Haqqani network')).toContain('Haqqani network');
  });

  it('are what the popup speaks of when they come back, not the page in between', async () => {
    await visit('/first');
    await visit('/second');
    await page.evaluate(() => history.back());
    await until('the first page', async () =>
      (await marksOn(page).catch((): string[] => [])).includes('Haqqani network'),
    );
    const popup = await openPopup(extension, welcome, served.url('/first'));
    await untilShows(popup, /1 name from your catalog/);
    expect(await shows(popup, 'Haqqani network')).toBe(true);
    expect(await shows(popup, 'al-Qaeda')).toBe(false);
    await popup.close();
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
