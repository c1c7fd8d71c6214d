import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../../lib/page/announce.ts';

const extra = () => [...document.documentElement.children].filter(({ tagName }) => !/^(?:HEAD|BODY)$/.test(tagName));
const attach = Element.prototype.attachShadow;
let root: ShadowRoot | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is read out', () => {
  it('comes as a change of a polite live region in the language of the words, and leaves nothing behind', () => {
    announce(document, 'Отметка 1 из 3', 'ru');
    const region = root?.firstElementChild;
    const attributes = ['aria-live', 'role', 'lang'].map((attribute) => region?.getAttribute(attribute));
    expect(attributes).toEqual(['polite', 'status', 'ru']);
    expect(region?.textContent).toBe('');
    vi.advanceTimersByTime(150);
    expect(region?.textContent).toBe('Отметка 1 из 3');
    vi.advanceTimersByTime(6_000);
    expect(extra()).toEqual([]);
  });

  it('does not show the page its words, nor take room or the focus', () => {
    const before = document.activeElement;
    announce(document, 'secret', 'en');
    vi.advanceTimersByTime(150);
    const [host] = extra();
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
    expect(host?.getBoundingClientRect()).toMatchObject({ width: 1, height: 1 });
    expect(document.activeElement).toBe(before);
  });

  it('does not pile up', () => {
    announce(document, 'one', 'en');
    announce(document, 'two', 'en');
    expect(extra()).toHaveLength(1);
  });
});
