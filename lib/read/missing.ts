import type { AsserterType } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import type { Missing, Quantity } from './reading.ts';
import { isCapital } from './tokens.ts';

/** What a reader would need in order to check the claim and the sentence does not give. */
export function findMissing(
  sentence: SentenceView,
  source: { text: string; type: AsserterType; named: boolean },
  quantities: readonly Quantity[],
): Missing[] {
  const { tokens, cues } = sentence.view;
  const range: Range = sentence;
  const missing: Missing[] = [];
  const has = (index: { all: (t: typeof tokens, from: number, to: number) => Iterable<unknown> }) => {
    for (const _ of index.all(tokens, range.from, range.to)) return true;
    return false;
  };
  if (source.type === 'none') missing.push('source');
  else if (source.type === 'unnamed' || !source.named) missing.push('name');
  const evidence = has(cues.evidence);
  if (!evidence) missing.push('evidence');
  if (!has(cues.times)) missing.push('time');
  if (!hasPlace(sentence)) missing.push('place');
  if (quantities.length > 0 && !evidence) missing.push('number-basis');
  return missing;
}

// A capitalised word after a local preposition; languages that capitalise nouns say so in their word lists.
function hasPlace(sentence: SentenceView): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (!isCapital(tokens[i]) || cues.is.day.has(tokens[i]?.low ?? '')) continue;
    const before = tokens[i - 1]?.low ?? '';
    const earlier = tokens[i - 2]?.low ?? '';
    if (cues.is.place.has(before) || (cues.is.determiner.has(before) && cues.is.place.has(earlier))) return true;
  }
  return false;
}
