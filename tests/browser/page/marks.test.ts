import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import css from '../../../assets/highlight.css?inline';
import type { Mark } from '../../../lib/messages.ts';
import { type CollectedText, collectText } from '../../../lib/page/collect-text.ts';
import { markAt, rectsOf } from '../../../lib/page/hit-test.ts';
import { CUE, canMark, highlightName, type MarkStyle, Marks } from '../../../lib/page/marks.ts';
import { rangesFor } from '../../../lib/page/ranges.ts';
import { scrollToMark } from '../../../lib/page/scroll-to.ts';
import { ShadowLook } from '../../../lib/page/shadow-look.ts';
import { takeCueOff } from '../../../lib/take-cue-off.ts';

const full: MarkStyle = { state: 'mixed', faint: false };
let marks: Marks;
let sheet: CSSStyleSheet;

beforeEach(() => {
  marks = new Marks(new ShadowLook(css));
  // In a real page the manifest brings it.
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
});

afterEach(() => {
  marks.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

function spans({ page }: CollectedText, word: string) {
  return [...page.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    style: full,
  }));
}

function show(html: string, word = 'IMU') {
  document.body.innerHTML = html;
  const collected = collectText(document);
  marks.paint(collected, spans(collected, word));
  return collected;
}

const words = (index: number) =>
  marks.ranges(index).map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));

describe('a span of the text leads to', () => {
  test.each<[string, string, string, string[]]>([
    ['one range in one text node', '<p>  the IMU said</p>', 'IMU', ['IMU']],
    [
      'a range for each inline element it crosses',
      '<p>Islamic <b>Move</b><i>ment</i></p>',
      'Islamic Movement',
      ['Islamic ', 'Move', 'ment'],
    ],
    ['the places around a line break', '<p>Islamic<br>Movement</p>', 'Islamic\nMovement', ['Islamic', 'Movement']],
    ['text after an emoji', '<p>😀😀 IMU</p>', 'IMU', ['IMU']],
    ['right-to-left text', '<p dir="rtl">قالت طالبان</p>', 'طالبان', ['طالبان']],
  ])('%s', (_, html, word, expected) => {
    show(html, word);
    expect(words(0)).toEqual(expected);
  });

  test('nothing where there is no block, or no text any more', () => {
    const collected = show('<p>IMU</p><p>TTP</p>');
    expect(rangesFor(collected, { start: 3, end: 5 })).toEqual([]);
    expect(rangesFor(collected, { start: 100, end: 103 })).toEqual([]);
    document.querySelector('p')?.remove();
    expect(rangesFor(collected, { start: 0, end: 3 })).toEqual([]);
    (document.querySelector('p')?.firstChild as Text).data = 'T';
    expect(rangesFor(collected, { start: 5, end: 8 })).toEqual([]);
  });
});

describe('painting', () => {
  test('this browser can', () => {
    expect(canMark()).toBe(true);
  });

  test('registers one highlight for each look, with a name that tells nothing', () => {
    document.body.innerHTML = '<p>IMU IMU IMU</p>';
    const collected = collectText(document);
    const [a, b, c] = spans(collected, 'IMU');
    if (!a || !b || !c) throw new Error('three words expected');
    marks.paint(collected, [a, b, { ...c, style: { state: 'well', faint: true } }]);
    expect([...CSS.highlights.keys()].sort()).toEqual(
      [highlightName({ state: 'well', faint: true }), highlightName(full)].sort(),
    );
    expect(CSS.highlights.get(highlightName(full))?.size).toBe(2);
    for (const name of CSS.highlights.keys()) expect(name).toMatch(/^reading-mark-[a-z]$/);
  });

  test('gives what has changed a cue over its own look, and nothing else', () => {
    document.body.innerHTML = '<p>IMU IMU</p>';
    const collected = collectText(document);
    const [a, b] = spans(collected, 'IMU');
    if (!a || !b) throw new Error('two words expected');
    marks.paint(collected, [a, { ...b, style: { ...full, changed: true } }]);
    expect(CSS.highlights.get(highlightName(full))?.size).toBe(2);
    expect([...(CSS.highlights.get(CUE) ?? [])]).toEqual(marks.ranges(1));
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${CUE})`);
    expect(style.textDecorationLine).toBe('overline');
    marks.paint(collected, [a, b]);
    expect(CSS.highlights.has(CUE)).toBe(false);
  });

  test('takes the cue off all marks of a label that was looked at, also where it is painted anew', () => {
    document.body.innerHTML = '<p>IMU TTP</p>';
    const collected = collectText(document);
    const styled = [...spans(collected, 'IMU'), ...spans(collected, 'TTP')];
    const known = styled.map(
      (span, index): Mark => ({
        ...{ start: span.start, end: span.end, label: `label-${index}`, state: 'mixed' },
        ...{ uncertain: false, claim: false, faint: false, changed: true },
      }),
    );
    const paint = () =>
      marks.paint(
        collected,
        known.map(({ start, end, changed }) => ({ start, end, style: { ...full, changed } })),
      );
    paint();
    takeCueOff({ mark: (index) => known[index], painted: marks }, 'label-0');
    expect([...(CSS.highlights.get(CUE) ?? [])]).toEqual(marks.ranges(1));
    paint();
    expect([...(CSS.highlights.get(CUE) ?? [])]).toEqual(marks.ranges(1));
    expect(CSS.highlights.get(highlightName(full))?.size).toBe(2);
  });

  test('changes nothing in the document', () => {
    document.body.innerHTML = '<p>the <b>IMU</b></p>';
    const before = document.documentElement.outerHTML;
    const collected = collectText(document);
    marks.paint(collected, spans(collected, 'IMU'));
    marks.flash(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.querySelector('p')?.childNodes).toHaveLength(2);
  });

  test('every look has its rule, and only looks have', () => {
    const states: MarkStyle['state'][] = ['well', 'mixed', 'thin', 'not-assessed', 'uncertain'];
    const names = states.flatMap((state) => [true, false].map((faint) => highlightName({ state, faint })));
    const styled = [...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name);
    expect([...new Set(styled)].sort()).toEqual([...names, CUE, 'reading-mark-z'].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test.each<[MarkStyle['state'], string]>([
    ['well', 'double'],
    ['mixed', 'dashed'],
    ['thin', 'dotted'],
    ['not-assessed', 'solid'],
    ['uncertain', 'wavy'],
  ])('%s is underlined %s, without a fill', (state, line) => {
    document.body.innerHTML = '<p>IMU</p>';
    const style = getComputedStyle(
      document.querySelector('p') as Element,
      `::highlight(${highlightName({ state, faint: false })})`,
    );
    expect(style.textDecorationLine).toBe('underline');
    expect(style.textDecorationStyle).toBe(line);
    expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  test('again replaces what was there', () => {
    const collected = show('<p>IMU IMU</p>');
    marks.paint(collected, []);
    expect(CSS.highlights.size).toBe(0);
    expect(marks.ranges(0)).toEqual([]);
  });

  test('leaves highlights of the page alone', () => {
    CSS.highlights.set('theirs', new Highlight());
    show('<p>IMU</p>');
    marks.clear();
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
    CSS.highlights.delete('theirs');
  });

  test('a flash goes by itself', () => {
    vi.useFakeTimers();
    try {
      show('<p>IMU</p>');
      marks.flash(0, 500);
      expect(CSS.highlights.has('reading-mark-z')).toBe(true);
      vi.advanceTimersByTime(600);
      expect(CSS.highlights.has('reading-mark-z')).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test('reaches open shadow roots, and leaves no sheet in them afterwards', () => {
    document.adoptedStyleSheets = [];
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>IMU</p>';
    const collected = collectText(document);
    marks.paint(collected, spans(collected, 'IMU'));
    const style = getComputedStyle(root.querySelector('p') as Element, `::highlight(${highlightName(full)})`);
    expect(style.textDecorationStyle).toBe('dashed');
    marks.clear();
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  test('does not put a sheet into a root that the page’s own reaches', () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>IMU</p>';
    const collected = collectText(document);
    marks.paint(collected, spans(collected, 'IMU'));
    expect(root.adoptedStyleSheets).toEqual([]);
  });
});

describe('the mark at a point', () => {
  const middle = (index: number, rect = 0) => {
    const { left, top, width, height } = rectsOf(marks, index)[rect] as DOMRect;
    return [left + width / 2, top + height / 2] as const;
  };

  test('is the one whose letters are there', () => {
    show('<p>the IMU and <b>IMU</b></p>');
    expect(markAt(document, marks, ...middle(0))).toBe(0);
    expect(markAt(document, marks, ...middle(1))).toBe(1);
  });

  test('is found on each of the lines a name runs over', () => {
    show('<p style="width:8em;font:16px monospace">the long Islamic Movement</p>', 'Islamic Movement');
    expect(rectsOf(marks, 0)).toHaveLength(2);
    expect(markAt(document, marks, ...middle(0, 0))).toBe(0);
    expect(markAt(document, marks, ...middle(0, 1))).toBe(0);
  });

  test('is found inside an open shadow root', () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>IMU</p>';
    const collected = collectText(document);
    marks.paint(collected, spans(collected, 'IMU'));
    expect(markAt(document, marks, ...middle(0))).toBe(0);
  });

  test('is none beside it, right of the line’s end, or between lines', () => {
    show('<p style="line-height:4">IMU</p>');
    const { left, right, top, bottom } = rectsOf(marks, 0)[0] as DOMRect;
    const y = (top + bottom) / 2;
    for (const [x, at] of [
      [right + 4, y],
      [right + 200, y],
      [left - 4, y],
      [left + 5, bottom + 12],
      [left + 5, top - 12],
    ] as const) {
      expect(markAt(document, marks, x, at)).toBeNull();
    }
  });

  test('is none under something that covers it', () => {
    show('<p>IMU</p><div style="position:fixed;inset:0;background:#fff"></div>');
    expect(markAt(document, marks, ...middle(0))).toBeNull();
  });

  test('is none where its text has left or is hidden', () => {
    show('<p>IMU</p>');
    const point = middle(0);
    (document.querySelector('p') as HTMLElement).style.visibility = 'hidden';
    expect(markAt(document, marks, ...point)).toBeNull();
    document.querySelector('p')?.remove();
    expect(rectsOf(marks, 0)).toEqual([]);
    expect(markAt(document, marks, ...point)).toBeNull();
  });

  test('is found by the caret where the registry cannot tell', () => {
    const registry = CSS.highlights as { highlightsFromPoint?: unknown };
    Object.defineProperty(registry, 'highlightsFromPoint', { value: undefined, configurable: true });
    try {
      show('<p>the IMU and <b>IMU</b> end</p>');
      expect(markAt(document, marks, ...middle(0))).toBe(0);
      expect(markAt(document, marks, ...middle(1))).toBe(1);
      const { right, top } = rectsOf(marks, 1)[0] as DOMRect;
      expect(markAt(document, marks, right + 300, top + 5)).toBeNull();
    } finally {
      Reflect.deleteProperty(registry, 'highlightsFromPoint');
    }
  });
});

describe('scrolling to a mark', () => {
  const isInView = (index: number) => {
    const rect = rectsOf(marks, index)[0];
    return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
  };

  test('brings it into view and flashes it', async () => {
    show('<div style="height:5000px"></div><p>IMU</p><div style="height:5000px"></div>');
    expect(isInView(0)).toBe(false);
    expect(scrollToMark(window, marks, 0)).toBe(true);
    await vi.waitFor(() => expect(isInView(0)).toBe(true), 3000);
    expect(CSS.highlights.get('reading-mark-z')?.size).toBe(1);
  });

  test('finds it inside a paragraph longer than the window', async () => {
    show(`<p style="width:100px">${'word '.repeat(3000)} IMU ${'word '.repeat(3000)}</p>`);
    scrollToMark(window, marks, 0);
    await vi.waitFor(() => expect(isInView(0)).toBe(true), 3000);
  });

  test('moves boxes that scroll by themselves', async () => {
    show('<div style="height:100px;overflow:auto"><div style="height:3000px"></div><p>IMU</p></div>');
    scrollToMark(window, marks, 0);
    await vi.waitFor(() => {
      const box = (document.querySelector('div') as Element).getBoundingClientRect();
      expect(rectsOf(marks, 0)[0]?.top).toBeLessThan(box.bottom);
    }, 3000);
  });

  test('does not move the focus or the selection, and says no when the mark has left', () => {
    show('<input><p>IMU</p>');
    document.querySelector('input')?.focus();
    scrollToMark(window, marks, 0);
    expect(document.activeElement?.localName).toBe('input');
    expect(String(getSelection())).toBe('');
    document.querySelector('p')?.remove();
    expect(scrollToMark(window, marks, 0)).toBe(false);
    expect(scrollToMark(window, marks, 7)).toBe(false);
  });
});
