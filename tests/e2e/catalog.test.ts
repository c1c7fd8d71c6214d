import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { clickInCard, closeCard, hover } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, fieldValue, fill, goTo, press, shows, untilShows } from './extension-page.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Curating in the catalog page, with an article open beside it that follows at once. */
const name = inject('browserName');
const GROUP = 'Sons of the Kestrel';

let extension: Extension;
let served: Served;
let page: Page;
let catalog: Page;

beforeAll(async () => {
  served = await serve({
    '/page': news(
      `<p>${sentence('Haqqani network')}</p><p>${sentence(GROUP)}</p><p>${sentence('Kestrel Brigade')}</p>`,
    ),
  });
  extension = await openExtension(name);
  page = await extension.open(served.url('/page'));
  await untilAnyMark(page);
  catalog = await catalogFromCard(extension, page, 'Haqqani network');
});

beforeEach(() => catalog.bringToFront());

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

async function untilMarks(...texts: string[]): Promise<void> {
  await until(
    `marks on ${texts.join(', ')}`,
    async () => JSON.stringify(await marksOn(page)) === JSON.stringify(texts),
  );
}

async function newLabel(): Promise<void> {
  await goTo(catalog, '/catalog.html#/labels/new');
  await untilShows(catalog, 'New label');
  await fill(catalog, 'Name', GROUP);
  await fill(catalog, 'In one line', 'A group made up for this test.');
  await press(catalog, 'Add a form');
  await fill(catalog, 'Form', GROUP);
}

const rows = () =>
  catalog.evaluate(() => [...document.querySelectorAll('.list .row-name')].map((row) => row.textContent));

describe(`the catalog, in ${name}`, () => {
  it('does not take a label without a name, and says where it is missing', async () => {
    await goTo(catalog, '/catalog.html#/labels/new');
    await untilShows(catalog, 'New label');
    await press(catalog, 'Save');
    await untilShows(catalog, /needs? another look/);
    await until('the focus there', () =>
      catalog.evaluate(() => document.activeElement?.getAttribute('aria-invalid') === 'true'),
    );
    expect(await marksOn(page)).toEqual(['Haqqani network']);
    await press(catalog, 'Cancel');
  });

  it('marks a new label on the open page', async () => {
    await newLabel();
    await press(catalog, 'Save');
    await untilShows(catalog, `Added “${GROUP}”.`);
    await untilMarks('Haqqani network', GROUP);
    expect(await hover(extension, page, GROUP)).toContain('A group made up for this test.');
    await closeCard(extension, page);
  });

  it('takes back what was added, and does it again from the history', async () => {
    await press(catalog, 'Undo');
    await untilMarks('Haqqani network');
    await goTo(catalog, '/catalog.html#/history');
    await press(catalog, `Do again: ${GROUP}`);
    await untilMarks('Haqqani network', GROUP);
  });

  it('follows an edited label: one form more, one name changed', async () => {
    await goTo(catalog, '/catalog.html#/labels/sons-of-the-kestrel');
    await press(catalog, 'Edit');
    await press(catalog, 'Add a form');
    await fill(catalog, 'Form', 'Kestrel Brigade');
    await press(catalog, 'Save');
    await untilMarks('Haqqani network', GROUP, 'Kestrel Brigade');
  });

  it('asks before a changed form is left, and leaves the record alone', async () => {
    await goTo(catalog, '/catalog.html#/labels/sons-of-the-kestrel/edit');
    await untilShows(catalog, 'Edit label');
    await fill(catalog, 'In one line', 'Never saved.');
    await goTo(catalog, '/catalog.html#/history');
    await untilShows(catalog, 'Leave without saving?');
    await press(catalog, 'Discard changes');
    await untilShows(catalog, 'History');
    await goTo(catalog, '/catalog.html#/labels/sons-of-the-kestrel');
    await untilShows(catalog, 'A group made up for this test.');
    expect(await shows(catalog, 'Never saved.')).toBe(false);
  });

  it('finds by any of a label’s forms, and says how many of how many', async () => {
    await goTo(catalog, '/catalog.html#/labels');
    await catalog.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
    await catalog.keyboard.type('kestrel brig');
    await until('one row', async () => JSON.stringify(await rows()) === JSON.stringify([GROUP]));
    await untilShows(catalog, /\b1 of \d+/);
    await catalog.keyboard.press('Escape');
    await until('all rows', async () => (await rows()).length > 5);
    await catalog.keyboard.type('zzzz');
    await untilShows(catalog, 'Nothing found.');
    await press(catalog, 'Show all');
  });

  it('deletes, unmarks, and brings back by undo', async () => {
    await goTo(catalog, '/catalog.html#/labels/sons-of-the-kestrel');
    await press(catalog, 'Delete');
    await untilShows(catalog, `Deleted “${GROUP}”.`);
    await untilMarks('Haqqani network');
    await press(catalog, 'Undo');
    await untilMarks('Haqqani network', GROUP, 'Kestrel Brigade');
    await goTo(catalog, '/catalog.html#/labels/sons-of-the-kestrel');
    await untilShows(catalog, 'A group made up for this test.');
  });

  it('tells each step in its history', async () => {
    await goTo(catalog, '/catalog.html#/history');
    await untilShows(catalog, `Deleted ${GROUP}`);
    for (const step of [`Added ${GROUP}`, `Changed ${GROUP}`, 'Installed the pack']) {
      expect(await shows(catalog, step)).toBe(true);
    }
  });

  it('fills the form with the sentence that the card saves, and counts the claim in the next card', async () => {
    const before = claimsIn(await hover(extension, page, GROUP));
    expect(before).toBeGreaterThan(0);
    const others = new Set(await extension.browser.pages());
    await clickInCard(extension, page, 'Save claim');
    const form = await extension.extensionPage(/Catalog/, others);
    await untilShows(form, 'New claim');
    expect(await fieldValue(form, 'Statement')).toBe(sentence(GROUP));
    await form.evaluate(() => {
      for (const fold of document.querySelectorAll('form details')) (fold as HTMLDetailsElement).open = true;
    });
    await until('the citation', async () => (await fieldValue(form, 'Web address')) !== undefined);
    expect(await fieldValue(form, 'The words themselves')).toBe(sentence(GROUP));
    expect(await fieldValue(form, 'Web address')).toBe(page.url());

    await press(form, 'Save');
    await untilShows(form, 'Choose one; “cannot be judged” is an honest answer.');
    await form.evaluate(() => {
      const steps = [...document.querySelectorAll('label.scale-step')];
      steps
        .find((step) => step.textContent?.includes('cannot be judged'))
        ?.querySelector('input')
        ?.click();
    });
    await press(form, 'Save');
    await untilShows(form, /Added “The ministry of interior/);
    await goTo(form, '/catalog.html#/claims');
    await form.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
    await form.keyboard.type('Kestrel');
    await untilShows(form, sentence(GROUP));
    // The next new claim begins empty.
    await goTo(form, '/catalog.html#/claims/new');
    await untilShows(form, 'New claim');
    expect(await fieldValue(form, 'Statement')).toBe('');
    await form.close();

    const card = await hover(extension, page, GROUP);
    expect(card).toContain('cannot be judged');
    expect(claimsIn(card)).toBe(before + 1);
    await closeCard(extension, page);
  });

  it('shows what another tab of it has written', async () => {
    const others = new Set(await extension.browser.pages());
    await hover(extension, page, GROUP);
    await clickInCard(extension, page, 'Catalog');
    const twin = await extension.extensionPage(/Catalog/, others);
    await untilShows(twin, GROUP);
    await press(twin, 'Edit');
    await fill(twin, 'In one line', 'Written in another tab.');
    await press(twin, 'Save');
    await untilShows(twin, 'Saved “Sons of the Kestrel”.');
    await twin.close();
    await catalog.bringToFront();
    await goTo(catalog, '/catalog.html#/labels/sons-of-the-kestrel');
    await untilShows(catalog, 'Written in another tab.');
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});

/** The number of claims like that of the sentence which the card counts. */
const claimsIn = (card: string) => Number(/(\d+) claims, /.exec(card)?.[1]);
