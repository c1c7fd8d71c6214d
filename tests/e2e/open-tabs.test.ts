import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Extension, openExtension } from './extension.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { type Served, serve } from './serve.ts';

/** Tabs that were open before the extension came. Firefox reads them by itself, Chromium has to be told. */
const name = inject('browserName');

const plain = `<!doctype html><html lang="en"><title>Gardens</title><meta property="og:type" content="article">
<article><h1>Gardens in autumn</h1><p>Leaves fall, and the town's gardeners rake them.</p></article>`;

let served: Served;
let extension: Extension;

beforeAll(async () => {
  served = await serve({ '/article': readFileSync('assets/demo/article.html', 'utf8'), '/plain': plain });
  extension = await openExtension(name, { openBefore: [served.url('/article'), served.url('/plain')] });
}, 60_000);

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

async function tabAt(path: string): Promise<Page> {
  const page = (await extension.browser.pages()).find((one) => one.url() === served.url(path));
  if (!page) throw new Error(`no tab shows ${path}`);
  return page;
}

describe(`tabs opened before the installation, in ${name}`, () => {
  it('are marked without being loaded again', async () => {
    const page = await tabAt('/article');
    await page.evaluate(() => {
      document.title = 'still the same document';
    });
    await untilAnyMark(page);
    expect(await marksOn(page)).toContain('IMU');
    expect(await page.title()).toBe('still the same document');
  });

  it('show marks with their look', async () => {
    const page = await tabAt('/article');
    const look = await page.evaluate(() => {
      const names = [...(CSS.highlights as unknown as Map<string, Highlight>).keys()];
      return getComputedStyle(document.body, `::highlight(${names[0]})`).textDecorationLine;
    });
    expect(look).toContain('underline');
  });

  it('stay as they are where no name stands', async () => {
    const page = await tabAt('/plain');
    await untilAnyMark(await tabAt('/article'));
    expect(await marksOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.body.innerHTML)).toContain('gardeners rake them.</p></article>');
    expect(extension.errors).toEqual([]);
  });
});
