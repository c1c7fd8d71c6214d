import type { PageText } from '../page/page-text.ts';
import { isQuoted, viewBlock } from './block-view.ts';
import { compileCues } from './compiled-cues.ts';
import type { CueFile } from './cue-file.ts';
import { cuesFor } from './cues-for.ts';
import { findAttributions, spansOf } from './find-attributions.ts';
import { nesting } from './nesting.ts';
import type { Attribution } from './reading.ts';

/** Every attribution in the text, near a label or not, in text order; none in a language without a cue file. */
export function readAttributions(page: PageText, cues: CueFile[]): Attribution[] {
  const attributions: Attribution[] = [];
  for (const block of page.blocks) {
    const file = cuesFor(block.lang ?? page.lang, cues);
    if (!file) continue;
    const view = viewBlock(page, block, compileCues(file));
    for (const sentence of view.sentences) {
      const found = findAttributions(sentence);
      const parents = nesting(sentence, found);
      found.forEach((one, i) => {
        // What stands inside a quotation or another's content is a layer of that one, not one of its own.
        if (parents[i] === -1 && (one.by === 'mark' || !isQuoted(view, one.head)))
          attributions.push(spansOf(sentence, one));
      });
    }
  }
  return attributions;
}
