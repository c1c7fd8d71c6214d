import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { compileGate, openGate } from '../../../lib/find/gate.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import { collectText } from '../../../lib/page/collect-text.ts';
import { type RoughPlace, roughText } from '../../../lib/page/rough-text.ts';
import { labelsOf } from '../../unit/find/lexicon-of.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const options = { view: window };
const rough = (place: RoughPlace = { node: document.body }) => roughText([place], options).text;
/** The careful reading, one string a line, white space as readers see it. */
const lines = () =>
  collectText(document.body).lines.map(({ text }) => text.replace(/\s+/g, ' ').replace(/\u200b/g, ''));

/** Whether the gate finds a name in rough text. */
function finds(name: string, text = rough()): boolean {
  const labels = labelsOf({ id: 'x', name: 'X', kind: 'armed-group', aliases: [{ text: name }] });
  return openGate(compileGate(labels, 1)).test(text);
}

describe('rough text holds all that careful reading finds', () => {
  test.each([
    '<p>the <b>Islamic</b> Move<i>ment</i></p><p>IMU<span style="display:block">TTP</span></p>',
    '<div>a<p>b</p>c</div><table><tr><td>d</td><td>e</td></tr></table><details><summary>f</summary>g</details>',
    '<p>IM<wbr>U<sup>1</sup> and <code>x</code>TTP</p><ul><li>a<ul><li>b</li></ul></li></ul>',
    '<p>Haqqani<sup><a>[1]</a></sup> network <code>let</code>Jundullah</p><script>var x</script>',
    '<p>one<button><div>no</div></button>word</p><nav><a>menu</a></nav><p>two<svg><text>no</text></svg></p>',
  ])('%s', (html) => {
    document.body.innerHTML = html;
    for (const line of lines()) expect(finds(line), line).toBe(true);
  });

  test('both readings where a style decides', () => {
    document.body.innerHTML = '<p>IMU<span style="display:block">TTP</span>IJU</p><p>Ta<b>liban</b></p>';
    expect(['IMU', 'TTP', 'IJU', 'Taliban'].map((name) => finds(name))).toEqual([true, true, true, true]);
  });

  test('in open shadow roots, and what is put into their slots', () => {
    document.body.innerHTML = '<div id="host"><b>light</b></div><p>outer</p>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>in<b>ner</b></p><p>a<i>part</i></p><slot></slot>';
    expect(['light', 'inner', 'part', 'outer', 'aparti'].map((name) => finds(name))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('names in whatever is written', () => {
    const word = fc.constantFrom('IMU', 'Talib', 'an', 'x', 'Ҳаракат', 'القاعدة', '塔利班', 'O’IH', '-', '.', '“', '1');
    const space = fc.constantFrom('', ' ', '\n', '\u00a0');
    const open = fc.constantFrom(
      'p',
      'div',
      'b',
      'i',
      'span',
      'span style="display:block"',
      'li',
      'code',
      'sup',
      'a',
      'nav',
      'button',
      'h2',
    );
    const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
      html: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { weight: 5, arbitrary: fc.tuple(word, space).map((pair) => pair.join('')) },
        { weight: 1, arbitrary: fc.constantFrom('<br>', '<wbr>', '<img>', '<!-- -->', '<a></a>') },
        {
          weight: 3,
          arbitrary: fc.tuple(open, tie('html')).map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
        },
      ),
    }));
    let seen = 0;
    fc.assert(
      fc.property(html, fc.nat(5), fc.nat(5), (written, from, length) => {
        document.body.innerHTML = written;
        const { page } = collectText(document.body);
        for (const line of lines()) {
          const words = line.split(' ');
          const name = words.slice(from % words.length, (from % words.length) + 1 + (length % words.length)).join(' ');
          const labels = labelsOf({ id: 'x', name: 'X', kind: 'armed-group', aliases: [{ text: name }] });
          const found = findMentions(page, compileLexicon(labels, 1)).some(({ status }) => status !== 'rejected');
          if (found) expect(finds(name), `${name} in ${written}`).toBe(true);
          seen += Number(found);
        }
      }),
      { numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(200);
  });
});

describe('rough text does not hold', () => {
  test.each([
    ['code', '<p>a <code>IMU</code></p>'],
    ['scripts', '<script>const a = "IMU"</script>'],
    ['menus', '<nav><ul><li>IMU</li></ul></nav>'],
    ['buttons', '<button><span>IMU</span></button>'],
    ['drawings', '<svg><g><text>IMU</text></g></svg>'],
    ['footnote marks', '<p>x<sup>[1]</sup>'],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(rough()).not.toMatch(/IMU|1/);
  });

  test('one name out of two blocks', () => {
    document.body.innerHTML = '<p>Islamic</p><p>State</p><ul><li>Haqqani</li><li>network</li></ul>';
    expect(['Islamic State', 'Haqqani network', 'IslamicState'].map((name) => finds(name))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('reading in slices', () => {
  const paragraphs = Array.from(
    { length: 200 },
    (_, i) => `<p>Islamic <b>Move</b>ment ${i} of <i>no</i>where</p>`,
  ).join('');

  test('gives all, each text once, and never parts a line', () => {
    document.body.innerHTML = paragraphs;
    const whole = rough().replace(/\s+/g, ' ').trim();
    const parts: string[] = [];
    for (let places: RoughPlace[] = [{ node: document.body }]; places.length > 0; ) {
      const { text, rest } = roughText(places, options, (chars) => chars < 300);
      parts.push(text);
      places = rest;
    }
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join(' ').replace(/\s+/g, ' ').trim()).toBe(whole);
    for (const part of parts) expect(part.trim()).toMatch(/^Islamic[\s\S]*where$/);
  });

  test('goes on where the page lost what was read last', () => {
    document.body.innerHTML = paragraphs;
    const { text: first, rest } = roughText([{ node: document.body }], options, (chars) => chars < 300);
    const read = first.match(/\d+/g)?.length ?? 0;
    for (const paragraph of [...document.querySelectorAll('p')].slice(0, read + 1)) paragraph.remove();
    let text = '';
    for (let places = rest; places.length > 0; ) {
      const more = roughText(places, options);
      text += more.text;
      places = more.rest;
    }
    expect(read).toBeGreaterThan(3);
    expect(text).toContain(` ${read + 1} `);
    expect(text).toContain(' 199 ');
  });
});
