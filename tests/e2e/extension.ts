import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../../scripts/browsers.ts';
import { type ShadowProbe, shadowProbe } from './shadow-probe.ts';

export type BrowserName = 'chrome' | 'firefox';

export interface Extension {
  name: BrowserName;
  browser: Browser;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  card(doc: Page | Frame): ShadowProbe;
  /** Waits for the extension page with this title, opened by the extension itself; never one of `others`. */
  extensionPage(title: RegExp, others?: Set<Page>): Promise<Page>;
  /** Console errors and uncaught exceptions of all pages, and (in Chromium) of the background. */
  errors: string[];
  /** The folder that downloads go to. */
  downloads: string;
  /** Puts the background to sleep, as the browser does after a while; resolves when it sleeps. */
  sleep(): Promise<void>;
  /** Whether the background is awake; undefined in Firefox, where nothing tells a test. */
  isAwake(): boolean | undefined;
  close(): Promise<void>;
}

/** Where the builds lie; another folder lets tests run while somebody else builds. */
const builds = process.env.SAYS_WHO_BUILDS ?? '.output';

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

export interface OpenOptions {
  backgroundSleepsAfterMs?: number;
  /** Addresses opened before the extension is installed. */
  openBefore?: string[];
}

/** Starts a real browser with the built extension in a new profile. */
export async function openExtension(
  name: BrowserName,
  { backgroundSleepsAfterMs = 0, openBefore = [] }: OpenOptions = {},
): Promise<Extension> {
  const folder = resolve(builds, `${name}-mv3`);
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run "npm run build" and "npm run build:firefox" first`);
  const executablePath = name === 'chrome' ? chromiumPath() : firefoxPath();
  if (executablePath === undefined)
    throw new Error(`no ${name} found; on Debian: apt-get install chromium firefox-esr`);
  const downloads = mkdtempSync(join(tmpdir(), 'says-who-downloads-'));
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: true,
    defaultViewport: { width: 1100, height: 900 },
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    ...(name === 'chrome' && { enableExtensions: openBefore.length > 0 ? true : [folder], args: chromeFlags }),
    extraPrefsFirefox: {
      // WebDriver BiDi sets no folder for the first profile.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...(backgroundSleepsAfterMs > 0 && { 'extensions.background.idle.timeout': backgroundSleepsAfterMs }),
    },
  });
  const errors: string[] = [];
  const heard = new WeakSet<Page>();
  const listen = (page: Page) => {
    if (heard.has(page)) return;
    heard.add(page);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
  };
  browser.on('targetcreated', async (target) => {
    if (target.type() === 'page') {
      const page = await target.page().catch(() => null);
      if (page) listen(page);
    }
    // A worker may be gone before it is looked at.
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => {
      // The background tells of what it did not expect as a warning; a test that brings it about fails.
      if (message.type() === 'error' || message.text().startsWith('Says Who:'))
        errors.push(`background: ${message.text()}`);
    });
  });
  for (const url of openBefore) await (await browser.newPage()).goto(url);
  if (name === 'firefox' || openBefore.length > 0) await browser.installExtension(folder);

  const extension: Extension = {
    name,
    browser,
    errors,
    downloads,
    async open(url) {
      const page = await browser.newPage();
      listen(page);
      await page.goto(url);
      return page;
    },
    card: (doc) => shadowProbe(doc, name),
    async extensionPage(title, others) {
      const page = await until(`a page titled ${title}`, async () => {
        for (const candidate of await browser.pages()) {
          // Not by address: Firefox tells the driver none for pages of an extension.
          if (!others?.has(candidate) && title.test(await candidate.title().catch(() => ''))) return candidate;
        }
        return undefined;
      });
      listen(page);
      return page;
    },
    async sleep() {
      if (name === 'firefox') {
        // Nothing of Firefox tells a test whether a background page is there: wait out its time, and more.
        await new Promise((done) => setTimeout(done, 1.4 * backgroundSleepsAfterMs));
        return;
      }
      await until('the background to sleep', async () => {
        const worker = await workerOf(browser)?.worker();
        // It may have gone, or have been woken, in between.
        await worker?.close().catch(() => undefined);
        return workerOf(browser) === undefined;
      });
    },
    isAwake: () => (name === 'chrome' ? workerOf(browser) !== undefined : undefined),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
  // It opens once after installation; later it would come before a page that a test looks at, and hide it.
  await extension.extensionPage(/^How Says Who works$/);
  return extension;
}

const workerOf = (browser: Browser) => browser.targets().find((target) => target.type() === 'service_worker');

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
