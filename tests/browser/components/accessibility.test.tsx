import { afterEach, describe, expect, it } from 'vitest';
import { sheets } from '../../../components/gallery/sheets.tsx';
import { type Drawn, draw, faults } from './draw.tsx';

let drawn: Drawn | undefined;
afterEach(() => drawn?.remove());

const themes = ['light', 'dark'] as const;

describe.each(sheets('en'))('$component', ({ css, states }) => {
  it.each(states)('$name: axe finds nothing in light and dark', async ({ element }) => {
    drawn = draw(css, element);
    for (const theme of themes) {
      drawn.element.dataset.theme = theme;
      expect(await faults(drawn)).toEqual([]);
    }
  });
});

describe('the check itself', () => {
  it('does not let poor contrast or a nameless button pass', async () => {
    const bad = (
      <div class="says-who">
        <p style="color: #ccc; background: #fff">pale words</p>
        <button type="button" />
      </div>
    );
    drawn = draw('', bad);
    const found = (await faults(drawn)).join('\n');
    expect(found).toContain('color-contrast');
    expect(found).toContain('button-name');
  });
});

/** Names and words of a page, a pack or a source stand in `bdi` and are nobody's to translate. */
function withoutForeign(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const foreign of copy.querySelectorAll('bdi')) foreign.remove();
  return copy.textContent ?? '';
}

describe('in Russian', () => {
  it.each(sheets('ru').flatMap(({ component, css, states }) => states.map((state) => ({ component, css, ...state }))))(
    '$component $name is drawn without an English word of ours',
    ({ css, element }) => {
      drawn = draw(css, element);
      expect(drawn.element.lang).toBe('ru');
      const ours = drawn.all('h3, dt, footer button, .part-title, .head-kind').map(withoutForeign);
      expect(ours.filter((words) => /[A-Za-z]{4,}/.test(words) && !/Ansarullah/.test(words))).toEqual([]);
    },
  );
});
