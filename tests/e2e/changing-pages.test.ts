import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { cardText, closeCard, hover } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, openPopup, untilShows } from './extension-page.ts';
import { marksOn, untilMarked } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Text that comes later, changes or leaves: endless scroll, single-page navigation, live blogs. */
const name = inject('browserName');
const N = 'Haqqani network';

const quiet = '<p id="first">Leaves fall, and the gardeners rake them.</p>';
const fold = `<details id="fold"><summary>More</summary><p id="folded">${sentence()}</p></details>`;
const endless = `<style>p { min-height: 1200px }</style><div id="feed"><p id="n0">${sentence()}</p></div>
<script>
  let n = 0;
  addEventListener('scroll', () => {
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 100 || n === 3) return;
    document.getElementById('feed').insertAdjacentHTML('beforeend', '<p id="n' + ++n + '">${sentence()}</p>');
  });
</script>`;
const application = `<div id="view"></div><script>
  const pages = { '/story': '<p id="story">${sentence()}</p>', '/other': '<p id="other">${sentence('al-Qaeda')}</p>',
    '/weather': '<p id="weather">It rains.</p>' };
  const show = () => { document.getElementById('view').innerHTML = pages[location.pathname]; document.title = location.pathname; };
  globalThis.go = (path) => { history.pushState({}, '', path); show(); };
  addEventListener('popstate', show);
  show();
</script>`;

let extension: Extension;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve({
    '/quiet': news(quiet),
    '/one': news(`<p id="one">${sentence()}</p>`),
    '/fold': news(`${quiet}${fold}<p id="shy" hidden>${sentence()}</p>`),
    '/endless': news(endless),
    ...Object.fromEntries(['/story', '/other', '/weather'].map((path) => [path, news(application)])),
  });
  extension = await openExtension(name);
  page = await extension.browser.newPage();
});

beforeEach(() => page.bringToFront());

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

const append = (html: string) =>
  page.evaluate((markup) => document.querySelector('article')?.insertAdjacentHTML('beforeend', markup), html);

describe(`pages that change, in ${name}`, () => {
  it('marks a paragraph that arrives on a page which had nothing to mark, and one after it', async () => {
    await page.goto(served.url('/quiet'));
    await append(`<p id="late">${sentence()}</p>`);
    await untilMarked(page, 'late', [N]);
    await append(`<p id="later">${sentence('al-Qaeda')}</p>`);
    await untilMarked(page, 'later', ['al-Qaeda']);
    await untilMarked(page, 'late', [N]);
    await hover(extension, page, 'al-Qaeda');
    await closeCard(extension, page);
  });

  it('marks words written into a paragraph that was there, and a shadow root that comes late', async () => {
    await page.goto(served.url('/quiet'));
    await page.evaluate((words) => {
      const text = document.getElementById('first')?.firstChild;
      if (text instanceof Text) text.appendData(` ${words}`);
    }, sentence());
    await untilMarked(page, 'first', [N]);
    await append('<div id="host"></div>');
    await page.evaluate((words) => {
      const host = document.getElementById('host');
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = `<p>${words}</p>`;
    }, sentence());
    await untilMarked(page, 'host', [N]);
  });

  it('does not mark late code, late words in a field, or late text of other things', async () => {
    await page.goto(served.url('/one'));
    await append(
      `<pre><code id="code">${N}</code></pre><textarea id="field">${N}</textarea><p id="rain">It rains.</p>`,
    );
    await append(`<p id="last">${sentence()}</p>`);
    await untilMarked(page, 'last', [N]);
    expect(await marksOn(page)).toEqual([N, N]);
  });

  it('unmarks text that leaves, hides or changes, and leaves the other marks', async () => {
    await page.goto(served.url('/one'));
    await append(`<p id="a">${sentence()}</p><p id="b">${sentence()}</p><p id="c">${sentence()}</p>`);
    await untilMarked(page, 'c', [N]);
    await page.evaluate(() => {
      document.getElementById('a')?.remove();
      document.getElementById('b')?.toggleAttribute('hidden', true);
      const [text] = document.getElementById('c')?.childNodes ?? [];
      if (text instanceof Text) text.data = 'Nothing happened.';
    });
    await until('one mark', async () => (await marksOn(page)).length === 1);
    await untilMarked(page, 'one', [N]);
    await page.evaluate(() => document.querySelector('article')?.replaceChildren());
    await until('no mark', async () => (await marksOn(page)).length === 0);
  });

  it('closes the card of a mark that leaves', async () => {
    await page.goto(served.url('/one'));
    await untilMarked(page, 'one', [N]);
    await hover(extension, page, N);
    await page.evaluate(() => document.getElementById('one')?.remove());
    await until('the card to close', async () => (await cardText(extension, page)) === undefined);
  });

  it('marks what is unfolded or shown, and unmarks what is folded again', async () => {
    await page.goto(served.url('/fold'));
    await page.click('summary');
    await untilMarked(page, 'folded', [N]);
    await page.evaluate(() => document.getElementById('shy')?.removeAttribute('hidden'));
    await untilMarked(page, 'shy', [N]);
    await page.click('summary');
    await untilMarked(page, 'folded', []);
    await untilMarked(page, 'shy', [N]);
  });

  it('follows an endless page as it is scrolled', async () => {
    await page.goto(served.url('/endless'));
    await untilMarked(page, 'n0', [N]);
    for (const id of ['n1', 'n2', 'n3']) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await untilMarked(page, id, [N]);
    }
    expect(await marksOn(page)).toEqual([N, N, N, N]);
  });

  it('follows an application from page to page: other marks, none, and back', async () => {
    const go = (path: string) => page.evaluate((to) => (globalThis as unknown as { go(p: string): void }).go(to), path);
    await page.goto(served.url('/story'));
    await untilMarked(page, 'story', [N]);
    await go('/other');
    await untilMarked(page, 'other', ['al-Qaeda']);
    expect(await marksOn(page)).toEqual(['al-Qaeda']);
    await go('/weather');
    await until('no mark', async () => (await marksOn(page)).length === 0);
    await page.goBack();
    await untilMarked(page, 'other', ['al-Qaeda']);
    expect(await hover(extension, page, 'al-Qaeda')).toContain('al-Qaeda');
    await closeCard(extension, page);
  });

  it('counts in the popup what stands there now, after a change of page within the page and after a real one', async () => {
    const door = await catalogFromCard(extension, page, 'al-Qaeda');
    const report = async (words: string) => {
      const popup = await openPopup(extension, door, page.url());
      await untilShows(popup, words);
      await popup.close();
      await page.bringToFront();
    };
    await page.bringToFront();
    await page.evaluate(() => (globalThis as unknown as { go(p: string): void }).go('/story'));
    await untilMarked(page, 'story', [N]);
    await report('1 name from your catalog, mentioned once');
    await page.evaluate(() => (globalThis as unknown as { go(p: string): void }).go('/weather'));
    await until('no mark', async () => (await marksOn(page)).length === 0);
    await report('No name from your catalog stands on this page.');
    await page.goto(served.url('/one'));
    await untilMarked(page, 'one', [N]);
    await page.goto(served.url('/quiet'));
    await report('No name from your catalog stands on this page.');
  });

  it('does not read what changes in a tab that nobody sees, and catches up when it is shown', async () => {
    await page.goto(served.url('/one'));
    await untilMarked(page, 'one', [N]);
    const other = await extension.browser.newPage();
    await other.bringToFront();
    await append(`<p id="unseen">${sentence('al-Qaeda')}</p>`);
    await new Promise((done) => setTimeout(done, 500));
    expect(await marksOn(page)).toEqual([N]);
    await page.bringToFront();
    await untilMarked(page, 'unseen', ['al-Qaeda']);
    await other.close();
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
