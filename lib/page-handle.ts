import type { Mark, Step } from './messages.ts';
import type { CollectedText } from './page/collect-text.ts';
import type { Marks } from './page/marks.ts';

/**
 * What the page script lends to the card's script, which arrives later in the same isolated world. The page's own
 * scripts live in another world and never see it.
 */
export interface PageHandle {
  painted: Marks;
  /** The mark painted at this index. */
  mark(index: number): Mark | undefined;
  /** The text that the marks point into. */
  collected(): CollectedText | undefined;
  /** Sends the text to the background again, where its memory was lost. */
  sendAgain(): Promise<void>;
  /** Aborted when the extension was removed or updated. */
  signal: AbortSignal;
  /** Called after each painting: an open card may have lost its mark. */
  onPaint?: () => void;
  /** Set by the card's script, which the steps are made by; false when there is no such mark. */
  step?: (step: Step) => boolean;
  /** Set by the card's script; its code is brought in once. */
  hasCard: boolean;
}

const KEY = Symbol.for('says-who.page');
type World = typeof globalThis & { [KEY]?: PageHandle };

export function lendPage(handle: PageHandle): void {
  (globalThis as World)[KEY] = handle;
}

export function borrowPage(): PageHandle | undefined {
  return (globalThis as World)[KEY];
}
