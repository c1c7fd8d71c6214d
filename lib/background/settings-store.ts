import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_KEY, type Settings, settingsToStore } from '../settings.ts';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/**
 * Changes the settings, one change after another: `storage.local` has no transactions, and of two read-modify-write
 * rounds at once one would be lost. The lock holds for background and extension pages alike.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(`says-who.${SETTINGS_KEY}`, async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: settingsToStore(settings) });
  });
}
