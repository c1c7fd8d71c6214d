/**
 * `npm run gallery [-- NAME…] [--locale=ru]` draws every state of every component and photographs it in light, in dark, in
 * forced colours, from right to left and at 200 % zoom into `.output/gallery/<look>/`. With names it takes only the states
 * whose id contains one of them.
 */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumPath } from './browsers.ts';
import { looks } from './gallery/looks.ts';
import { photograph } from './gallery/photograph.ts';

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
  for (const look of looks) {
    const page = await browser.newPage({
      viewport: look.window,
      deviceScaleFactor: look.pixels,
      reducedMotion: 'reduce',
      ...look.media,
    });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${address}components/gallery/index.html?locale=${look.locale ?? locale}`);
    const taken = await photograph(page, look, out, wanted);
    await page.close();
    console.log(`${taken} pictures in ${look.name}`);
  }
} finally {
  await browser.close();
  await server.close();
}
