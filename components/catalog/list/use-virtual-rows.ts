import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Keeps only the rows near the visible part of a scrolling element in the document. All rows have the same height, in CSS pixels. */
export function useVirtualRows(count: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Enough that arrow keys always find the next row in the document.
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll<HTMLDivElement>,
    onChange: redraw as () => void,
  };
  const instance = useRef<Virtualizer<HTMLDivElement, HTMLElement>>(null);
  instance.current ??= new Virtualizer<HTMLDivElement, HTMLElement>(options);
  const virtualizer = instance.current;
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  return { scroller, virtualizer, rows: virtualizer.getVirtualItems(), height: virtualizer.getTotalSize() };
}
