import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardText, untilCard, untilNoCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { type Doc, marksOn, placeOf, untilMarked } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';
import { step } from './step.ts';

/** The same card in every kind of place, once by pointer and once by keyboard alone. */
const name = inject('browserName');
const N = 'Haqqani network';

const application = `<p id="view">Leaves fall.</p><script>
  globalThis.go = () => {
    history.pushState({}, '', '/next');
    document.getElementById('view').textContent = 'On Monday. ${sentence()}';
  };
</script>`;
const endless = `<style>p { min-height: 900px }</style><div id="feed"><p>Leaves fall.</p></div><script>
  let n = 0;
  addEventListener('scroll', () => {
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 100 || n === 2) return;
    const text = ++n === 2 ? '${sentence()}' : 'Leaves fall.';
    document.getElementById('feed').insertAdjacentHTML('beforeend', '<p id="n' + n + '">' + text + '</p>');
  });
</script>`;
const hostile = `<style>* { all: revert !important; transform: rotate(2deg) scale(0.9) !important; }</style>`;
const full = `<section id="full" style="background: white"><p>${sentence()}</p></section>
<button id="grow" onclick="document.getElementById('full').requestFullscreen()">Grow</button>`;

interface Place {
  what: string;
  path: string;
  /** Of the mark, where it is not `N`. */
  text?: string;
  /** What a reader does before the mark is there. */
  reach?(page: Page): Promise<unknown>;
  /** Part of the address of the frame that holds it. */
  frame?: string;
}

const toTheEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
const places: Place[] = [
  { what: 'an article', path: '/article', text: 'IMU' },
  {
    what: 'an application that changed its page',
    path: '/application',
    reach: (page) => page.evaluate(() => (globalThis as unknown as { go(): void }).go()),
  },
  {
    what: 'an endless page',
    path: '/endless',
    async reach(page) {
      for (const id of ['n1', 'n2']) {
        await toTheEnd(page);
        await page.waitForSelector(`#${id}`);
      }
      await untilMarked(page, 'n2', [N]);
    },
  },
  { what: 'a frame', path: '/outer', frame: '/inner' },
  { what: 'a page with hostile styles', path: '/hostile' },
  {
    what: 'a fullscreen element',
    path: '/full',
    async reach(page) {
      await page.click('#grow');
      await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    },
  },
];

let extension: Extension;
let served: Served;
let page: Page;
let welcome: Page;

beforeAll(async () => {
  served = await serve({
    '/article': readFileSync('assets/demo/article.html', 'utf8'),
    '/application': news(application),
    '/endless': news(endless),
    '/outer': news('<p>Leaves fall.</p><iframe src="/inner" width="700" height="700"></iframe>'),
    '/inner': news(`<p>${sentence()}</p>`, { title: 'Inner' }),
    '/hostile': news(`<p>${sentence()}</p>`, { head: hostile }),
    '/full': news(full),
  });
  extension = await openExtension(name);
  welcome = await extension.extensionPage(/^How Says Who works$/);
  page = await extension.browser.newPage();
}, 60_000);

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

/** The document that holds the mark, once the mark is there. */
async function reach({ path, reach: act, frame, text = N }: Place): Promise<Doc> {
  await page.goto(served.url(path));
  await page.bringToFront();
  await page.mouse.move(1, 1);
  await act?.(page);
  const doc: Doc =
    frame === undefined
      ? page
      : await until('the frame', async () => page.frames().find((one) => one.url().includes(frame)));
  await until(`a mark on ${text}`, async () => (await marksOn(doc)).includes(text));
  return doc;
}

/** Where the mark is in the window. */
async function pointOn(doc: Doc, { text = N, frame }: Place): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(doc, text);
  if (frame === undefined) return { x, y };
  const around = await page.evaluate(() => {
    const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left, top };
  });
  return { x: x + around.left, y: y + around.top };
}

const shown = (text = N) => (text === 'IMU' ? 'Islamic Movement of Uzbekistan' : text);

describe.each(places)(`in $what, in ${name}`, (place) => {
  it('the card opens where the pointer rests, and closes when it has left', async () => {
    const doc = await reach(place);
    const { x, y } = await pointOn(doc, place);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    expect(await untilCard(extension, doc)).toContain(shown(place.text));
    await page.mouse.move(1, 1);
    await untilNoCard(extension, doc);
  });

  it('the card opens by keyboard alone, has the focus and gives it back', async () => {
    const doc = await reach(place);
    expect(await cardText(extension, doc)).toBeUndefined();
    const told = { welcome, page, frame: place.frame };
    expect(await step(told, 'next', 'edge')).toBe(true);
    expect(await step(told, 'card')).toBe(true);
    expect(await untilCard(extension, doc)).toContain(shown(place.text));
    const focus = () => extension.card(doc).run<string>('return root.activeElement?.tagName ?? "";');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('BUTTON');
    await page.keyboard.press('Escape');
    await untilNoCard(extension, doc);
    expect(await doc.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  });
});

it('no error was logged', () => {
  expect(extension.errors).toEqual([]);
});
