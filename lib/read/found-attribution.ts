import type { Span } from '../page/page-text.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';
import type { CueAct } from './cue-file.ts';
import { findContent } from './find-content.ts';

/** An attribution inside one sentence, in tokens; what `Attribution` is made from. */
export interface FoundAttribution {
  cue: Range;
  head: number;
  source: Range | null;
  content: Span | null;
  /** Whether the content stands before the cue ("…, the ministry said"). */
  contentSide: 'before' | 'after';
  /** Whether the source follows the verb ("said the ministry"). */
  inverted: boolean;
  act: CueAct;
  by: 'verb' | 'noun' | 'phrase' | 'mark';
  passive: boolean;
  negated: boolean;
  /** "to say": a wish or purpose rather than an utterance. */
  infinitive: boolean;
}

export function makeAttribution(
  sentence: SentenceView,
  cue: Range,
  head: number,
  source: Range | null,
  act: CueAct,
  by: FoundAttribution['by'],
): FoundAttribution {
  const content = findContent(sentence, cue, source);
  return {
    cue,
    head,
    source,
    content: content.span,
    contentSide: content.side,
    inverted: source !== null && source.from >= cue.to,
    act,
    by,
    passive: false,
    negated: false,
    infinitive: false,
  };
}

export function spansOf(sentence: SentenceView, found: FoundAttribution) {
  return {
    cue: spanOf(sentence.view, found.cue),
    source: found.source ? spanOf(sentence.view, found.source) : null,
    content: found.content,
  };
}
