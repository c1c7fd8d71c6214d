import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleData } from '../../../components/catalog/catalog-fixtures.ts';
import type { CatalogData } from '../../../components/catalog/catalog-view.ts';
import { aClaim, aGrade } from '../../unit/catalog/build-records.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

afterEach(closeCatalog);

const thousands: CatalogData = {
  ...sampleData,
  entries: {
    ...sampleData.entries,
    claims: Array.from({ length: 5000 }, (_, index) => ({
      record: aClaim({
        id: `c${index}`,
        statement: `Claim number ${index} about a district${index % 1000 === 0 ? ' beyond the river' : ''}.`,
        ...(index % 5 === 0 ? {} : { grade: aGrade(3) }),
        labels: ['imu'],
      }),
      layers: ['p'],
      shadowed: [],
      disagreements: [],
    })),
  },
};
const rows = () => [...document.querySelectorAll<HTMLElement>('.list .row')];
const status = () => document.querySelector('.list-sums [role=status]')?.textContent;
const focused = () => document.activeElement?.getAttribute('href');
const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

describe('an address with words to search for', () => {
  it('opens the list searched, and lets the search be changed', async () => {
    showCatalog('#/labels?search=haqqani%20network');
    const field = page.getByRole('searchbox');
    await expect.element(field).toHaveValue('haqqani network');
    await expect.poll(() => document.querySelectorAll('.list-pane a.row').length).toBeLessThan(5);
    await userEvent.fill(field, '');
    await expect.poll(() => document.querySelectorAll('.list-pane a.row').length).toBeGreaterThan(5);
  });

  it('does not search the list of another section', async () => {
    showCatalog('#/labels?search=haqqani');
    await userEvent.click(page.getByRole('link', { name: /^Sources/ }));
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });
});

describe('a list of 5,000 claims', () => {
  it('has only the rows near the visible part in the document, and tells how many there are', async () => {
    await page.viewport(1280, 800);
    showCatalog('#/claims', thousands);
    await expect.poll(() => rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]?.parentElement?.getAttribute('aria-setsize')).toBe('5000');
    expect(status()).toBe('5,000 of 5,000');
  });

  it('is moved through by the keyboard to its very end, and the record follows', async () => {
    showCatalog('#/claims/c0', thousands);
    await expect.poll(() => document.querySelector('[aria-current=true].row')).not.toBeNull();
    document.querySelector<HTMLElement>('[aria-current=true].row')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe('#/claims/c2');
    expect(location.hash).toBe('#/claims/c2');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('#/claims/c4999');
    await expect.poll(() => document.querySelector('h2')?.textContent).toContain('number 4999');
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe('#/claims/c0');
  });

  it('answers each typed letter within 50 ms', async () => {
    showCatalog('#/claims', thousands);
    await expect.poll(() => rows().length).toBeGreaterThan(5);
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('no search field');
    const times: number[] = [];
    for (const text of ['b', 'be', 'bey', 'beyo', 'beyon', 'beyond', 'beyond r']) {
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    expect(status()).toBe('5 of 5,000');
    // The first letter folds every record once; the median is what a reader feels.
    expect(times.sort((a, b) => a - b)[3]).toBeLessThan(50);
  });
});

describe('searching and filtering', () => {
  it('“/” leads to the search, letters narrow the list, Escape clears it', async () => {
    showCatalog('#/labels');
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(document.querySelector('input[type=search]'));
    await userEvent.keyboard('zzzz');
    await expect.poll(() => document.querySelector('.list-empty')?.textContent).toBe('Nothing found.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    await userEvent.keyboard('haqqani');
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('#/labels/haqqani');
  });

  it('“/” does not leave a text field in which it is typed', async () => {
    showCatalog('#/labels/new');
    await userEvent.click(page.getByLabelText('Name', { exact: true }));
    await userEvent.keyboard('a/b');
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('a/b');
  });

  it('shows the queue of the ungraded by one click in the sections', async () => {
    showCatalog('#/labels', thousands);
    await userEvent.click(page.getByRole('button', { name: '1,000 not judged' }));
    await expect.poll(status).toBe('1,000 of 5,000');
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    await expect.poll(status).toBe('5,000 of 5,000');
  });

  it('leads from a label to its claims', async () => {
    showCatalog('#/labels/haqqani');
    const claims = sampleData.entries.claims.filter(({ record }) => record.labels.includes('haqqani')).length;
    await userEvent.click(page.getByRole('button', { name: 'Show them in the list of claims' }));
    await expect.poll(status).toBe(`${claims} of ${sampleData.entries.claims.length}`);
    await userEvent.click(page.getByRole('button', { name: /Haqqani.* Remove this filter/ }));
    await expect.poll(status).toBe(`${sampleData.entries.claims.length} of ${sampleData.entries.claims.length}`);
  });

  it('does not lose what was asked of a section while another is looked at', async () => {
    showCatalog('#/labels');
    await userEvent.keyboard('/haqqani');
    await userEvent.click(page.getByRole('link', { name: /^Sources/ }));
    await userEvent.click(page.getByRole('link', { name: /^Labels/ }));
    await settled();
    expect(rows()).toHaveLength(1);
  });
});
