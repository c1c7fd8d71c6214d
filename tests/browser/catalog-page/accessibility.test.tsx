import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/catalog/catalog.css';
import { catalogStates, type NamedCatalogState } from '../../../components/catalog/catalog.states.tsx';
import { noActions } from '../../../components/catalog/catalog-fixtures.ts';
import { CatalogPage } from '../../../components/catalog/catalog-page.tsx';
import { firstRunStates } from '../../../components/catalog/first-run/first-run.states.tsx';
import { FirstRunPage } from '../../../components/catalog/first-run/first-run-page.tsx';
import { catalogTexts } from '../../../components/catalog/texts.ts';
import { sampleShortcuts } from '../../../components/shared/sample-shortcuts.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

const themes = ['light', 'dark'] as const;
const nothing = () => undefined;
let place: HTMLElement;

beforeEach(async () => {
  await page.viewport(1280, 800);
  document.documentElement.lang = 'en';
  document.title = 'Says Who';
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
  closeCatalog();
});

function draw({ name: _, ...state }: NamedCatalogState): void {
  act(() =>
    render(
      <CatalogPage
        {...state}
        texts={catalogTexts('en')}
        leaving={null}
        actions={noActions}
        today="2026-11-24"
        shortcuts={sampleShortcuts}
        onChangeKeys={nothing}
        onGo={nothing}
        onDirty={nothing}
        onLeave={nothing}
        onStay={nothing}
        onReload={nothing}
      />,
      place,
    ),
  );
}

/** What axe finds wrong with the whole document, as "rule: element" lines, in light and in dark. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    for (const root of document.querySelectorAll<HTMLElement>('.says-who')) root.dataset.theme = theme;
    // Colours are measured where they end up, not on their way.
    for (const animation of document.getAnimations()) animation.finish();
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${theme} ${id}: ${node.html} ${node.failureSummary}`),
      ),
    );
  }
  return found;
}

describe('axe finds nothing in light and dark', () => {
  it.each(catalogStates)(
    '$name',
    async (state) => {
      draw(state);
      expect(await faults()).toEqual([]);
    },
    30_000,
  );

  it.each(firstRunStates)(
    'first-run page, $name',
    async ({ name: _, ...state }) => {
      act(() => render(<FirstRunPage {...state} texts={catalogTexts('en')} onGate={async () => undefined} />, place));
      expect(await faults()).toEqual([]);
    },
    30_000,
  );

  it('in a form with errors and an open picker', async () => {
    showCatalog('#/claims/new');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect.poll(() => document.querySelectorAll('.field-error').length).toBe(2);
    await userEvent.fill(page.getByRole('combobox', { name: 'Labels' }), 'is');
    expect(await faults()).toEqual([]);
  });

  it('in the dialogs', async () => {
    showCatalog('#/labels');
    await userEvent.click(page.getByRole('button', { name: 'Import …' }).first());
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(page.getByRole('button', { name: 'Export …' }));
    expect(await faults()).toEqual([]);
  });

  it('at 700 pixels', async () => {
    await page.viewport(700, 800);
    showCatalog('#/labels/imu');
    expect(await faults()).toEqual([]);
    const pane = document.querySelector('.right-pane');
    expect(pane?.scrollWidth).toBe(pane?.clientWidth);
  });
});

describe('the check itself', () => {
  it('does not let a nameless field or a missing landmark pass', async () => {
    act(() => render(<input type="text" />, place));
    const found = (await faults()).join();
    expect(found).toContain('label');
  });
});
