import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sheets } from '../../../components/gallery/sheets.tsx';
import { type Drawn, draw, faults } from './draw.tsx';

/** What 200 % zoom leaves of a window of 1,280 by 800, in languages with longer words and from right to left. */
let drawn: Drawn | undefined;
beforeAll(() => page.viewport(640, 400));
afterEach(() => drawn?.remove());
afterAll(() => page.viewport(1280, 800));

/** Elements that reach sideways out of the component and cannot be scrolled to inside it. */
function cutOff({ element }: Drawn): string[] {
  const room = element.getBoundingClientRect();
  return [...element.querySelectorAll<HTMLElement>('*')]
    .filter((inner) => {
      const { left, right, width, height } = inner.getBoundingClientRect();
      if (width <= 1 || height <= 1 || inner.closest('.unseen, dialog:not([open])')) return false;
      return (left < room.left - 1 || right > room.right + 1) && !scrolls(inner, element);
    })
    .map((inner) => `${inner.tagName.toLowerCase()}.${inner.className}: ${inner.textContent?.slice(0, 40)}`);
}

function scrolls(inner: HTMLElement, top: HTMLElement): boolean {
  for (let above = inner.parentElement; above && above !== top; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowX) && above.scrollWidth > above.clientWidth) return true;
  }
  return false;
}

const every = (locale: string) =>
  sheets(locale).flatMap(({ component, css, states }) => states.map((state) => ({ component, css, ...state })));

describe.each(['en', 'ru', 'he'])('in %s at 200 %% zoom', (locale) => {
  it.each(every(locale))('nothing of $component $name is cut off', ({ css, element }) => {
    drawn = draw(css, element);
    expect(cutOff(drawn)).toEqual([]);
  });
});

describe('from right to left', () => {
  it.each(every('he'))(
    'axe finds nothing in $component $name, which runs from right to left',
    async ({ css, element }) => {
      drawn = draw(css, element);
      expect(getComputedStyle(drawn.element).direction).toBe('rtl');
      expect(await faults(drawn)).toEqual([]);
    },
    30_000,
  );
});

describe('the check itself', () => {
  it('sees what is cut off, and not what can be scrolled to', () => {
    const wide = <p style="width: 900px">wide</p>;
    drawn = draw('', <div class="says-who">{wide}</div>);
    expect(cutOff(drawn)).toEqual(['p.: wide']);
    drawn.remove();
    drawn = draw(
      '',
      <div class="says-who">
        <div style="overflow-x: auto">{wide}</div>
      </div>,
    );
    expect(cutOff(drawn)).toEqual([]);
  });
});
