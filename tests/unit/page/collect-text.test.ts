import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { collectText } from '../../../lib/page/collect-text.ts';

/** As the command line reads a saved page: no browser, no styles. */
function read(body: string, head = '') {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return collectText(document as unknown as Document, { visibility: 'declared' });
}

function blocks(body: string): string[] {
  const { page } = read(body);
  return page.blocks.map(({ start, end }) => page.text.slice(start, end));
}

describe('collectText without a browser', () => {
  test.each([
    [
      'joins a name that runs across inline elements',
      '<p>the <b>Islamic</b> <a href="#">Move<i>ment</i></a></p>',
      ['the Islamic Movement'],
    ],
    ['keeps blocks apart', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['keeps table cells apart', '<table><tr><td>IMU</td><td>2010</td></tr></table>', ['IMU', '2010']],
    ['makes a line break of <br>', '<p>Kunduz<br>province</p>', ['Kunduz\nprovince']],
    ['parts paragraphs at two <br>', '<div>one<br> <br>two</div>', ['one', 'two']],
    [
      'reads links, summaries and terms',
      '<details><summary><a>IMU</a></summary></details><dl><dt>TTP</dt></dl>',
      ['IMU', 'TTP'],
    ],
    ['reads what is marked hidden only from screen readers', '<p aria-hidden="true">IMU</p>', ['IMU']],
    ['reads an open <details>', '<details open><summary>More</summary>IMU</details>', ['More', 'IMU']],
    ['reads a plain <pre>', '<pre>KABUL - officials said</pre>', ['KABUL - officials said']],
    ['reads invented elements as blocks', '<news-text>IMU</news-text><news-text>TTP</news-text>', ['IMU', 'TTP']],
    ['keeps characters beyond the BMP and zero-width ones', '<p>a😀\u200bIMU</p>', ['a😀\u200bIMU']],
  ])('%s', (_, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  test.each([
    [
      'scripts, styles and templates',
      '<script>IMU</script><style>IMU{}</style><template>IMU</template><noscript>IMU</noscript>',
    ],
    ['code', '<pre class="language-js">IMU</pre><code>IMU</code><kbd>IMU</kbd>'],
    ['inputs', '<textarea>IMU</textarea><select><option>IMU</option></select><button>IMU</button>'],
    ['editable areas', '<div contenteditable>IMU<p>IMU</p></div><div role="textbox">IMU</div>'],
    ['the page’s menus', '<nav>IMU</nav><div role="navigation">IMU</div>'],
    ['what the markup hides', '<p hidden>IMU</p><p style="color:red; display: none">IMU</p><dialog>IMU</dialog>'],
    ['a closed <details>', '<details><p>IMU</p></details>'],
    ['white space and comments', '<p> \n </p><!-- IMU -->'],
  ])('does not read %s', (_, body) => {
    expect(blocks(body)).toEqual([]);
  });

  test('does not join words over something that is no text', () => {
    expect(blocks('<p>use<code>x</code>here, IMU<img alt="x">TTP</p>')).toEqual(['use here, IMU TTP']);
  });

  test('does not glue a footnote mark to the word before it', () => {
    expect(blocks('<p>the IMU<sup><a href="#1">12</a></sup> and TTP<sup>[3]</sup></p>')).toEqual(['the IMU  and TTP']);
  });

  test('keeps raised text that is a word', () => {
    expect(blocks('<p>on the 20<sup>th</sup></p>')).toEqual(['on the 20th']);
  });

  test.each([
    ['<h2>x</h2>', 'heading'],
    ['<div role="heading">x</div>', 'heading'],
    ['<p>x</p>', 'paragraph'],
    ['<ul><li><p>x</p></li></ul>', 'list-item'],
    ['<blockquote><ul><li><p>x</p></li></ul></blockquote>', 'quote'],
    ['<figure><figcaption>x</figcaption></figure>', 'caption'],
    ['<div>x</div>', 'other'],
    [`<div>${'long text '.repeat(10)}</div>`, 'paragraph'],
    ['<ul><li><article><p>x</p></article></li></ul>', 'paragraph'],
  ])('%s is a %s', (body, role) => {
    expect(read(body).page.blocks.map((block) => block.role)).toEqual([role]);
  });

  test('title, language and blocks in one coordinate system', () => {
    const { page, lines } = read('<h1> Head </h1>\n<p lang="ru">Текст</p><p lang="en">x</p>', '<title>T</title>');
    expect(page.title).toBe('T');
    expect(page.lang).toBe('en');
    expect(page.text).toBe('Head\n\nТекст\n\nx');
    expect(page.blocks.map((block) => block.lang)).toEqual([undefined, 'ru', undefined]);
    expect(lines.map((line) => line.text)).toEqual(['Head', 'Текст', 'x']);
  });

  test('each piece leads back to the text node it came from', () => {
    const { lines } = read('<p>\n  the <b>Islamic</b><br><i> Movement </i>\n</p>');
    const line = lines[0];
    expect(line?.text).toBe('the Islamic\n Movement');
    for (const { node, from, at, end } of line?.pieces ?? []) {
      expect(node.data.slice(from, from + end - at)).toBe(line?.text.slice(at, end));
    }
    expect(line?.pieces).toHaveLength(3);
  });
});
