import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleData } from '../../../components/catalog/catalog-fixtures.ts';
import { emptyCatalog, type ImportView } from '../../../components/catalog/catalog-view.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

afterEach(closeCatalog);

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const toast = () => document.querySelector('.toast p')?.textContent;
const file = new File(['{}'], 'records.json', { type: 'application/json' });
const chooseFile = async () => {
  await userEvent.click(button('Import …').first());
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  await userEvent.upload(input, file);
};

describe('deleting', () => {
  it('is done at once, leads on to the next record, and offers to take it back', async () => {
    const { actions } = showCatalog('#/labels/haqqani');
    actions.remove.mockResolvedValueOnce({ ok: true, change: 'b7' });
    await userEvent.click(button('Delete'));
    expect(actions.remove).toHaveBeenCalledWith('labels', 'haqqani');
    await expect.poll(toast).toMatch(/^Deleted “.*aqqani.*”/);
    expect(location.hash).not.toContain('haqqani');
    await userEvent.click(button('Undo'));
    expect(actions.undo).toHaveBeenCalledWith('b7');
    await expect.poll(toast).toBe('Taken back.');
  });

  it('that is refused says why and stays', async () => {
    const { actions } = showCatalog('#/labels/haqqani');
    actions.remove.mockResolvedValueOnce({ ok: false, problem: 'There is no room left.' });
    await userEvent.click(button('Delete'));
    await expect.poll(toast).toBe('There is no room left.');
    expect(location.hash).toBe('#/labels/haqqani');
  });
});

describe('Ctrl+Z', () => {
  it('takes back the latest change that stands, Ctrl+Shift+Z does it again', async () => {
    const { actions } = showCatalog('#/labels');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actions.undo).toHaveBeenCalledWith('e');
    await expect.poll(toast).toBe('Taken back.');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(actions.redo).toHaveBeenCalledWith('e');
  });

  it('does not reach the catalog from a text field or a form', async () => {
    const { actions } = showCatalog('#/labels/haqqani/edit');
    await userEvent.click(page.getByLabelText('Name', { exact: true }));
    await userEvent.keyboard('{Control>}z{/Control}');
    document.querySelector<HTMLElement>('.record-form button')?.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it('says so when there is nothing to take back', async () => {
    const { actions } = showCatalog('#/labels', emptyCatalog);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(toast).toBe('There is nothing to take back.');
    expect(actions.undo).not.toHaveBeenCalled();
  });
});

describe('the history', () => {
  it('takes back an older change, and does again what was taken back', async () => {
    const { actions } = showCatalog('#/history');
    await userEvent.click(button(/^Undo: A district governor/));
    expect(actions.undo).toHaveBeenCalledWith('b');
    await userEvent.click(button('Do again: Birlik'));
    expect(actions.redo).toHaveBeenCalledWith('d');
  });

  it('does not link to what is not there', () => {
    showCatalog('#/history');
    const linked = [...document.querySelectorAll('.change-words a')].map((link) => link.getAttribute('href'));
    expect(linked).toContain('#/labels/imu');
    expect(linked).not.toContain('#/claims/river');
  });
});

describe('importing', () => {
  const plan: ImportView = {
    fileName: 'records.json',
    kind: 'pack',
    title: 'A pack',
    unchanged: 3,
    items: [
      {
        outcome: 'conflict',
        table: 'labels',
        id: 'imu',
        name: 'IMU',
        reason: 'Your own version stays in front: gist.',
      },
      { outcome: 'new', table: 'claims', id: 'c', name: 'A new claim.', reason: '' },
      { outcome: 'left-out', table: 'labels', id: 'imu', name: 'the', reason: '"the" is a common word.' },
    ],
  };

  it('shows what would happen before anything is written, and then writes', async () => {
    const { actions } = showCatalog('#/labels');
    actions.planImport.mockResolvedValueOnce({ ok: true, plan });
    actions.runImport.mockResolvedValueOnce({ ok: true, change: 'b9' });
    await chooseFile();
    await expect.element(page.getByText('Your own version stays in front: gist.')).toBeVisible();
    await expect.element(page.getByText('"the" is a common word.')).toBeVisible();
    expect(actions.runImport).not.toHaveBeenCalled();
    await userEvent.click(button('Import 2 records'));
    expect(actions.runImport).toHaveBeenCalledOnce();
    await expect.poll(toast).toBe('Imported “A pack”.');
    await userEvent.click(button('Undo'));
    expect(actions.undo).toHaveBeenCalledWith('b9');
  });

  it('says in a sentence why a file is refused, with its faults, and offers nothing to confirm', async () => {
    const { actions } = showCatalog('#/labels');
    const faults = [1, 2].map((number) => ({ record: `labels/x${number}`, reason: 'name: Must not be empty.' }));
    actions.planImport.mockResolvedValueOnce({ ok: false, problem: 'This file is cut off.', faults });
    await chooseFile();
    await expect.element(page.getByText('This file is cut off.')).toBeVisible();
    await expect.element(page.getByText('Nothing in your catalog was changed.')).toBeVisible();
    await userEvent.click(page.getByText('All 2 faults'));
    await expect.element(page.getByText('labels/x2')).toBeVisible();
    expect(document.querySelector('dialog .button-primary')).toBeNull();
  });

  it('does not offer to import what would change nothing', async () => {
    const { actions } = showCatalog('#/labels');
    actions.planImport.mockResolvedValueOnce({ ok: true, plan: { ...plan, items: [] } });
    await chooseFile();
    await expect.element(button('Nothing to import')).toBeDisabled();
  });

  it('says why when writing fails', async () => {
    const { actions } = showCatalog('#/labels');
    actions.planImport.mockResolvedValueOnce({ ok: true, plan });
    actions.runImport.mockResolvedValueOnce({ ok: false, problem: 'There is no room left.' });
    await chooseFile();
    await userEvent.click(button('Import 2 records'));
    await expect.element(page.getByText('There is no room left.')).toBeVisible();
  });

  it('stays closed when it was closed while the file was read', async () => {
    const { actions } = showCatalog('#/labels');
    let end: () => void = () => undefined;
    actions.planImport.mockReturnValueOnce(new Promise((done) => (end = () => done({ ok: true, plan }))));
    await chooseFile();
    await userEvent.click(button('Cancel'));
    end();
    await new Promise((drawn) => setTimeout(drawn, 50));
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('takes a file dropped anywhere on the page', async () => {
    const { actions } = showCatalog('#/labels');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await expect.poll(() => actions.planImport.mock.calls.length).toBe(1);
  });
});

describe('exporting', () => {
  it('saves everything as a backup', async () => {
    const { actions } = showCatalog('#/labels');
    await userEvent.click(button('Export …'));
    await userEvent.click(button('Save the backup'));
    expect(actions.exportEverything).toHaveBeenCalledOnce();
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  it('does not offer a pack of own records where there are none', async () => {
    showCatalog('#/labels', sampleData);
    await userEvent.click(button('Export …'));
    await expect.element(page.getByText('You have written no records yet.')).toBeVisible();
    expect(document.querySelector('dialog input')).toBeNull();
  });
});

describe('an empty catalog', () => {
  it('offers the starter packs, a file, or a first label', async () => {
    const { actions } = showCatalog('#/labels', emptyCatalog);
    await userEvent.click(button('Install the starter packs'));
    expect(actions.installStarter).toHaveBeenCalledOnce();
    await userEvent.click(button('Add label'));
    await expect.poll(() => location.hash).toBe('#/labels/new');
  });
});
