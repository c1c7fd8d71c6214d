import type { Block, PageText, Span } from '../../lib/page/page-text.ts';
import { joinWrapped } from './join-wrapped.ts';

/** Above this a line is running text, below it may be a heading. */
const headingLength = 100;

/**
 * Plain text as a page: every line with something on it is a block, the lines of a hard-wrapped paragraph are one, and
 * `text` is the text itself, untouched. A short line without a full stop above a long one is a heading.
 */
export function plainTextPage(text: string, title: string, lang: string): PageText {
  const lines: Span[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = line.index + (/^[\s\uFEFF]*/.exec(line[0])?.[0].length ?? 0);
    const end = line.index + line[0].trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  const blocks = joinWrapped(text, lines).map((span): Block => ({ ...span, role: 'paragraph' }));
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const isShort =
      block.end - block.start <= headingLength && !/[.!?…:;,"”»)]$/.test(text.slice(block.start, block.end));
    if (isShort && next !== undefined && next.end - next.start > headingLength) block.role = 'heading';
  }
  return { title, lang, text, blocks };
}
