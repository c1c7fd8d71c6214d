import type { Range, SentenceView } from './block-view.ts';
import { type FoundAttribution, makeAttribution } from './found-attribution.ts';
import { markAt } from './mark-attribution.ts';
import { nounAt } from './noun-attribution.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { quoteVerbAt, verbAt } from './verb-attribution.ts';

/** Every attribution of a sentence, in text order. */
export function findAttributions(sentence: SentenceView): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let lastSource: Range | null = null;
  let mainSource: Range | null = null;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const made: FoundAttribution | null =
      phraseAt(sentence, i) ??
      nounAt(sentence, i) ??
      verbAt(sentence, i, sharedBy(sentence, i, mainSource, lastSource)) ??
      quoteVerbAt(sentence, i, lastSource) ??
      markAt(sentence, i);
    if (!made) continue;
    const before = found[found.length - 1];
    if (before && made.cue.from < before.cue.to) continue;
    found.push(made);
    if (made.by === 'verb' && made.source) {
      lastSource = made.source;
      mainSource ??= made.source;
    }
    i = Math.max(i, made.cue.to - 1);
  }
  return found;
}

// "told them that she believes …, saying": a participle after a comma goes with the main verb, "and" with the last.
function sharedBy(sentence: SentenceView, i: number, main: Range | null, last: Range | null): Range | null {
  const { tokens, cues } = sentence.view;
  const ending = cues.file.participle;
  const participle = ending !== undefined && (tokens[i]?.low.endsWith(ending) ?? false);
  return participle && tokens[i - 1]?.text === ',' ? (main ?? last) : last;
}

function phraseAt(sentence: SentenceView, i: number): FoundAttribution | null {
  const { tokens, cues } = sentence.view;
  const hit = cues.sourceBefore.longestAt(tokens, i, sentence.to);
  if (hit) {
    const source = nounPhraseAfter(sentence, hit.to);
    if (!source) return null;
    const cue = { from: hit.from, to: hit.to };
    return makeAttribution(sentence, cue, hit.from, source, 'state', 'phrase');
  }
  const after = cues.sourceAfter.longestAt(tokens, i, sentence.to);
  if (!after) return null;
  const source = nounPhraseBefore(sentence, after.from);
  return source
    ? makeAttribution(sentence, { from: after.from, to: after.to }, after.from, source, 'state', 'phrase')
    : null;
}
