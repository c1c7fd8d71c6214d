import { describe, expect, it } from 'vitest';
import { MAX_ADDRESS_CHARS } from '../../../lib/limits.ts';
import { pageAddress } from '../../../lib/page/page-address.ts';

const long = 'z'.repeat(MAX_ADDRESS_CHARS);

describe('the address of a page', () => {
  it.each([
    ['https://a.example/x?q=1#part', 'https://a.example/x?q=1'],
    [`https://a.example/x?q=${long}#part`, 'https://a.example/x'],
    [`https://a.example/x#${long}`, 'https://a.example/x'],
    [`data:text/html,${long}`, ''],
    ['', ''],
  ])('%.40s…', (href, address) => {
    expect(pageAddress(href)).toBe(address);
  });
});
