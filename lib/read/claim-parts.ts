import { canSpeak, counts } from './assertion.ts';
import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import { wordsOf } from './claim-words.ts';
import { isBreak, isFiniteVerb } from './finite-verb.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { nesting } from './nesting.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

/** One voice in a sentence and the words that are its own. */
export interface ClaimPart {
  /** From the outermost to the innermost attribution; empty for the text's own voice. */
  layers: FoundAttribution[];
  /** Tokens of the claim itself. */
  ranges: Range[];
}

/** Splits a sentence into the voices that speak in it, in text order. */
export function claimParts(sentence: SentenceView, found: readonly FoundAttribution[]): ClaimPart[] {
  const usable = found.filter((one) => counts(sentence, one));
  const parents = nesting(sentence, usable);
  const parts: ClaimPart[] = [];
  const covered: Range[] = [];
  usable.forEach((one, i) => {
    if (parents[i] !== -1) return;
    const layers = descend(sentence, usable, parents, i);
    const cited = quotedPerson(sentence, layers[layers.length - 1] ?? one) ?? citedSource(sentence, one);
    if (cited && layers.length === 1) layers.push({ ...one, source: cited });
    const inner = layers[layers.length - 1] ?? one;
    const outerWords = layers.length > 1 ? answer(sentence, one, inner, usable) : null;
    parts.push({ layers, ranges: wordsOf(sentence, inner, usable) });
    if (outerWords) parts.push({ layers: [one], ranges: outerWords });
    covered.push(...wordsOf(sentence, one, usable), one.cue);
    if (one.source) covered.push(one.source);
  });
  const rest = uncovered(sentence, covered);
  if (parts.length === 0) return [{ layers: [], ranges: [{ from: sentence.from, to: sentence.to }] }];
  const own = rest.filter((range) => hasClause(sentence, range) && standsAlone(sentence, range));
  if (own.length > 0) {
    const part: ClaimPart = { layers: [], ranges: own };
    const before = parts[0]?.layers[0];
    if (before && (own[0]?.from ?? 0) < before.cue.from) parts.unshift(part);
    else parts.push(part);
  }
  return parts;
}

// "the agency quoted a scholar": who is quoted stands right after the verb.
function quotedPerson(sentence: SentenceView, one: FoundAttribution): Range | null {
  const { tokens, cues } = sentence.view;
  if (!cues.is.quoting.has(tokens[one.head]?.low ?? '') || one.passive) return null;
  const range = nounPhraseAfter(sentence, one.head + 1);
  return range && canSpeak(sentence, range) ? range : null;
}

// "Dawn reported, quoting an intelligence official": the quoted person is the innermost source, quoted papers are evidence.
function citedSource(sentence: SentenceView, one: FoundAttribution): Range | null {
  const { tokens, cues } = sentence.view;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (!cues.citing.has(tokens[i]?.low ?? '') || isQuoted(sentence.view, i)) continue;
    const range = nounPhraseAfter(sentence, i + 1);
    if (!range || (one.source && range.from === one.source.from)) continue;
    let head = range.to;
    for (let k = range.from + 1; k < range.to; k += 1)
      if (cues.is.preposition.has(tokens[k]?.low ?? '') && head === range.to) head = k;
    for (let k = range.from; k < head; k += 1) {
      const low = tokens[k]?.low ?? '';
      if (
        cues.is.personNoun.has(low) ||
        cues.generalHeads.has(low) ||
        (k === head - 1 && cues.asserters.at(tokens, k, head).length > 0)
      )
        return range;
    }
  }
  return null;
}

// "It would be rash to believe the Taliban's boast that …, warns a note": the outer source answers the inner claim.
function answer(
  sentence: SentenceView,
  outer: FoundAttribution,
  inner: FoundAttribution,
  all: readonly FoundAttribution[],
): Range[] | null {
  const { tokens, cues } = sentence.view;
  const end = Math.min(inner.cue.from, inner.source?.from ?? inner.cue.from);
  for (const range of wordsOf(sentence, outer, all)) {
    const own = { from: range.from, to: Math.min(range.to, end) };
    for (const index of [cues.doubts, cues.denials]) {
      for (const _ of index.all(tokens, own.from, own.to)) return [own];
    }
  }
  return null;
}

/** The chain from a top attribution down to the innermost other source. */
function descend(
  sentence: SentenceView,
  found: readonly FoundAttribution[],
  parents: readonly number[],
  top: number,
): FoundAttribution[] {
  const chain: FoundAttribution[] = [];
  let at = top;
  for (let depth = 0; depth < 6; depth += 1) {
    const one = found[at];
    if (!one) break;
    chain.push(one);
    const next = found.findIndex((inner, k) => parents[k] === at && k !== at && passesOn(sentence, one, inner));
    if (next < 0 || chain.includes(found[next] ?? one)) break;
    at = next;
  }
  return chain;
}

function passesOn(sentence: SentenceView, outer: FoundAttribution, inner: FoundAttribution): boolean {
  const { tokens, cues } = sentence.view;
  if (!inner.source || !outer.source) return false;
  // What a denier denies is not asserted by whoever is denied.
  if (outer.act === 'deny' || outer.act === 'doubt' || outer.act === 'blame' || outer.act === 'judge') return false;
  if (
    inner.act === 'judge' ||
    inner.act === 'show' ||
    (inner.act === 'think' && inner.by === 'verb' && outer.act === 'think')
  )
    return false;
  if (inner.source.from === outer.source.from) return false;
  const low = tokens[inner.source.from]?.low ?? '';
  return !(inner.source.to - inner.source.from === 1 && (cues.is.pronoun.has(low) || cues.is.possessive.has(low)));
}

function uncovered(sentence: SentenceView, covered: readonly Range[]): Range[] {
  const taken = new Uint8Array(sentence.to - sentence.from);
  for (const range of covered)
    taken.fill(1, Math.max(0, range.from - sentence.from), Math.max(0, range.to - sentence.from));
  const rest: Range[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (taken[i - sentence.from]) continue;
    const from = i;
    while (i < sentence.to && !taken[i - sentence.from]) i += 1;
    rest.push({ from, to: i });
  }
  return rest;
}

/** Whether a range holds a clause that can stand as a statement of its own. */
function hasClause(sentence: SentenceView, range: Range): boolean {
  const { tokens, cues } = sentence.view;
  let words = 0;
  let verb = false;
  for (let i = range.from; i < range.to; i += 1) {
    if (tokens[i]?.kind === 'word') words += 1;
    if (isFiniteVerb(sentence, i) && !isBreak(sentence, i)) verb = true;
  }
  if (!verb || words < 4) return false;
  // A relative clause or a condition about the source is no statement about the world.
  let first = range.from;
  while (first < range.to && (tokens[first]?.kind !== 'word' || cues.is.conjunction.has(tokens[first]?.low ?? '')))
    first += 1;
  const low = tokens[first]?.low ?? '';
  return !cues.is.relative.has(low) && !cues.is.subordinator.has(low) && !cues.is.pronoun.has(low);
}

/** Whether what the attributions leave over is a clause of its own rather than the circumstances of speaking. */
function standsAlone(sentence: SentenceView, range: Range): boolean {
  const { tokens, cues } = sentence.view;
  // "…, said X in a statement posted on its channel": what follows the cue without a mark belongs to it.
  if (range.from > sentence.from) {
    const first = tokens[range.from];
    const open = first?.kind === 'word' && !cues.is.conjunction.has(first.low) && !cues.is.subordinator.has(first.low);
    return !(open && isWordBefore(sentence, range.from));
  }
  // "Ninety years after the beast was photographed, locals say": a side clause before the main one.
  if (tokens[range.to - 1]?.text !== ',') return true;
  for (let i = range.from + 1; i < range.to; i += 1) {
    if (cues.is.subordinator.has(tokens[i]?.low ?? '')) return false;
    if (isFiniteVerb(sentence, i)) return true;
  }
  return true;
}

function isWordBefore(sentence: SentenceView, i: number): boolean {
  const kind = sentence.view.tokens[i - 1]?.kind;
  return kind === 'word' || kind === 'number';
}
