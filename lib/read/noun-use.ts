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
  // "development projects will expire", "three primary debates": the subject of the next verb, a counted noun.
  if (form !== 'other' && (cues.is.auxiliary.has(tokens[i + 1]?.low ?? '') || isCounted(sentence, i))) return true;
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
    if (isTrailing(sentence, i) && opensSubject(sentence, i)) return false;
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

function isCounted(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  if (!tokens[i]?.low.endsWith('s')) return false;
  for (let k = i - 1; k >= sentence.from && k > i - 4; k -= 1) {
    const low = tokens[k]?.low ?? '';
    if (tokens[k]?.kind === 'number' || (cues.numbers.get(low) ?? 0) > 1) return true;
    if (tokens[k]?.kind !== 'word' || low.endsWith('s') || isCapital(tokens[k]) || cues.is.preposition.has(low))
      return false;
  }
  return false;
}

// ", mailers and phone calls.": a list goes on; a subject opens with a determiner, a pronoun or a name.
function opensSubject(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  let k = i;
  while (k > sentence.from && !isBreak(sentence, k - 1)) k -= 1;
  const first = tokens[k]?.low ?? '';
  return cues.is.determiner.has(first) || cues.is.pronoun.has(first) || isCapital(tokens[k]);
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
  if (cues.is.preposition.has(before.low)) return !quotes(sentence, i) && !hasObject(sentence, i);
  if (cues.is.determiner.has(before.low) || cues.is.question.has(before.low) || before.low === "'s") return true;
  return !quotes(sentence, i) && !hasObject(sentence, i);
}

// "ads criticizing the mayor", "began by praising him": a verb that always reports keeps its object.
function hasObject(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const always = cues.verbs.get(tokens[i]?.low ?? '')?.some((cue) => cue.needs === null && !cue.copular);
  const next = tokens[i + 1];
  if (!always || !next || i + 1 >= sentence.to) return false;
  return (
    cues.is.determiner.has(next.low) ||
    cues.is.possessive.has(next.low) ||
    cues.is.pronoun.has(next.low) ||
    cues.is.about.has(next.low) ||
    cues.is.question.has(next.low) ||
    isCapital(next)
  );
}

export const strictNeeds = new Set(['that', 'quote']);

const quotes = (sentence: SentenceView, i: number) => complementFits(sentence, i + 1, strictNeeds, i);
