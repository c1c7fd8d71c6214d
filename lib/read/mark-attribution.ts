import { isQuoted, type SentenceView } from './block-view.ts';
import { type FoundAttribution, makeAttribution } from './found-attribution.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';

// "Obama: we can", a headline; "― Obama", a signature under a quotation.
export function markAt(sentence: SentenceView, i: number): FoundAttribution | null {
  const { view } = sentence;
  const { tokens, cues } = view;
  const token = tokens[i];
  if (!token) return null;
  if (token.text === ':') {
    const first = tokens[sentence.from]?.kind === 'open' ? sentence.from + 1 : sentence.from;
    const count = i - first;
    if (count < 1 || count > 5 || i + 1 >= sentence.to) return null;
    for (let k = first; k < i; k += 1) {
      const word = tokens[k];
      if (!word || word.text === ',' || (!isCapital(word) && word.kind !== 'punct')) return null;
    }
    if (cues.is.determiner.has(tokens[first]?.low ?? '')) return null;
    return makeAttribution(sentence, { from: i, to: i + 1 }, i, { from: first, to: i }, 'state', 'mark');
  }
  if (isQuoted(view, i)) return null;
  if (
    (token.text === '―' || token.text === '—' || token.text === '--') &&
    i === sentence.from &&
    isCapital(tokens[i + 1])
  ) {
    const source = nounPhraseAfter(sentence, i + 1);
    return source ? makeAttribution(sentence, { from: i, to: i + 1 }, i, source, 'state', 'mark') : null;
  }
  return null;
}
