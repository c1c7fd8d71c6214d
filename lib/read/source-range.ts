import { type Range, type SentenceView, spanOf } from './block-view.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isName } from './source-name.ts';

/** "A militant organisation, the IMU, has said": the name in apposition is the source. */
export function nameOfGroup(sentence: SentenceView, range: Range, groups: ReadonlySet<number>): Range | null {
  const { tokens, cues } = sentence.view;
  const first = tokens[range.from]?.low ?? '';
  if (tokens[range.to]?.text !== ',' || !cues.is.determiner.has(first) || cues.file.words.definites.includes(first))
    return null;
  const from = range.to + 1;
  if (!groups.has(from) && !groups.has(from + 1)) return null;
  let to = from;
  while (to < sentence.to && tokens[to]?.text !== ',' && to < from + 10) to += 1;
  return { from, to };
}

/** "the IMU itself": the name before the pronoun. */
export function emphasised(sentence: SentenceView, range: Range): Range | null {
  const { tokens, cues } = sentence.view;
  const before = tokens[range.from - 1];
  const low = tokens[range.from]?.low ?? '';
  if (range.to - range.from !== 1 || before?.kind !== 'word' || range.from <= sentence.from) return null;
  if (!cues.is.pronoun.has(low) || !cues.is.emphatic.has(low)) return null;
  return nounPhraseBefore(sentence, range.from);
}

/** "a release by ISAF", "a note by a Brussels institute": a paper speaks for its author. */
export function authorOf(sentence: SentenceView, range: Range): Range | null {
  const { tokens, cues } = sentence.view;
  for (let i = range.from; i + 2 < range.to && i < range.from + 5; i += 1) {
    const paper = cues.is.document.has(tokens[i]?.low ?? '');
    const next = tokens[i + 1]?.low ?? '';
    if (paper && cues.is.agent.has(next)) return { from: i + 2, to: range.to };
  }
  return null;
}

/** "Farrukh Salim of a security institute" → "Farrukh Salim"; "an analyst in Islamabad" stays. */
export function shorten(sentence: SentenceView, range: Range): Range {
  const { tokens, cues } = sentence.view;
  let { from, to } = range;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.relative.has(low) || low === ',') {
      to = i;
      break;
    }
    if (cues.is.preposition.has(low)) {
      const person = isName(sentence, { from: range.from, to: i }) && i - range.from >= 2;
      if (person) to = i;
    }
    if (to < range.to) break;
  }
  while (from < to - 1 && tokens[from]?.kind !== 'word' && tokens[from]?.kind !== 'number') from += 1;
  return { from, to };
}

/** "an analyst at the institute" → "an analyst". */
export function headWords(sentence: SentenceView, range: Range): string {
  const { tokens, cues, text } = sentence.view;
  let to = range.from + 1;
  while (to < range.to && !cues.is.preposition.has(tokens[to]?.low ?? '')) to += 1;
  const span = spanOf(sentence.view, { from: range.from, to });
  return text.slice(span.start, span.end);
}
