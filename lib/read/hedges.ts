import type { Range, SentenceView } from './block-view.ts';
import type { PhraseHit } from './phrase-index.ts';
import { isCapital } from './tokens.ts';

/** Hedges in a token range: words that weaken a claim beyond naming its source. */
export function findHedges(sentence: SentenceView, range: Range): Range[] {
  const { tokens, cues } = sentence.view;
  const found: Range[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const hits = cues.hedges.at(tokens, i, range.to);
    if (hits.length === 0 || hits.some((hit) => !hit.value) || isMonth(sentence, i)) continue;
    const best = longest(hits);
    found.push({ from: best.from, to: best.to });
    i = best.to - 1;
  }
  return found;
}

// English "May": the month is written with a capital inside a sentence or has a number beside it.
function isMonth(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (!token || !cues.is.day.has(token.low)) return false;
  if (!isCapital(token)) return false;
  return i > sentence.from || tokens[i + 1]?.kind === 'number';
}

function longest<T>(hits: PhraseHit<T>[]): PhraseHit<T> {
  return hits.reduce((best, hit) => (hit.to > best.to ? hit : best));
}
