import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Something drawn in a shadow root, as in the extension. */
export interface Drawn {
  host: HTMLElement;
  root: ShadowRoot;
  /** The component's outermost element. */
  element: HTMLElement;
  find<T extends HTMLElement = HTMLElement>(selector: string): T;
  all(selector: string): HTMLElement[];
  /** The button whose accessible name or words are `name`. */
  button(name: string): HTMLButtonElement;
  /** What can be read, with single spaces; what is folded away is left out. */
  words(): string;
  remove(): void;
}

export function draw(css: string, component: ComponentChild): Drawn {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = root.appendChild(document.createElement('style'));
  style.textContent = css;
  const place = root.appendChild(document.createElement('div'));
  act(() => render(component, place));
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} was not drawn`);
    return found;
  };
  return {
    host,
    root,
    element: find('.says-who'),
    find,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    button(name) {
      const found = [...root.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === name,
      );
      if (!found) throw new Error(`no button “${name}”`);
      return found;
    },
    words: () => find('.says-who').innerText.replace(/\s+/gu, ' '),
    remove() {
      act(() => render(null, place));
      host.remove();
    },
  };
}

/** What axe finds wrong, as "rule: element" lines; all rules are on but two. */
export async function faults(drawn: Drawn): Promise<string[]> {
  // Colours are measured where they end up, not on their way.
  for (const animation of drawn.element.getAnimations({ subtree: true })) animation.finish();
  const { violations } = await axe.run(drawn.host, {
    // A part of a page needs no landmarks or page heading of its own.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary}`),
  );
}
