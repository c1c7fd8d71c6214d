import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../../scripts/browsers.ts';
import { type ShadowProbe, shadowProbe } from './shadow-probe.ts';

export type BrowserName = 'chrome' | 'firefox';

export interface Extension {
  name: BrowserName;
  browser: Browser;
  /** Opens an address in a new tab whose console errors are collected. */
  open(url: string): Promise<Page>;
  card(page: Page): Promise<ShadowProbe>;
  /** Waits for the extension page with this title, opened by the extension itself. */
  extensionPage(title: RegExp): Promise<Page>;
  /** Console errors and uncaught exceptions of all pages opened so far. */
  errors: string[];
  close(): Promise<void>;
}

const chromeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Starts a real browser with the built extension in a new profile. */
export async function openExtension(name: BrowserName): Promise<Extension> {
  const folder = resolve(`.output/${name}-mv3`);
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run "npm run build" and "npm run build:firefox" first`);
  const executablePath = name === 'chrome' ? chromiumPath() : firefoxPath();
  if (executablePath === undefined)
    throw new Error(`no ${name} found; on Debian: apt-get install chromium firefox-esr`);
  const browser = await puppeteer.launch(
    name === 'chrome'
      ? {
          browser: name,
          executablePath,
          headless: true,
          enableExtensions: [folder],
          args: chromeFlags,
          defaultViewport: { width: 1100, height: 900 },
        }
      : { browser: name, executablePath, headless: true, defaultViewport: { width: 1100, height: 900 } },
  );
  if (name === 'firefox') await browser.installExtension(folder);

  const errors: string[] = [];
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
  };
  browser.on('targetcreated', async (target) => {
    const worker = await target.worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  });

  return {
    name,
    browser,
    errors,
    async open(url) {
      const page = await browser.newPage();
      listen(page);
      await page.goto(url);
      return page;
    },
    card: (page) => shadowProbe(page, name),
    async extensionPage(title) {
      const page = await until(`a page titled ${title}`, async () => {
        for (const candidate of await browser.pages()) {
          if (title.test(await candidate.title().catch(() => ''))) return candidate;
        }
        return undefined;
      });
      listen(page);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Polls until `probe` gives something; fails with words after `ms`. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
