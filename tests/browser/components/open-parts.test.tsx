import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { sheets } from '../../../components/gallery/sheets.tsx';
import { type Drawn, draw, faults } from './draw.tsx';

let drawn: Drawn | undefined;
afterEach(() => drawn?.remove());

/** What only opens on request must be as accessible as what stands open. */
describe.each(sheets('en'))('$component with everything opened', ({ component, css, states }) => {
  it.each(states)('$name: axe finds nothing', async ({ element }) => {
    drawn = draw(css, element);
    const { root } = drawn;
    act(() => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) button.click();
    });
    const folded = root.querySelectorAll('details:not([open]), button[aria-expanded=false]');
    expect(folded.length, component).toBe(0);
    expect(await faults(drawn)).toEqual([]);
  });
});
