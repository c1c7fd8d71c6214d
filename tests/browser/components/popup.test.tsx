import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import popupCss from '../../../components/popup/popup.css?inline';
import { popupStates } from '../../../components/popup/popup.states.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { sampleReport } from '../../../components/popup/popup-fixtures.ts';
import { popupTexts } from '../../../components/popup/texts.ts';
import { type Drawn, draw, faults } from './draw.tsx';

const on = {
  onSite: vi.fn(),
  onReadAnyway: vi.fn(),
  onClaimsOnly: vi.fn(),
  onChangeKeys: vi.fn(),
  onJump: vi.fn(),
  onOpenCatalog: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve()),
  onSave: vi.fn(() => Promise.resolve()),
};

let popup: Drawn;
function show(name: string): Drawn {
  const state = popupStates.find((candidate) => candidate.name === name);
  if (!state) throw new Error(`no state ${name}`);
  popup = draw(popupCss, <Popup {...state} texts={popupTexts('en-GB')} {...on} />);
  return popup;
}
const words = () => popup.words();

beforeEach(() => vi.clearAllMocks());
afterEach(() => popup.remove());

describe('what the popup says', () => {
  it('sums up with denominators and says what it does not cover', () => {
    show('usual');
    expect(words()).toContain(
      '5 names from your catalog, mentioned 12 times; 11 sentences speak of them, by name or not. 10 of these sentences make 10 claims about them.',
    );
    expect(words()).toContain('Official, by name 3 of 10');
    expect(words()).toContain('Hedged 2 of 10');
    expect(words()).toContain('Other names on this page are not covered');
    expect(words()).toContain('38 of 43 claims judged');
  });

  it('lists what has changed since the reader last looked, each row leading to its place; else there is no such list', () => {
    show('changed-since-last-look');
    const [block] = popup.all('.block');
    expect(block?.textContent).toContain('Changed since you last looked');
    const [row, ...others] = block?.querySelectorAll('button') ?? [];
    expect(others).toEqual([]);
    expect(row?.textContent).toMatch(/^Taleban.*“usually thin evidence” before/);
    act(() => row?.click());
    expect(on.onJump).toHaveBeenCalledOnce();
    popup.remove();
    show('usual');
    expect(words()).not.toContain('last looked');
  });

  it('does not score: no per cent and no adjective for the page', () => {
    show('usual');
    expect(words()).not.toMatch(/%|score|reliab|credib|trust|biased/i);
  });

  it.each([
    ['no-page', 'There is no page to read here'],
    ['still-reading', 'The page is still being read'],
    ['site-off', 'Switched off on this site.'],
    ['not-news', 'This does not look like a news page'],
    ['nothing-found', 'No name from your catalog stands on this page.'],
    [
      'failed',
      'This page could not be read. This browser does not let Says Who open its catalog; nothing was changed.',
    ],
    ['not-read', 'Sentences in Tajik are not read yet'],
    ['cannot-mark', 'This browser cannot draw marks in a page.'],
  ])('%s: “%s”', (name, sentence) => {
    show(name);
    expect(words()).toContain(sentence);
  });

  it('sums up in Russian to the same', () => {
    const [state] = popupStates;
    if (!state) throw new Error('no state');
    popup = draw(popupCss, <Popup {...state} texts={popupTexts('ru')} {...on} />);
    expect(words()).toContain(
      '5 названий из вашего каталога, 12 упоминаний; о них говорят 11 предложений, с названием или без. 10 из этих предложений',
    );
  });

  it('does not offer to copy or save where there is nothing to take along, nor a switch where there is no site', () => {
    show('no-page');
    expect(popup.all('footer button').map((button) => button.textContent)).toEqual(['Open catalog']);
    expect(popup.all('[role=switch]')).toEqual([]);
  });

  it('does not list 29 labels at once', () => {
    show('many-labels');
    expect(popup.all('.label').filter((row) => row.checkVisibility())).toHaveLength(5);
    expect(words()).toContain('24 more names');
  });
});

describe('what the reader can do', () => {
  it('jumps to the first mention of a label', () => {
    show('usual');
    act(() => popup.find('.label-jump').click());
    const { start, end } = on.onJump.mock.lastCall?.[0] ?? {};
    expect(sampleReport.text.slice(start, end)).toBe('IMU');
  });

  it('opens a row to its sentences and jumps to one', () => {
    show('usual');
    const row = popup.find<HTMLDetailsElement>('.count');
    expect(row.querySelector<HTMLElement>('.claim')?.checkVisibility()).toBe(false);
    act(() => row.querySelector('summary')?.click());
    act(() => row.querySelector<HTMLElement>('.claim')?.click());
    const { start, end } = on.onJump.mock.lastCall?.[0] ?? {};
    expect(sampleReport.text.slice(start, end)).toBe(
      'The interior ministry said on Sunday that 30 IMU fighters had been killed in two districts.',
    );
  });

  it('lists all marks in words and jumps to one', async () => {
    show('usual');
    expect(popup.all('ol .claim')).toEqual([]);
    await act(() => [...popup.all('summary')].find((row) => row.textContent?.startsWith('Every mark'))?.click());
    await vi.waitFor(() => expect(popup.all('ol .claim')).toHaveLength(12));
    const [row] = popup.all('ol .claim');
    expect(row?.innerText.replace(/\s+/g, ' ')).toBe(
      'IMU: Islamic Movement of Uzbekistan mixed evidence · no source named · Attack blamed on it Security in the northern provinces has worsened since spring, and the IMU is blamed for most of it.',
    );
    act(() => row?.click());
    expect(on.onJump).toHaveBeenCalledExactlyOnceWith({ start: 70, end: 73 });
    expect(await faults(popup)).toEqual([]);
  });

  it('does not list bare mentions where only claims are marked', async () => {
    show('claims-only');
    expect(words()).toContain('Every mark, in the order of the page (11)');
    expect(popup.all('.label-jump:disabled')).toEqual([]);
    popup.remove();
    const [state] = popupStates;
    if (state?.popup.state !== 'report') throw new Error('no report');
    const bare = { ...state.popup.view, marks: state.popup.view.marks.map(({ claim: _, ...mark }) => mark) };
    const props = { ...state, claimsOnly: true, popup: { state: 'report', view: bare } as const };
    popup = draw(popupCss, <Popup {...props} texts={popupTexts('en')} {...on} />);
    expect(popup.all('.label-jump:not(:disabled)')).toEqual([]);
  });

  it('switches the site off', () => {
    show('usual');
    act(() => popup.find('[role=switch]').click());
    expect(on.onSite).toHaveBeenCalledWith(false);
  });

  it('marks only claims on request, and does not offer that where the site is off', () => {
    show('usual');
    expect(popup.all('[role=switch]')).toHaveLength(2);
    act(() => popup.all('[role=switch]')[1]?.click());
    expect(on.onClaimsOnly).toHaveBeenCalledExactlyOnceWith(true);
    expect(on.onSite).not.toHaveBeenCalled();
    popup.remove();
    show('site-off');
    expect(popup.all('[role=switch]')).toHaveLength(1);
  });

  it('has a page read that does not look like news', () => {
    show('not-news');
    act(() => popup.button('Read this site anyway').click());
    expect(on.onReadAnyway).toHaveBeenCalledOnce();
  });

  it('lists the keys, and which of them is not set', () => {
    show('usual');
    expect(words()).not.toContain('Next marked name');
    act(() => [...popup.all('summary')].find((row) => row.textContent === 'Keys')?.click());
    expect(words()).toContain('Next marked name Alt+.');
    expect(words()).toContain('Turn this site off or on no key');
    act(() => popup.button('Change keys …').click());
    expect(on.onChangeKeys).toHaveBeenCalledOnce();
  });

  it('leads to the settings', () => {
    show('no-page');
    act(() => popup.button('Settings').click());
    expect(on.onOpenCatalog).toHaveBeenCalledExactlyOnceWith('/settings');
  });

  it('searches the catalog, and does not for nothing', () => {
    show('no-page');
    const field = popup.find<HTMLInputElement>('input[type=search]');
    const submit = (typed: string) => {
      act(() => {
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      act(() => field.form?.requestSubmit());
    };
    submit('  ');
    expect(on.onOpenCatalog).not.toHaveBeenCalled();
    submit(' ИДУ & co ');
    expect(on.onOpenCatalog).toHaveBeenCalledExactlyOnceWith('/labels?search=%D0%98%D0%94%D0%A3%20%26%20co');
  });

  it('saves the report in either format, and says so only when it did', async () => {
    show('usual');
    act(() => popup.button('Save …').click());
    act(() => popup.button('Web Annotations: names and claims tied to their words (W3C)').click());
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith('annotations');
    await vi.waitFor(() => expect(popup.find('.outcome').textContent).toBe('Saved'));
    on.onSave.mockImplementationOnce(() => Promise.reject(new Error('no disk')));
    act(() => popup.button('JSON: the whole report, for programs').click());
    expect(on.onSave).toHaveBeenLastCalledWith('json');
    await vi.waitFor(() => expect(popup.find('.outcome').textContent).toBe('Could not save the file.'));
  });

  it('opens the catalog at a label', () => {
    show('usual');
    act(() => popup.button('Open al-Qaeda in the catalog').click());
    expect(on.onOpenCatalog).toHaveBeenCalledWith('/labels/al-qaeda');
  });

  it('says that it copied, and only when it did', async () => {
    show('usual');
    const outcome = () => popup.find('.outcome').textContent;
    act(() => popup.button('Copy report').click());
    expect(outcome()).toBe('');
    await vi.waitFor(() => expect(outcome()).toBe('Copied'));
    on.onCopy.mockImplementationOnce(() => Promise.reject(new Error('no permission')));
    act(() => popup.button('Copy report').click());
    await vi.waitFor(() => expect(outcome()).toContain('Could not copy'));
  });
});
