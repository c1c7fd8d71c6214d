import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import { isBreak, isFiniteVerb } from './finite-verb.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';
import type { VerbPhrase } from './verb-group.ts';

const dashes = new Set(['—', '–', '―', '--', '-']);

/** Where the source of a verb was found. */
export interface FoundSource {
  range: Range;
  side: 'before' | 'after' | 'agent' | 'shared';
}

/** The source of a reporting verb, or null. `earlier` is the source of the verb before it in the same sentence. */
export function findSource(
  sentence: SentenceView,
  verb: VerbPhrase,
  earlier: Range | null,
  after: string | null = null,
): FoundSource | null {
  const { tokens, cues } = sentence.view;
  if (after !== null) {
    const at = tokens[verb.to]?.low === after ? verb.to + 1 : -1;
    const range = at > 0 ? nounPhraseAfter(sentence, at) : null;
    return range ? { range, side: 'after' } : null;
  }
  if (verb.passive) {
    const agent = agentAfter(sentence, verb.to);
    return agent ? { range: agent, side: 'agent' } : null;
  }
  if (cues.file.order === 'verb-last') {
    const front = frontSource(sentence, verb.from);
    return front ? { range: front, side: 'before' } : null;
  }
  const before = tokens[verb.from - 1];
  const followsThat = cues.is.that.has(tokens[verb.to]?.low ?? '');
  const inverted = () => (followsThat ? null : invertedSubject(sentence, verb));
  if (verb.from <= sentence.from || !before) {
    const later = subjectAfterComma(sentence, verb);
    if (later) return { range: later, side: 'shared' };
    const right = inverted();
    return right ? { range: right, side: 'after' } : null;
  }
  const participle =
    cues.file.participle && tokens[verb.head]?.low.endsWith(cues.file.participle) && !startsFinite(sentence, verb);
  if (participle || verb.infinitive) {
    const shared = earlier ?? mainSubject(sentence, verb.from);
    if (shared) return { range: shared, side: 'shared' };
  }
  if (
    before.kind === 'close' ||
    (before.text === ',' && (tokens[verb.from - 2]?.kind === 'close' || !appositiveClosed(sentence, verb.from - 1)))
  ) {
    const right = inverted();
    if (right) return { range: right, side: 'after' };
  }
  const left = subjectBefore(sentence, verb.from, earlier);
  if (left && !cues.is.objectDeterminer.has(tokens[left.range.from]?.low ?? '')) return left;
  // In English a subject follows its verb only after a pause; other languages invert freely.
  const pause = isBreak(sentence, verb.from - 1) || cues.file.participle === undefined;
  const right = pause ? inverted() : null;
  if (right) return { range: right, side: 'after' };
  const place = placeBefore(sentence, verb.from);
  return place ? { range: place, side: 'before' } : null;
}

// Verb-last languages: the subject opens the clause and ends before the object, which no mark tells apart from it
// but a preposition, a comma, or a word of the claim itself.
function frontSource(sentence: SentenceView, end: number): Range | null {
  const { tokens, cues } = sentence.view;
  let from = end;
  while (from > sentence.from && !isBreak(sentence, from - 1) && !cues.is.conjunction.has(tokens[from - 1]?.low ?? ''))
    from -= 1;
  while (from < end && cues.is.adverb.has(tokens[from]?.low ?? '')) from += 1;
  let to = from;
  while (to < end && to < from + 6) {
    const low = tokens[to]?.low ?? '';
    if (
      to > from &&
      (cues.is.preposition.has(low) || cues.kinds.at(tokens, to, end).some((hit) => hit.value.weight >= 2))
    )
      break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

// "в Кабуле утверждают": a capital stands for its government.
function placeBefore(sentence: SentenceView, at: number): Range | null {
  const { tokens, cues } = sentence.view;
  const preposition = tokens[at - 2]?.low ?? '';
  if (at - 2 < sentence.from || !cues.file.words.placeSources?.includes(preposition) || !isCapital(tokens[at - 1]))
    return null;
  return { from: at - 1, to: at };
}

// "Giving a speech in Toledo, Clinton says": an opening participle has the main clause's subject.
function subjectAfterComma(sentence: SentenceView, verb: VerbPhrase): Range | null {
  const { tokens, cues } = sentence.view;
  const ending = cues.file.participle;
  if (ending === undefined || !tokens[verb.head]?.low.endsWith(ending)) return null;
  for (let i = verb.to; i < sentence.to && i < verb.to + 24; i += 1) {
    if (tokens[i]?.text === ',') return nounPhraseAfter(sentence, i + 1);
  }
  return null;
}

// "merely noting": adverbs may stand before a participle, an auxiliary makes it a verb of its own.
function startsFinite(sentence: SentenceView, verb: VerbPhrase): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = verb.from; i < verb.head; i += 1) if (cues.is.auxiliary.has(tokens[i]?.low ?? '')) return true;
  return false;
}

/** "…, said the ministry": the phrase right after the verb, when nothing more than a quotation or the end follows. */
function invertedSubject(sentence: SentenceView, verb: VerbPhrase): Range | null {
  const { cues } = sentence.view;
  const phrase = nounPhraseAfter(sentence, verb.to);
  if (!phrase) return null;
  if (cues.is.possessive.has(sentence.view.tokens[phrase.from]?.low ?? '') && phrase.to - phrase.from === 1)
    return null;
  return phrase;
}

function agentAfter(sentence: SentenceView, at: number): Range | null {
  const { tokens, cues } = sentence.view;
  for (let i = at; i < sentence.to && i < at + 5; i += 1) {
    if (isBreak(sentence, i)) return null;
    if (cues.is.agent.has(tokens[i]?.low ?? '')) return nounPhraseAfter(sentence, i + 1);
  }
  return null;
}

/** The subject left of the verb phrase that begins at `at`: past relative pronouns, appositions and joined verbs. */
export function subjectBefore(sentence: SentenceView, at: number, earlier: Range | null): FoundSource | null {
  const { view } = sentence;
  const { tokens, cues } = view;
  let i = at - 1;
  if (tokens[i]?.text === ')') i = openingBefore(sentence, i) - 1;
  const token = tokens[i];
  if (!token || i < sentence.from) return null;
  if (cues.is.relative.has(token.low) && i > sentence.from) {
    const mark = tokens[i - 1]?.text ?? '';
    // "For children now, that means …": after a comma the word points, it relates nothing.
    if (mark === ',' && cues.is.that.has(token.low)) return { range: { from: i, to: i + 1 }, side: 'before' };
    const end = mark === ',' || dashes.has(mark) ? i - 1 : i;
    const range = nounPhraseBefore(sentence, end) ?? objectBefore(sentence, end);
    if (range) return { range, side: 'before' };
    return { range: { from: i, to: i + 1 }, side: 'before' };
  }
  if (cues.is.conjunction.has(token.low)) {
    if (earlier) return { range: earlier, side: 'shared' };
    const main = mainSubject(sentence, i);
    return main ? { range: main, side: 'shared' } : null;
  }
  if (token.text === ',' || dashes.has(token.text)) {
    const open = matchingMark(sentence, i, token.text);
    if (open > sentence.from) {
      const range = nounPhraseBefore(sentence, open);
      if (range) return { range, side: 'before' };
    }
    const range = nounPhraseBefore(sentence, i);
    return range ? { range, side: 'before' } : earlier ? { range: earlier, side: 'shared' } : null;
  }
  const range = nounPhraseBefore(sentence, i + 1);
  return range ? { range, side: 'before' } : null;
}

// "with Clinton — who …": the relative clause goes on about the preposition's noun.
function objectBefore(sentence: SentenceView, end: number): Range | null {
  const { tokens, cues } = sentence.view;
  for (let k = end - 1; k >= sentence.from && !isBreak(sentence, k); k -= 1)
    if (cues.is.preposition.has(tokens[k]?.low ?? '')) return nounPhraseBefore(sentence, end, k + 1);
  return null;
}

/** Whether the comma at `comma` closes an apposition or relative clause that follows a subject. */
function appositiveClosed(sentence: SentenceView, comma: number): boolean {
  const open = matchingMark(sentence, comma, ',');
  if (open < 0) return false;
  const { tokens, cues } = sentence.view;
  const first = tokens[open + 1];
  if (!first || isQuoted(sentence.view, open)) return false;
  // Content before an inverted "said X" holds a finite verb that is not in a relative clause.
  if (cues.is.relative.has(first.low)) return true;
  if (cues.file.participle && first.low.endsWith(cues.file.participle)) return true;
  for (let i = open + 1; i < comma; i += 1)
    if (isFiniteVerb(sentence, i)) return cues.is.preposition.has(first.low) && comma - open < 8;
  for (let i = sentence.from; i < open; i += 1) if (isFiniteVerb(sentence, i)) return false;
  return true;
}

function matchingMark(sentence: SentenceView, close: number, mark: string): number {
  for (let i = close - 1; i >= sentence.from && i > close - 40; i -= 1) {
    const text = sentence.view.tokens[i]?.text;
    if (text === mark) return i;
    if (text === ';' || text === ':') return -1;
  }
  return -1;
}

function openingBefore(sentence: SentenceView, close: number): number {
  for (let i = close - 1; i >= sentence.from && i > close - 40; i -= 1)
    if (sentence.view.tokens[i]?.text === '(') return i;
  return sentence.from;
}

/** The subject of the last finite verb before `at`, else of the clause that opens the sentence. */
export function mainSubject(sentence: SentenceView, at: number): Range | null {
  const { tokens, cues, quoteOf } = sentence.view;
  for (let i = at - 1; i >= sentence.from; i -= 1) {
    if ((quoteOf[i] ?? -1) >= 0) continue;
    if (!isFiniteVerb(sentence, i)) continue;
    let start = i;
    while (
      start > sentence.from &&
      (cues.is.auxiliary.has(tokens[start - 1]?.low ?? '') || cues.is.adverb.has(tokens[start - 1]?.low ?? ''))
    )
      start -= 1;
    const before = tokens[start - 1];
    if (!before || start <= sentence.from) return null;
    if (cues.is.conjunction.has(before.low) || cues.is.infinitive.has(before.low)) continue;
    const found = subjectBefore(sentence, start, null);
    return found?.range ?? null;
  }
  return null;
}
