import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_KEY, type Settings, settingsToStore } from '../settings.ts';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Tells of each change of the settings, wherever it was made; returns how to stop that. */
export function onSettingsChange(tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (SETTINGS_KEY in changes) tell(readSettings(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
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
