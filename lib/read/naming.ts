import type { SentenceView } from './block-view.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isCapital } from './tokens.ts';

// "a stream called Miracle Run", "a man named Smith": a name, not an utterance.
export function isNameGiving(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const before = tokens[i - 1];
  if (!cues.is.naming.has(tokens[i]?.low ?? '') || !before) return false;
  for (let k = i - 1; k >= sentence.from && k > i - 6; k -= 1)
    if (cues.is.reflexive.has(tokens[k]?.low ?? '')) return true;
  if (cues.file.participle === undefined) return false;
  const plain =
    (before.text === ',' && verbFollows(sentence, i + 1)) ||
    (before.kind === 'word' &&
      !isCapital(before) &&
      !cues.is.pronoun.has(before.low) &&
      !cues.is.auxiliary.has(before.low) &&
      !cues.is.adverb.has(before.low));
  let next = i + 1;
  while (cues.is.adverb.has(tokens[next]?.low ?? '')) next += 1;
  // "a man identified only as Zafar".
  if (plain && cues.is.as.has(tokens[next]?.low ?? '')) return true;
  return plain && (isCapital(tokens[i + 1]) || (tokens[i + 1]?.low === 'the' && isCapital(tokens[i + 2])));
}

function verbFollows(sentence: SentenceView, from: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let k = from; k < sentence.to && k < from + 16; k += 1) {
    if (cues.is.that.has(tokens[k]?.low ?? '') || cues.is.relative.has(tokens[k]?.low ?? '')) return false;
    if (isFiniteVerb(sentence, k)) return true;
  }
  return false;
}
