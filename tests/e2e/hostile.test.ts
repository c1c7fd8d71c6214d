import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardAfterAWhile, cardText, clickInCard, closeCard, hover, wholeCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { marksOn, placeOf, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Pages that get in the way of the card, or pry: by styles, scripts and layers. */
const name = inject('browserName');
const N = 'Haqqani network';

const rules = `display: none !important; position: static !important; visibility: hidden !important; opacity: 0 !important;
  width: 0 !important; height: 0 !important; max-height: 1px !important; overflow: hidden !important;
  transform: rotate(5deg) scale(0.1) !important; translate: 9999px !important; scale: 0.1 !important; zoom: 0.1 !important;
  filter: blur(9px) !important; clip-path: inset(50%) !important; pointer-events: none !important;
  content-visibility: hidden !important; --card-max-height: 1px !important; --card-cap: 1px !important;
  transition: all 20s !important; direction: rtl !important;`;
const hostileStyle = `<style>
  * { all: revert !important; }
  @layer page { * { color: red !important; letter-spacing: 2px !important; --card-max-height: 1px !important; } }
  div, [popover], div[popover]:popover-open { ${rules} }
  [popover]::backdrop, ::backdrop { background: black !important; opacity: 1 !important; display: block !important }
</style>`;

/** Hooks into everything that a script of the page could listen at, before the extension starts. */
const spy = `<script>
  globalThis.heard = [];
  const tap = (object, method) => {
    const original = object[method];
    object[method] = function (...given) { heard.push(method); return original.apply(this, given); };
  };
  tap(Element.prototype, 'attachShadow'); tap(Document.prototype, 'createElement'); tap(Element.prototype, 'append');
  tap(HTMLElement.prototype, 'showPopover'); tap(Map.prototype, 'set'); tap(Set.prototype, 'add'); tap(CSS.highlights, 'set');
  tap(Document.prototype, 'addEventListener'); tap(EventTarget.prototype, 'addEventListener'); tap(globalThis, 'postMessage');
</script>`;

const remover = `<script>
  new MutationObserver(() => { for (const found of document.querySelectorAll('html > [popover]')) { found.remove(); removed++; } })
    .observe(document.documentElement, { childList: true });
  globalThis.removed = 0;
</script>`;

const dialog = `<dialog id="modal"><p>${sentence('al-Qaeda')}</p></dialog>`;
const full = `<section id="full" style="background: white"><p>${sentence('al-Qaeda')}</p></section>
<button id="grow" onclick="document.getElementById('full').requestFullscreen()">Grow</button>`;

let extension: Extension;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve({
    '/plain': news(`<p>${sentence()}</p>`),
    '/styled': news(`<p>${sentence()}</p>`, { head: hostileStyle }),
    '/spy': news(`<p>Fighters of the IMU and of the TTP were killed in Kunduz, ISAF said.</p>`, { head: spy }),
    '/remover': news(`<p>${sentence()}</p>`, { head: remover }),
    '/dialog': news(`<p>${sentence()}</p>${dialog}`),
    '/full': news(`<p>${sentence()}</p>${full}`),
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

describe(`hostile pages, in ${name}`, () => {
  it('shows the card where it belongs, whatever the styles of the page say', async () => {
    await visit('/plain');
    await hover(extension, page, N);
    const honest = await wholeCard(extension, page);
    await closeCard(extension, page);

    await visit('/styled');
    await hover(extension, page, N);
    const box = await wholeCard(extension, page);
    expect(box.right - box.left).toBe(honest.right - honest.left);
    expect(box.bottom - box.top).toBeGreaterThan(200);
    const look = await page.evaluate(
      (x, y) => {
        const host = document.querySelector('html > div[popover]');
        if (!host) return null;
        const style = getComputedStyle(host);
        return {
          topmost: document.elementFromPoint(x, y) === host,
          seen: [style.opacity, style.visibility, style.transform, style.filter, style.clipPath, style.scale].join(' '),
          backdrop: getComputedStyle(host, '::backdrop').display,
        };
      },
      (box.left + box.right) / 2,
      (box.top + box.bottom) / 2,
    );
    expect(look).toEqual({ topmost: true, seen: '1 visible none none none none', backdrop: 'none' });
    const letters = await extension
      .card(page)
      .run<string>('return getComputedStyle(root.querySelector(".gist")).fontSize;');
    expect(Number.parseFloat(letters ?? '')).toBeGreaterThan(10);
    await closeCard(extension, page);
  });

  it('does not show the page which label was found, nor that it looked', async () => {
    await visit('/spy');
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard.length = 0;
    });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await hover(extension, page, 'IMU')).toContain('Islamic Movement of Uzbekistan');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('html > div[popover]');
      return {
        heard: [...(globalThis as unknown as { heard: string[] }).heard],
        names: [...CSS.highlights.keys()],
        root: host?.shadowRoot,
        attributes: host?.getAttributeNames().sort(),
        text:
          document.documentElement.outerHTML + [...CSS.highlights.keys()] + JSON.stringify(globalThis.history.state),
        globals: Object.getOwnPropertyNames(globalThis).filter((key) => /says|who|wxt|lexicon|card/i.test(key)),
        sheets: document.styleSheets.length,
        loaded: performance.getEntriesByType('resource').filter((entry) => /extension:/.test(entry.name)),
        stored: [localStorage.length, sessionStorage.length],
      };
    });
    expect(seen).toMatchObject({
      heard: [],
      root: null,
      attributes: ['popover', 'style'],
      globals: [],
      sheets: 0,
      loaded: [],
      stored: [0, 0],
    });
    for (const highlight of seen.names) expect(highlight).toMatch(/^reading-mark-[a-z]$/);
    expect(seen.text).not.toContain('Islamic Movement');
    expect(await page.evaluate(() => indexedDB.databases().then((list) => list.length))).toBe(0);
    await closeCard(extension, page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  });

  it('keeps what is done in the card from the handlers of the page', async () => {
    await visit('/plain');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'mousedown', 'pointerup', 'keydown', 'keyup']) {
        document.addEventListener(type, () => heard.push(type));
      }
    });
    await hover(extension, page, N);
    await clickInCard(extension, page, 'Wrong match');
    await page.keyboard.press('Tab');
    await page.keyboard.press('s');
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await heard()).toEqual([]);
    await closeCard(extension, page);
    await page.mouse.click(400, 800);
    await page.keyboard.press('s');
    expect(await heard()).toEqual(expect.arrayContaining(['click', 'keydown']));
  });

  it('opens no card for events that the page makes up', async () => {
    await visit('/plain');
    await page.mouse.move(1, 1);
    const at = await placeOf(page, N);
    await page.evaluate(({ x, y }) => {
      const init = { clientX: x, clientY: y, bubbles: true, composed: true };
      for (const type of ['pointermove', 'pointerdown', 'pointerup'])
        document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, init));
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', init));
      (document.elementFromPoint(x, y) as HTMLElement).click();
    }, at);
    expect(await cardAfterAWhile(extension, page)).toBeUndefined();
  });

  it('lets no made-up Escape or click close the card', async () => {
    await visit('/plain');
    await hover(extension, page, N);
    await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.click();
    });
    expect(await cardAfterAWhile(extension, page)).toContain(N);
    await closeCard(extension, page);
  });

  it('gives way to a page that takes the card out, and opens it again once the page lets it', async () => {
    await visit('/remover');
    const { x, y } = await placeOf(page, N);
    await page.mouse.click(x, y);
    expect(await cardAfterAWhile(extension, page)).toBeUndefined();
    expect(await page.evaluate(() => (globalThis as unknown as { removed: number }).removed)).toBeGreaterThan(0);

    await visit('/plain');
    await hover(extension, page, N);
    await page.evaluate(() => document.querySelector('html > [popover]')?.remove());
    expect(await cardText(extension, page)).toBeUndefined();
    expect(await hover(extension, page, N)).toContain(N);
    await page.evaluate(() => document.querySelector<HTMLElement>('html > [popover]')?.hidePopover());
    expect(await hover(extension, page, N)).toContain(N);
    await wholeCard(extension, page);
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(1);
    await closeCard(extension, page);
  });

  it('opens the card inside a modal dialog, where its buttons work, and inside no other', async () => {
    await visit('/dialog');
    expect(await marksOn(page)).toEqual([N]);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await until('the mark', async () => (await marksOn(page)).includes('al-Qaeda'));
    expect(await hover(extension, page, 'al-Qaeda')).toContain('al-Qaeda');
    await wholeCard(extension, page);
    await clickInCard(extension, page, 'Wrong match');
    await until('the choice', async () => (await cardText(extension, page))?.includes('on this page'));
    await closeCard(extension, page);
    // The dialog's own Escape was not the reader's wish.
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await hover(extension, page, N);
    await closeCard(extension, page);
  });

  it('opens the card over a fullscreen element, and closes it when that ends', async () => {
    await visit('/full');
    await page.click('#grow');
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    expect(await hover(extension, page, 'al-Qaeda')).toContain('al-Qaeda');
    const box = await wholeCard(extension, page);
    const topmost = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.matches('#full > [popover]'),
      (box.left + box.right) / 2,
      (box.top + box.bottom) / 2,
    );
    expect(topmost).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await until('the card to close', () => page.evaluate(() => document.querySelector('[popover]') === null));
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
