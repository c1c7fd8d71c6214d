import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Extension, openExtension, until } from './extension.ts';
import { catalogFromCard, fill, goTo, press, shows, untilShows } from './extension-page.ts';
import { marksOn, untilAnyMark } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Files into the catalog and out of it: what cannot be used changes nothing, and what goes out comes back the same. */
const name = inject('browserName');

const citation = {
  author: '',
  title: 'Evening bulletin',
  publisher: 'Example Wire',
  date: '2026',
  url: '',
  checked: 'full',
};
const pack = {
  format: 'says-who-pack',
  version: 1,
  manifest: { id: 'kestrel', title: 'Kestrel pack', publisher: 'Example Desk', licence: 'CC BY 4.0', revision: 3 },
  labels: [{ id: 'kestrel', name: 'Kestrel Brigade', kind: 'armed-group', aliases: [{ text: 'Kestrel Brigade' }] }],
  sources: [{ id: 'example-desk', name: 'Example Desk', type: 'media' }],
  claims: [
    {
      id: 'kestrel-1',
      statement: 'The Kestrel Brigade has forty members.',
      kind: 'strength',
      labels: ['kestrel'],
      reports: [{ id: 'r1', by: 'example-desk', asserterType: 'media', stance: 'asserts', citation }],
    },
  ],
};
const json = (value: object) => JSON.stringify(value);

const useless: [what: string, file: string, content: string | Uint8Array, sentence: RegExp][] = [
  [
    'broken JSON',
    'broken.json',
    '{"format": "says-who-pack", "version": 1,',
    /it is not JSON, or it is cut off before its end\./,
  ],
  ['no JSON at all', 'words.json', 'Leaves fall.', /it is not JSON/],
  [
    'a binary',
    'binary.json',
    Uint8Array.from({ length: 900 }, (_, i) => (i * 37) % 256),
    /is not text, so it cannot be a pack\./,
  ],
  ['an empty file', 'empty.json', '', /^This file is empty\.$/],
  [
    'a pack of a newer format',
    'newer.json',
    json({ ...pack, version: 99 }),
    /newer version of Says Who.*Update the extension/,
  ],
  [
    'a backup of a newer format',
    'backup.json',
    json({ format: 'says-who-catalog', version: 99, own: {} }),
    /newer version/,
  ],
  ['JSON of another kind', 'other.json', json({ name: 'a', version: 2 }), /is JSON, but not a Says Who/],
  ['a list', 'list.json', '[1, 2]', /a list/],
  ['a web page', 'page.json', '<!doctype html><title>Pack</title>', /is a web page or XML/],
  ['a pack with a faulty record', 'faulty.json', json({ ...pack, labels: [{ id: 'x' }] }), /^Nothing was imported: /],
];

let extension: Extension;
let served: Served;
let page: Page;
let catalog: Page;
const folder = mkdtempSync(join(tmpdir(), 'says-who-files-'));

beforeAll(async () => {
  served = await serve({ '/page': news(`<p>${sentence('Haqqani network')}</p><p>${sentence('Kestrel Brigade')}</p>`) });
  extension = await openExtension(name);
  page = await extension.open(served.url('/page'));
  await untilAnyMark(page);
  catalog = await catalogFromCard(extension, page, 'Haqqani network');
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Chooses a file in the import dialog of a catalog page. */
async function choose(target: Page, file: string): Promise<void> {
  await target.bringToFront();
  await press(target, 'Import …');
  const input = await until('the dialog', () => target.$('dialog input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** How much the catalog holds, section by section, as its navigation says. */
const counts = (target: Page) =>
  target.evaluate(() => [...document.querySelectorAll('.section-count')].map((count) => count.textContent).join(' '));

/** Saves everything as a backup and gives its path and content. */
async function saveBackup(from: Extension, target: Page): Promise<{ path: string; text: string }> {
  // Some browsers write over a file of the same name, others find another name for it.
  for (const file of readdirSync(from.downloads)) rmSync(join(from.downloads, file));
  await target.bringToFront();
  await press(target, 'Export …');
  await press(target, 'Save the backup');
  await untilShows(target, 'The file has been saved.');
  return downloaded(from);
}

/** Waits until the one file in the downloads is there in full. */
function downloaded(from: Extension): Promise<{ path: string; text: string }> {
  return until('the file', async () => {
    const saved = readdirSync(from.downloads).find((file) => file.endsWith('.json'));
    if (saved === undefined) return undefined;
    const path = join(from.downloads, saved);
    const text = readFileSync(path, 'utf8');
    return text.endsWith('}\n') ? { path, text } : undefined;
  });
}

describe(`files and the catalog, in ${name}`, () => {
  it.each(useless)('refuses %s in one clear sentence and changes nothing', async (_what, file, content, words) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    await goTo(catalog, '/catalog.html#/labels');
    const before = await counts(catalog);
    await choose(catalog, path);
    await untilShows(catalog, `${file} was not imported.`);
    const told = await catalog.evaluate(() =>
      [...document.querySelectorAll('.refusal > p')].map((part) => part.textContent ?? ''),
    );
    expect(told).toHaveLength(3);
    expect(told[1]).toMatch(words);
    expect(told[1]).toMatch(/\.\)?$/);
    expect(told[2]).toBe('Nothing in your catalog was changed.');
    await press(catalog, 'Cancel');
    expect(await counts(catalog)).toBe(before);
    expect(await marksOn(page)).toEqual(['Haqqani network']);
  });

  it('tries a pack out before anything is written, then installs it, and takes it back', async () => {
    const path = join(folder, 'kestrel.json');
    writeFileSync(path, json(pack));
    const before = await counts(catalog);
    await choose(catalog, path);
    await untilShows(catalog, 'would be installed as a pack.');
    await untilShows(catalog, /3\s+new/);
    expect(await counts(catalog)).toBe(before);
    await press(catalog, 'Cancel');
    expect(await marksOn(page)).toEqual(['Haqqani network']);

    await choose(catalog, path);
    await press(catalog, 'Import 3 records');
    await untilShows(catalog, 'Imported “Kestrel pack”.');
    await until('the mark', async () => (await marksOn(page)).includes('Kestrel Brigade'));
    await goTo(catalog, '/catalog.html#/packs/kestrel');
    await untilShows(catalog, 'Example Desk');
    await untilShows(catalog, 'revision 3');

    await press(catalog, 'Undo');
    await until('no mark', async () => !(await marksOn(page)).includes('Kestrel Brigade'));
    await until('the old counts', async () => (await counts(catalog)) === before);
  });

  it('has nothing to import where all is there already', async () => {
    const { path } = await saveBackup(extension, catalog);
    await choose(catalog, path);
    await untilShows(catalog, 'is a backup and would be restored.');
    await untilShows(catalog, 'Nothing to import');
    await press(catalog, 'Cancel');
  });

  it('gives everything out, and takes it in again elsewhere, byte for byte', async () => {
    await goTo(catalog, '/catalog.html#/labels/new');
    await untilShows(catalog, 'New label');
    await fill(catalog, 'Name', 'Kestrel Brigade');
    await press(catalog, 'Add a form');
    await fill(catalog, 'Form', 'Kestrel Brigade');
    await press(catalog, 'Save');
    await untilShows(catalog, 'Added “Kestrel Brigade”.');
    await goTo(catalog, '/catalog.html#/labels/haqqani');
    await press(catalog, 'Edit');
    await fill(catalog, 'In one line', 'The reader’s own words: «Ҳаққонӣ» – حقانی.');
    await press(catalog, 'Save');
    await untilShows(catalog, /Saved “Haqqani/);
    await goTo(catalog, '/catalog.html#/labels/ltte');
    const given = await saveBackup(extension, catalog);

    const elsewhere = await openExtension(name);
    try {
      const there = await elsewhere.open(served.url('/page'));
      expect(await untilAnyMark(there)).toEqual(['Haqqani network']);
      const other = await catalogFromCard(elsewhere, there, 'Haqqani network');
      const fresh = await saveBackup(elsewhere, other);
      expect(fresh.text).not.toBe(given.text);
      await choose(other, given.path);
      await untilShows(other, 'is a backup and would be restored.');
      await press(other, 'Import 2 records');
      await untilShows(other, /Imported “/);
      await until('the mark', async () => (await marksOn(there)).includes('Kestrel Brigade'));
      await goTo(other, '/catalog.html#/labels/haqqani');
      await untilShows(other, 'The reader’s own words: «Ҳаққонӣ» – حقانی.');
      // The reader has looked at a label there too, and later.
      const undated = (text: string) => text.replace(/"at": "[^"]+"/g, '"at": ""');
      expect(undated((await saveBackup(elsewhere, other)).text)).toBe(undated(given.text));
      expect(elsewhere.errors).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  }, 60_000);

  it('gives out what the reader wrote as a pack of its own', async () => {
    for (const file of readdirSync(extension.downloads)) rmSync(join(extension.downloads, file));
    await catalog.bringToFront();
    await press(catalog, 'Export …');
    await fill(catalog, 'Title', 'Kestrel notes');
    await press(catalog, 'Save the pack');
    const { path, text } = await downloaded(extension);
    expect(basename(path)).toBe('kestrel-notes.json');
    const written = JSON.parse(text);
    expect(written).toMatchObject({ format: 'says-who-pack', version: 1, manifest: { title: 'Kestrel notes' } });
    expect(written.labels.map(({ name: label }: { name: string }) => label).sort()).toEqual([
      'Haqqani network',
      'Kestrel Brigade',
    ]);
    await until('the notice', () => shows(catalog, 'The file has been saved.'));
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
