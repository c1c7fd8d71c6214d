import type { SentenceView } from './block-view.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { FoundAttribution } from './found-attribution.ts';

/** Whether a sentence only presents, spells or lists labels ("see also", "X stands for Y"), or asks. */
export function claimsNothing(sentence: SentenceView, found: readonly FoundAttribution[]): boolean {
  const { tokens, cues } = sentence.view;
  for (const _ of cues.notClaims.all(tokens, sentence.from, sentence.to)) return true;
  const lastMark = tokens[sentence.to - 1]?.text;
  if (lastMark === '?' && found.length === 0) return true;
  const attributed = found.some((one) => one.source !== null);
  // Where a language's finite verbs are not listed, every sentence is taken to have one.
  let verb = cues.file.words.finite.length === 0;
  for (let i = sentence.from; i < sentence.to && !verb; i += 1) verb = isFiniteVerb(sentence, i);
  if (!verb && !attributed && looksLikeList(sentence)) return true;
  if (attributed) return false;
  // "A podcast on … follows at nine": the subject is a text, and nobody speaks.
  for (let i = sentence.from; i < sentence.from + 5 && i < sentence.to; i += 1) {
    if (isFiniteVerb(sentence, i)) return false;
    if (cues.metaNouns.longestAt(tokens, i, sentence.to)) return true;
  }
  return false;
}

// Without a verb that is known, a full stop and no colon still make a sentence.
function looksLikeList(sentence: SentenceView): boolean {
  const { tokens } = sentence.view;
  let words = 0;
  let colon = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (tokens[i]?.kind === 'word') words += 1;
    if (tokens[i]?.text === ':') colon = true;
  }
  const stop = /^[.!…”"»)\]]$/.test(tokens[sentence.to - 1]?.text ?? '');
  return colon || !stop || words < 4;
}

/** How a sentence that names no label is tied to the one before it. */
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
