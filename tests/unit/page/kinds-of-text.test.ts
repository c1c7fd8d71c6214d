import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { collectText } from '../../../lib/page/collect-text.ts';

/** The other half of this test is tests/browser/page/kinds-of-text.test.ts. */
const file = (name: string) => readFileSync(new URL(`../../pages/${name}`, import.meta.url), 'utf8');

test('without a browser, a page says what it says in one', () => {
  const { document } = parseHTML(file('kinds-of-text.html'));
  const { page } = collectText(document as unknown as Document, { visibility: 'declared' });
  const lines = page.blocks.map(({ role, lang = '', start, end }) =>
    `${role} ${lang}\t${page.text.slice(start, end)}`.replace(/\s+/g, ' '),
  );
  expect(`${lines.join('\n')}\n`).toBe(file('kinds-of-text.txt'));
});
