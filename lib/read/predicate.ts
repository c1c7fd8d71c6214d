import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import { isFiniteVerb, isPostmodifier } from './finite-verb.ts';

/**
 * The main predicate of a range: from its first finite verb that stands in no relative clause to the first
 * side clause after it. The whole range where no verb is found.
 */
export function predicateOf(sentence: SentenceView, range: Range): Range {
  const { tokens, cues } = sentence.view;
  let from = -1;
  for (let i = range.from; i < range.to; i += 1) {
    if (!isFiniteVerb(sentence, i)) continue;
    if (inRelative(sentence, i, range.from) || isPostmodifier(sentence, i)) continue;
    from = i;
    break;
  }
  if (from < 0) return range;
  for (let i = from + 2; i < range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (isQuoted(sentence.view, i) !== isQuoted(sentence.view, from)) continue;
    // ", killed in 2003", ", adding": a participle set off by a comma.
    if (tokens[i - 1]?.text === ',' && isParticiple(sentence, i)) return { from, to: i };
    if (cues.is.relative.has(low) && !cues.is.that.has(low) && i > from + 2) return { from, to: i };
    const side = cues.is.subordinator.has(low) && !cues.is.preposition.has(low) && isClause(sentence, i + 1, range.to);
    if (side) return { from, to: i };
  }
  return { from, to: range.to };
}

function inRelative(sentence: SentenceView, verb: number, floor: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = verb - 1; i >= floor && i >= verb - 4; i -= 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.relative.has(low)) return i > floor;
    if (!cues.is.auxiliary.has(low) && !cues.is.adverb.has(low) && !cues.is.pronoun.has(low)) return false;
  }
  return false;
}

function isParticiple(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const low = tokens[i]?.low ?? '';
  if (cues.file.participle === undefined || low.length < 5) return false;
  return (
    low.endsWith(cues.file.participle) || (low.endsWith('ed') && cues.is.preposition.has(tokens[i + 1]?.low ?? ''))
  );
}

function isClause(sentence: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 10; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return false;
}
