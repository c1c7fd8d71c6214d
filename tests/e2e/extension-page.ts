import type { ElementHandle, Page } from 'puppeteer-core';
import { clickInCard, hover } from './card.ts';
import { type Extension, until } from './extension.ts';

interface Api {
  tabs: {
    query(all: object): Promise<{ id: number; url: string }[]>;
  };
  windows: { create(window: object): Promise<{ id: number }> };
  runtime: { getURL(path: string): string; sendMessage(message: object): Promise<unknown> };
  storage: { local: { clear(): Promise<void>; getBytesInUse(key: string): Promise<number> } };
}

/** Whether an extension page shows this text now. */
export const shows = async (page: Page, text: string | RegExp): Promise<boolean> => {
  const shown = await page.evaluate(() => document.body.innerText);
  return typeof text === 'string' ? shown.includes(text) : text.test(shown);
};

export const untilShows = (page: Page, text: string | RegExp) => until(`"${text}"`, () => shows(page, text));

/** Clicks the `nth` button or link with exactly this text or name. */
export async function press(page: Page, text: string, nth = 0): Promise<void> {
  const button = await until(`"${text}"`, async () => {
    const handle = await page.evaluateHandle(
      (wanted, skip) =>
        [...document.querySelectorAll('button, a, summary, label.switch')].filter(
          (b) =>
            b.checkVisibility() &&
            [b.textContent?.trim(), b.getAttribute('aria-label'), b.getAttribute('title')].includes(wanted),
        )[skip],
      text,
      nth,
    );
    return handle.asElement();
  });
  await (button as ElementHandle<Element>).click();
}

/** Writes into the last field with this label, over what it holds. */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  await until(`the field "${label}"`, () =>
    page.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')].filter((l) => l.textContent?.trim() === wanted);
      const control = labels.at(-1)?.control;
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return false;
      // A form takes the focus when it opens; what was typed before that would go astray.
      if (control.form && !control.form.contains(document.activeElement)) return false;
      control.focus();
      control.select();
      return document.activeElement === control;
    }, label),
  );
  await page.keyboard.type(value);
}

/** What the last field with this label holds. */
export function fieldValue(page: Page, label: string): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')].filter((l) => l.textContent?.trim() === wanted);
    const control = labels.at(-1)?.control;
    return control && 'value' in control ? String(control.value) : undefined;
  }, label);
}

/** The catalog page, reached the way a reader does: from the card of a mark. */
export async function catalogFromCard(extension: Extension, page: Page, mark: string): Promise<Page> {
  await hover(extension, page, mark);
  await clickInCard(extension, page, 'Catalog');
  const catalog = await extension.extensionPage(/Catalog/);
  await until('the catalog', () => catalog.evaluate(() => document.querySelector('nav') !== null));
  return catalog;
}

/** Goes to another page of the extension from one of them; Firefox lets no test navigate there by itself. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((target) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    location.href = (world.browser ?? world.chrome).runtime.getURL(target);
  }, path);
}

/** Waits until the names of the catalog are published, and keeps the background awake for it. */
export async function untilStarted(page: Page): Promise<void> {
  await until(
    'the first start',
    () =>
      page.evaluate(async () => {
        const world = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = world.browser ?? world.chrome;
        await api.runtime.sendMessage({ type: 'wake-up' });
        return (await api.storage.local.getBytesInUse('lexicon')) > 0;
      }),
    20_000,
  );
}

/** Empties the extension's store of settings and names; the catalog stays. */
export async function clearStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    return (world.browser ?? world.chrome).storage.local.clear();
  });
}

/**
 * The popup in a window of its own, on the tab with this address: neither browser lets a test press the toolbar button,
 * and in a tab it would hide the page that it speaks of. `door` is any page of the extension.
 */
export async function openPopup(extension: Extension, door: Page, url: string): Promise<Page> {
  const before = new Set(await extension.browser.pages());
  await door.evaluate(async (address) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser ?? world.chrome;
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address);
    const popup = api.runtime.getURL(`/popup.html?tab=${tab?.id}`);
    await api.windows.create({ url: popup, type: 'popup', width: 420, height: 640 });
  }, url);
  return extension.extensionPage(/^Says Who$/, before);
}
