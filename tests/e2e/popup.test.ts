import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, openPopup, press, shows, untilShows } from './extension-page.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** The popup: the page in numbers, ways into the page, and the switch for the site. */
const name = inject('browserName');

const far = '<p style="height: 3000px">Leaves fall.</p>';
const long = news(
  `<p><a id="focus" href="#x">Read on</a></p><p>${sentence()}</p>${far}
   <p>${sentence('al-Qaeda')}</p>${far}<p>${sentence('Jamaat Ansarullah')}</p>`,
);
const shop = `<!doctype html><html lang="en"><title>Shop</title><meta property="og:type" content="product"><p>${sentence()}</p>`;
const paste = '<!doctype html><title>Paste</title><textarea autofocus></textarea>';

let extension: Extension;
let served: Served;
let page: Page;
/** A page of the extension, from which popups are opened. */
let door: Page;

beforeAll(async () => {
  served = await serve({
    '/article': readFileSync('assets/demo/article.html', 'utf8'),
    '/long': long,
    '/gardens': news('<p>Leaves fall, and the gardeners rake them.</p>'),
    '/shop': shop,
    '/paste': paste,
  });
  extension = await openExtension(name);
  page = await extension.open(served.url('/article'));
  await untilAnyMark(page);
  door = await catalogFromCard(extension, page, 'IMU');
  await page.bringToFront();
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

async function popupOn(path: string): Promise<Page> {
  if (page.url() !== served.url(path)) await page.goto(served.url(path));
  await page.bringToFront();
  return openPopup(extension, door, page.url());
}

const words = (popup: Page) => popup.evaluate(() => document.body.innerText);
const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);

/** What stands in the window and flashes, and where the focus is. */
const looking = () =>
  page.evaluate(() => {
    const flash = CSS.highlights.get('reading-mark-z');
    const ranges = [...(flash ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = live.getBoundingClientRect();
      return { text: live.toString(), inView: top >= 0 && bottom <= innerHeight };
    });
    return { ranges, focus: document.activeElement?.id, selected: getSelection()?.toString() };
  });

describe(`the popup, in ${name}`, () => {
  it('counts what is marked, label by label, and names its denominators', async () => {
    const popup = await popupOn('/article');
    await untilShows(popup, /names from your catalog/);
    const marks = await marksOn(page);
    const text = await words(popup);
    expect(numberIn(text, /mentioned (\d+) times/)).toBe(marks.length);
    const rows = await popup.evaluate(() => {
      for (const more of document.querySelectorAll('details')) more.open = true;
      return [...document.querySelectorAll('.label-count')].map((row) => Number.parseInt(row.textContent ?? '', 10));
    });
    expect(rows.length).toBe(numberIn(text, /(\d+) names from your catalog/));
    expect(rows.reduce((sum, row) => sum + row, 0)).toBe(marks.length);

    const claims = numberIn(text, /make (\d+) claims/);
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) =>
        [...section.querySelectorAll('.count-number')].map((count) => count.textContent?.match(/\d+/g)?.map(Number)),
      ),
    );
    const counted = groups.filter((rowsOfGroup) => rowsOfGroup.length > 0);
    expect(counted.length).toBe(3);
    for (const group of counted) {
      expect(group.reduce((sum, row) => sum + (row?.[0] ?? 0), 0)).toBe(claims);
      for (const row of group) expect(row?.[1]).toBe(claims);
    }
    // It counts; it gives no score.
    expect(text).not.toMatch(/%|score|trust|reliable|rating/i);
    await popup.close();
  });

  it('brings the first mention of a label into view and flashes it, and leaves focus and selection alone', async () => {
    const popup = await popupOn('/long');
    await untilShows(popup, '3 names from your catalog');
    await page.focus('#focus');
    for (const label of ['Jamaat Ansarullah', 'al-Qaeda', 'Haqqani network']) {
      await popup.bringToFront();
      await press(popup, `Go to the first mention of ${label}`);
      await page.bringToFront();
      const { focus, selected } = await until(`${label} in view`, async () => {
        const now = await looking();
        return now.ranges.length === 1 && now.ranges[0]?.inView && now.ranges[0].text === label ? now : undefined;
      });
      expect({ focus, selected }).toEqual({ focus: 'focus', selected: '' });
    }
    await until('the flash to end', async () => (await looking()).ranges.length === 0);
    await popup.close();
  });

  it('brings the sentence of a claim into view', async () => {
    const popup = await popupOn('/long');
    await untilShows(popup, '3 names from your catalog');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await popup.bringToFront();
    await popup.evaluate(() => {
      for (const more of document.querySelectorAll('details')) more.open = true;
    });
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLButtonElement>('button.claim')];
      rows.find((row) => row.textContent?.includes('Jamaat Ansarullah'))?.click();
    });
    await page.bringToFront();
    await until('the claim in view', async () => {
      const [range] = (await looking()).ranges;
      return range?.inView && range.text === 'Jamaat Ansarullah';
    });
    await popup.close();
  });

  it('turns a site off: its marks go at once, in every tab and after a reload; another site keeps its own', async () => {
    const popup = await popupOn('/long');
    await untilShows(popup, '3 names from your catalog');
    const twin = await extension.open(served.url('/article'));
    const other = await extension.open(served.url('/long').replace('127.0.0.1', 'localhost'));
    await untilAnyMark(twin);
    await untilAnyMark(other);

    await popup.bringToFront();
    await press(popup, 'Mark names on 127.0.0.1');
    await untilShows(popup, 'Switched off on this site. Nothing here is read or marked.');
    for (const tab of [page, twin]) await until('no mark', async () => (await marksOn(tab)).length === 0, 2000);
    expect(await shows(popup, 'Haqqani')).toBe(false);
    expect((await marksOn(other)).length).toBe(3);

    await page.reload();
    await untilShows(await popupOn('/long'), 'Switched off on this site');
    expect(await marksOn(page)).toEqual([]);

    await popup.bringToFront();
    await press(popup, 'Mark names on 127.0.0.1');
    await untilShows(popup, '3 names from your catalog');
    for (const tab of [page, twin]) {
      await tab.bringToFront();
      await untilAnyMark(tab, 2000);
    }
    await Promise.all([popup.close(), twin.close(), other.close()]);
  });

  it.each([
    [
      'a page without a label',
      '/gardens',
      'No name from your catalog stands on this page.',
      'That says nothing about them.',
    ],
    ['a page that is no news, and why', '/shop', 'This does not look like a news page', 'It calls itself “product”'],
  ])('says so on %s, and has nothing to copy', async (_what, path, lead, aside) => {
    const popup = await popupOn(path);
    await untilShows(popup, lead);
    expect(await words(popup)).toContain(aside);
    expect(await shows(popup, 'Copy report')).toBe(false);
    expect(await marksOn(page)).toEqual([]);
    await popup.close();
  });

  it('says so on a page of the browser, and offers no switch there', async () => {
    const popup = await openPopup(extension, door, await door.evaluate(() => location.href));
    await untilShows(popup, 'There is no page to read here');
    expect(await shows(popup, 'Mark names on')).toBe(false);
    await popup.close();
  });

  it('copies the report as Markdown', async () => {
    const popup = await popupOn('/long');
    await untilShows(popup, '3 names from your catalog');
    await popup.bringToFront();
    await press(popup, 'Copy report');
    await untilShows(popup, 'Copied');
    await popup.close();
    const target = await extension.open(served.url('/paste'));
    await target.bringToFront();
    await target.focus('textarea');
    await target.keyboard.down('Control');
    await target.keyboard.press('KeyV', { commands: ['Paste'] });
    await target.keyboard.up('Control');
    const pasted = await until('the report', () => target.evaluate(() => document.querySelector('textarea')?.value));
    expect(pasted).toMatch(/^# News of the day\n\n<http:\/\/127\.0\.0\.1:\d+\/long>\n\n3 names/);
    expect(pasted).toContain('**Jamaat Ansarullah**: 1 mention');
    expect(pasted).toContain('#:~:text=');
    expect(pasted).toMatch(/check each sentence where it stands\.\*\n$/);
    await target.close();
  });

  it('leads into the catalog', async () => {
    const popup = await popupOn('/long');
    await untilShows(popup, '3 names from your catalog');
    await popup.bringToFront();
    const before = new Set(await extension.browser.pages());
    await press(popup, 'Open al-Qaeda in the catalog');
    const catalog = await extension.extensionPage(/Catalog/, before);
    await until('the record', () => catalog.evaluate(() => location.hash === '#/labels/al-qaeda'));
    await untilShows(catalog, 'Written as');
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
