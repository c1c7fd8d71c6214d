import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Look } from './looks.ts';

/** Cards and popups are capped; without the cap what has to be scrolled to is looked at as well. */
const UNCAPPED = { '--card-cap': '4000px', '--card-max-height': '4000px', '--popup-cap': '4000px' };
const CAPPED = /^(?:card|popup)-/;

/** Takes every state of one look into the folder of its name, capped ones once more as a whole; returns how many there were. */
export async function photograph(page: Page, look: Look, out: string, wanted: readonly string[]): Promise<number> {
  await page.locator('.shot').last().waitFor();
  await setHeights(page, look.heights ?? {});
  const isWanted = (id: string) => wanted.length === 0 || wanted.some((name) => id.includes(name));
  const taken = await shoot(page, join(out, look.name), isWanted);
  if (wanted.length === 0) await page.screenshot({ path: join(out, `${look.name}.png`), fullPage: true });
  await setHeights(page, UNCAPPED);
  await shoot(page, join(out, `${look.name}-whole`), (id) => CAPPED.test(id) && isWanted(id));
  return taken;
}

async function shoot(page: Page, folder: string, isWanted: (id: string) => boolean): Promise<number> {
  await mkdir(folder, { recursive: true });
  let taken = 0;
  for (const shot of await page.locator('.shot').all()) {
    const id = (await shot.getAttribute('id')) ?? '';
    if (!isWanted(id)) continue;
    await shot.screenshot({ path: join(folder, `${id}.png`) });
    taken += 1;
  }
  return taken;
}

async function setHeights(page: Page, heights: Record<string, string>): Promise<void> {
  await page.evaluate((set) => {
    for (const [name, value] of Object.entries(set)) document.documentElement.style.setProperty(name, value);
  }, heights);
}
