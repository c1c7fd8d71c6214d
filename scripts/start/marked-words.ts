import type { Page } from 'puppeteer-core';
import type { TellingMark } from './telling-mark.ts';

/** Where a mark can be pointed at, in CSS pixels of the window. */
export interface MarkPlace {
  x: number;
  y: number;
}

/** Waits until the extension has painted something; false when it has not after so many milliseconds. */
export async function waitForMarks(page: Page, timeout: number): Promise<boolean> {
  const painted = await page
    // By the clock: a page behind another tab draws no frames, and the extension's first-run page opens in front.
    .waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0), {
      timeout,
      polling: 200,
    })
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'TimeoutError') return null;
      throw error;
    });
  return painted !== null;
}

/** Brings the wanted mark, or else the first of all, near the top of the window. White space may differ. */
export async function showMark(page: Page, mark: TellingMark | null): Promise<MarkPlace | null> {
  return page.evaluate((wanted) => {
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const places = ranges.flatMap((range) => {
      if (!(range instanceof Range || range instanceof StaticRange)) return [];
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const rect = live.getClientRects()[0];
      const block = live.startContainer.parentElement?.closest('p, li, blockquote, h1, h2, h3, td, figcaption, div');
      if (rect === undefined || rect.width === 0) return [];
      return [{ live, top: rect.top, words: flat(live.toString()), around: flat(block?.textContent ?? '') }];
    });
    places.sort((a, b) => a.top - b.top);
    const isWanted = ({ words, around }: { words: string; around: string }) =>
      wanted !== null && words === flat(wanted.surface) && around.includes(flat(wanted.sentence));
    const chosen = places.find(isWanted) ?? places[0];
    if (chosen === undefined) return null;
    scrollTo({ top: scrollY + chosen.top - innerHeight / 6, behavior: 'instant' });
    const rect = chosen.live.getClientRects()[0];
    return rect === undefined ? null : { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  }, mark);
}

/** Points at a mark and waits for its card, the only thing the extension adds to a page. */
export async function openCard(page: Page, { x, y }: MarkPlace): Promise<void> {
  await page.mouse.move(x - 60, y + 40);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForFunction(
    () => {
      const host = document.documentElement.querySelector(':scope > [popover]');
      return (
        host !== null && getComputedStyle(host).visibility === 'visible' && host.getBoundingClientRect().height > 40
      );
    },
    { timeout: 20_000 },
  );
}
