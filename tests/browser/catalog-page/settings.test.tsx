import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleData, sampleSettings } from '../../../components/catalog/catalog-fixtures.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

afterEach(closeCatalog);

const used = { ...sampleData, settings: sampleSettings };
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const toast = () => document.querySelector('.toast p')?.textContent;
const rows = () => [...document.querySelectorAll('.setting-row')].map((row) => row.textContent ?? '');

/** What the last change that the page asked for makes of these settings. */
function changed(actions: ReturnType<typeof showCatalog>['actions'], from: Settings = defaultSettings): Settings {
  const [change] = actions.changeSettings.mock.lastCall ?? [];
  return (change as (settings: Settings) => Settings)(from);
}

describe('where pages are read', () => {
  it('is one of three', async () => {
    const { actions } = showCatalog('#/settings');
    await expect.element(page.getByRole('radio', { name: 'News pages' })).toBeChecked();
    await userEvent.click(page.getByRole('radio', { name: 'Only my sites' }));
    expect(changed(actions)).toEqual({ ...defaultSettings, gate: 'only-mine' });
    await expect.poll(toast).toBe('Saved. Open pages follow.');
  });

  it('lists sites, adds the site of an address, and takes one out', async () => {
    const { actions } = showCatalog('#/settings', used);
    const off = page.getByLabelText('Never read', { exact: true });
    await userEvent.fill(off, 'https://www.paper.example/story');
    await userEvent.keyboard('{Enter}');
    expect(changed(actions).sitesOff).toEqual(['paper.example']);
    await expect.element(off).toHaveValue('');
    await userEvent.click(button('Remove daily.example'));
    expect(changed(actions, sampleSettings).sitesOn).toEqual(['news.example']);
  });

  it('does not add what is no site, and says so', async () => {
    const { actions } = showCatalog('#/settings');
    await userEvent.fill(page.getByLabelText('Always read', { exact: true }), 'the daily news');
    await userEvent.click(button('Add to “Always read”'));
    expect(document.querySelector('.field-error')?.textContent).toContain('Type the address of a site');
    expect(actions.changeSettings).not.toHaveBeenCalled();
  });
});

describe('what is marked', () => {
  it('can be claims only', async () => {
    const { actions } = showCatalog('#/settings');
    await userEvent.click(page.getByRole('switch', { name: /^Mark only names/ }));
    expect(changed(actions)).toEqual({ ...defaultSettings, claimsOnly: true });
  });

  it('includes general words until they are turned off', async () => {
    const { actions } = showCatalog('#/settings');
    const words = page.getByRole('switch', { name: /^Also mark general words/ });
    await expect.element(words).toBeChecked();
    await userEvent.click(words);
    expect(changed(actions)).toEqual({ ...defaultSettings, categories: false });
  });

  it('leaves out muted labels, which can be unmuted', async () => {
    const { actions } = showCatalog('#/settings', used);
    await userEvent.click(button('Remove Islamic Movement of Uzbekistan'));
    expect(changed(actions, sampleSettings).mutedLabels).toEqual(['haqqani']);
    await expect.poll(toast).toMatch(/^“Islamic Movement of Uzbekistan” is marked/);
  });
});

describe('corrections', () => {
  it('are listed latest first, with spelling, label, place and date', () => {
    showCatalog('#/settings', used);
    expect(rows()).toHaveLength(4);
    expect(rows()[0]).toMatch(
      /“Ansarullah” means .*, not Jamaat Ansarullah.*on the page https:\/\/daily.example.*2026/,
    );
    expect(rows()[1]).toContain('in paragraphs with “waiters”');
    expect(rows()[2]).toContain('“IMU” is not Islamic Movement of Uzbekistanon university.example');
    expect(rows()[3]).toContain('everywhere');
  });

  it('are removed; that can be undone, and the undo too', async () => {
    const { actions } = showCatalog('#/settings', used);
    actions.removeCorrection.mockResolvedValueOnce({ ok: true, change: 'settings-0 b7' });
    await userEvent.click(button('Remove the correction of “TIP”'));
    expect(actions.removeCorrection).toHaveBeenCalledExactlyOnceWith('c3');
    expect(document.activeElement?.textContent).toBe('Corrections');
    await userEvent.click(button('Undo'));
    expect(actions.undo).toHaveBeenLastCalledWith('settings-0 b7');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(actions.redo).toHaveBeenLastCalledWith('settings-0 b7');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actions.undo).toHaveBeenCalledTimes(2);
  });

  it('do not lead to a page that is no web page, nor to a label that is not there', () => {
    const odd = { ...sampleSettings.corrections[1], where: 'javascript:alert(1)', label: 'gone', meant: '' };
    showCatalog('#/settings', { ...sampleData, settings: { ...defaultSettings, corrections: [odd as never] } });
    expect(rows()[0]).toContain('“Ansarullah” is not gone');
    expect(document.querySelectorAll('.setting-row a')).toHaveLength(0);
  });

  it('are none at first; Ctrl+Z then takes back the last change of the catalog', async () => {
    const { actions } = showCatalog('#/settings');
    expect(document.querySelector('.settings')?.textContent).toContain('None so far.');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith('e');
  });

  it('do not fill the page when there are many', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({ ...sampleSettings.corrections[0], id: `c${n}` }));
    showCatalog('#/settings', { ...sampleData, settings: { ...defaultSettings, corrections: many as never } });
    const visible = [...document.querySelectorAll<HTMLElement>('.setting-row')].filter((row) => row.checkVisibility());
    expect(visible).toHaveLength(20);
    expect(document.querySelector('.settings summary')?.textContent).toContain('30 older');
  });
});
