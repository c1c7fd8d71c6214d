import type { SentenceView } from './block-view.ts';
import { isCapital } from './tokens.ts';

const breaks = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '―',
  '--',
  '...',
  '…',
  '.',
  '!',
  '?',
  '/',
  '|',
  '•',
]);

/** Whether token `i` is a mark that ends a noun phrase. */
export function isBreak(sentence: SentenceView, i: number): boolean {
  const token = sentence.view.tokens[i];
  if (!token) return true;
  if (token.kind === 'open' || token.kind === 'close') return true;
  // A full stop inside a sentence belongs to an abbreviation ("Sen. Graham").
  if (token.text === '.' && i + 1 < sentence.to) return sentence.view.tokens[i + 1]?.kind !== 'word';
  return token.kind === 'punct' && breaks.has(token.text);
}

/** Whether token `i` looks like a finite verb: listed or by its ending, and not an adjective before a noun. */
export function isFiniteVerb(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (token?.kind !== 'word' || !cues.is.finite.has(token.low)) return false;
  if (isCapital(token) && i > sentence.from && !(sentence.titleCase && !token.low.endsWith('ed'))) return false;
  const before = tokens[i - 1];
  if (i === sentence.from || !before || before.kind === 'open') return cues.is.auxiliary.has(token.low);
  if (token.low === "'s") return cliticVerb(sentence, i);
  // "the captured fighters", "its claims": after a determiner, possessive or preposition it is no finite verb.
  if (cues.is.auxiliary.has(token.low)) return true;
  return !(
    cues.is.determiner.has(before.low) ||
    before.low === "'s" ||
    cues.is.preposition.has(before.low) ||
    before.kind === 'number'
  );
}

// "it's", "Trump's denouncing": the verb, not the possessive.
function cliticVerb(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  if (cues.is.pronoun.has(tokens[i - 1]?.low ?? '') || cues.is.relative.has(tokens[i - 1]?.low ?? '')) return true;
  const next = tokens[i + 1]?.low ?? '';
  const participle = cues.file.participle;
  return (
    cues.is.determiner.has(next) ||
    cues.is.negation.has(next) ||
    (participle !== undefined && next.length > 5 && next.endsWith(participle))
  );
}

/** Whether the verb at `i` is a participle after its noun ("data seen by reporters"), not the verb of a clause. */
export function isPostmodifier(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next || !before || cues.is.auxiliary.has(tokens[i]?.low ?? '')) return false;
  if (cues.is.pronoun.has(before.low)) return false;
  if (cues.is.agent.has(next.low)) return true;
  // "said on Monday the group was": a speech verb speaks.
  if (cues.verbs.get(tokens[i]?.low ?? '')?.some((cue) => cue.act === 'state' && cue.needs === null)) return false;
  // Two finite verbs cannot share a clause: "a video posted on Friday shows", "men linked to the group moved".
  const dated = cues.is.day.has(next.low) || cues.is.day.has(tokens[i + 2]?.low ?? '');
  if (!cues.is.preposition.has(next.low) && !cues.is.infinitive.has(next.low) && !dated) return false;
  for (let k = i + 2; k < sentence.to && k < i + 14; k += 1) {
    const low = tokens[k]?.low ?? '';
    if (isBreak(sentence, k) || cues.is.conjunction.has(low) || cues.is.subordinator.has(low)) return false;
    if (cues.is.that.has(low) || cues.is.relative.has(low) || cues.is.pronoun.has(low)) return false;
    if (isFiniteVerb(sentence, k)) return !cues.verbs.has(tokens[i]?.low ?? '') || !cues.is.infinitive.has(next.low);
  }
  return false;
}
