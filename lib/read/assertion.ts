import type { Range, SentenceView } from './block-view.ts';
import type { CueAct } from './cue-file.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { isCapital } from './tokens.ts';

/** Acts that put a statement into the world; wishes and mere attitudes do not. */
const asserting = new Set<CueAct>(['state', 'urge', 'think', 'show', 'deny', 'doubt', 'blame', 'judge', 'claim']);

export function counts(sentence: SentenceView, one: FoundAttribution): boolean {
  if (!asserting.has(one.act)) return false;
  if (one.source === null && one.by !== 'noun') return false;
  if (one.source === null) return false;
  const { tokens, cues } = sentence.view;
  if (isAttribute(sentence, one)) return false;
  if (isHedge(sentence, one) || cues.citing.has(tokens[one.head]?.low ?? '')) return false;
  // Speech verbs make a speaker of any noun; finding, showing and believing need one that can.
  if (one.act !== 'state' && !canSpeak(sentence, one.source)) return false;
  if (one.act === 'state' && one.inverted && one.by === 'verb' && !canSpeak(sentence, one.source)) return false;
  if (one.act === 'think' && isImpersonal(sentence, one)) return false;
  const before = tokens[one.source.from - 1]?.low ?? '';
  const first = tokens[one.source.from]?.low ?? '';
  // "whatever the ministry may say": mentioned, not reported.
  return !(
    one.source.from < one.cue.from &&
    ((cues.is.question.has(before) && !cues.is.relative.has(before)) || cues.is.question.has(first))
  );
}

// "The organisations named exist": the verb only describes its noun.
function isAttribute(sentence: SentenceView, one: FoundAttribution): boolean {
  const { tokens, cues } = sentence.view;
  const low = tokens[one.head]?.low ?? '';
  const describes = one.by === 'verb' && (cues.is.naming.has(low) || cues.is.quoting.has(low));
  return describes && !one.inverted && isFiniteVerb(sentence, one.head + 1);
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
export function canSpeak(sentence: SentenceView, source: Range): boolean {
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
