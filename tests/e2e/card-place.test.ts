import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Box, cardAfterAWhile, closeCard, hover, untilCard, wholeCard } from './card.ts';
import { type Extension, openExtension } from './extension.ts';
import { marksOn, placeOf, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Where the card stands and whether it can be read: beside its sentence, in small, dense, zoomed and dark windows. */
const name = inject('browserName');
const N = 'Haqqani network';

const spread = ['top', 'middle', 'bottom']
  .map((id) => `<p id="${id}" style="margin-bottom: 1400px">${sentence('al-Qaeda')} It was the third time.</p>`)
  .join('');
const dark = `<style>html, body { background: #111; color: #eee }</style>`;

let extension: Extension;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve({
    '/plain': news(`<p>${sentence()}</p>`),
    '/spread': news(spread),
    '/dark': news(`<p>${sentence()}</p>`, { head: dark }),
    '/zoomed': news(`<p>${sentence()}</p>`, { head: '<style>html { zoom: 1.5 }</style>' }),
  });
  extension = await openExtension(name);
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

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe(`the place of the card, in ${name}`, () => {
  it.each(['start', 'center', 'end'] as const)('does not cover its sentence at the %s of the window', async (block) => {
    await visit('/spread');
    for (const nth of [0, 1, 2]) {
      await page.mouse.move(1, 1);
      const at = await page.evaluate(
        (index, where) => {
          const text = document.querySelectorAll('article p')[index]?.firstChild;
          text?.parentElement?.scrollIntoView({ block: where, behavior: 'instant' });
          const range = document.createRange();
          if (!text) throw new Error('no text');
          range.selectNodeContents(text);
          const from = text.textContent?.indexOf('al-Qaeda') ?? 0;
          range.setStart(text, from);
          range.setEnd(text, from + 8);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { x: (left + right) / 2, y: (top + bottom) / 2 };
        },
        nth,
        block,
      );
      await page.mouse.move(at.x, at.y);
      await untilCard(extension, page);
      const box = await wholeCard(extension, page);
      const rects = await page.evaluate((index) => {
        const text = document.querySelectorAll('article p')[index]?.firstChild;
        if (!text) throw new Error('no text');
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, (text.textContent?.indexOf('province.') ?? 0) + 9);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }, nth);
      for (const rect of rects) expect(apart(box, rect), JSON.stringify({ box, rect })).toBe(true);
      await closeCard(extension, page);
    }
  });

  it('is legible on a dark page, marks and card', async () => {
    await visit('/dark');
    await hover(extension, page, N);
    const colours = await extension
      .card(page)
      .run<string[]>(
        `const { color, backgroundColor } = getComputedStyle(root.querySelector('.card')); return [color, backgroundColor];`,
      );
    expect(contrast(colours?.[0] ?? '', colours?.[1] ?? '')).toBeGreaterThan(7);
    await closeCard(extension, page);
    await page.mouse.move(1, 1);
    const at = await placeOf(page, N);
    const light = await lightPixels(at);
    await page.evaluate(() => CSS.highlights.clear());
    expect(light).toBeGreaterThan(await lightPixels(at));
  });

  it.each([
    ['a dense screen', '/spread', 2],
    ['a page that is zoomed by its style', '/zoomed', 1],
  ])('opens the right card on %s', async (_what, path, deviceScaleFactor) => {
    await page.setViewport({ width: 700, height: 600, deviceScaleFactor });
    await visit(path);
    const [text = ''] = await marksOn(page);
    expect(await hover(extension, page, text)).toContain(text);
    await wholeCard(extension, page);
    await closeCard(extension, page);
    // Above the mark, where device pixels taken for CSS pixels would find it.
    const { x, y } = await placeOf(page, text);
    await page.mouse.move(x / 2, y / 2);
    expect(await cardAfterAWhile(extension, page)).toBeUndefined();
    await page.setViewport({ width: 1100, height: 900 });
  });

  it('fits into a narrow window', async () => {
    await page.setViewport({ width: 340, height: 620 });
    await visit('/plain');
    await hover(extension, page, N);
    await wholeCard(extension, page);
    await closeCard(extension, page);
    await page.setViewport({ width: 1100, height: 900 });
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});

/** WCAG contrast of two colours in `rgb()` notation. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** How many pixels are light in the strip under a line of text around this place. */
async function lightPixels(place: { x: number; y: number }): Promise<number> {
  const clip = { x: place.x - 40, y: place.y + 4, width: 80, height: 12 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let light = 0;
    for (let i = 0; i < bytes.length; i += 4) if ((bytes[i] ?? 0) > 110) light++;
    return light;
  }, picture);
}
