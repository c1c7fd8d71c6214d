import { rectsOf } from './hit-test.ts';
import type { Marks } from './marks.ts';

/**
 * Brings a mark to the middle of the window, through any scrolling boxes around it, and flashes it. Focus and
 * selection stay where they are. False when the mark is no longer on the page.
 */
export function scrollToMark(win: Window, marks: Marks, index: number): boolean {
  const element = marks.ranges(index)[0]?.startContainer.parentElement;
  if (!element?.isConnected) return false;
  const behavior = win.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const tall = element.getBoundingClientRect().height > win.innerHeight / 2;
  element.scrollIntoView({
    block: tall ? 'nearest' : 'center',
    inline: 'nearest',
    behavior: tall ? 'instant' : behavior,
  });
  const rect = rectsOf(marks, index)[0];
  // A paragraph higher than the window: its middle is not where the word stands.
  if (tall && rect) win.scrollBy({ top: rect.top + rect.height / 2 - win.innerHeight / 2, behavior });
  marks.flash(index);
  return true;
}
