import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Puts off what would move the page while a pointer is pressed: leaving a field shows its error or adds a chip, and if
 * the page moved between press and release, the click on the button below would be lost. What was put off runs at the
 * release, before the click, so that the click's handler sees its result.
 */
export function useAfterPress(): (run: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const onDown = () => {
      pressed.current = true;
    };
    const onUp = () => {
      pressed.current = false;
      for (const run of waiting.current.splice(0)) run();
    };
    addEventListener('pointerdown', onDown, { capture: true });
    addEventListener('pointerup', onUp, { capture: true });
    addEventListener('pointercancel', onUp, { capture: true });
    return () => {
      removeEventListener('pointerdown', onDown, { capture: true });
      removeEventListener('pointerup', onUp, { capture: true });
      removeEventListener('pointercancel', onUp, { capture: true });
    };
  }, []);
  return useCallback((run: () => void) => {
    if (pressed.current) waiting.current.push(run);
    else run();
  }, []);
}
