import { type Browser, type Extension, type LaunchOptions, launch } from 'puppeteer-core';
import { BrowserProblem } from '../ensure-browser.ts';

export interface Launched {
  browser: Browser;
  extension: Extension;
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Some versions let a program load an extension only with this.
  '--enable-unsafe-extension-debugging',
];

/**
 * Starts a Chromium in a profile of its own, thrown away at the end, with the built extension loaded.
 * @throws {BrowserProblem} when it does not start or does not load the extension, with the browser's own words.
 */
export async function launchChromium(executablePath: string, folder: string, headless: boolean): Promise<Launched> {
  const isRoot = process.getuid?.() === 0;
  const browser = await start({
    browser: 'chrome',
    executablePath,
    headless,
    enableExtensions: true,
    // A reader's window is not under test and need not say so in a bar of its own.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    pipe: true,
    // The caller ends the browser and cleans up after it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 120_000,
    defaultViewport: headless ? { width: 1280, height: 800, deviceScaleFactor: 2 } : null,
    args: [
      ...quiet,
      // Chromium refuses to start its sandbox as root.
      ...(isRoot ? ['--no-sandbox'] : []),
      // The popup's window takes no emulated scale, so the whole browser gets it.
      ...(headless
        ? ['--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=2', '--screen-info={2560x1800}']
        : ['--window-size=1280,900']),
    ],
  });
  try {
    const id = await browser.installExtension(folder);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('it is not among the loaded ones');
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw new BrowserProblem(`${executablePath} did not load the extension: ${firstLine(error)}.`);
  }
}

async function start(options: LaunchOptions): Promise<Browser> {
  try {
    return await launch(options);
  } catch (error) {
    throw new BrowserProblem(`${options.executablePath} did not start: ${firstLine(error)}.`);
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}
