import type { Span } from '../page/page-text.ts';
import { isQuoted, type Range, type SentenceView, spanOf } from './block-view.ts';
import type { NounCue, VerbCue } from './compiled-cues.ts';
import { complementFits } from './complement.ts';
import type { CueAct } from './cue-file.ts';
import { findContent } from './find-content.ts';
import { findSource } from './find-source.ts';
import { isBreak, isFinite, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';
import { verbGroup } from './verb-group.ts';

/** An attribution inside one sentence, in tokens; what `Attribution` is made from. */
export interface FoundAttribution {
  cue: Range;
  head: number;
  source: Range | null;
  content: Span | null;
  act: CueAct;
  by: 'verb' | 'noun' | 'phrase' | 'mark';
  passive: boolean;
  negated: boolean;
}

/** Every attribution of a sentence, in text order. */
export function findAttributions(sentence: SentenceView): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let lastSource: Range | null = null;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const made = phraseAt(sentence, i) ?? nounAt(sentence, i) ?? verbAt(sentence, i, lastSource) ?? markAt(sentence, i);
    if (!made) continue;
    const before = found[found.length - 1];
    if (before && made.cue.from < before.cue.to) continue;
    found.push(made);
    if (made.by === 'verb' && made.source) lastSource = made.source;
    i = Math.max(i, made.cue.to - 1);
  }
  return found;
}

function phraseAt(sentence: SentenceView, i: number): FoundAttribution | null {
  const { tokens, cues } = sentence.view;
  const hit = cues.sourceBefore.longestAt(tokens, i, sentence.to);
  if (hit) {
    const source = nounPhraseAfter(sentence, hit.to);
    if (!source) return null;
    const cue = { from: hit.from, to: hit.to };
    return make(sentence, cue, hit.from, source, 'state', 'phrase');
  }
  const after = cues.sourceAfter.longestAt(tokens, i, sentence.to);
  if (!after) return null;
  const source = nounPhraseBefore(sentence, after.from);
  return source ? make(sentence, { from: after.from, to: after.to }, after.from, source, 'state', 'phrase') : null;
}

function nounAt(sentence: SentenceView, i: number): FoundAttribution | null {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const options = cues.nouns.get(token.low);
  if (!options) return null;
  const before = tokens[i - 1];
  const nominal = isNominal(sentence, i);
  if (!nominal) return null;
  for (const option of options) {
    const owner = possessor(sentence, i);
    if (!nounNeedsMet(sentence, i, option, owner !== null)) continue;
    let source = owner;
    if (!source && tokens[i + 1]?.low === 'by') source = nounPhraseAfter(sentence, i + 2);
    if (!source && before && cues.is.determiner.has(before.low)) {
      source = null;
    }
    return make(sentence, { from: owner ? i : i, to: i + 1 }, i, source, option.act, 'noun');
  }
  return null;
}

function isNominal(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const low = tokens[i]?.low ?? '';
  if (!cues.verbs.has(low)) return true;
  for (let k = i - 1; k >= sentence.from && k >= i - 3; k -= 1) {
    const word = tokens[k]?.low ?? '';
    if (cues.is.determiner.has(word) || cues.is.possessive.has(word) || word === "'s") return true;
    if (cues.is.preposition.has(word) && !cues.is.infinitive.has(word) && k === i - 1) return true;
    if (cues.is.infinitive.has(word) || cues.is.pronoun.has(word) || cues.is.auxiliary.has(word)) return false;
    if (isBreak(sentence, k) || isFinite(sentence, k) || isCapital(tokens[k]) || word.endsWith('s')) return false;
  }
  return false;
}

function possessor(sentence: SentenceView, i: number): Range | null {
  const { tokens, cues } = sentence.view;
  for (let k = i - 1; k >= sentence.from && k >= i - 4; k -= 1) {
    const low = tokens[k]?.low ?? '';
    if (low === "'s" || low === "'") {
      const range = nounPhraseBefore(sentence, k);
      return range;
    }
    if (cues.is.possessive.has(low)) return { from: k, to: k + 1 };
    if (isBreak(sentence, k) || cues.is.preposition.has(low)) return null;
  }
  return null;
}

function nounNeedsMet(sentence: SentenceView, i: number, cue: NounCue, owned: boolean): boolean {
  const { tokens } = sentence.view;
  const next = tokens[i + 1]?.low ?? '';
  for (const need of cue.needs) {
    if (need === 'poss') {
      if (owned) return true;
    } else if (need === 'poss-to') {
      if (owned && next === 'to') return true;
    } else if (need === 'of-clause') {
      if (owned && next === 'of') return true;
    } else if (need === next) return true;
  }
  return false;
}

function verbAt(sentence: SentenceView, i: number, earlier: Range | null): FoundAttribution | null {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const options = cues.verbs.get(token.low);
  if (!options || (isCapital(token) && i > sentence.from && tokens[i - 1]?.kind !== 'open')) return null;
  if (isNounUse(sentence, i)) return null;
  const group = verbGroup(sentence, i);
  for (const option of options) {
    if (option.needs && !complementFits(sentence, i + 1, option.needs, group.from)) continue;
    const found = findSource(sentence, group, earlier);
    if (!found && (option.needsSource || group.infinitive)) continue;
    if (!found && !group.passive && !complementFits(sentence, i + 1, strictNeeds, group.from)) continue;
    const cue = { from: group.from, to: group.to };
    const made = make(sentence, cue, i, found?.range ?? null, option.act, 'verb');
    made.passive = group.passive;
    made.negated = group.negated;
    return made;
  }
  return null;
}

const strictNeeds = new Set(['that', 'quote']);

// "the claim", "of reports", "its support": the form is a noun here.
function isNounUse(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const before = tokens[i - 1];
  if (!before || i === sentence.from) return false;
  const low = before.low;
  if (cues.is.possessive.has(low) && !cues.is.person.has(low)) return true;
  if (low === "'s" && tokens[i]?.low.endsWith('s')) return true;
  if (cues.is.determiner.has(low) && !cues.is.that.has(low) && !cues.is.group.has(low)) return low !== 'this' && low !== 'some' && low !== 'many' && low !== 'all' && low !== 'most';
  if (cues.is.preposition.has(low) && !cues.is.infinitive.has(low)) {
    const participle = cues.file.participle;
    return !(participle && tokens[i]?.low.endsWith(participle));
  }
  return false;
}

// "Obama: we can", a headline; "― Obama", a signature under a quotation.
function markAt(sentence: SentenceView, i: number): FoundAttribution | null {
  const { view } = sentence;
  const { tokens, cues } = view;
  const token = tokens[i];
  if (!token || isQuoted(view, i)) return null;
  if (token.text === ':') {
    const count = i - sentence.from;
    if (count < 1 || count > 5 || i + 1 >= sentence.to) return null;
    for (let k = sentence.from; k < i; k += 1) {
      const word = tokens[k];
      if (!word || (!isCapital(word) && word.kind !== 'punct')) return null;
    }
    if (cues.is.determiner.has(tokens[sentence.from]?.low ?? '') && count > 3) return null;
    return make(sentence, { from: i, to: i + 1 }, i, { from: sentence.from, to: i }, 'state', 'mark');
  }
  if ((token.text === '―' || token.text === '—' || token.text === '--') && i === sentence.from && isCapital(tokens[i + 1])) {
    const source = nounPhraseAfter(sentence, i + 1);
    return source ? make(sentence, { from: i, to: i + 1 }, i, source, 'state', 'mark') : null;
  }
  return null;
}

function make(
  sentence: SentenceView,
  cue: Range,
  head: number,
  source: Range | null,
  act: CueAct,
  by: FoundAttribution['by'],
): FoundAttribution {
  return { cue, head, source, content: findContent(sentence, cue, source), act, by, passive: false, negated: false };
}

/** The verb cue entry of a form, for those who need its polarity. */
export type { VerbCue };

export function spansOf(sentence: SentenceView, found: FoundAttribution) {
  return {
    cue: spanOf(sentence.view, found.cue),
    source: found.source ? spanOf(sentence.view, found.source) : null,
    content: found.content,
  };
}
