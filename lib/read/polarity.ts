import type { Range, SentenceView } from './block-view.ts';
import type { CompiledCues } from './compiled-cues.ts';
import type { CueAct } from './cue-file.ts';

export interface PolarityFinding {
  polarity: 'asserted' | 'denied' | 'doubted';
  cues: Range[];
}

/** Whether the ranges assert, deny or doubt; `act` is what the cue itself does, `own` the text's own voice. */
export function polarityOf(
  sentence: SentenceView,
  ranges: readonly Range[],
  act: CueAct | null,
  own: boolean,
): PolarityFinding {
  const { cues } = sentence.view;
  if (act === 'doubt') return { polarity: 'doubted', cues: [] };
  if (act === 'deny') return { polarity: 'denied', cues: [] };
  const doubts = hits(sentence, ranges, cues.doubts);
  if (doubts.length > 0) return { polarity: 'doubted', cues: doubts };
  // The text's own "there are no …" states a fact as it sees it; a source's "no" answers somebody's claim.
  if (own) return { polarity: 'asserted', cues: [] };
  const denials = hits(sentence, ranges, cues.denials);
  return denials.length > 0 ? { polarity: 'denied', cues: denials } : { polarity: 'asserted', cues: [] };
}

function hits(sentence: SentenceView, ranges: readonly Range[], index: CompiledCues['denials']): Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    for (const hit of index.all(sentence.view.tokens, range.from, range.to)) found.push({ from: hit.from, to: hit.to });
  }
  return found;
}
