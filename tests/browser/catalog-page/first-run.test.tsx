import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cueFiles } from '../../../assets/cues/index.ts';
import { sampleData } from '../../../components/catalog/catalog-fixtures.ts';
import { readExample } from '../../../lib/example/read-example.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

const example = await readExample('en', cueFiles, '2026-11-24');

beforeEach(() => page.viewport(1280, 900));
afterEach(closeCatalog);

const show = () => showCatalog('#/welcome', sampleData, undefined, example);
const card = () => document.querySelector('.example-card > div')?.shadowRoot ?? null;
const title = () => card()?.querySelector('#card-title')?.textContent;
const name = (words: string) => page.getByRole('button', { name: words, exact: true });

describe('the first-run page', () => {
  it('says what it is about before anything else, and where to go', () => {
    show();
    expect(document.querySelector('h1')?.textContent).toBe('Says Who reads the news with you');
    const links = [...document.querySelectorAll('.first-links a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/labels', '#/settings']);
    expect(document.querySelector('nav')).toBeNull();
  });

  it('draws five marks and seven dots, each with its meaning in words', () => {
    show();
    const marks = [...document.querySelectorAll<HTMLElement>('.first-list .mark')];
    const lines = marks.map((mark) => getComputedStyle(mark).textDecorationStyle);
    expect(lines).toEqual(['double', 'dashed', 'dotted', 'solid', 'wavy']);
    expect(document.querySelectorAll('.first-grades .grade-words')).toHaveLength(7);
  });

  it('opens the card of a name by choice and by a pause of the pointer, and closes it', async () => {
    show();
    await expect.poll(title).toBe('Northern Front');
    await userEvent.click(name('Free Council'));
    await expect.poll(title).toBe('Free Council');
    await userEvent.hover(name('Valley Guard'));
    expect(title()).toBe('Free Council');
    await expect.poll(title).toBe('Valley Guard');
    card()?.querySelector<HTMLElement>('.head button')?.click();
    await expect.poll(() => document.querySelector('.example-card')?.textContent).toContain('No card is open.');
  });

  it('asks for the sense of a name that may mean something else', async () => {
    show();
    await userEvent.click(name('Kestrel'));
    await expect.poll(() => card()?.querySelectorAll('.sense').length).toBe(2);
  });

  it('does not save, mute or correct anything in the example, and says so', async () => {
    const { actions } = show();
    await expect.poll(title).toBe('Northern Front');
    for (const words of ['Save claim', 'Mute']) {
      const button = [...(card()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === words);
      button?.click();
    }
    await expect
      .poll(() => document.querySelector('.example-card [role=status]')?.textContent)
      .toBe('This is an example: nothing was saved or changed.');
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  it('lets the reader choose at once where pages are read', async () => {
    const { actions } = show();
    await userEvent.click(page.getByRole('radio', { name: 'Only my sites' }));
    const [change] = actions.changeSettings.mock.lastCall ?? [];
    expect((change as (settings: Settings) => Settings)(defaultSettings).gate).toBe('only-mine');
  });

  it('does not wait for the example', () => {
    showCatalog('#/welcome', sampleData);
    expect(document.querySelectorAll('.first-part')).toHaveLength(5);
    expect(document.querySelector('.example')).toBeNull();
  });
});
