import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clickInCard, hover } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { goTo, openPopup, press, shows, untilShows } from './extension-page.ts';
import { marksOn, untilAnyMark, untilMarked } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** The first-run page, the settings and what the popup can do, in the built extension. */
const name = inject('browserName');

let extension: Extension;
let served: Served;
let welcome: Page;
let page: Page;

const blog = `<!doctype html><html lang="en"><title>Notes</title><p id="note">${sentence()}</p></html>`;

beforeAll(async () => {
  served = await serve({
    '/story': news(`<p id="claim">${sentence()}</p><p id="bare">The Haqqani network.</p>`),
    '/notes': blog,
  });
  extension = await openExtension(name);
  welcome = await extension.extensionPage(/^How Says Who works$/);
  page = await extension.open(served.url('/story'));
  await untilAnyMark(page);
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

const visit = async (hash: string) => {
  await welcome.bringToFront();
  await goTo(welcome, `/catalog.html#${hash}`);
};

describe(`the first-run page and the settings, in ${name}`, () => {
  it('opens once after installation, with an example that was read and a card', async () => {
    await untilShows(welcome, 'Says Who reads the news with you');
    await until('the example', () => welcome.evaluate(() => document.querySelectorAll('.example .mark').length === 5));
    await until('the card', () =>
      welcome.evaluate(() =>
        document.querySelector('.example-card > div')?.shadowRoot?.textContent?.includes('Said by'),
      ),
    );
    const open = await Promise.all((await extension.browser.pages()).map((one) => one.title()));
    expect(open.filter((title) => title === 'How Says Who works')).toHaveLength(1);
  });

  it('leads to the settings, and a change there reaches the open page at once', async () => {
    await welcome.bringToFront();
    await press(welcome, 'Settings');
    await untilShows(welcome, 'Where pages are read');
    await untilMarked(page, 'bare', ['Haqqani network']);
    await press(welcome, 'Mark only names about which the sentence claims something');
    await untilMarked(page, 'bare', []);
    await untilMarked(page, 'claim', ['Haqqani network']);
    await press(welcome, 'Undo');
    await untilMarked(page, 'bare', ['Haqqani network']);
  });

  it('reads a site that the reader adds, whatever its pages look like, and not one that is taken out', async () => {
    const notes = await extension.open(served.url('/notes'));
    await new Promise((done) => setTimeout(done, 800));
    expect(await marksOn(notes)).toEqual([]);
    await visit('/settings');
    await untilShows(welcome, 'Where pages are read');
    await welcome.evaluate(() => document.querySelector<HTMLInputElement>('.site-list input')?.focus());
    await welcome.keyboard.type(`${served.url('/notes')}\n`);
    await untilShows(welcome, 'is always read now');
    await untilMarked(notes, 'note', ['Haqqani network']);
    await press(welcome, 'Undo');
    await untilMarked(notes, 'note', []);
    await notes.close();
  });

  it('learns a word from the card, for paragraphs with this word alone, and unlearns it when the correction is removed', async () => {
    await page.bringToFront();
    await hover(extension, page, 'Haqqani network');
    await clickInCard(extension, page, 'Wrong match');
    await extension.card(page).run('root.querySelector("select").focus();');
    await page.keyboard.type('Monday');
    await clickInCard(extension, page, 'beside this word');
    await untilMarked(page, 'claim', []);
    await untilMarked(page, 'bare', ['Haqqani network']);
    const against = async () => {
      await visit('/labels/haqqani');
      await untilShows(welcome, 'Haqqani network');
      return welcome.evaluate(() => document.querySelector('.aliases')?.textContent?.includes('Monday'));
    };
    await until('the word in the catalog', against);
    await visit('/settings');
    await untilShows(welcome, 'in paragraphs with “Monday”');
    await press(welcome, 'Remove the correction of “Haqqani network”');
    await untilMarked(page, 'claim', ['Haqqani network']);
    expect(await against()).toBe(false);
  });

  it('switches to claims only in the popup, and saves the report in both formats', async () => {
    const popup = await openPopup(extension, welcome, page.url());
    await untilShows(popup, '1 name from your catalog');
    await press(popup, 'Only where something is claimed');
    await untilMarked(page, 'bare', []);
    await press(popup, 'Only where something is claimed');
    await untilMarked(page, 'bare', ['Haqqani network']);
    await press(popup, 'Save …');
    for (const format of ['JSON', 'Web Annotations']) {
      await press(popup, format);
      await until('the word', () => shows(popup, 'Saved'));
    }
    const texts = await until('two files, in full', async () => {
      const found = (await readdir(extension.downloads)).filter((file) => /\.json(?:ld)?$/.test(file)).sort();
      const contents = found.map((file) => readFileSync(join(extension.downloads, file), 'utf8'));
      return contents.length === 2 && contents.every((text) => text.endsWith('}\n')) && contents;
    });
    const [json, annotations] = texts.map((text) => JSON.parse(text));
    expect(json).toMatchObject({ url: page.url(), labels: [{ id: 'haqqani', mentions: 2 }] });
    expect(annotations).toMatchObject({ type: 'AnnotationCollection', total: 3 });
    await popup.close();
  });

  it('searches the catalog from the popup', async () => {
    const popup = await openPopup(extension, welcome, page.url());
    await popup.bringToFront();
    await untilShows(popup, 'Open catalog');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
    await popup.keyboard.type('Ansarullah Bangla\n');
    const catalog = await extension.extensionPage(/^Labels · Catalog/, new Set([welcome]));
    const field = () => catalog.evaluate(() => document.querySelector<HTMLInputElement>('.search input')?.value);
    await until('the search', async () => (await field()) === 'Ansarullah Bangla');
    await catalog.close();
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
