import { expect, test } from 'vitest';
import { collectText } from '../../../lib/page/collect-text.ts';
import html from '../../pages/kinds-of-text.html?raw';
import expected from '../../pages/kinds-of-text.txt?raw';

/** The other half of this test is tests/unit/page/kinds-of-text.test.ts. */
test('in a browser, a page says what it says without one', () => {
  // A frame, so that the page is a whole document with styles of its own.
  const frame = document.body.appendChild(document.createElement('iframe'));
  const doc = frame.contentDocument as Document;
  doc.open();
  doc.write(html);
  doc.close();
  const { page } = collectText(doc);
  frame.remove();
  const lines = page.blocks.map(({ role, lang = '', start, end }) =>
    `${role} ${lang}\t${page.text.slice(start, end)}`.replace(/\s+/g, ' '),
  );
  expect(`${lines.join('\n')}\n`).toBe(expected);
});
