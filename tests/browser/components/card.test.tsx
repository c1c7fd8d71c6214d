import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import cardCss from '../../../components/card/card.css?inline';
import { cardStates } from '../../../components/card/card.states.tsx';
import { Card, type CardState } from '../../../components/card/card.tsx';
import { cardTexts } from '../../../components/card/texts.ts';
import { type Drawn, draw } from './draw.tsx';

const on = {
  onClose: vi.fn(),
  onSaveClaim: vi.fn(),
  onWrongMatch: vi.fn(),
  onMute: vi.fn(),
  onOpenCatalog: vi.fn(),
  onChoose: vi.fn(),
};

let card: Drawn;
function show(name: string): Drawn {
  const state: CardState | undefined = cardStates.find((candidate) => candidate.name === name)?.card;
  if (!state) throw new Error(`no state ${name}`);
  card = draw(cardCss, <Card card={state} texts={cardTexts('en-GB')} {...on} />);
  return card;
}
const words = () => card.words();
const click = (name: string) => act(() => card.button(name).click());

beforeEach(() => vi.clearAllMocks());
afterEach(() => card.remove());

describe('what the card says', () => {
  it('goes from the label to the sentence, the claims, the precedents and the question', () => {
    show('usual');
    const titles = card.all('h2, h3').map((heading) => heading.textContent);
    expect(titles).toEqual([
      'Islamic Movement of Uzbekistan',
      'This sentence',
      'Claims like this',
      'Earlier claims',
      'A question to ask',
    ]);
  });

  it('tells first what has changed since the reader last looked, and says nothing where nothing has', () => {
    show('changed-since-last-look');
    expect(card.all('.body > *')[0]?.textContent).toMatch(
      /^Since you last looked, on 3 Mar 2026, .*“mixed evidence” now/,
    );
    card.remove();
    show('usual');
    expect(words()).not.toContain('last looked');
  });

  it('gives the reason for a mark in the reader’s language', async () => {
    const usual = cardStates.find(({ name }) => name === 'usual')?.card;
    if (!usual) throw new Error('no usual state');
    card = draw(cardCss, <Card card={usual} texts={cardTexts('ru')} {...on} />);
    click('Не то');
    expect(words()).toContain('на этой странице стоит полное название: «Islamic Movement of Uzbekistan»');
    card.remove();
    show('usual');
    click('Wrong match');
    expect(words()).toContain('“Islamic Movement of Uzbekistan” stands in full on this page');
  });

  it('underlines source, cue and hedge words in the sentence itself', () => {
    show('usual');
    const marked = card.all('mark').map((mark) => [mark.textContent, mark.dataset.roles]);
    expect(marked).toEqual([
      ['Coalition forces', 'source'],
      ['said', 'attribution'],
      ['captured', 'kind'],
      ['suspected', 'hedge'],
      ['IMU', 'label'],
      ['reportedly', 'hedge'],
    ]);
    expect(card.find('blockquote').textContent).toContain('planning attacks in Kunduz.');
  });

  it('counts plainly, names the class, and says nothing in per cent', () => {
    show('usual');
    expect(words()).toContain('12 claims, 4 independent origins, 1 confirmed');
    expect(words()).toContain(
      'Counted: claims that members of “Islamic Movement of Uzbekistan” were killed or captured, asserted by military sources.',
    );
    expect(card.all('.dots-row')).toHaveLength(6);
    expect(card.all('.dots .grade')).toHaveLength(12);
    expect(words()).not.toContain('%');
  });

  it('draws a dot for each of 200 claims within the card', () => {
    show('two-hundred-dots');
    expect(card.all('.dots .grade')).toHaveLength(200);
    expect(card.find('.body').scrollWidth).toBeLessThanOrEqual(card.find('.body').clientWidth);
  });

  it('draws no dot for each of thousands of claims, but their numbers', () => {
    show('too-many-for-dots');
    expect(card.all('.dots-row')).toHaveLength(7);
    expect(card.all('.dots .grade')).toHaveLength(7);
    expect(words()).toContain('2,400 claims');
    expect(card.all('.dots-count').map((count) => count.textContent)).toContain('822');
  });

  it('shows what another pack says of the same claim, counts such claims, and calls old judgements old', () => {
    show('graded-differently');
    expect(words()).toContain(
      'Latest February 2024, 3 are old and due for review, 1 judged differently by two packs, 2 judged differently by you and a pack',
    );
    expect(words()).toContain('Judged by Starter pack, June 2013: an old judgement, due for review');
    expect(words()).toContain(
      '“River valley monitor” judges it differently: improbable (The monitor’s editors, November 2014)',
    );
    expect(card.all('.other-grade')).toHaveLength(1);
    card.remove();
    show('well-evidenced');
    expect(words()).not.toMatch(/differently|old judgement/);
  });

  it('does not say what is usual when there are too few claims', () => {
    show('doubted');
    expect(words()).toContain('Too few to say what is usual.');
    expect(card.all('.evidence')).toEqual([]);
  });

  it('tells apart: no source, a denial, a doubt', () => {
    show('own-voice');
    expect(words()).toContain('No source named. The page says it in its own voice.');
    card.remove();
    show('denied');
    expect(words()).toContain('Denied by The governor');
    card.remove();
    show('doubted');
    expect(words()).toContain('Doubted by Analysts');
  });

  it('shows each reading of a sentence with several', () => {
    show('several-readings');
    expect(card.all('.reading')).toHaveLength(2);
    expect(words()).toContain('Said by the interior ministry');
    expect(words()).toContain('Denied by a spokesman of the group');
  });

  it('does not speak of sources where the language is not read', () => {
    show('not-read');
    expect(words()).toContain('Sentences in this language are not read yet');
    expect(card.all('.reading')).toEqual([]);
  });

  it('does not take an empty catalog for a finding', () => {
    show('no-claims-in-catalog');
    expect(words()).toContain('That says nothing for or against this sentence.');
    expect(card.all('.dots')).toEqual([]);
  });

  it('does not pass names and dates of a precedent off as seen when they were not', () => {
    show('usual');
    expect(words()).toContain('Provincial police, March 2013 (not seen by the cataloguer)');
  });

  it('sets off foreign words with their language and direction', () => {
    show('right-to-left-label');
    const quote = card.find('blockquote');
    expect([quote.lang, quote.dir, getComputedStyle(quote).direction]).toEqual(['ar', 'auto', 'rtl']);
    expect(getComputedStyle(card.element).direction).toBe('ltr');
  });

  it('announces loading and errors', () => {
    show('loading');
    expect(card.find('[role=status]').textContent).toBe('Looking this up …');
    card.remove();
    show('error');
    expect(card.find('[role=status]').textContent).toBe(
      'The catalog did not answer. Close the card and open it again.',
    );
  });
});

describe('what the reader can do', () => {
  it('closes, saves, opens and mutes', () => {
    show('usual');
    click('Close');
    click('Save claim');
    click('Catalog');
    click('Mute: never mark Islamic Movement of Uzbekistan again');
    expect(on.onClose).toHaveBeenCalledOnce();
    expect(on.onSaveClaim).toHaveBeenCalledOnce();
    expect(on.onOpenCatalog).toHaveBeenCalledWith('/labels/imu');
    expect(on.onMute).toHaveBeenCalledWith('imu');
  });

  it('asks where a match is wrong before it acts, and moves the focus to the question', () => {
    show('usual');
    click('Wrong match');
    expect(on.onWrongMatch).not.toHaveBeenCalled();
    expect(card.root.activeElement?.textContent).toBe('on this page');
    expect(card.button('Wrong match').getAttribute('aria-expanded')).toBe('true');
    click('on this site');
    expect(on.onWrongMatch).toHaveBeenCalledWith({ scope: 'site' });
  });

  it('teaches a word of the sentence, once one is chosen', () => {
    show('usual');
    click('Wrong match');
    expect(card.button('beside this word').disabled).toBe(true);
    const list = card.find<HTMLSelectElement>('select');
    const offered = [...list.options].map((option) => option.value);
    expect(offered).toContain('planning');
    expect(offered).not.toContain('IMU');
    act(() => {
      list.value = 'planning';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click('beside this word');
    expect(on.onWrongMatch).toHaveBeenCalledExactlyOnceWith({ scope: 'alias', word: 'planning' });
  });

  it('does not offer words where the sentence has none but the name', () => {
    const [state] = cardStates.flatMap(({ card }) => (card.state === 'ready' ? [card] : []));
    if (!state) throw new Error('no state');
    const { view } = state;
    const bare = { ...view, sentence: { ...view.sentence, text: `${view.mention.surface} in 12.` } };
    card = draw(cardCss, <Card card={{ state: 'ready', view: bare }} texts={cardTexts('en-GB')} {...on} />);
    click('Wrong match');
    expect(card.all('select')).toEqual([]);
  });

  it('puts the chooser of a shared alias first and reports the choice', () => {
    show('uncertain');
    expect(
      card
        .all('h2, h3')
        .map((h) => h.textContent)
        .slice(0, 2),
    ).toEqual(['Ansarullah', 'This can mean more than one thing. Which one here?']);
    act(() => card.all('.sense')[1]?.click());
    expect(on.onChoose).toHaveBeenCalledWith('houthis');
  });

  it('does not show a chooser where the sense is clear, but offers the others as a correction', () => {
    show('marked-with-other-senses');
    expect(card.all('.sense')).toEqual([]);
    click('Wrong match');
    expect(card.all('.sense').map((sense) => sense.querySelector('.sense-name')?.textContent)).toEqual([
      'Inertial measurement unit',
    ]);
  });

  it('opens a precedent in the catalog', () => {
    show('usual');
    act(() => card.all('.precedent-open')[1]?.click());
    expect(on.onOpenCatalog).toHaveBeenCalledWith('/claims/c-2012-facilitator');
  });

  it('does not take the focus when it appears', () => {
    const before = document.activeElement;
    show('usual');
    expect(document.activeElement).toBe(before);
    expect(card.root.activeElement).toBeNull();
  });
});

describe('against the page', () => {
  it('keeps its looks under hostile page styles', () => {
    show('usual');
    const look = () => {
      const { color, fontSize, letterSpacing } = getComputedStyle(card.find('.head-name'));
      const { width, backgroundColor, direction, lineHeight } = getComputedStyle(card.element);
      return { color, fontSize, letterSpacing, width, backgroundColor, direction, lineHeight };
    };
    const before = look();
    const hostile = document.head.appendChild(document.createElement('style'));
    hostile.textContent =
      '* { all: revert !important; font: 40px monospace !important; color: red !important; direction: rtl !important; letter-spacing: 9px !important; --ink: red !important; --paper: yellow !important; } html { font-size: 60px }';
    expect(look()).toEqual(before);
    hostile.remove();
  });

  it('follows the theme it is told, and keeps to the height it is given', () => {
    show('usual');
    card.element.dataset.theme = 'dark';
    const dark = getComputedStyle(card.element).backgroundColor;
    card.element.dataset.theme = 'light';
    expect(getComputedStyle(card.element).backgroundColor).not.toBe(dark);
    card.host.style.setProperty('--card-max-height', '300px');
    expect(card.element.getBoundingClientRect().height).toBeLessThanOrEqual(300);
    expect(card.find('.actions').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      card.element.getBoundingClientRect().bottom,
    );
  });
});
