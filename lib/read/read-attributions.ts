import type { PageText } from '../page/page-text.ts';
import { type BlockView, isQuoted, spanOf, viewBlock } from './block-view.ts';
import { compileCues } from './compiled-cues.ts';
import type { CueFile } from './cue-file.ts';
import { cuesFor } from './cues-for.ts';
import { findAttributions } from './find-attributions.ts';
import { spansOf } from './found-attribution.ts';
import { nesting } from './nesting.ts';
import type { Attribution } from './reading.ts';

/** Every attribution in the text, near a label or not, in text order; none in a language without a cue file. */
export function readAttributions(page: PageText, cues: CueFile[]): Attribution[] {
  const attributions: Attribution[] = [];
  for (const block of page.blocks) {
    const file = cuesFor(block.lang ?? page.lang, cues);
    if (!file) continue;
    const view = viewBlock(page, block, compileCues(file));
    const before = attributions.length;
    for (const sentence of view.sentences) {
      const found = findAttributions(sentence);
      const parents = nesting(sentence, found);
      found.forEach((one, i) => {
        // What stands inside a quotation or another's content is a layer of that one, not one of its own.
        // "too early to determine", "in order to prove": nobody has thought or shown it yet.
        const aim = one.infinitive && (one.act === 'show' || one.act === 'think');
        if (parents[i] === -1 && !aim && (one.by === 'mark' || !isQuoted(view, one.head)))
          attributions.push(spansOf(sentence, one));
      });
    }
    if (attributions.length === before) attributions.push(...wholeQuotation(view));
  }
  return attributions;
}

const MIN_QUOTATION_TOKENS = 8;

/** A paragraph that is one quotation from end to end: somebody speaks, the mark is all that says so. */
function wholeQuotation(view: BlockView): Attribution[] {
  const quote = view.quotes[0];
  const last = view.tokens.length;
  if (quote?.from !== 0 || quote.to < last - 1 || last < MIN_QUOTATION_TOKENS) return [];
  const cue = spanOf(view, { from: 0, to: 1 });
  return [{ cue, source: null, content: spanOf(view, quote) }];
}
