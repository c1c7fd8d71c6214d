import type { Range, SentenceView } from './block-view.ts';

/** Whether the sentence stands inside one quotation from end to end. */
export function isWholeQuote(sentence: SentenceView): boolean {
  const { view } = sentence;
  const quote = view.quoteOf[sentence.from] ?? -1;
  return quote >= 0 && view.quoteOf[sentence.to - 1] === quote;
}

/** The quotation that begins in this sentence and runs on after it; null where none does. */
export function quoteRunningOn(sentence: SentenceView): Range | null {
  const { view } = sentence;
  const quote = view.quotes[view.quoteOf[sentence.from] ?? -1];
  return quote && quote.from >= sentence.from && quote.to > sentence.to ? quote : null;
}

/** The first pronoun by which a speaker names himself ("we"); null where there is none. */
export function selfPronoun(sentence: SentenceView): string | null {
  const { tokens, cues } = sentence.view;
  for (let i = sentence.from; i < sentence.to; i += 1)
    if (cues.is.self.has(tokens[i]?.low ?? '')) return tokens[i]?.text ?? null;
  return null;
}
