import type { Mention } from '../find/mention.ts';
import type { PageText } from '../page/page-text.ts';
import { type BlockView, viewBlock } from './block-view.ts';
import { ClaimReader } from './claim-reader.ts';
import { compileCues } from './compiled-cues.ts';
import { cuesFor } from './cues-for.ts';
import type { ReadContext } from './read-context.ts';
import type { Reading } from './reading.ts';

/**
 * What the page's sentences say about the labels in them: one record per source and claim, in text order.
 * Rejected mentions give none, uncertain ones do; blocks in a language without a cue file are not read.
 */
export function readClaims(page: PageText, mentions: Mention[], context: ReadContext): Reading[] {
  const readings: Reading[] = [];
  const reader = new ClaimReader(page, context);
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const block of page.blocks) {
    const own: Mention[] = [];
    while (next < inOrder.length) {
      const mention = inOrder[next];
      if (!mention || mention.start >= block.end) break;
      if (mention.start >= block.start) own.push(mention);
      next += 1;
    }
    // Most blocks name nobody: they are read only while a claim may run on into them.
    const mayClaim = own.length > 0 || reader.mayContinue;
    const file = mayClaim ? cuesFor(block.lang ?? page.lang, context.cues) : null;
    if (!file) {
      reader.skip();
      continue;
    }
    const view: BlockView = viewBlock(page, block, compileCues(file));
    readings.push(...reader.readBlock(view, own));
  }
  return readings;
}
