/** `node scripts/icons.ts` draws assets/public/icon/icon.svg in the sizes that browsers ask for. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './browsers.ts';

const sizes = [16, 32, 48, 128];
const folder = join(import.meta.dirname, '..', 'assets', 'public', 'icon');
const executablePath = chromiumPath();
if (!executablePath) {
  console.error('No Chromium was found; install one or set SAYS_WHO_CHROMIUM to its path.');
  process.exit(1);
}

const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`${size}.png`);
  }
} finally {
  await browser.close();
}
