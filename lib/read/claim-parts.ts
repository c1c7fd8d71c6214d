import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import type { CueAct } from './cue-file.ts';
import type { FoundAttribution } from './find-attributions.ts';
import { nesting } from './nesting.ts';
import { isBreak, isFiniteVerb, nounPhraseAfter } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';

/** One voice in a sentence and the words that are its own. */
export interface ClaimPart {
  /** From the outermost to the innermost attribution; empty for the text's own voice. */
  layers: FoundAttribution[];
  /** Tokens of the claim itself. */
  ranges: Range[];
}

/** Acts that put a statement into the world; wishes and mere attitudes do not. */
const asserting = new Set<CueAct>(['state', 'urge', 'think', 'show', 'deny', 'doubt', 'blame', 'judge', 'claim']);

/** Splits a sentence into the voices that speak in it, in text order. */
export function claimParts(sentence: SentenceView, found: readonly FoundAttribution[]): ClaimPart[] {
  const usable = found.filter((one) => counts(sentence, one));
  const parents = nesting(sentence, usable);
  const parts: ClaimPart[] = [];
  const covered: Range[] = [];
  usable.forEach((one, i) => {
    if (parents[i] !== -1) return;
    const layers = descend(sentence, usable, parents, i);
    const cited = citedSource(sentence, one);
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
  const own = rest.filter((range) => hasClause(sentence, range));
  if (own.length > 0) {
    const part: ClaimPart = { layers: [], ranges: own };
    const before = parts[0]?.layers[0];
    if (before && (own[0]?.from ?? 0) < before.cue.from) parts.unshift(part);
    else parts.push(part);
  }
  return parts;
}

function counts(sentence: SentenceView, one: FoundAttribution): boolean {
  if (!asserting.has(one.act)) return false;
  if (one.source === null && one.by !== 'noun') return false;
  if (one.source === null) return false;
  const { tokens, cues } = sentence.view;
  if (isHedge(sentence, one) || cues.citing.has(tokens[one.head]?.low ?? '')) return false;
  // Speech verbs make a speaker of any noun; finding, showing and believing need one that can.
  if (one.act !== 'state' && !canSpeak(sentence, one.source)) return false;
  if (one.act === 'state' && one.inverted && !canSpeak(sentence, one.source)) return false;
  if (one.act === 'think' && isImpersonal(sentence, one)) return false;
  const before = tokens[one.source.from - 1]?.low ?? '';
  const first = tokens[one.source.from]?.low ?? '';
  // "whatever the ministry may say": mentioned, not reported.
  return !(
    one.source.from < one.cue.from &&
    ((cues.is.question.has(before) && !cues.is.relative.has(before)) || cues.is.question.has(first))
  );
}

// "should the news prove true", "is believed to": a hedge, whatever its subject.
function isHedge(sentence: SentenceView, one: FoundAttribution): boolean {
  const { tokens, cues } = sentence.view;
  if (one.by !== 'verb' || (one.act !== 'think' && one.act !== 'show')) return false;
  for (let i = Math.max(sentence.from, one.cue.from - 3); i <= one.head; i += 1) {
    if (cues.hedges.at(tokens, i, sentence.to).some((hit) => hit.value && hit.to > one.head && hit.to - hit.from > 1))
      return true;
  }
  return false;
}

// "It is doubtful that": nobody's view but the text's.
function isImpersonal(sentence: SentenceView, one: FoundAttribution): boolean {
  const { tokens, cues } = sentence.view;
  const source = one.source;
  return (
    source !== null &&
    source.to - source.from === 1 &&
    cues.is.group.has(tokens[source.from]?.low ?? '') &&
    cues.verbs.get(tokens[one.head]?.low ?? '')?.some((cue) => cue.copular) === true
  );
}

/** Whether a phrase can be somebody who says something, or a text: a name, a pronoun, a known head or role. */
function canSpeak(sentence: SentenceView, source: Range): boolean {
  const { tokens, cues } = sentence.view;
  if (cues.file.words.caseless) return true;
  for (let i = source.from; i < source.to; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const { low } = token;
    if (isCapital(token) && i > sentence.from && !cues.is.determiner.has(low)) return true;
    if (cues.is.pronoun.has(low) || cues.is.possessive.has(low)) return true;
    if (
      cues.generalHeads.has(low) ||
      cues.is.personNoun.has(low) ||
      cues.is.groupNoun.has(low) ||
      cues.is.document.has(low)
    )
      return true;
    if (cues.asserters.at(tokens, i, source.to).length > 0) return true;
  }
  return (
    isCapital(tokens[source.from]) &&
    !cues.is.determiner.has(tokens[source.from]?.low ?? '') &&
    source.to - source.from <= 3
  );
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

function wordsOf(sentence: SentenceView, one: FoundAttribution, all: readonly FoundAttribution[]): Range[] {
  const { tokens, cues } = sentence.view;
  const first = Math.min(one.cue.from, one.source?.from ?? one.cue.from);
  const last = Math.max(one.cue.to, one.source?.to ?? one.cue.to);
  if (one.contentSide === 'before') {
    const range = { from: sentence.from, to: first };
    const next = all.find((other) => other !== one && other.cue.from > one.cue.from && sameSource(one, other));
    const parenthetical = tokens[last]?.text === ',' && !next;
    const quote = tokens[last]?.kind === 'open' || tokens[last + 1]?.kind === 'open';
    // "Nearly all of them, the governor said, came from abroad": the content goes on after the source.
    const tail = !next && (quote || parenthetical) ? [{ from: last, to: sentence.to }] : [];
    return [range, ...tail];
  }
  let to = sentence.to;
  for (const other of all) {
    const begin = Math.min(
      other.cue.from,
      other.source && other.source.from > one.cue.to ? other.source.from : other.cue.from,
    );
    if (other !== one && begin > last && begin < to && (sameSource(one, other) || joined(sentence, begin))) to = begin;
  }
  to = clauseEnd(sentence, one, last, to);
  const after = to > last ? [{ from: last, to }] : [];
  // "Den Tod ihres Emirs räumte die IBU ein": the object stands in front.
  const front = one.inverted && one.by === 'verb' && cues.file.participle === undefined && first > sentence.from;
  return front ? [{ from: sentence.from, to: first }, ...after] : after;
}

function sameSource(a: FoundAttribution, b: FoundAttribution): boolean {
  return a.source !== null && b.source !== null && a.source.from === b.source.from;
}

function joined(sentence: SentenceView, begin: number): boolean {
  const { tokens, cues } = sentence.view;
  const low = tokens[begin - 1]?.low ?? '';
  return cues.is.conjunction.has(low) || cues.is.subordinator.has(low) || low === ',' || low === ';';
}

// An opening clause ("While the Taliban insist …,") ends at its comma; so does a relative one inside its noun.
function clauseEnd(sentence: SentenceView, one: FoundAttribution, from: number, to: number): number {
  const { tokens, cues } = sentence.view;
  const start = Math.min(one.cue.from, one.source?.from ?? one.cue.from);
  const opener = tokens[sentence.from]?.low ?? '';
  const opening = start <= sentence.from + 3 && cues.is.subordinator.has(opener);
  for (let i = from; i < to; i += 1) {
    const text = tokens[i]?.text;
    if (isQuoted(sentence.view, i)) continue;
    if (text === ';') return i;
    if (text !== ',') continue;
    const next = tokens[i + 1]?.low ?? '';
    if (opening) return i;
    if (one.by === 'noun' && cues.is.relative.has(next)) return i;
    if (cues.is.conjunction.has(next) && clauseFrom(sentence, i + 2, to) && contrast.has(next)) return i;
  }
  return to;
}

const contrast = new Set(['but', 'yet', 'aber', 'doch', 'но', 'однако', 'а']);

function clauseFrom(sentence: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return false;
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
