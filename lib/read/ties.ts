import { counts } from './assertion.ts';
import type { SentenceView } from './block-view.ts';
import type { FoundAttribution } from './found-attribution.ts';

/** Whether somebody puts a statement into the world in this sentence. */
export function isAttributed(sentence: SentenceView, found: readonly FoundAttribution[]): boolean {
  return found.some((one) => counts(sentence, one));
}

/** How a sentence that names no label and reports nobody's words is tied to the one before it. */
export function continues(sentence: SentenceView): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const { low } = token;
    if (token.kind === 'number' || cues.numbers.has(low)) return true;
    if (cues.is.pronoun.has(low) || cues.is.possessive.has(low)) return true;
    if (cues.is.groupNoun.has(low) || cues.is.peopleNoun.has(low) || cues.is.eventNoun.has(low)) return true;
  }
  for (const hit of cues.kinds.all(tokens, sentence.from, sentence.to)) if (hit.value.weight >= 2) return true;
  for (const _ of cues.denials.all(tokens, sentence.from, sentence.to)) return true;
  for (const _ of cues.doubts.all(tokens, sentence.from, sentence.to)) return true;
  return false;
}

/** Whether a block goes on about the one before it: it opens with a pronoun. */
export function startsTied(sentence: SentenceView): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = sentence.from; i < sentence.from + 2; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.pronoun.has(low) || cues.is.possessive.has(low)) return true;
  }
  return false;
}

/** "Three people died when …", "They came in two columns, the shepherd said": told before the group is named. */
export function leadsIn(sentence: SentenceView, found: readonly FoundAttribution[]): boolean {
  if (isAttributed(sentence, found)) return true;
  const { tokens, cues } = sentence.view;
  for (const hit of cues.kinds.all(tokens, sentence.from, sentence.to)) {
    const { kind, weight } = hit.value;
    if (weight >= 2 && (kind === 'killed-captured' || kind === 'attack-blamed' || kind === 'infiltration')) return true;
  }
  for (const _ of cues.attacks.all(tokens, sentence.from, sentence.to)) return true;
  return false;
}
