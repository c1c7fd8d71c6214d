import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_KEY, type Settings, settingsToStore } from '../settings.ts';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings; changes of this context run one after another, since `storage.local` has no transactions
 * and two read-modify-write rounds at once would lose one of them.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = queue.then(async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: settingsToStore(settings) });
  });
  queue = next.catch(() => undefined);
  return next;
}
