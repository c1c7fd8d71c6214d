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

function pointedAt(marks: Marks, x: number, y: number): number[] {
  const registry = CSS.highlights as PointedRegistry;
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots: marks.shadowRoots }) ?? [];
  return hits.flatMap((hit) => hit.ranges.map((range) => marks.indexOf(range))).filter((index) => index !== undefined);
}

function besideCaret(doc: Document, marks: Marks, x: number, y: number): number[] {
  // The caret falls before or after the letter pointed at, and at the end of a line it falls there from any distance.
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots: marks.shadowRoots });
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
  const isThere = (index: number) => rectsOf(marks, index).some((rect) => isOn(rect, x, y));
  // Chromium 156 mistakes CSS pixels for device pixels: on a dense screen or a zoomed page it finds nothing, or another mark.
  return pointedAt(marks, x, y).find(isThere) ?? besideCaret(doc, marks, x, y).find(isThere) ?? null;
}
