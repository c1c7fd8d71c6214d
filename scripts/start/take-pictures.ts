import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch-chromium.ts';
import { openCard, showMark, waitForMarks } from './marked-words.ts';
import type { TellingMark } from './telling-mark.ts';

/** Milliseconds a first run may take to its first mark: the packs are installed, then the page is read. */
const firstRun = 40_000;

/** What moves has come to rest. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 600));

async function picture(page: Page, folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await settle();
  await page.screenshot({ path: `${folder}/${name}`, type: 'png' });
  return path;
}

/** The popup as the toolbar button opens it for the article. */
async function openPopup({ browser, extension }: Launched, article: Page): Promise<Page> {
  await article.bringToFront();
  const address = `chrome-extension://${extension.id}/popup.html`;
  await article.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(address), { timeout: 20_000 });
  const popup = await target.asPage();
  await popup.waitForNetworkIdle();
  return popup;
}

/**
 * Pictures of the three faces: the article with an open card (light and dark), the popup, the catalog.
 * @param marks the mark to open the card on (null = the first one), and whether there should be any
 * @returns the files written
 */
export async function takePictures(
  launched: Launched,
  url: string,
  { wanted, expectsMarks }: { wanted: TellingMark | null; expectsMarks: boolean },
  folder: string,
): Promise<{ files: string[]; marked: boolean }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];

  const [article = await launched.browser.newPage()] = await launched.browser.pages();
  await article.goto(url, { waitUntil: 'load' });
  const marked = await waitForMarks(article, expectsMarks ? firstRun : 3000);
  // On its first start the extension opens a page of its own in front of the article.
  await article.bringToFront();
  for (const scheme of ['dark', 'light']) {
    await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const place = marked ? await showMark(article, wanted) : null;
    if (place !== null) await openCard(article, place);
    files.push(await picture(article, folder, scheme === 'light' ? 'article.png' : 'article-dark.png'));
    await article.keyboard.press('Escape');
    await article.mouse.move(5, 5);
  }

  const popup = await openPopup(launched, article);
  files.push(await picture(popup, folder, 'popup.png'));
  await popup.close();

  const catalog = await launched.browser.newPage();
  const record = wanted === null ? '' : `#/labels/${wanted.label}`;
  await catalog.goto(`chrome-extension://${launched.extension.id}/catalog.html${record}`, {
    waitUntil: 'networkidle0',
  });
  files.push(await picture(catalog, folder, 'catalog.png'));
  return { files: files.sort(), marked };
}
