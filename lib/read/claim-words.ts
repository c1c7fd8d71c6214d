import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { FoundAttribution } from './found-attribution.ts';

export function wordsOf(sentence: SentenceView, one: FoundAttribution, all: readonly FoundAttribution[]): Range[] {
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
  if (front) return [{ from: sentence.from, to: first }, ...after];
  // Verb-last: the claim stands between source and verb.
  const between = cues.file.order === 'verb-last' && one.source && one.source.to < one.cue.from;
  return between && one.source ? [{ from: one.source.to, to: one.cue.from }, ...after] : after;
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
    if (cues.is.conjunction.has(next) && clauseFrom(sentence, i + 2, to) && cues.is.contrast.has(next)) return i;
  }
  return to;
}

function clauseFrom(sentence: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return false;
}
