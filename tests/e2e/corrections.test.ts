import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clickInCard, closeCard, hover, untilNoCard } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, goTo, press, untilShows } from './extension-page.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** What the reader says of matches in a card: it holds where it was said to hold, at once, and can be taken back. */
const name = inject('browserName');

const three = news(
  `<p>${sentence('Haqqani network')}</p><p>${sentence('al-Qaeda')}</p><p>${sentence('Jamaat Ansarullah')}</p>`,
);
const all = ['Haqqani network', 'al-Qaeda', 'Jamaat Ansarullah'];
const without = (...gone: string[]) => all.filter((text) => !gone.includes(text));

let extension: Extension;
let served: Served;
/** The page in which things are said, another of its site, and one of another site. */
let page: Page;
let sister: Page;
let stranger: Page;
let catalog: Page;

beforeAll(async () => {
  served = await serve({ '/one': three, '/two': three });
  extension = await openExtension(name);
  stranger = await extension.open(served.url('/one').replace('127.0.0.1', 'localhost'));
  sister = await extension.open(served.url('/two'));
  page = await extension.open(served.url('/one'));
  for (const tab of [page, sister, stranger]) await untilAnyMark(tab);
  catalog = await catalogFromCard(extension, page, 'al-Qaeda');
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

async function untilMarks(tab: Page, texts: string[]): Promise<void> {
  let seen: string[] = [];
  await until(`marks on ${texts.join(', ')}`, async () => {
    seen = await marksOn(tab);
    return JSON.stringify(seen) === JSON.stringify(texts);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; marked are ${seen.join(', ')}`);
  });
}

async function sayWrong(text: string, scope: string): Promise<void> {
  await hover(extension, page, text);
  await clickInCard(extension, page, 'Wrong match');
  await clickInCard(extension, page, scope);
  await untilNoCard(extension, page);
}

/** Takes back what was said of this spelling, in the settings of the catalog page. */
async function takeBack(text: string): Promise<void> {
  await catalog.bringToFront();
  await goTo(catalog, '/catalog.html#/settings');
  await press(catalog, `Remove the correction of “${text}”`);
  await untilShows(catalog, `Removed the correction of “${text}”.`);
}

describe(`what the reader says of matches, in ${name}`, () => {
  it('holds for this page alone, also when it is loaded again', async () => {
    await sayWrong('al-Qaeda', 'on this page');
    await untilMarks(page, without('al-Qaeda'));
    for (const tab of [sister, stranger]) expect(await marksOn(tab)).toEqual(all);
    await page.reload();
    await untilMarks(page, without('al-Qaeda'));
    await page.goto(served.url('/one#part'));
    await untilMarks(page, without('al-Qaeda'));
    await takeBack('al-Qaeda');
    await untilMarks(page, all);
  });

  it('holds for this site alone', async () => {
    await page.bringToFront();
    await sayWrong('Haqqani network', 'on this site');
    for (const tab of [page, sister]) await untilMarks(tab, without('Haqqani network'));
    expect(await marksOn(stranger)).toEqual(all);
    await takeBack('Haqqani network');
    for (const tab of [page, sister]) await untilMarks(tab, all);
  });

  it('holds for this spelling everywhere, and for no other spelling', async () => {
    await sayWrong('Jamaat Ansarullah', 'anywhere');
    for (const tab of [page, sister, stranger]) await untilMarks(tab, without('Jamaat Ansarullah'));
    await takeBack('Jamaat Ansarullah');
    for (const tab of [page, sister, stranger]) await untilMarks(tab, all);
  });

  it('mutes a label everywhere, until it is marked again in the catalog', async () => {
    await hover(extension, page, 'al-Qaeda');
    await clickInCard(extension, page, 'Mute');
    for (const tab of [page, sister, stranger]) await untilMarks(tab, without('al-Qaeda'));
    await catalog.bringToFront();
    await goTo(catalog, '/catalog.html#/labels/al-qaeda');
    await press(catalog, 'Mark it in pages');
    await untilShows(catalog, '“al-Qaeda” is marked in pages.');
    for (const tab of [page, sister, stranger]) await untilMarks(tab, all);
  });

  it('leaves a card without a word closed: nothing is said, nothing changes', async () => {
    await hover(extension, page, 'al-Qaeda');
    await clickInCard(extension, page, 'Wrong match');
    await closeCard(extension, page);
    expect(await marksOn(page)).toEqual(all);
    await goTo(catalog, '/catalog.html#/settings');
    await untilShows(catalog, 'None so far.');
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
