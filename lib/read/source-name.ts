import type { AsserterType } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import type { ResolvedSource } from './resolved-source.ts';
import { isCapital } from './tokens.ts';

/** "the officials": a determiner that points back. */
export function isDefinite(sentence: SentenceView, range: Range): boolean {
  return sentence.view.cues.file.words.definites.includes(sentence.view.tokens[range.from]?.low ?? '');
}

/** "the officers", "one of the officers". */
export function hasDefinite(sentence: SentenceView, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isDefinite(sentence, { from: i, to: i + 1 })) return true;
  return isName(sentence, range);
}

/** Whether every word is a capital one and no determiner opens it. */
export function isName(sentence: SentenceView, range: Range): boolean {
  const { tokens, cues } = sentence.view;
  if (cues.is.determiner.has(tokens[range.from]?.low ?? '')) return false;
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.text.length > 1 && !isCapital(token)) return false;
  }
  return range.to > range.from;
}

/** Whether a name or post stands in it, rather than "officials". */
export function isNamed(sentence: SentenceView, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) {
    if (isCapital(sentence.view.tokens[i]) && i > sentence.from) return true;
  }
  return (
    range.from === sentence.from &&
    isCapital(sentence.view.tokens[range.from]) &&
    !sentence.view.cues.is.determiner.has(sentence.view.tokens[range.from]?.low ?? '')
  );
}

/** Whether a source is one person, several or a body. */
export function numberOf(sentence: SentenceView, range: Range, type: AsserterType): ResolvedSource['number'] {
  const { tokens, cues } = sentence.view;
  for (let i = range.from; i < range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (i > range.from && cues.is.preposition.has(low)) break;
    if (cues.is.conjunction.has(low) && i > range.from) return 'people';
    if (cues.is.personNoun.has(low))
      return low.endsWith(cues.file.words.plural) && cues.file.words.plural !== '' ? 'people' : 'person';
  }
  const head = tokens[range.to - 1];
  if (
    isName(sentence, range) &&
    (type === 'witness' || (range.to - range.from >= 2 && type !== 'insurgent' && type !== 'media'))
  )
    return 'person';
  return head && cues.file.words.plural !== '' && head.low.endsWith(cues.file.words.plural) && !isCapital(head)
    ? 'people'
    : 'body';
}
