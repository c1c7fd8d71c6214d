import type { CollectedText } from './collect-text.ts';
import type { Span } from './page-text.ts';

/** The index of the last of `items` for which `start` is at most `place`; -1 when there is none. */
function lastStartingBy<T>(items: readonly T[], start: (item: T) => number, place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle] as T) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where a span of the page's text stands in the DOM: one range for each text node it touches, in text order, so that
 * a mention may run across inline elements. Static ranges cost the page nothing when it changes, and what they point
 * at is painted by `CSS.highlights` all the same. Empty for spans outside any block, or whose text has left or changed.
 */
export function rangesFor(collected: CollectedText, span: Span): StaticRange[] {
  const { page, lines } = collected;
  const ranges: StaticRange[] = [];
  for (
    let i = Math.max(
      0,
      lastStartingBy(page.blocks, (b) => b.start, span.start),
    );
    i < lines.length;
    i++
  ) {
    const block = page.blocks[i];
    const line = lines[i];
    if (!block || !line || block.start >= span.end) break;
    const start = span.start - block.start;
    const end = span.end - block.start;
    for (
      let p = Math.max(
        0,
        lastStartingBy(line.pieces, (x) => x.at, start),
      );
      p < line.pieces.length;
      p++
    ) {
      const piece = line.pieces[p];
      if (!piece || piece.at >= end) break;
      const startOffset = piece.from + Math.max(start, piece.at) - piece.at;
      const endOffset = piece.from + Math.min(end, piece.end) - piece.at;
      if (startOffset >= endOffset || endOffset > piece.node.length || !piece.node.isConnected) continue;
      ranges.push(new StaticRange({ startContainer: piece.node, startOffset, endContainer: piece.node, endOffset }));
    }
  }
  return ranges;
}

/** A live range over the same place, which alone can be measured. */
export function measurable(range: StaticRange): Range | null {
  const node = range.startContainer as Text;
  if (!node.isConnected || range.endOffset > node.length) return null;
  const live = (node.ownerDocument as Document).createRange();
  live.setStart(node, range.startOffset);
  live.setEnd(node, range.endOffset);
  return live;
}
