/**
 * `npm run gallery [-- NAME…]` draws every state of every component and photographs it in light, in dark and in forced colours into
 * `.output/gallery/<theme>/`. With names it takes only the states whose id contains one of them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumPath } from './browsers.ts';

const looks = [
  { theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { theme: 'forced-colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const locale = process.argv.find((argument) => argument.startsWith('--locale='))?.slice('--locale='.length) ?? 'en';
const root = join(import.meta.dirname, '..');
const out = join(root, '.output', 'gallery', ...(locale === 'en' ? [] : [locale]));

const executablePath = chromiumPath();
if (!executablePath) {
  console.error('No Chromium was found; install one or set SAYS_WHO_CHROMIUM to its path.');
  process.exit(1);
}

const server = await createServer({
  root,
  configFile: false,
  plugins: [preact()],
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 0, watch: null },
  // Its own cache: the tests' Vite may run at the same time.
  cacheDir: join(root, '.output', 'gallery-cache'),
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
try {
  const page = await browser.newPage({ viewport: { width: 1320, height: 900 }, deviceScaleFactor: 1.5 });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${address}components/gallery/index.html?locale=${locale}`);
  await page.locator('.shot').last().waitFor();
  for (const { theme, media } of looks) {
    await mkdir(join(out, theme), { recursive: true });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    let taken = 0;
    for (const shot of await page.locator('.shot').all()) {
      const id = (await shot.getAttribute('id')) ?? '';
      if (wanted.length > 0 && !wanted.some((name) => id.includes(name))) continue;
      await shot.screenshot({ path: join(out, theme, `${id}.png`) });
      taken += 1;
    }
    // Once more without the cap, so that what has to be scrolled to is looked at as well.
    await mkdir(join(out, `${theme}-whole`), { recursive: true });
    await page.evaluate(() => {
      for (const cap of ['--card-cap', '--card-max-height', '--popup-cap']) {
        document.documentElement.style.setProperty(cap, '4000px');
      }
    });
    for (const shot of await page.locator('.shot').all()) {
      const id = (await shot.getAttribute('id')) ?? '';
      if (wanted.length > 0 && !wanted.some((name) => id.includes(name))) continue;
      await shot.screenshot({ path: join(out, `${theme}-whole`, `${id}.png`) });
    }
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    if (wanted.length === 0) await page.screenshot({ path: join(out, `${theme}.png`), fullPage: true });
    console.log(`${taken} pictures in ${theme}`);
  }
} finally {
  await browser.close();
  await server.close();
}
