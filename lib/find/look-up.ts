import { type FoldedWindow, foldWindow } from './fold-window.ts';
import { isBeginning, type KeyIndex, keysAtStart } from './key-index.ts';

/** Units folded at first: most words that begin like a key go on otherwise. */
const GLANCE = 10;

/** The keys that stand at a place of a text, longest first, with the folded text they were found in; null when none. */
export function lookUp(
  index: KeyIndex,
  text: string,
  start: number,
  to: number,
  tail: number,
): { window: FoldedWindow; keys: number[] } | null {
  const glance = foldWindow(text, start, to, GLANCE);
  if (keysAtStart(index, glance.text).length === 0 && !isBeginning(index, glance.text)) return null;
  const window = foldWindow(text, start, to, index.longest + tail);
  const keys = keysAtStart(index, window.text);
  return keys.length === 0 ? null : { window, keys };
}
