import type { SentenceView } from './block-view.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { FoundAttribution } from './found-attribution.ts';

/** Whether a sentence only presents, spells or lists labels ("see also", "X stands for Y"), or asks. */
export function claimsNothing(sentence: SentenceView, found: readonly FoundAttribution[]): boolean {
  const { tokens, cues } = sentence.view;
  for (const _ of cues.notClaims.all(tokens, sentence.from, sentence.to)) return true;
  if (isQuestion(sentence) || onlyAsks(found)) return true;
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

// "Where is the IMU going?", "“The IMU?” the drover laughed": nothing is stated, by whomever.
function isQuestion(sentence: SentenceView): boolean {
  const { tokens, quoteOf } = sentence.view;
  let last = sentence.to - 1;
  if (tokens[last]?.text === '?') return true;
  // A quotation that ends with its question and holds nothing else.
  const quote = sentence.view.quotes[quoteOf[sentence.from] ?? -1];
  if (quote?.from !== sentence.from || quote.to > sentence.to) return false;
  last = quote.to - 2;
  if (tokens[last]?.text !== '?') return false;
  for (let i = quote.from; i < last; i += 1) if (/^[.;!]$/.test(tokens[i]?.text ?? '')) return false;
  for (let i = quote.to; i < sentence.to; i += 1) if (tokens[i]?.kind === 'open') return false;
  return true;
}

// "The committee asked the general about its numbers": a question reported.
function onlyAsks(found: readonly FoundAttribution[]): boolean {
  const spoken = found.filter((one) => one.source !== null);
  return spoken.length > 0 && spoken.every((one) => one.act === 'ask');
}
