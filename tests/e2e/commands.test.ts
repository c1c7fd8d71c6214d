import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { cardText, untilCard, untilNoCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';
import { step as stepIn } from './step.ts';

/**
 * The marks by keyboard alone. No driver presses the keys that the browser keeps for extensions, so the background is
 * told of a key in the browser's place: from there on everything is as it is for a reader.
 */
const name = inject('browserName');

let extension: Extension;
let served: Served;
let page: Page;
let welcome: Page;

beforeAll(async () => {
  served = await serve({
    '/story': news(
      `<p><a id="before" href="#x">Before</a></p><p id="a">${sentence()}</p>
       <p style="height: 2000px">Far.</p><p id="b">${sentence('al-Qaeda')}</p>
       <iframe src="/inner" width="600" height="120"></iframe>`,
    ),
    '/inner': news(`<p id="c">${sentence('Jamaat Ansarullah')}</p>`),
    '/quiet': news('<p>Leaves fall.</p>'),
  });
  extension = await openExtension(name);
  welcome = await extension.extensionPage(/^How Says Who works$/);
  page = await extension.browser.newPage();
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

beforeEach(async () => {
  await page.goto(served.url('/story'));
  await page.bringToFront();
  await untilAnyMark(page);
});

interface Api {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}

const step = (to: string, from = 'here') => stepIn({ welcome, page }, to, from);
const inView = (id: string) =>
  page.evaluate((wanted) => {
    const { top, bottom } = document.getElementById(wanted)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  }, id);
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
const focusInCard = () => extension.card(page).run<string>('return root.activeElement?.getAttribute("role") ?? "";');

describe(`keys that step through the marks, in ${name}`, () => {
  it('are set in the browser as the manifest suggests', async () => {
    const keys = await welcome.evaluate(async () => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const all = await (world.browser ?? world.chrome).commands.getAll();
      return all.filter(({ name }) => name.includes('-')).map(({ shortcut }) => shortcut);
    });
    expect(keys).toHaveLength(4);
    for (const key of keys) expect(key).toMatch(/^Alt\+(?:Shift\+)?(?:Period|Comma|[.,])$/);
  });

  it('bring the next mark and the one before it into view, and stop at the last', async () => {
    expect(await inView('b')).toBe(false);
    expect([await step('next'), await step('next')]).toEqual([true, true]);
    await until('the second mark', () => inView('b'));
    expect(await step('next')).toBe(false);
    expect(await step('previous')).toBe(true);
    await until('the first mark', () => inView('a'));
  });

  it('open the card, which takes the focus and gives it back on Escape', async () => {
    await page.focus('#before');
    await page.mouse.move(1, 1);
    await step('next');
    expect(await step('card')).toBe(true);
    expect(await untilCard(extension, page)).toContain('Haqqani network');
    expect(await focusInCard()).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await extension.card(page).run<string>('return root.activeElement?.tagName;')).toBe('BUTTON');
    await page.keyboard.press('Escape');
    await untilNoCard(extension, page);
    expect(await focused()).toBe('before');
  });

  it('lead out of the card by Tab at either end, back to where the reader was', async () => {
    for (const back of [false, true]) {
      await page.focus('#before');
      await step('next', 'edge');
      await step('card');
      await untilCard(extension, page);
      if (back) await page.keyboard.down('Shift');
      const stops = new Set<string>();
      for (let press = 0; press < 40 && (await cardText(extension, page)) !== undefined; press++) {
        stops.add((await extension.card(page).run<string>('return root.activeElement?.textContent ?? "";')) ?? '');
        await page.keyboard.press('Tab');
      }
      if (back) await page.keyboard.up('Shift');
      expect(await cardText(extension, page)).toBeUndefined();
      expect(stops.has('Mute')).toBe(!back);
      expect(await focused()).toBe('before');
    }
  });

  it('do not let the pointer take away a card that was opened by keyboard', async () => {
    await step('next');
    await step('card');
    await untilCard(extension, page);
    await page.mouse.move(900, 20);
    await page.mouse.move(905, 25);
    await new Promise((done) => setTimeout(done, 700));
    expect(await cardText(extension, page)).toContain('Haqqani network');
    await page.keyboard.press('Escape');
    await untilNoCard(extension, page);
  });

  it('close the card when they lead on', async () => {
    await step('next');
    await step('card');
    await untilCard(extension, page);
    await step('next');
    await untilNoCard(extension, page);
    await until('the second mark', () => inView('b'));
  });

  it('say where they have led to, in words that the page cannot read, and leave the page as it was', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await step('next');
    const extra = () =>
      page.evaluate(() => [...document.documentElement.children].slice(2).map((host) => host.shadowRoot === null));
    expect(await extra()).toEqual([true]);
    await until('it to go', async () => (await extra()).length === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('do nothing on a page without marks, and add nothing to it on load', async () => {
    await page.goto(served.url('/quiet'));
    await new Promise((done) => setTimeout(done, 500));
    expect(await step('next')).toBe(false);
    expect(await marksOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
