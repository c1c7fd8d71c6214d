import { afterEach, describe, expect, test, vi } from 'vitest';
import { MAX_MUTATION_RECORDS } from '../../../lib/limits.ts';
import type { CollectedText } from '../../../lib/page/collect-text.ts';
import { watchPage } from '../../../lib/page/watch-page.ts';

let ending = new AbortController();

afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

function watch(html: string, first = (text: string) => text.replaceAll('\u200b', '').includes('IMU')) {
  document.body.innerHTML = html;
  ending = new AbortController();
  let mayHold = first;
  const told: (CollectedText | null)[] = [];
  const asked: string[] = [];
  const page = watchPage(document, {
    signal: ending.signal,
    mayHold(text) {
      asked.push(text);
      return mayHold(text);
    },
    onText: (collected) => told.push(collected),
  });
  return {
    page,
    asked,
    told: () => told.map((collected) => collected?.page.text ?? null),
    last: () => told.at(-1)?.page.text ?? null,
    lookFor: (word: string) => {
      mayHold = (text) => text.includes(word);
    },
  };
}

/** Longer than a change may wait. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 160));
const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('tells', () => {
  test('the text of a page with a label, once and at once', async () => {
    const { told } = watch('<p>The <b>IMU</b> said</p>');
    expect(told()).toEqual(['The IMU said']);
    await settle();
    expect(told()).toHaveLength(1);
  });

  test.each<[string, string, () => void, string]>([
    [
      'a paragraph that arrives',
      '<p>x</p>',
      () => document.body.insertAdjacentHTML('beforeend', '<p>IMU</p>'),
      'x\n\nIMU',
    ],
    ['text that is typed into a node', '<p>x</p>', () => (($('p').firstChild as Text).data = 'IMU'), 'IMU'],
    [
      'a name completed by an inline newcomer',
      '<p>IM</p>',
      () => $('p').insertAdjacentHTML('beforeend', '<b>U</b>'),
      'IMU',
    ],
    ['a name completed by a removal', '<p>IM<code>x</code>U</p>', () => $('code').remove(), 'IMU'],
    [
      'a <details> that opens',
      '<details><summary>s</summary>IMU</details>',
      () => $('details').setAttribute('open', ''),
      's\n\nIMU',
    ],
    ['`hidden` taken away', '<p hidden>IMU</p>', () => $('p').removeAttribute('hidden'), 'IMU'],
    ['an end of editing', '<p contenteditable>IMU</p>', () => $('p').removeAttribute('contenteditable'), 'IMU'],
    ['a new body', '<p>x</p>', () => ($('body').outerHTML = '<body><p>IMU</p></body>'), 'IMU'],
    [
      'an open shadow root that comes with its host',
      '<p>x</p>',
      () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>IMU</p>';
        document.body.append(host);
      },
      'x\n\nIMU',
    ],
  ])('%s', async (_, html, act, text) => {
    const { told, last } = watch(html);
    expect(told()).toEqual([]);
    act();
    await settle();
    expect(last()).toBe(text);
  });

  test('changes inside a shadow root', async () => {
    document.body.innerHTML = '';
    const { last } = watch('<div id="h"></div>');
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    $('#h').append(host);
    await settle();
    root.innerHTML = '<p>IMU</p>';
    await settle();
    expect(last()).toBe('IMU');
    root.innerHTML = '<p>IMU two</p>';
    await settle();
    expect(last()).toBe('IMU two');
  });

  test('a paragraph that was rewritten while it was out of the page', async () => {
    const { last } = watch('<main><p>IMU</p></main>');
    const p = $('p');
    p.remove();
    // From here on the browser tells of no change in it.
    await Promise.resolve();
    p.textContent = 'IMU anew';
    $('main').append(p);
    await settle();
    expect(last()).toBe('IMU anew');
  });

  test('a custom element that gets its shadow root late', async () => {
    const { last } = watch('<x-late></x-late>');
    $('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>IMU</p>';
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(last()).toBe('IMU');
  });

  test('text that a class uncovers, after a click', async () => {
    const { last } = watch(
      '<style>.more{display:none}.on .more{display:block}</style><p>IMU</p><p class="more">IMU too</p>',
    );
    expect(last()).toBe('IMU');
    $('body').className = 'on';
    $('p').click();
    await new Promise((resolve) => setTimeout(resolve, 900));
    document.body.className = '';
    expect(last()).toBe('IMU\n\nIMU too');
  });

  test('nothing left, when the last label leaves', async () => {
    const { told } = watch('<p id="a">The IMU</p><p>Rest</p>');
    $('#a').remove();
    await settle();
    expect(told()).toEqual(['The IMU\n\nRest', null]);
    document.body.insertAdjacentHTML('beforeend', '<p>IMU back</p>');
    await settle();
    expect(told().at(-1)).toBe('Rest\n\nIMU back');
  });

  test('a whole new page after navigation within one', async () => {
    const { told } = watch('<main><h1>IMU one</h1></main>');
    $('main').innerHTML = '<h1>IMU two</h1>';
    await settle();
    expect(told()).toEqual(['IMU one', 'IMU two']);
  });

  test('what a new lexicon sees', async () => {
    const { page, told, lookFor } = watch('<p>IMU and TTP</p>');
    lookFor('TTP');
    page.recheck();
    lookFor('BLA');
    page.recheck();
    expect(told()).toEqual(['IMU and TTP', 'IMU and TTP', null]);
  });
});

describe('does not tell', () => {
  test('anything of a page without a label, and asks about each text once', async () => {
    const { told, asked } = watch('<p>first</p>');
    document.body.insertAdjacentHTML('beforeend', '<p>second</p>');
    await settle();
    $('p').append(' more');
    await settle();
    expect(told()).toEqual([]);
    expect(asked.map((text) => text.trim())).toEqual(['first', 'second', 'first more']);
  });

  test('what changes in menus, scripts and fallbacks, nor asks about it', async () => {
    const { told, asked } = watch('<nav><p>x</p></nav><noscript>x</noscript><video><p>x</p></video>');
    $('nav p').append('IMU');
    $('noscript').append('IMU');
    $('video p').append('IMU');
    $('video').insertAdjacentHTML('beforeend', '<p>IMU</p>');
    await settle();
    expect(told()).toEqual([]);
    expect(asked.slice(1).join('').trim()).toBe('');
  });

  test.each<[string, () => void]>([
    ['a change without a label', () => document.body.insertAdjacentHTML('beforeend', '<p>more</p>')],
    ['typing in an editor', () => $('div').append('IMU')],
    [
      'a script that comes',
      () => document.body.append(Object.assign(document.createElement('script'), { type: 'x', text: 'IMU' })),
    ],
    ['code that comes', () => document.body.insertAdjacentHTML('beforeend', '<pre class="language-c">IMU</pre>')],
    ['hidden text that comes', () => document.body.insertAdjacentHTML('beforeend', '<p style="display:none">IMU</p>')],
    [
      'text clipped to nothing',
      () => document.body.insertAdjacentHTML('beforeend', '<p style="position:absolute;clip:rect(0,0,0,0)">IMU</p>'),
    ],
    ['a new style', () => document.body.setAttribute('style', 'color:red')],
    ['an empty element beside', () => document.body.append(document.createElement('div'))],
  ])('again after %s', async (_, act) => {
    const { told } = watch('<p>IMU</p><div contenteditable></div>');
    act();
    await settle();
    expect(told()).toEqual(['IMU']);
  });

  test('a label only in hidden text', async () => {
    const { told } = watch('<p>x</p><p style="display:none">IMU</p>');
    await settle();
    expect(told()).toEqual([]);
  });

  test('anything of a document that is an editor as a whole', async () => {
    document.designMode = 'on';
    try {
      const { told } = watch('<p>IMU</p>');
      document.body.append('IMU');
      await settle();
      expect(told()).toEqual([]);
    } finally {
      document.designMode = 'off';
    }
  });

  test('anything after the end', async () => {
    const { told } = watch('<p>x</p>');
    document.body.insertAdjacentHTML('beforeend', '<p>IMU</p>');
    ending.abort();
    await settle();
    expect(told()).toEqual([]);
  });
});

test('a storm of changes is read in few batches', async () => {
  const { told, asked } = watch('<p>IMU</p><div id="log"></div>');
  let waves = 0;
  for (const end = performance.now() + 1000; performance.now() < end; waves++) {
    $('#log').insertAdjacentHTML('beforeend', '<p>x</p>'.repeat(40));
    $('#log').firstElementChild?.remove();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // At most one batch in the shortest wait, and each asks about a line once.
  expect(told()).toHaveLength(1);
  expect(new Set(asked.slice(2))).toEqual(new Set(['x']));
  expect(asked.length).toBeLessThan(40 * waves + 100);
  document.body.insertAdjacentHTML('beforeend', '<p>IMU at last</p>');
  await vi.waitFor(() => expect(told().at(-1)).toContain('IMU at last'), 10_000);
}, 20_000);

test('more changes than are kept are read as a whole', async () => {
  const { last } = watch('<p>IMU</p><div id="log"></div>');
  for (let i = 0; i < MAX_MUTATION_RECORDS + 10; i++) $('#log').append('x');
  $('#log').insertAdjacentHTML('afterend', '<p>IMU too</p>');
  await vi.waitFor(() => expect(last()).toContain('IMU too'), 10_000);
}, 20_000);

test('a huge page is read in slices, and whole', async () => {
  const paragraph = `<p>${'word '.repeat(100)}</p>`;
  const { last, asked } = watch(`<main>${paragraph.repeat(3000)}<p>IMU</p></main>`);
  await vi.waitFor(() => expect(last()).toContain('IMU'), 5000);
  expect(Math.max(...asked.map((text) => text.length))).toBeLessThan(600_000);
});
