import { afterEach, describe, expect, test } from 'vitest';
import { collectText } from '../../../lib/page/collect-text.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function blocks(): string[] {
  const { page } = collectText(document.body);
  return page.blocks.map(({ start, end }) => page.text.slice(start, end));
}

function read(html: string): string[] {
  document.body.innerHTML = html;
  return blocks();
}

function shadow(html: string, init: ShadowRootInit = { mode: 'open' }, host: Element = document.body): ShadowRoot {
  const root = host.appendChild(document.createElement('div')).attachShadow(init);
  root.innerHTML = html;
  return root;
}

describe('text is', () => {
  test.each<[string, string, string[]]>([
    [
      'in a name across inline elements',
      '<p>the <b>Islamic</b> <a href="#">Move<i>ment</i></a></p>',
      ['the Islamic Movement'],
    ],
    ['in links and buttons made of links', '<a href="#">IMU</a>', ['IMU']],
    ['in nested blocks, each on its own', '<div>a<div>b<section>c</section>d</div>e</div>', ['a', 'b', 'c', 'd', 'e']],
    ['in lists within lists', '<ul><li>a<ul><li>b</li></ul>c</li></ul>', ['a', 'b', 'c']],
    ['in tables with captions', '<table><caption>t</caption><tr><th>a</th><td>b</td></tr></table>', ['t', 'a', 'b']],
    ['in an open <details>', '<details open><summary>s</summary>IMU</details>', ['s', 'IMU']],
    ['in the summary of a closed one', '<details><summary>IMU</summary>x</details>', ['IMU']],
    ['in an element shown in spite of `hidden`', '<p hidden style="display:block">IMU</p>', ['IMU']],
    ['in `display: contents`', '<div style="display:contents"><p>IMU</p></div>', ['IMU']],
    ['in a span that is styled as a block', '<p>a<span style="display:block">b</span>c</p>', ['a', 'b', 'c']],
    ['in a flex row of spans', '<p style="display:flex"><span>a</span><span>b</span></p>', ['a', 'b']],
    ['in an inline block, within the line', '<p>IM<span style="display:inline-block">U</span></p>', ['IMU']],
    ['in a drop cap, joined to its word', '<p><span style="float:left;font-size:3em">I</span>MU</p>', ['IMU']],
    ['where it cannot be selected', '<p style="user-select:none">IMU</p>', ['IMU']],
    ['where it fades in', '<p style="opacity:0">IMU</p>', ['IMU']],
    [
      'scrolled out of a box',
      '<div style="height:20px;overflow:hidden"><p style="margin-top:90px">IMU</p></div>',
      ['IMU'],
    ],
    ['hidden from screen readers only', '<p aria-hidden="true">IMU</p>', ['IMU']],
    ['in right-to-left text', '<p dir="rtl">حركة <b>طالبان</b> قالت</p>', ['حركة طالبان قالت']],
    ['with zero-width characters and soft hyphens', '<p>I\u200bM\u00adU</p>', ['I\u200bM\u00adU']],
    ['on both sides of <wbr>', '<p>Ansar<wbr>ullah</p>', ['Ansarullah']],
    ['under ruby, without its glosses', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字</ruby></p>', ['漢字']],
    ['in a plain <pre>, line breaks and all', '<pre>KABUL\n- said</pre>', ['KABUL\n- said']],
    ['in insertions and deletions', '<p><del>IMU</del><ins>IJU</ins></p>', ['IMUIJU']],
    ['in an open dialog', '<dialog open>IMU</dialog>', ['IMU']],
    ['in headers, footers and asides', '<header>a</header><aside>b</aside><footer>c</footer>', ['a', 'b', 'c']],
    ['in forms around whole pages', '<form><p>IMU</p><label>x</label></form>', ['IMU', 'x']],
    ['between comments and processing instructions', '<p>IM<!-- x -->U</p>', ['IMU']],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('in open shadow roots, nested ones too', () => {
    const outer = shadow('<p>outer</p><div id="in"></div>');
    shadow('<p>inner</p>', { mode: 'open' }, outer.querySelector('#in') as Element);
    expect(blocks()).toEqual(['outer', 'inner']);
  });

  test('in slots, in the order shown', () => {
    document.body.innerHTML = '<div id="h"><p slot="b">second</p><p slot="a">first</p></div>';
    const root = (document.querySelector('#h') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<slot name="a"></slot><slot name="b"></slot><slot name="c"><p>fallback</p></slot>';
    expect(blocks()).toEqual(['first', 'second', 'fallback']);
  });

  test('in text that runs through a slot', () => {
    document.body.innerHTML = '<p>the <x-name><b>IMU</b></x-name> said</p>';
    const root = (document.querySelector('x-name') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '“<slot></slot>”';
    expect(blocks()).toEqual(['the “IMU” said']);
  });
});

describe('text is not', () => {
  test.each<[string, string]>([
    ['in scripts, styles, templates', '<script type="x">IMU</script><style>IMU{}</style><template>IMU</template>'],
    [
      'in code',
      '<code>IMU</code><kbd>IMU</kbd><samp>IMU</samp><pre class="language-c">IMU</pre><pre><code>IMU</code></pre>',
    ],
    ['in inputs', '<input value="IMU"><textarea>IMU</textarea><select><option>IMU</option></select>'],
    ['in buttons', '<button>IMU</button><div role="button">IMU</div>'],
    ['in editable areas', '<div contenteditable>IMU <p>IMU</p></div><span contenteditable="plaintext-only">IMU</span>'],
    ['in what lies inside an editor, editable or not', '<div contenteditable><p contenteditable="false">IMU</p></div>'],
    ['in a text box by role', '<div role="textbox">IMU</div><div role="combobox">IMU</div>'],
    ['in menus', '<nav>IMU</nav><ul role="menu"><li>IMU</li></ul><div role="navigation">IMU</div>'],
    ['in `hidden` elements', '<p hidden>IMU</p><div hidden><p>IMU</p></div><p hidden="until-found">IMU</p>'],
    ['in `display: none`', '<div style="display:none"><p>IMU</p></div><p><span style="display:none">IMU</span></p>'],
    ['in `visibility: hidden`', '<p style="visibility:hidden">IMU</p><p><b style="visibility:hidden">IMU</b></p>'],
    ['in `content-visibility: hidden`', '<div style="content-visibility:hidden"><p>IMU</p></div>'],
    ['in a closed <details>', '<details>IMU<p>IMU</p></details>'],
    ['in a closed dialog', '<dialog>IMU</dialog>'],
    ['in text for screen readers only', '<p><span style="position:absolute;clip:rect(0,0,0,0)">IMU</span></p>'],
    ['in pictures and drawings', '<img alt="IMU"><svg><title>IMU</title><text>IMU</text></svg>'],
    ['in fallbacks', '<video>IMU</video><canvas>IMU</canvas><object>IMU</object><noscript>IMU</noscript>'],
    ['in attributes', '<p title="IMU" data-x="IMU"></p>'],
    ['in glosses', '<ruby><rt>IMU</rt></ruby>'],
    ['in white space', '<p> \n\t&nbsp;</p>'],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  test('in closed shadow roots', () => {
    shadow('<p>IMU</p>', { mode: 'closed' });
    expect(blocks()).toEqual([]);
  });

  test('in light children that no slot shows', () => {
    document.body.innerHTML = '<div id="h"><p>IMU</p>IMU</div>';
    (document.querySelector('#h') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>own</p>';
    expect(blocks()).toEqual(['own']);
  });

  test('in light children of a closed host', () => {
    document.body.innerHTML = '<div id="h"><p>IMU</p></div>';
    (document.querySelector('#h') as Element).attachShadow({ mode: 'closed' });
    expect(blocks()).toEqual([]);
  });

  test('in another document', () => {
    document.body.innerHTML = '<iframe srcdoc="<p>IMU</p>"></iframe><p>x</p>';
    expect(blocks()).toEqual(['x']);
  });
});

describe('words stay apart', () => {
  test.each<[string, string, string[]]>([
    ['at blocks', '<div>IMU</div><div>TTP</div>', ['IMU', 'TTP']],
    ['at <br>', '<p>IMU<br>TTP</p>', ['IMU\nTTP']],
    ['at pictures', '<p>IMU<img src="data:," alt="">TTP</p>', ['IMU TTP']],
    ['at code', '<p>IMU<code>x</code>TTP</p>', ['IMU TTP']],
    ['at footnote marks', '<p>IMU<sup><a href="#1">1</a></sup></p>', ['IMU']],
    ['at editable parts of a line', '<p>IMU<span contenteditable>x</span>TTP</p>', ['IMU TTP']],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('but not at hidden parts of a word', () => {
    expect(read('<p>IM<span style="display:none">x</span>U</p>')).toEqual(['IMU']);
  });
});

test('collecting leaves the document as it was', () => {
  document.body.innerHTML = '<p>the <b>IMU</b></p><details><p>x</p></details><div contenteditable>y</div>';
  const before = document.documentElement.outerHTML;
  const children = document.body.childNodes.length;
  collectText(document);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.body.childNodes.length).toBe(children);
});
