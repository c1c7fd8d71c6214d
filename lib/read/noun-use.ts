import type { SentenceView } from './block-view.ts';
import type { VerbCue } from './compiled-cues.ts';
import { complementFits } from './complement.ts';
import { isBreak, isFiniteVerb } from './finite-verb.ts';
import { isCapital } from './tokens.ts';
import { verbGroup } from './verb-group.ts';

// "the claim", "of reports", "its support", "swing states": the form is a noun here.
export function isNounUse(sentence: SentenceView, i: number, form: VerbCue['form']): boolean {
  const { tokens, cues } = sentence.view;
  let at = i - 1;
  while (at > sentence.from && cues.is.ordinal.has(tokens[at]?.low ?? '')) at -= 1;
  const before = tokens[at];
  if (!before || i === sentence.from)
    return (form === 'base' || form === 'third') && cues.is.nounForm.has(tokens[i]?.low ?? '');
  const low = before.low;
  if (form === 'participle') return isGerund(sentence, i);
  if ((form === 'base' || form === 'third') && !cues.is.nounForm.has(tokens[i]?.low ?? '')) return false;
  if (cues.is.possessive.has(low) && !cues.is.person.has(low)) return true;
  if (low === "'s" && form === 'third') return true;
  if (low === "'s" && form === 'base') return tokens[at - 1]?.low !== 'let';
  if (before.text === '-' || before.text === '–') return form === 'base';
  if (form === 'base' || form === 'third') {
    if (
      cues.is.auxiliary.has(low) ||
      cues.is.negation.has(low) ||
      cues.is.pronoun.has(low) ||
      cues.is.infinitive.has(low)
    )
      return false;
    // "those claims" are nouns, "some say" is a verb; "this pitch" is a noun, "this shows" a verb.
    if (cues.is.determiner.has(low))
      return form === 'third' ? !cues.is.singularDeterminer.has(low) : !cues.is.quantifier.has(low);
    if (cues.is.preposition.has(low) || before.kind === 'number') return true;
    if (cues.is.conjunction.has(low)) {
      const next = tokens[i + 1]?.low ?? '';
      return !quotes(sentence, i) && !cues.is.determiner.has(next) && !cues.is.pronoun.has(next);
    }
    if (cues.is.relative.has(low) || cues.is.adverb.has(low) || isCapital(before) || before.kind !== 'word')
      return false;
    const next = tokens[i + 1];
    if (isTrailing(sentence, i)) return false;
    if (onlyVerb(sentence, i)) return false;
    const dangling =
      isBreak(sentence, i + 1) || cues.is.preposition.has(next?.low ?? '') || cues.is.conjunction.has(next?.low ?? '');
    const plural = (low.endsWith('s') && !low.endsWith('ss')) || cues.is.pluralNoun.has(low);
    if (isFiniteVerb(sentence, i - 1)) return true;
    if (form === 'base') return !plural;
    return plural || (dangling && next?.kind !== 'open' && next?.text !== ':' && next?.text !== ',');
  }
  if (cues.is.determiner.has(low) && !cues.is.that.has(low) && !cues.is.group.has(low))
    return !cues.is.quantifier.has(low);
  return cues.is.preposition.has(low) && !cues.is.infinitive.has(low);
}

// "Former chairman calls for a plan": the only word that can be the sentence's verb is one.
function onlyVerb(sentence: SentenceView, i: number): boolean {
  for (let k = sentence.from; k < sentence.to; k += 1) if (k !== i && isFiniteVerb(sentence, k)) return false;
  return true;
}

// "The IMU waded across, the border service claims.": a short phrase between a comma and the end is source and verb.
export function isTrailing(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const begin = verbGroup(sentence, i).from;
  const next = tokens[i + 1];
  const ends =
    !next ||
    i + 1 >= sentence.to ||
    (isBreak(sentence, i + 1) && next.kind !== 'open') ||
    cues.is.day.has(tokens[i + 2]?.low ?? '');
  if (!ends) return false;
  for (let k = begin - 1; k > sentence.from + 2 && k > begin - 10; k -= 1) {
    if (tokens[k]?.text === ',' || tokens[k]?.kind === 'close')
      return k < begin - 1 && tokens[begin - 1]?.kind === 'word' && hasFinite(sentence, sentence.from, k);
    if (isBreak(sentence, k) || isFiniteVerb(sentence, k)) return false;
  }
  return false;
}

function hasFinite(sentence: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

// "why understanding our past matters", "collective thinking": no clause of its own, nobody speaks.
function isGerund(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  let k = i - 1;
  while (k > sentence.from && (cues.is.adverb.has(tokens[k]?.low ?? '') || cues.is.negation.has(tokens[k]?.low ?? '')))
    k -= 1;
  const before = tokens[k];
  if (!before) return true;
  // "kept denying", "began telling": the verb before it carries the subject.
  if (cues.is.auxiliary.has(before.low) || isBreak(sentence, k) || isFiniteVerb(sentence, k)) return false;
  if (cues.is.conjunction.has(before.low)) return false;
  if (cues.is.preposition.has(before.low)) return !quotes(sentence, i);
  if (cues.is.determiner.has(before.low) || cues.is.question.has(before.low) || before.low === "'s") return true;
  return !quotes(sentence, i);
}

export const strictNeeds = new Set(['that', 'quote']);

const quotes = (sentence: SentenceView, i: number) => complementFits(sentence, i + 1, strictNeeds, i);
