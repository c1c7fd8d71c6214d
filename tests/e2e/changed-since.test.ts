import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeCard, hover } from './card.ts';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, goTo, openPopup, press, shows, untilShows } from './extension-page.ts';
import { listMarks, marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** A record that changed since the reader last looked: cue, card, popup, catalog; and where there is none. */
const name = inject('browserName');

const claim = (credibility: number) => ({
  id: 'kestrel-1',
  statement: 'The Kestrel Brigade has forty members.',
  kind: 'strength',
  labels: ['kestrel'],
  reports: [{ id: 'r1', asserterType: 'media', stance: 'asserts', uncited: 'invented for a test' }],
  grade: { credibility, basis: 'own', by: 'A reader', on: '2024-01-05' },
});
const pack = (revision: number, credibility: number) => ({
  format: 'says-who-pack',
  version: 1,
  manifest: { id: 'kestrel', title: 'Kestrel pack', publisher: 'Example Desk', licence: 'CC BY 4.0', revision },
  labels: [{ id: 'kestrel', name: 'Kestrel Brigade', kind: 'armed-group', aliases: [{ text: 'Kestrel Brigade' }] }],
  claims: [claim(credibility)],
});

let extension: Extension;
let served: Served;
let page: Page;
let catalog: Page;
const folder = mkdtempSync(join(tmpdir(), 'says-who-changed-'));

beforeAll(async () => {
  const twice = sentence('Kestrel Brigade');
  served = await serve({ '/page': news(`<p>${sentence('Haqqani network')}</p><p>${twice} ${twice}</p>`) });
  extension = await openExtension(name);
  page = await extension.open(served.url('/page'));
  await untilAnyMark(page);
  catalog = await catalogFromCard(extension, page, 'Haqqani network');
}, 60_000);

afterAll(async () => {
  await extension?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Imports a revision of the pack, as a reader does. */
async function update(revision: number, credibility: number): Promise<void> {
  const path = join(folder, `kestrel-${revision}.json`);
  writeFileSync(path, JSON.stringify(pack(revision, credibility)));
  await catalog.bringToFront();
  await goTo(catalog, '/catalog.html#/packs');
  await press(catalog, 'Import …');
  const input = await until('the dialog', () => catalog.$('dialog input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await press(catalog, revision === 1 ? 'Import 2 records' : 'Import 1 record');
  await untilShows(catalog, 'Imported “Kestrel pack”.');
  await press(catalog, 'Close');
}

const cued = async () => (await listMarks(page)).filter(({ look }) => look === 'n').map(({ text }) => text);
const untilCued = (texts: string[]) =>
  until(`the cue on ${JSON.stringify(texts)}`, async () => JSON.stringify(await cued()) === JSON.stringify(texts));

/** The page read anew, with all its marks. */
async function reload(): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await until('the marks', async () => (await marksOn(page)).includes('Kestrel Brigade'));
}

const CHANGE = /Since you last looked, on .+, the record of claims about it has changed: /;

describe(`what has changed since the reader last looked, in ${name}`, () => {
  it('is nothing at first sight, whatever packs bring before', async () => {
    await update(1, 4);
    await until('the mark', async () => (await marksOn(page)).includes('Kestrel Brigade'));
    await update(2, 3);
    await reload();
    expect(await cued()).toEqual([]);
    expect(await hover(extension, page, 'Kestrel Brigade')).not.toMatch(CHANGE);
    await closeCard(extension, page);
  });

  it('is a cue on one mark, a row of the popup and a sentence on the card, until that has been opened', async () => {
    await update(3, 2);
    await untilCued(['Kestrel Brigade']);
    const popup = await openPopup(extension, catalog, page.url());
    await untilShows(popup, 'Changed since you last looked');
    await untilShows(popup, '“possibly true”: 1 before, 0 now.');
    await popup.close();
    // The popup tells of it, and is no look.
    await reload();
    await untilCued(['Kestrel Brigade']);
    const card = await hover(extension, page, 'Kestrel Brigade');
    expect(card).toMatch(CHANGE);
    expect(card).toContain('“probably true”: 0 before, 1 now');
    await untilCued([]);
    await closeCard(extension, page);
    await reload();
    expect(await cued()).toEqual([]);
  });

  it('is told on the page of the label in the catalog, which counts as a look as well', async () => {
    await update(4, 5);
    await untilCued(['Kestrel Brigade']);
    await goTo(catalog, '/catalog.html#/labels/kestrel');
    await untilShows(catalog, '“improbable”: 0 before, 1 now.');
    await reload();
    expect(await cued()).toEqual([]);
    await goTo(catalog, '/catalog.html#/labels/haqqani');
    await untilShows(catalog, 'haqqani');
    expect(await shows(catalog, CHANGE)).toBe(false);
  });

  it('leaves the page as it was, without an error', async () => {
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(extension.errors).toEqual([]);
  });
});
