import { browser } from 'wxt/browser';
import type { Shortcut } from '../shortcut.ts';
import { commandNames } from './run-command.ts';

/** The keys as they are set now; '' for one that the reader or another extension has taken away. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return commandNames.map((name) => ({ name, keys: all.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** Newer than the types at hand: Firefox 137. */
interface SettingsOpener {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page on which keys are changed; no page may change them itself. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as SettingsOpener;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
