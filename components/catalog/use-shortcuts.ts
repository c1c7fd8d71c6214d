import { useEffect, useRef } from 'preact/hooks';

interface Shortcuts {
  onSearch(): void;
  onUndo(): void;
  onRedo(): void;
  onEscape(): void;
}

/** The page's own keys: `/` to search, Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), Escape. In a text field, and over a dialog, the keys stay theirs. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.composedPath()[0];
      if (event.defaultPrevented || !(target instanceof Element) || target.closest('dialog')) return;
      const { onSearch, onUndo, onRedo, onEscape } = current.current;
      if (event.key === 'Escape') return onEscape();
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      const act = actionFor(event, { onSearch, onUndo, onRedo });
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function actionFor(
  event: KeyboardEvent,
  { onSearch, onUndo, onRedo }: Omit<Shortcuts, 'onEscape'>,
): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'y' || (key === 'z' && event.shiftKey)) return onRedo;
    return key === 'z' ? onUndo : undefined;
  }
  return key === '/' && !event.altKey ? onSearch : undefined;
}
