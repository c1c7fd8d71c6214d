import type { SentenceView } from './block-view.ts';
import { complementFits } from './complement.ts';
import { isBreak, isFiniteVerb } from './finite-verb.ts';
import type { FoundAttribution } from './found-attribution.ts';

/**
 * For each attribution of a sentence (in text order) the index of the one whose content it stands in, -1 for none.
 * "X said that Y believes" puts Y in X's content; "X said A, adding B" and "X said A, but Y denied it" do not nest.
 */
export function nesting(sentence: SentenceView, found: readonly FoundAttribution[]): number[] {
  return found.map((inner, i) => {
    let parent = -1;
    for (const [k, outer] of found.entries()) {
      if (k === i) continue;
      if (k < i ? holdsAfter(sentence, outer, inner) : holdsBefore(sentence, outer, inner)) {
        // The nearest holder wins; a trailing "…, the agency said" holds only what nobody nearer holds.
        if (parent < 0 || k < i) parent = k;
      }
    }
    return parent;
  });
}

function holdsAfter(sentence: SentenceView, outer: FoundAttribution, inner: FoundAttribution): boolean {
  if (outer.contentSide === 'before') return false;
  const { tokens, cues, quoteOf } = sentence.view;
  // A quoted cue speaks inside its quotation only; a trailing "…, X said" takes the whole of what precedes it.
  const quote = quoteOf[outer.head] ?? -1;
  if (quote >= 0 && quote !== quoteOf[inner.head]) return false;
  if (trails(sentence, inner) && inner.by === 'verb') return false;
  const source = inner.source;
  // The inner verb's subject stands left of the outer cue: a joined or main verb, not a part of the content.
  if (source && source.from <= outer.cue.from && !(outer.by === 'noun' && source === outer.source)) return false;
  if (source && outer.source && source.from === outer.source.from) return false;
  if (closedClause(sentence, outer, inner)) return false;
  const begin = source && source.from < inner.cue.from ? source.from : inner.cue.from;
  for (let i = begin - 1; i > outer.cue.to && i >= begin - 3; i -= 1) {
    const low = tokens[i]?.low ?? '';
    if (low === ';') return false;
    if (low === ',' && i === begin - 1 && inner.inverted && inner.by === 'verb') return false;
    // "made the remark as he discussed": an object holds no clause, so the conjunction opens one of the narrator's.
    const free = i === begin - 1 && source !== null && cues.is.subordinator.has(low) && !reports(sentence, outer, i);
    if (free) return false;
    const pause = tokens[i - 1]?.text === ',' || tokens[i - 1]?.kind === 'close';
    if (pause && (cues.is.conjunction.has(low) || cues.is.subordinator.has(low))) return false;
  }
  return true;
}

// "Content that holds a cue, X said": the trailing source speaks all of it.
function holdsBefore(sentence: SentenceView, outer: FoundAttribution, inner: FoundAttribution): boolean {
  if (!trails(sentence, outer) || outer.by === 'mark') return false;
  const { quoteOf, quotes, tokens } = sentence.view;
  const own = quoteOf[outer.head] ?? -1;
  if (own >= 0 && own !== quoteOf[inner.head]) return false;
  const end = Math.min(outer.cue.from, outer.source?.from ?? outer.cue.from);
  const last = tokens[end - 1]?.kind === 'close' ? end - 1 : end - 2;
  const quote = quotes[quoteOf[last] ?? -1];
  // `X said it was so because "A," she said`: the trailing source speaks the quotation only.
  if (quote && tokens[last]?.kind === 'close' && inner.head < quote.from) return false;
  if (outer.source && inner.source && outer.source.from === inner.source.from) return false;
  return inner.cue.from >= sentence.from && inner.cue.to <= end;
}

const clauseNeeds = new Set(['that', 'quote', 'wh']);

/** Whether `outer` has a clause for its content, begun before token `end`. */
function reports(sentence: SentenceView, outer: FoundAttribution, end: number): boolean {
  for (let i = outer.cue.to; i < end; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return complementFits(sentence, outer.cue.to, clauseNeeds, outer.cue.from);
}

// "A did B, X said": a pause parts the content from what trails it; "X said that they were sure" has none.
function trails(sentence: SentenceView, found: FoundAttribution): boolean {
  if (found.contentSide !== 'before') return false;
  const begin = Math.min(found.cue.from, found.source?.from ?? found.cue.from);
  return begin <= sentence.from || isBreak(sentence, begin - 1);
}

// "While X admits it, Y denies it": the clause that opens the sentence ends at the comma before the main subject.
function closedClause(sentence: SentenceView, outer: FoundAttribution, inner: FoundAttribution): boolean {
  const { tokens, cues } = sentence.view;
  const start = outer.source && outer.source.from < outer.cue.from ? outer.source.from : outer.cue.from;
  const begin = inner.source && inner.source.from < inner.cue.from ? inner.source.from : inner.cue.from;
  if (tokens[begin - 1]?.text !== ',') return false;
  for (let i = sentence.from; i < start && i < sentence.from + 3; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.subordinator.has(low) || (cues.is.preposition.has(low) && cues.file.participle)) return true;
  }
  for (let i = start - 1; i >= start - 2 && i >= sentence.from; i -= 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.subordinator.has(low)) return true;
  }
  return outer.head === sentence.from && outer.source === null;
}
