import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import { isBreak, isFiniteVerb, isPostmodifier } from './finite-verb.ts';
import { isCapital } from './tokens.ts';

/**
 * The noun phrase that ends before token `end`, with its prepositional and relative parts,
 * or null when no noun stands there. Never crosses punctuation or, leftwards, a finite verb.
 */
export function nounPhraseBefore(sentence: SentenceView, end: number, floor = sentence.from): Range | null {
  const { tokens, cues } = sentence.view;
  // A pronoun is a phrase of its own: "adding he would".
  const pronoun = tokens[end - 1]?.low ?? '';
  const subject = cues.is.person.has(pronoun) || cues.is.group.has(pronoun) || cues.is.self.has(pronoun);
  if (end > floor && subject && !cues.is.possessive.has(pronoun)) return { from: end - 1, to: end };
  let from = end;
  for (let i = end - 1; i >= floor; i -= 1) {
    const token = tokens[i];
    if (!token || isBreak(sentence, i)) {
      // Scare quotes and quoted names may stand inside.
      const quoteStart = quotedNameStart(sentence, i, from, end);
      if (quoteStart < 0) break;
      i = quoteStart;
      from = i;
      continue;
    }
    const low = token.low;
    if (cues.is.subordinator.has(low) && !cues.is.preposition.has(low)) break;
    if (
      cues.is.that.has(low) &&
      i < end - 1 &&
      !cues.is.determiner.has(tokens[i + 1]?.low ?? '') &&
      !isRelativeUse(sentence, i)
    )
      break;
    // "a game in which companies seek": the subject stands after the relative pronoun.
    if (cues.is.relative.has(low) && i < end - 1) break;
    // "the experts I interviewed said": a clause without its relative pronoun.
    if (i === end - 1 && i > floor && isFiniteVerb(sentence, i) && cues.is.pronoun.has(tokens[i - 1]?.low ?? '')) {
      i -= 1;
      from = i;
      continue;
    }
    if (isFiniteVerb(sentence, i) && !isPostmodifier(sentence, i)) {
      const relative = relativeBefore(sentence, i, floor);
      if (relative < 0) break;
      i = relative;
      from = i;
      continue;
    }
    if (i < end - 1 && opensParticiple(sentence, i)) break;
    if (cues.is.conjunction.has(low) && (from === end || clauseLeftOf(sentence, i, floor))) break;
    from = i;
  }
  return trim(sentence, { from, to: end });
}

// ", cutting off a reporter who …": the participle belongs to the clause before.
function opensParticiple(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const ending = cues.file.participle;
  const low = tokens[i]?.low ?? '';
  return (
    ending !== undefined &&
    low.length > 5 &&
    low.endsWith(ending) &&
    (i === sentence.from || tokens[i - 1]?.text === ',')
  );
}

function isRelativeUse(sentence: SentenceView, i: number): boolean {
  return sentence.view.cues.is.relative.has(sentence.view.tokens[i]?.low ?? '') && isFiniteVerb(sentence, i + 1);
}

function quotedNameStart(sentence: SentenceView, i: number, from: number, end: number): number {
  const { view } = sentence;
  const quote = view.quotes[view.quoteOf[i] ?? -1];
  if (from === end && view.tokens[i]?.kind === 'close')
    return quote && isName(sentence, quote) && isCapital(view.tokens[quote.from + 1]) ? quote.from : -1;
  if (view.tokens[i]?.kind !== 'close' || !quote || !isName(sentence, quote)) return -1;
  return quote.from >= sentence.from ? quote.from : -1;
}

// A quoted name or scare quote is short and, unlike an utterance, has no mark of its own before the closing one.
function isName(sentence: SentenceView, quote: Range): boolean {
  const last = sentence.view.tokens[quote.to - 2];
  return quote.to - quote.from <= 9 && last?.kind === 'word';
}

// "an officer who asked not to be named told": the verb belongs to the relative clause, whose noun stands before it.
function relativeBefore(sentence: SentenceView, verb: number, floor: number): number {
  const { tokens, cues } = sentence.view;
  let near = true;
  for (let i = verb - 1; i >= floor && i >= verb - 14; i -= 1) {
    const low = tokens[i]?.low ?? '';
    if (isBreak(sentence, i)) return -1;
    // "that" is a relative only right before its verb; further off it opens a reported clause.
    if (cues.is.relative.has(low) && (near || !cues.is.that.has(low)))
      return i > floor && !isBreak(sentence, i - 1) ? i : -1;
    if (!cues.is.auxiliary.has(low) && !cues.is.adverb.has(low) && !cues.is.negation.has(low)) near = false;
  }
  return -1;
}

function clauseLeftOf(sentence: SentenceView, i: number, floor: number): boolean {
  for (let k = i - 1; k >= floor && !isBreak(sentence, k); k -= 1) {
    if (isFiniteVerb(sentence, k) && !isPostmodifier(sentence, k)) return true;
  }
  return false;
}

/** The noun phrase that begins at token `from` (adverbs skipped), or null. */
export function nounPhraseAfter(sentence: SentenceView, from: number, ceiling = sentence.to): Range | null {
  const { tokens, cues } = sentence.view;
  let start = from;
  while (start < ceiling && cues.is.adverb.has(tokens[start]?.low ?? '')) start += 1;
  let to = start;
  for (let i = start; i < ceiling; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (isBreak(sentence, i)) {
      const quote = sentence.view.quotes[sentence.view.quoteOf[i] ?? -1];
      if (
        token.kind === 'open' &&
        quote &&
        isName(sentence, quote) &&
        isCapital(tokens[i + 1]) &&
        quote.to <= ceiling
      ) {
        i = quote.to - 1;
        to = quote.to;
        continue;
      }
      break;
    }
    const low = token.low;
    if (i > start) {
      if (cues.is.relative.has(low) || cues.is.that.has(low) || cues.is.subordinator.has(low)) break;
      if (isFiniteVerb(sentence, i) && !isPostmodifier(sentence, i)) break;
      if (cues.is.preposition.has(low) && cues.is.day.has(tokens[i + 1]?.low ?? '')) break;
      if (cues.is.day.has(low) && isCapital(token)) break;
      if (cues.is.conjunction.has(low) && !joinsNames(sentence, i)) break;
      if (cues.is.infinitive.has(low) && !cues.is.determiner.has(tokens[i + 1]?.low ?? '') && !isCapital(tokens[i + 1]))
        break;
      if (cues.is.pronoun.has(low) && !cues.is.possessive.has(low)) break;
      if (
        cues.file.participle &&
        low.endsWith(cues.file.participle) &&
        low.length > 5 &&
        !cues.is.preposition.has(tokens[i - 1]?.low ?? '') &&
        !cues.is.determiner.has(tokens[i - 1]?.low ?? '')
      )
        break;
    }
    to = i + 1;
  }
  return trim(sentence, { from: start, to });
}

function joinsNames(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const next = tokens[i + 1];
  if (!next || isFiniteVerb(sentence, i + 1)) return false;
  for (let k = i + 1; k < sentence.to && !isBreak(sentence, k); k += 1) {
    if (isFiniteVerb(sentence, k)) return false;
    if (k > i + 8) break;
  }
  return isCapital(next) || cues.is.determiner.has(next.low) || isCapital(tokens[i - 1]) === isCapital(next);
}

/** Drops what is no part of the phrase at either end: conjunctions, adverbs, a leading "on Tuesday". */
function trim(sentence: SentenceView, range: Range): Range | null {
  const { tokens, cues } = sentence.view;
  let { from, to } = range;
  const low = (i: number) => tokens[i]?.low ?? '';
  const dropsFront = (i: number) =>
    cues.is.conjunction.has(low(i)) ||
    (cues.is.adverb.has(low(i)) && !cues.is.determiner.has(low(i))) ||
    (cues.is.subordinator.has(low(i)) && !cues.is.preposition.has(low(i))) ||
    (cues.is.that.has(low(i)) && !isNounAfter(sentence, i + 1, to));
  while (from < to && dropsFront(from)) from += 1;
  const rest = skipLeadingPhrase(sentence, from, to);
  // "before officials spoke": what looks like a preposition opens the clause whose subject follows.
  from = rest === to && cues.is.subordinator.has(low(from)) ? from + 1 : rest;
  while (from < to && dropsFront(from)) from += 1;
  while (
    to > from &&
    (cues.is.adverb.has(low(to - 1)) ||
      cues.is.conjunction.has(low(to - 1)) ||
      (cues.is.preposition.has(low(to - 1)) && to - 1 > from))
  )
    to -= 1;
  if (to - from >= 3 && cues.is.day.has(low(to - 1)) && cues.is.preposition.has(low(to - 2))) to -= 2;
  if (to - from >= 2 && cues.is.day.has(low(to - 1)) && isCapital(tokens[to - 1])) to -= 1;
  if (from >= to) return null;
  if (cues.is.preposition.has(low(from)) || isFiniteOnly(sentence, from, to)) return null;
  return { from, to };
}

function isNounAfter(sentence: SentenceView, i: number, to: number): boolean {
  const token = sentence.view.tokens[i];
  return (
    i < to &&
    token?.kind === 'word' &&
    !sentence.view.cues.is.pronoun.has(token.low) &&
    !sentence.view.cues.is.determiner.has(token.low) &&
    !isCapital(token)
  );
}

function isFiniteOnly(sentence: SentenceView, from: number, to: number): boolean {
  return to - from === 1 && sentence.view.cues.is.auxiliary.has(sentence.view.tokens[from]?.low ?? '');
}

// "In Kunduz officials said", "On Tuesday the group said": the phrase starts after the preposition's own noun.
function skipLeadingPhrase(sentence: SentenceView, from: number, to: number): number {
  const { tokens, cues } = sentence.view;
  if (!cues.is.preposition.has(tokens[from]?.low ?? '') || isQuoted(sentence.view, from)) return from;
  // In a verb-second language the whole front belongs to the preposition.
  if (cues.file.words.nounsCapital) return to;
  let seenNoun = false;
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const low = token.low;
    const starts =
      cues.is.determiner.has(low) || cues.is.pronoun.has(low) || (isCapital(token) && !isCapital(tokens[i - 1]));
    if (
      seenNoun &&
      starts &&
      !cues.is.preposition.has(tokens[i - 1]?.low ?? '') &&
      !cues.is.conjunction.has(tokens[i - 1]?.low ?? '')
    )
      return i;
    if (
      seenNoun &&
      isCapital(tokens[i - 1]) &&
      !isCapital(token) &&
      token.kind === 'word' &&
      !cues.is.preposition.has(low) &&
      i === from + 2
    )
      return i;
    if (cues.is.preposition.has(low)) {
      seenNoun = false;
      continue;
    }
    if (token.kind !== 'punct' && !cues.is.determiner.has(low)) seenNoun = true;
  }
  return to;
}
