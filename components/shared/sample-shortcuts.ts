import type { Shortcut } from '../../lib/shortcut.ts';

/** Keys for pictures: as the manifest suggests them, but for one that was taken away. */
export const sampleShortcuts: Shortcut[] = [
  { name: 'next-mark', keys: 'Alt+Period' },
  { name: 'previous-mark', keys: 'Alt+Comma' },
  { name: 'open-card', keys: 'Alt+Shift+Period' },
  { name: 'toggle-site', keys: '' },
];
