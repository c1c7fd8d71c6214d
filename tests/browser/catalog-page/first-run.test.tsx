import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cueFiles } from '../../../assets/cues/index.ts';
import '../../../components/catalog/catalog.css';
import { FirstRunPage } from '../../../components/catalog/first-run/first-run-page.tsx';
import { catalogTexts } from '../../../components/catalog/texts.ts';
import { type Example, readExample } from '../../../lib/example/read-example.ts';

const example = await readExample('en', cueFiles, '2026-11-24');

beforeEach(async () => {
  vi.clearAllMocks();
  await page.viewport(1280, 900);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

let place: HTMLElement;
const onGate = vi.fn(() => Promise.resolve());
function draw(read: Example | undefined): void {
  place = document.body.appendChild(document.createElement('div'));
  act(() => render(<FirstRunPage texts={catalogTexts('en-GB')} gate="news" example={read} onGate={onGate} />, place));
}
const show = () => draw(example);
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
    show();
    await expect.poll(title).toBe('Northern Front');
    for (const words of ['Save claim', 'Mute']) {
      const button = [...(card()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === words);
      button?.click();
    }
    await expect
      .poll(() => document.querySelector('.example-card [role=status]')?.textContent)
      .toBe('This is an example: nothing was saved or changed.');
    expect(onGate).not.toHaveBeenCalled();
    expect(title()).toBe('Northern Front');
  });

  it('lets the reader choose at once where pages are read, and says when that is done', async () => {
    show();
    await userEvent.click(page.getByRole('radio', { name: 'Only my sites' }));
    expect(onGate).toHaveBeenCalledExactlyOnceWith('only-mine');
    await expect.poll(() => place.textContent).toContain('Saved. Open pages follow.');
  });

  it('does not wait for the example', () => {
    draw(undefined);
    expect(document.querySelectorAll('.first-part')).toHaveLength(5);
    expect(document.querySelector('.example')).toBeNull();
  });
});
