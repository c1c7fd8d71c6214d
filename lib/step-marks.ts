import type { Mark, Step } from './messages.ts';
import { rectsOf } from './page/hit-test.ts';
import type { PageHandle } from './page-handle.ts';

export interface MarkSteps {
  /** The mark that a step leads to; undefined when there is none in this direction. It is the current one from then on. */
  find(to: 'next' | 'previous' | 'card', from: Step['from']): number | undefined;
  /** The reader went to this mark by other means. */
  goTo(mark: Mark): void;
  /** The reader has scrolled elsewhere: the next step is counted from what is in view. */
  forget(): void;
}

/** Finds the way from mark to mark. Marks that are not shown are passed over; asks for layout only when a step is made. */
export function markSteps({ painted, mark }: Pick<PageHandle, 'painted' | 'mark'>): MarkSteps {
  /** Start of the current mark in the page text: it outlives a new painting of the same text. */
  let at: number | undefined;

  const isShown = (index: number) =>
    painted.ranges(index)[0]?.startContainer.parentElement?.checkVisibility() === true &&
    rectsOf(painted, index).length > 0;
  const startOf = (index: number) => mark(index)?.start ?? -1;
  const bottomOf = (index: number) => Math.max(...rectsOf(painted, index).map(({ bottom }) => bottom));

  function search(to: 'next' | 'previous' | 'card', from: Step['from']): number | undefined {
    const forward = [...Array(painted.size).keys()];
    const backward = forward.toReversed();
    if (from === 'edge') return (to === 'previous' ? backward : forward).find(isShown);
    const here = at;
    if (to === 'previous') {
      if (here === undefined) return backward.find((index) => isShown(index) && bottomOf(index) < 0);
      return backward.find((index) => startOf(index) < here && isShown(index));
    }
    if (here === undefined) return forward.find((index) => isShown(index) && bottomOf(index) >= 0);
    const isNext = (index: number) => (to === 'card' ? startOf(index) >= here : startOf(index) > here);
    return forward.find((index) => isNext(index) && isShown(index));
  }

  return {
    find(to, from) {
      const index = search(to, from);
      if (index !== undefined) at = startOf(index);
      return index;
    },
    goTo(mark) {
      at = mark.start;
    },
    forget() {
      at = undefined;
    },
  };
}
