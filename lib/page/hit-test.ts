import type { Marks } from './marks.ts';
import { measurable } from './ranges.ts';

/** Newer than the types that come with TypeScript. */
interface PointedRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

/** Pixels around a word that still count as on it: the underline lies outside the letters' box in some fonts. */
const SLACK = 2;

/** Where mark `index` is now, in client coordinates; one per line it runs over, empty when it is not shown. */
export function rectsOf(marks: Marks, index: number): DOMRect[] {
  return marks.ranges(index).flatMap((range) => [...(measurable(range)?.getClientRects() ?? [])]);
}

function isOn(rect: DOMRect, x: number, y: number): boolean {
  return (
    rect.width > 0 && x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}

function candidates(doc: Document, marks: Marks, x: number, y: number): number[] {
  const shadowRoots = marks.shadowRoots;
  const registry = CSS.highlights as PointedRegistry;
  if (registry.highlightsFromPoint) {
    const hits = registry.highlightsFromPoint(x, y, { shadowRoots });
    const found = hits.flatMap((hit) => hit.ranges.map((range) => marks.indexOf(range)));
    return found.filter((index) => index !== undefined);
  }
  // The caret falls before or after the letter pointed at, and at the end of a line it falls there from any distance.
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return [];
  return [...Array(marks.size).keys()].filter((index) =>
    marks
      .ranges(index)
      .some(
        (range) =>
          range.startContainer === caret.offsetNode &&
          range.startOffset <= caret.offset &&
          range.endOffset >= caret.offset,
      ),
  );
}

/** The index of the mark at a point of the viewport; null beside it, however near the line's end is. */
export function markAt(doc: Document, marks: Marks, x: number, y: number): number | null {
  if (marks.size === 0) return null;
  const hit = candidates(doc, marks, x, y).find((index) => rectsOf(marks, index).some((rect) => isOn(rect, x, y)));
  return hit ?? null;
}
