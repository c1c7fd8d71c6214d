import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath } from '../../scripts/browsers.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Garbage is collected between the runs and not in them.
  '--js-flags=--expose-gc',
];

/** A fresh Chromium, with the extension in this folder or without. */
export async function launch(extension?: string): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium was found; on Debian: apt-get install chromium');
  return puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
    args: FLAGS,
    defaultViewport: { width: 1100, height: 900 },
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
  });
}
