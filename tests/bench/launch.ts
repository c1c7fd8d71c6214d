import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
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

/** A fresh Chromium, with the built extension or without. */
export async function launch(withExtension: boolean): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium was found; on Debian: apt-get install chromium');
  const folder = resolve('.output/chrome-mv3');
  if (withExtension && !existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first`);
  return puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
    args: FLAGS,
    defaultViewport: { width: 1100, height: 900 },
    ...(withExtension ? { enableExtensions: [folder] } : {}),
  });
}
