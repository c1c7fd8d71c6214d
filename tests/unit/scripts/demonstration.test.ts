import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/set-up.mjs';

const { document } = parseHTML(readFileSync(join(root, 'assets', 'demo', 'article.html'), 'utf8'));
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('the demonstration article', () => {
  it('says on itself that it is invented', () => {
    expect(document.querySelector('footer')?.textContent).toMatch(/Constructed for demonstration:.+invented/s);
    expect(document.querySelector('header')?.textContent).toContain('Demonstration text');
  });

  it('is an article of a length that one reads', () => {
    const article = document.querySelector('main > article');
    expect(words(article?.textContent ?? '')).toBeGreaterThan(650);
    expect(words(article?.textContent ?? '')).toBeLessThan(950);
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelector('time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('loads nothing from anywhere', () => {
    const loading = document.querySelectorAll('script, img, iframe, video, audio, link[rel="stylesheet"], [src]');
    expect(loading.length).toBe(0);
    expect(document.documentElement.outerHTML).not.toMatch(/url\(|@import/);
  });
});
