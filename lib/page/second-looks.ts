import type { WalkNotes } from './flat-children.ts';
import { judgeElement } from './judge-element.ts';

/** ms after which to look once more without a cause, and at most how often with one. */
const LOOKS = [300, 1200, 4000];
const LOOK_GAP = 500;

export interface SecondLooks {
  note: Pick<WalkNotes, 'onRootless'> & { onHidden(element: Element): void };
  forget(): void;
}

/**
 * Some text comes without a mutation: a style uncovers it, or an element of the page's own making gets its shadow
 * root when its script arrives. Watching every `class` and `style` would cost all the time, on animations most; so
 * such elements are kept and looked at again after what the reader does, and a few times while the page settles.
 */
export function createSecondLooks(
  doc: Document,
  view: Window,
  signal: AbortSignal,
  onShown: (element: Element) => void,
): SecondLooks {
  const unsettled = new Map<Element, 'hidden' | 'rootless'>();
  let planned = false;
  let last = 0;

  function look(): void {
    planned = false;
    last = performance.now();
    for (const [element, why] of unsettled) {
      const same = why === 'rootless' ? !element.shadowRoot : judgeElement(element, view) === 'hidden';
      if (element.isConnected && same) continue;
      unsettled.delete(element);
      if (element.isConnected) onShown(element);
    }
  }

  function plan(): void {
    if (planned || unsettled.size === 0) return;
    planned = true;
    // After the page's own answer to the click, and never twice in a row.
    setTimeout(() => signal.aborted || look(), Math.max(LOOK_GAP / 2, last + LOOK_GAP - performance.now()));
  }

  for (const type of ['click', 'keyup', 'change', 'transitionend']) {
    doc.addEventListener(type, plan, { signal, capture: true, passive: true });
  }
  const timers = LOOKS.map((ms) => setTimeout(look, ms));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  return {
    note: {
      onRootless: (element) => unsettled.set(element, 'rootless'),
      onHidden: (element) => unsettled.set(element, 'hidden'),
    },
    forget: () => unsettled.clear(),
  };
}
