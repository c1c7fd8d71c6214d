import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumPath, firefoxPath } from '../../scripts/browsers.ts';
import { type Extension, openExtension } from './extension.ts';
import { listMarks } from './marks.ts';

/**
 * Real pages as they were saved, which are not part of this repository: each is opened with the extension and without,
 * side by side, and has to be the same page. The marks go into a list for a person to read.
 */
const folder = resolve('..', 'shared', 'pages');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];
const name = inject('browserName');

let server: Server;
let extension: Extension;
let plain: Browser;
let tabs: { on: Page; off: Page };
const found: string[] = [];
/** What the pages log without the extension; addresses of the two servers' pages are the same. */
const usual: string[] = [];

function serveSaved(): Server {
  return createServer((request, response) => {
    const file = decodeURIComponent((request.url ?? '/').slice(1));
    // No scripts and no network: what is saved is all there is, so both browsers show the same.
    response.writeHead(files.includes(file) ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    if (files.includes(file)) response.write(readFileSync(join(folder, file)));
    // Firefox balances columns a pixel or more differently from one time to the next, with and without us.
    response.end('<style>* { columns: auto !important }</style>');
  });
}

const urlOf = (file: string) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(file)}`;

/** What a page is to those who look at it and to its own scripts: its markup, and where everything stands. */
function portrait(page: Page): Promise<{ markup: string; places: string }> {
  return page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    places: [...document.querySelectorAll('*')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map((n) => n.toFixed(1)).join(' ');
      })
      .join('\n'),
  }));
}

beforeAll(async () => {
  if (files.length === 0) return;
  server = serveSaved().listen(0, '127.0.0.1');
  const executablePath = name === 'chrome' ? chromiumPath() : firefoxPath();
  if (executablePath === undefined) throw new Error(`no ${name} found`);
  extension = await openExtension(name);
  plain = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: true,
    defaultViewport: { width: 1100, height: 900 },
    ...(name === 'chrome' && { args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] }),
  });
  const off = await plain.newPage();
  off.on('console', (message) => message.type() === 'error' && usual.push(`${off.url()}: ${message.text()}`));
  off.on('pageerror', (error) => usual.push(`${off.url()}: ${String(error)}`));
  tabs = { on: await extension.open('about:blank'), off };
});

afterAll(async () => {
  if (files.length === 0) return;
  mkdirSync('.output', { recursive: true });
  writeFileSync(`.output/saved-pages-${name}.txt`, found.join('\n'));
  await extension?.close();
  await plain?.close();
  server?.close();
});

describe.skipIf(files.length === 0)(`saved pages in ${name}`, () => {
  it.each(files)('%s is the same page with the extension', async (file) => {
    const open = (page: Page) => page.goto(urlOf(file), { waitUntil: 'load' });
    // Longer than a page script takes to mark what it marks. Some long pages are still being laid out then, with and
    // without us: those are looked at again.
    for (const wait of [400, 3000]) {
      await Promise.all([open(tabs.on), open(tabs.off)]);
      await new Promise((done) => setTimeout(done, wait));
      const [on, off] = await Promise.all([portrait(tabs.on), portrait(tabs.off)]);
      expect(on.markup === off.markup, 'the markup is the same').toBe(true);
      if (on.places === off.places) break;
      expect(wait, 'elements stand in the same places').toBeLessThan(3000);
    }
    for (const mark of await listMarks(tabs.on)) found.push(`${file}\t${mark.look}\t${mark.text}`);
  });

  it('logged no error that the pages do not log themselves', () => {
    // Firefox tells of what the policy above refused when the next page is open already, so the address may differ.
    const others = extension.errors.filter((error) => !error.includes('Content-Security-Policy'));
    expect(others.filter((error) => !usual.includes(error))).toEqual([]);
  });
});
