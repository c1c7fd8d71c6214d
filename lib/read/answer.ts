import type { Range, SentenceView } from './block-view.ts';

/**
 * Whether a claim only answers another ("called the report false", "laughed at the number", "suggest otherwise"):
 * beside the words that deny, doubt or hedge it holds nothing but words for a statement and small words.
 */
export function onlyAnswers(sentence: SentenceView, ranges: readonly Range[], groups: ReadonlySet<number>): boolean {
  const { tokens, cues } = sentence.view;
  let answers = false;
  for (const range of ranges) {
    const spared = new Set<number>();
    for (const index of [cues.denials, cues.doubts, cues.hedges])
      for (const hit of index.all(tokens, range.from, range.to))
        for (let i = hit.from; i < hit.to; i += 1) spared.add(i);
    for (let i = range.from; i < range.to; i += 1) {
      const token = tokens[i];
      if (!token || groups.has(i) || token.kind === 'number' || cues.numbers.has(token.low)) return false;
      if (token.kind !== 'word') continue;
      if (spared.has(i) || cues.is.answer.has(token.low)) answers = true;
      else if (!isSmall(sentence, i)) return false;
    }
    for (const hit of cues.kinds.all(tokens, range.from, range.to))
      if (hit.value.weight >= 2 && !covers(sentence, hit)) return false;
  }
  return answers;
}

function covers(sentence: SentenceView, hit: Range): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = hit.from; i < hit.to; i += 1) if (cues.is.answer.has(tokens[i]?.low ?? '')) return true;
  return false;
}

function isSmall(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const low = tokens[i]?.low ?? '';
  return (
    low === "'s" ||
    cues.is.determiner.has(low) ||
    cues.is.pronoun.has(low) ||
    cues.is.possessive.has(low) ||
    cues.is.preposition.has(low) ||
    cues.is.auxiliary.has(low) ||
    cues.is.conjunction.has(low) ||
    cues.is.that.has(low) ||
    cues.is.adverb.has(low) ||
    cues.is.day.has(low)
  );
}
