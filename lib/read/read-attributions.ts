import type { PageText } from '../page/page-text.ts';
import { viewBlock } from './block-view.ts';
import { compileCues } from './compiled-cues.ts';
import type { CueFile } from './cue-file.ts';
import { cuesFor } from './cues-for.ts';
import { findAttributions, spansOf } from './find-attributions.ts';
import type { Attribution } from './reading.ts';

/** Every attribution in the text, near a label or not, in text order; none in a language without a cue file. */
export function readAttributions(page: PageText, cues: CueFile[]): Attribution[] {
  const attributions: Attribution[] = [];
  for (const block of page.blocks) {
    const file = cuesFor(block.lang ?? page.lang, cues);
    if (!file) continue;
    const view = viewBlock(page, block, compileCues(file));
    for (const sentence of view.sentences) {
      for (const found of findAttributions(sentence)) attributions.push(spansOf(sentence, found));
    }
  }
  return attributions;
}
