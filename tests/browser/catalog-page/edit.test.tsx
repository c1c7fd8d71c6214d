import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changedByReader, packRecord, sampleData, withEntries } from '../../../components/catalog/catalog-fixtures.ts';
import { aReport } from '../../unit/catalog/build-records.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

afterEach(closeCatalog);

const haqqani = packRecord('labels', 'haqqani');
const field = (name: string) => page.getByLabelText(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const errors = () => [...document.querySelectorAll('.field-error')].map((error) => error.textContent);
const heading = () => document.querySelector('h2')?.textContent;
const toast = () => document.querySelector('.toast p')?.textContent;

describe('a general word', () => {
  const militants = packRecord('labels', 'militants');
  const { advice } = militants;
  if (!advice) throw new Error('the pack has advice for “militants”');

  it('says in which claims it is marked, and on which pattern that rests', async () => {
    const { actions } = showCatalog('#/labels/militants/edit');
    await userEvent.click(field('Forecast of a threat'));
    await userEvent.click(button('Save'));
    const changed = { ...advice, kinds: [...advice.kinds, 'threat-forecast'] };
    expect(actions.save).toHaveBeenCalledWith('labels', { ...militants, advice: changed }, militants);
  });

  it('is not saved with half an advice: each missing part is told at its place', async () => {
    const { actions } = showCatalog('#/labels/militants/edit');
    const box = field('Mark this word where its sentence makes a claim');
    await userEvent.click(box);
    await userEvent.click(box);
    await userEvent.click(button('Save'));
    await expect
      .poll(errors)
      .toEqual(['Must not be empty.', 'Choose a pattern.', 'Choose at least one kind of claim.']);
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('may lose its advice; a group is not asked for one', async () => {
    const { actions } = showCatalog('#/labels/militants/edit');
    await userEvent.click(field('Mark this word where its sentence makes a claim'));
    await userEvent.click(button('Save'));
    expect(actions.save.mock.lastCall?.[1]).not.toHaveProperty('advice');
    showCatalog('#/labels/haqqani/edit');
    expect(document.querySelector('.checks')).toBeNull();
    expect(document.body.textContent).not.toContain('Mark this word');
  });
});

describe('editing', () => {
  it('saves the whole record over the one the form began with, and leads back to it', async () => {
    const { actions } = showCatalog('#/labels/haqqani/edit');
    await userEvent.fill(field('In one line'), 'Part of the Taliban.');
    await userEvent.click(button('Save'));
    expect(actions.save).toHaveBeenCalledWith('labels', { ...haqqani, gist: 'Part of the Taliban.' }, haqqani);
    await expect.poll(() => location.hash).toBe('#/labels/haqqani');
    expect(toast()).toContain('Saved');
    expect(document.activeElement).toBe(document.querySelector('h2'));
  });

  it('does not save what is wrong: one sentence at the field, and the focus in it', async () => {
    const { actions } = showCatalog('#/labels/haqqani/edit');
    await userEvent.clear(field('Name'));
    await userEvent.click(button('Save'));
    await expect.poll(errors).toEqual(['Must not be empty.']);
    await expect.poll(() => document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(actions.save).not.toHaveBeenCalled();
    await expect.element(page.getByText('One field needs another look.')).toBeVisible();
  });

  it('opens what is folded over an error', async () => {
    showCatalog('#/claims/s013/edit');
    const folded = document.querySelectorAll('.row-card details[open]').length;
    await userEvent.fill(field('Date').first(), 'last spring');
    const summaries = page.getByText(/^Source F/);
    await userEvent.click(summaries.first());
    await userEvent.fill(page.getByLabelText('Web address').first(), 'example.org');
    await userEvent.click(summaries.first());
    await expect.poll(() => document.querySelectorAll('.row-card details[open]').length).toBe(folded);
    await userEvent.click(button('Save'));
    await expect.poll(() => errors().join(' ')).toMatch(/A date in EDTF.*A web address/);
  });

  it('keeps the form and says why when the catalog refuses', async () => {
    const { actions } = showCatalog('#/labels/haqqani/edit');
    actions.save.mockResolvedValueOnce({ ok: false, problem: 'It was changed elsewhere.' });
    await userEvent.fill(field('In one line'), 'Mine.');
    await userEvent.click(button('Save'));
    await expect.element(page.getByText('It was changed elsewhere.')).toBeVisible();
    await expect.element(field('In one line')).toHaveValue('Mine.');
  });

  it('keeps what was typed when the record is deleted elsewhere', async () => {
    const { actions, update } = showCatalog('#/labels/imu/edit');
    await userEvent.fill(page.getByLabelText('In one line'), 'Typed for an hour.');
    const labels = sampleData.entries.labels.filter(({ record }) => record.id !== 'imu');
    update({ ...sampleData, entries: { ...sampleData.entries, labels } });
    await expect.element(page.getByLabelText('In one line')).toHaveValue('Typed for an hour.');
    await userEvent.click(page.getByRole('button', { name: 'Save', exact: true }));
    expect(actions.save.mock.lastCall?.[1]).toMatchObject({ id: 'imu', gist: 'Typed for an hour.' });
  });

  it('does not take a change made elsewhere meanwhile for what the reader saw', async () => {
    const { actions, update } = showCatalog('#/labels/haqqani/edit');
    await userEvent.fill(field('In one line'), 'Mine.');
    update(withEntries(sampleData, 'labels', changedByReader(haqqani, { gist: 'Theirs.' })));
    await userEvent.click(button('Save'));
    expect(actions.save.mock.calls[0]?.[2]).toEqual(haqqani);
  });

  it('aliases: an acronym is matched by its capitals, words are added by comma and taken out', async () => {
    const { actions } = showCatalog('#/labels/new');
    await expect.element(page.getByText(/Before you add the name of a person/)).toBeVisible();
    await userEvent.fill(field('Name'), 'Test Movement');
    await userEvent.click(button('Add a form'));
    await userEvent.keyboard('TM');
    await userEvent.selectOptions(field('Type'), 'acronym');
    await userEvent.click(page.getByText(/^These capitals only/));
    await userEvent.fill(field('speak for it'), 'ore, mine, ore,');
    await userEvent.click(button('Remove mine'));
    await userEvent.click(button('Save'));
    const saved = actions.save.mock.calls[0];
    expect(saved?.[1]).toMatchObject({
      id: 'test-movement',
      aliases: [{ text: 'TM', form: 'acronym', case: 'exact', for: ['ore'] }],
    });
    expect(saved?.[2]).toBeNull();
  });
});

describe('a click on a button below, straight out of a field', () => {
  it('is not lost to the error that leaving the field shows', async () => {
    showCatalog('#/claims/new');
    await expect.element(field('Statement')).toHaveFocus();
    await userEvent.click(button('Add a report'));
    await expect.poll(errors).toEqual(['Must not be empty.']);
    expect(document.querySelectorAll('.row-card')).toHaveLength(1);
  });

  it('takes over a word that was typed but not yet added', async () => {
    const { actions } = showCatalog('#/labels/haqqani/edit');
    await userEvent.fill(field('Same as'), 'wikidata:Q1');
    await userEvent.click(button('Save'));
    expect(actions.save.mock.calls[0]?.[1]).toMatchObject({ sameAs: ['wikidata:Q1'] });
  });

  it('does not save by Ctrl+S what was typed before the last word', async () => {
    const { actions } = showCatalog('#/labels/haqqani/edit');
    await userEvent.fill(field('Same as'), 'wikidata:Q2');
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.poll(() => actions.save.mock.calls[0]?.[1]).toMatchObject({ sameAs: ['wikidata:Q2'] });
  });
});

describe('a new claim', () => {
  it('needs a grade, and “cannot be judged” is one', async () => {
    const { actions } = showCatalog('#/claims/new');
    await userEvent.fill(field('Statement'), 'Nine men crossed the river.');
    await userEvent.click(button('Save'));
    await expect.poll(errors).toEqual(['Choose one; “cannot be judged” is an honest answer.']);
    expect(actions.save).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('radio', { name: /cannot be judged/ }));
    await userEvent.click(button('Save'));
    expect(actions.save.mock.calls[0]?.[1]).toMatchObject({
      grade: { credibility: 6, basis: 'own', by: 'the reader' },
    });
  });

  it('can be called confirmed only when its reports have two independent origins', async () => {
    const origin = (id: string, by: string) => aReport({ id, by });
    const confirmed = () => page.getByRole('radio', { name: /^1\s+confirmed/ });
    showCatalog('#/claims/new', sampleData, {
      reports: [origin('a', 's-isaf'), { ...origin('b', 's-imu'), derivedFrom: 'a' }],
    });
    await expect.element(confirmed()).toBeDisabled();
    await expect.element(page.getByText(/Needs two independent origins among the reports; there is one/)).toBeVisible();
    showCatalog('#/claims/new', sampleData, { reports: [origin('a', 's-isaf'), origin('b', 's-imu')] });
    await expect.element(confirmed()).toBeEnabled();
  });

  it('is filled in with the sentence saved from a page', async () => {
    showCatalog('#/claims/new', sampleData, { statement: 'From a page.', labels: ['haqqani'] });
    await expect.element(field('Statement')).toHaveValue('From a page.');
    await expect.element(button(`Remove ${haqqani.name}`)).toBeVisible();
  });

  it('takes its source from the catalog, with the type the source has', async () => {
    showCatalog('#/claims/new');
    await userEvent.click(button('Add a report'));
    await userEvent.fill(page.getByPlaceholder('Find a source …'), 'isaf');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Remove ISAF')).toHaveFocus();
    await expect.element(field('Speaks as')).toHaveValue('military');
  });
});

describe('unsaved changes', () => {
  it('hold the reader back until they answer', async () => {
    showCatalog('#/labels/haqqani/edit');
    await userEvent.fill(field('In one line'), 'Mine.');
    await userEvent.click(page.getByRole('link', { name: /^Sources/ }));
    await expect.element(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    expect(location.hash).toBe('#/labels/haqqani/edit');
    await userEvent.click(button('Keep editing'));
    await expect.element(field('In one line')).toHaveValue('Mine.');
    await userEvent.click(button('Cancel'));
    await userEvent.click(button('Discard changes'));
    await expect.poll(() => location.hash).toBe('#/labels/haqqani');
    await expect.poll(heading).toBe(haqqani.name);
  });

  it('do not hold back a reader who changed nothing, or put back what was there', async () => {
    showCatalog('#/labels/haqqani/edit');
    await userEvent.fill(field('In one line'), 'Mine.');
    await userEvent.fill(field('In one line'), haqqani.gist);
    await userEvent.click(page.getByRole('link', { name: /^Sources/ }));
    await expect.poll(() => location.hash).toBe('#/sources');
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe("the reader's changes over a pack", () => {
  it('stand beside the value of the pack, and can be dropped one by one', async () => {
    const mine = withEntries(sampleData, 'labels', changedByReader(haqqani, { name: 'My name', gist: 'Mine.' }));
    const { actions } = showCatalog('#/labels/haqqani', mine);
    await userEvent.click(page.getByText('You changed Name, In one line'));
    await expect.element(page.getByRole('definition').filter({ hasText: haqqani.name }).first()).toBeVisible();
    await userEvent.click(button('Use the pack’s').nth(1));
    expect(actions.revert).toHaveBeenCalledWith('labels', 'haqqani', 'gist');
  });

  it('are not spoken of where there are none', () => {
    showCatalog('#/labels/haqqani');
    expect(document.querySelector('.layer-notes')).toBeNull();
  });
});
