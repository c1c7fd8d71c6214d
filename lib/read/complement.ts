import type { SentenceView } from './block-view.ts';
import { isBreak, isFiniteVerb } from './finite-verb.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';

/** Whether what follows token `at - 1` (or what is quoted before it) satisfies one of the needs of a cue. */
export function complementFits(sentence: SentenceView, at: number, needs: ReadonlySet<string>, head: number): boolean {
  for (const need of needs) if (fits(sentence, at, need, head)) return true;
  return false;
}

function fits(sentence: SentenceView, at: number, need: string, head: number): boolean {
  const { tokens, cues } = sentence.view;
  const next = tokens[at];
  const low = next?.low ?? '';
  const inside = at < sentence.to;
  switch (need) {
    case 'that':
      return inside && thatAhead(sentence, at);
    case 'wh':
      return inside && cues.is.question.has(low);
    case 'to':
      return inside && toAhead(sentence, at);
    case 'quote':
      return quoteNear(sentence, at, head);
    case 'clause':
      return inside && clauseAhead(sentence, at);
    case 'np':
      return inside && nounPhraseAfter(sentence, at) !== null && !cues.is.preposition.has(low);
    case 'end':
      return !inside || isBreak(sentence, at);
    default:
      return inside && wordAhead(sentence, at, need);
  }
}

// "spoke on Tuesday of", "linked the plan to": the word may come a little later in the same clause.
function wordAhead(sentence: SentenceView, at: number, word: string): boolean {
  const { tokens, cues } = sentence.view;
  // "…responsible": anywhere in the clause.
  const far = word.startsWith('…');
  const wanted = far ? word.slice(1) : word;
  for (let i = at; i < sentence.to && i < at + (far ? 16 : 5); i += 1) {
    if (tokens[i]?.low === wanted) return true;
    if (far && (!isBreak(sentence, i) || tokens[i]?.kind !== 'punct')) continue;
    if (isBreak(sentence, i) || isFiniteVerb(sentence, i) || cues.is.conjunction.has(tokens[i]?.low ?? ''))
      return false;
  }
  return false;
}

// "told the reporters that", "said on Tuesday that".
function thatAhead(sentence: SentenceView, at: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = at; i < sentence.to && i < at + 7; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (cues.is.that.has(token.low)) return i === at || !opensRelative(sentence, i);
    if (isBreak(sentence, i) && token.text !== ',') return false;
    if (i > at && isFiniteVerb(sentence, i)) return false;
  }
  return false;
}

// "see a force that learns": the word takes up the noun before it.
function opensRelative(sentence: SentenceView, i: number): boolean {
  const { cues, tokens } = sentence.view;
  return cues.is.relative.has(tokens[i]?.low ?? '') && isFiniteVerb(sentence, i + 1);
}

function toAhead(sentence: SentenceView, at: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = at; i < sentence.to && i < at + 4; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.infinitive.has(low)) return true;
    if (i === at && (cues.is.pronoun.has(low) || cues.is.negation.has(low) || isCapital(tokens[i]))) continue;
    if (!cues.is.adverb.has(low) && !isCapital(tokens[i]) && !cues.is.determiner.has(low)) return false;
  }
  return false;
}

/** Whether a quotation ends right before the cue's phrase or begins soon after it. */
export function quoteNear(sentence: SentenceView, at: number, head: number): boolean {
  const { view } = sentence;
  for (let i = at; i < sentence.to && i < at + 12; i += 1) {
    if (view.tokens[i]?.kind === 'open') return true;
    if (view.tokens[i]?.text === ':') return true;
    if (view.tokens[i]?.text === '.') break;
  }
  for (let i = head - 1; i >= sentence.from && i > head - 12; i -= 1) if (view.tokens[i]?.kind === 'close') return true;
  // "“…?” the senator demanded.": the quotation closed the sentence before.
  return at >= sentence.to - 1 && head - sentence.from < 6 && view.tokens[sentence.from - 1]?.kind === 'close';
}

/** "believes the group is", "say they have": a noun phrase and then a finite verb. */
export function clauseAhead(sentence: SentenceView, at: number): boolean {
  const { tokens, cues } = sentence.view;
  const first = tokens[at];
  if (!first || isBreak(sentence, at) || cues.is.preposition.has(first.low)) return false;
  for (let i = at + 1; i < sentence.to && i < at + 14; i += 1) {
    if (isBreak(sentence, i)) return false;
    if (cues.is.relative.has(tokens[i]?.low ?? '')) return false;
    if (isFiniteVerb(sentence, i)) return true;
  }
  return false;
}
