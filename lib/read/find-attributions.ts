import type { Span } from '../page/page-text.ts';
import { isQuoted, type Range, type SentenceView, spanOf } from './block-view.ts';
import type { NounCue, VerbCue } from './compiled-cues.ts';
import { complementFits } from './complement.ts';
import type { CueAct } from './cue-file.ts';
import { findContent } from './find-content.ts';
import { type FoundSource, findSource } from './find-source.ts';
import { isBreak, isFiniteVerb, isPostmodifier, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';
import { type VerbPhrase, verbGroup } from './verb-group.ts';

/** An attribution inside one sentence, in tokens; what `Attribution` is made from. */
export interface FoundAttribution {
  cue: Range;
  head: number;
  source: Range | null;
  content: Span | null;
  /** Whether the content stands before the cue ("…, the ministry said"). */
  contentSide: 'before' | 'after';
  /** Whether the source follows the verb ("said the ministry"). */
  inverted: boolean;
  act: CueAct;
  by: 'verb' | 'noun' | 'phrase' | 'mark';
  passive: boolean;
  negated: boolean;
  /** "to say": a wish or purpose rather than an utterance. */
  infinitive: boolean;
}

/** Every attribution of a sentence, in text order. */
export function findAttributions(sentence: SentenceView): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let lastSource: Range | null = null;
  let mainSource: Range | null = null;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const made: FoundAttribution | null =
      phraseAt(sentence, i) ??
      nounAt(sentence, i) ??
      verbAt(sentence, i, sharedBy(sentence, i, mainSource, lastSource)) ??
      quoteVerbAt(sentence, i, lastSource) ??
      markAt(sentence, i);
    if (!made) continue;
    const before = found[found.length - 1];
    if (before && made.cue.from < before.cue.to) continue;
    found.push(made);
    if (made.by === 'verb' && made.source) {
      lastSource = made.source;
      mainSource ??= made.source;
    }
    i = Math.max(i, made.cue.to - 1);
  }
  return found;
}

// "told them that she believes …, saying": a participle after a comma goes with the main verb, "and" with the last.
function sharedBy(sentence: SentenceView, i: number, main: Range | null, last: Range | null): Range | null {
  const { tokens, cues } = sentence.view;
  const ending = cues.file.participle;
  const participle = ending !== undefined && (tokens[i]?.low.endsWith(ending) ?? false);
  return participle && tokens[i - 1]?.text === ',' ? (main ?? last) : last;
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
  if (!isNominal(sentence, i)) return null;
  for (const option of options) {
    const owner = possessor(sentence, i);
    if (!nounNeedsMet(sentence, i, option, owner !== null)) continue;
    let source = owner;
    if (!source && cues.is.agent.has(tokens[i + 1]?.low ?? '')) source = nounPhraseAfter(sentence, i + 2);
    if (!source) source = originAfter(sentence, i + 1);
    return make(sentence, { from: i, to: i + 1 }, i, source, option.act, 'noun');
  }
  return null;
}

// "Word that … first came from a caller": who it came from, after the content.
function originAfter(sentence: SentenceView, from: number): Range | null {
  const { tokens, cues } = sentence.view;
  for (let i = from; i + 1 < sentence.to; i += 1) {
    if (cues.origins.at(tokens, i, sentence.to).length > 0) {
      const hit = cues.origins.longestAt(tokens, i, sentence.to);
      return hit ? nounPhraseAfter(sentence, hit.to) : null;
    }
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
    if (isBreak(sentence, k) || isFiniteVerb(sentence, k) || isCapital(tokens[k]) || word.endsWith('s')) return false;
  }
  return false;
}

function possessor(sentence: SentenceView, i: number): Range | null {
  const { tokens, cues } = sentence.view;
  for (let k = i - 1; k >= sentence.from && k >= i - 4; k -= 1) {
    const low = tokens[k]?.low ?? '';
    if (low === "'s" || low === "'") {
      return ownerBefore(sentence, k);
    }
    if (cues.is.possessive.has(low)) return { from: k, to: k + 1 };
    if (isBreak(sentence, k) || cues.is.preposition.has(low)) return null;
  }
  return null;
}

// "makes nonsense of the Taliban's assurances": the owner is the last simple phrase, without what it hangs on.
function ownerBefore(sentence: SentenceView, end: number): Range | null {
  const { tokens, cues } = sentence.view;
  let floor = end - 1;
  while (floor > sentence.from) {
    const low = tokens[floor - 1]?.low ?? '';
    if (
      cues.is.preposition.has(low) ||
      cues.is.that.has(low) ||
      isBreak(sentence, floor - 1) ||
      isFiniteVerb(sentence, floor - 1)
    )
      break;
    if (cues.verbs.has(low) && !cues.is.nounForm.has(low)) break;
    floor -= 1;
    if (cues.is.determiner.has(low)) break;
  }
  return nounPhraseBefore(sentence, end, floor);
}

function nounNeedsMet(sentence: SentenceView, i: number, cue: NounCue, owned: boolean): boolean {
  const { tokens } = sentence.view;
  const next = tokens[i + 1]?.low ?? '';
  for (const need of cue.needs) {
    if (need === 'poss') {
      if (owned && owning.has(next)) return true;
    } else if (need === 'poss-to') {
      if (owned && next === 'to') return true;
    } else if (need === 'of-clause') {
      if (owned && next === 'of') return true;
    } else if (need === 'any') {
      return true;
    } else if (need === next && !(need === 'that' && isFiniteVerb(sentence, i + 2))) return true;
  }
  return false;
}

const owning = new Set(['that', 'of', 'about', 'on', 'to', 'for', 'against']);

function verbAt(sentence: SentenceView, i: number, earlier: Range | null): FoundAttribution | null {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const options = cues.verbs.get(token.low);
  if (!options || (isCapital(token) && i > sentence.from && !sentence.titleCase && tokens[i - 1]?.kind !== 'open'))
    return null;
  if (isNameGiving(sentence, i)) return null;
  if (isNounUse(sentence, i, options[0]?.form ?? 'other')) return null;
  // "men accused of the attack were shot": a participle that describes its noun.
  if (describing.has(options[0]?.act ?? 'state') && isPostmodifier(sentence, i)) return null;
  const group = verbGroup(sentence, i);
  for (const option of options) {
    if (option.copular) {
      if (!hasAuxiliary(sentence, group)) continue;
      group.passive = false;
    }
    if (option.particle && !particleAhead(sentence, i + 1, option.particle)) continue;
    if (
      option.needs &&
      !complementFits(sentence, i + 1, option.needs, group.from) &&
      !(spoken.has(option.act) && isTrailing(sentence, i))
    )
      continue;
    const found = option.agentless ? null : findSource(sentence, group, earlier, option.sourceAfter);
    if (found && addressed.has(tokens[found.range.to - 1]?.low ?? '') && option.act !== 'state') continue;
    if (!found && option.needsSource) continue;
    // "to sell herself and tell more jokes": the joined base form hangs on the infinitive.
    const hanging = found?.side === 'shared' && option.form === 'base' && group.from === group.head;
    if (hanging && !complementFits(sentence, i + 1, strictNeeds, group.from)) continue;
    if (found && !agrees(sentence, group, option.form, found)) continue;
    if (found && found.range.to - found.range.from === 1 && cues.is.relative.has(tokens[found.range.from]?.low ?? ''))
      continue;
    if (found && option.act === 'show' && !showsWell(sentence, i + 1, found.range)) continue;
    if (
      group.infinitive &&
      option.act !== 'blame' &&
      option.act !== 'deny' &&
      !complementFits(sentence, i + 1, strictNeeds, group.from)
    )
      continue;
    if (!found && group.passive && !agentlessFits(sentence, group, option)) continue;
    if (!found && !group.passive && !option.agentless && !complementFits(sentence, i + 1, strictNeeds, group.from))
      continue;
    const cue = { from: group.from, to: group.to };
    const made = make(sentence, cue, i, found?.range ?? null, option.act, 'verb');
    made.passive = group.passive;
    made.negated = group.negated;
    made.infinitive = group.infinitive;
    return made;
  }
  return null;
}

// "the Tulsa protest remained", "Apple Music show": a base form goes with a plural, a pronoun or an auxiliary only.
function agrees(sentence: SentenceView, group: VerbPhrase, form: VerbCue['form'], found: FoundSource): boolean {
  if (form !== 'base' || found.side !== 'before' || group.from < group.head || sentence.titleCase) return true;
  if (isBreak(sentence, group.from - 1)) return true;
  const { tokens, cues } = sentence.view;
  let head = found.range.to - 1;
  for (let i = found.range.from; i < found.range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.conjunction.has(low) || cues.is.pronoun.has(low) || cues.is.relative.has(low)) return true;
    if (cues.is.preposition.has(low) && i > found.range.from && head === found.range.to - 1) head = i - 1;
  }
  const low = tokens[head]?.low ?? '';
  return (low.endsWith('s') && !low.endsWith('ss')) || plurals.has(low) || cues.is.determiner.has(low);
}

// Showing needs a clause, or a text or survey that shows.
function showsWell(sentence: SentenceView, at: number, source: Range): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = source.from; i < source.to; i += 1) if (cues.is.document.has(tokens[i]?.low ?? '')) return true;
  return complementFits(sentence, at, clauseNeeds, at - 1);
}

const clauseNeeds = new Set(['that', 'wh', 'quote', 'clause']);
const describing = new Set<CueAct>(['think', 'blame', 'judge', 'want']);
const addressed = new Set(['you']);
const agentlessNeeds = new Set(['that', 'to', 'as', 'of', 'quote']);

// "a stream called Miracle Run", "a man named Smith": a name, not an utterance.
function isNameGiving(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const before = tokens[i - 1];
  if (!cues.is.naming.has(tokens[i]?.low ?? '') || !before) return false;
  for (let k = i - 1; k >= sentence.from && k > i - 6; k -= 1)
    if (cues.is.reflexive.has(tokens[k]?.low ?? '')) return true;
  if (cues.file.participle === undefined) return false;
  const plain =
    (before.text === ',' && verbFollows(sentence, i + 1)) ||
    (before.kind === 'word' &&
      !isCapital(before) &&
      !cues.is.pronoun.has(before.low) &&
      !cues.is.auxiliary.has(before.low) &&
      !cues.is.adverb.has(before.low));
  let next = i + 1;
  while (cues.is.adverb.has(tokens[next]?.low ?? '')) next += 1;
  // "a man identified only as Zafar".
  if (plain && cues.is.as.has(tokens[next]?.low ?? '')) return true;
  return plain && (isCapital(tokens[i + 1]) || (tokens[i + 1]?.low === 'the' && isCapital(tokens[i + 2])));
}

// "räumte … ein": the particle stands last in its clause.
function particleAhead(sentence: SentenceView, from: number, particle: string): boolean {
  const { tokens } = sentence.view;
  for (let i = from; i < sentence.to; i += 1) {
    if (tokens[i]?.low !== particle) continue;
    const next = tokens[i + 1];
    if (i + 1 >= sentence.to || next?.kind !== 'word') return true;
  }
  return false;
}

function verbFollows(sentence: SentenceView, from: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let k = from; k < sentence.to && k < from + 16; k += 1) {
    if (cues.is.that.has(tokens[k]?.low ?? '') || cues.is.relative.has(tokens[k]?.low ?? '')) return false;
    if (isFiniteVerb(sentence, k)) return true;
  }
  return false;
}

// "is accused of", "was told that", "is believed to": an utterance without its speaker.
function agentlessFits(sentence: SentenceView, group: VerbPhrase, cue: VerbCue): boolean {
  const { tokens, cues } = sentence.view;
  if (cue.act === 'think') {
    for (let i = group.from; i <= group.head; i += 1)
      if (cues.hedges.at(tokens, i, sentence.to).some((hit) => hit.to > group.head && hit.value)) return true;
    return false;
  }
  return cue.act === 'blame' || cue.act === 'judge' || complementFits(sentence, group.to, agentlessNeeds, group.from);
}

function hasAuxiliary(sentence: SentenceView, group: VerbPhrase): boolean {
  const { tokens, cues } = sentence.view;
  // "is a passionate defender of": the article and adjectives stand between.
  for (let i = group.from - 1; i >= sentence.from && i >= group.from - 6; i -= 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.auxiliary.has(low) && group.from > i + 1) {
      if (!cues.is.determiner.has(tokens[i + 1]?.low ?? '') && !cues.is.adverb.has(tokens[i + 1]?.low ?? ''))
        return false;
      group.from = i;
      return true;
    }
    if (isBreak(sentence, i) || cues.is.preposition.has(low) || isFiniteVerb(sentence, i)) break;
  }
  for (let i = group.from; i < group.head; i += 1) if (cues.is.auxiliary.has(tokens[i]?.low ?? '')) return true;
  return false;
}

const strictNeeds = new Set(['that', 'quote']);

// "the claim", "of reports", "its support", "swing states": the form is a noun here.
function isNounUse(sentence: SentenceView, i: number, form: VerbCue['form']): boolean {
  const { tokens, cues } = sentence.view;
  let at = i - 1;
  while (at > sentence.from && ordinals.has(tokens[at]?.low ?? '')) at -= 1;
  const before = tokens[at];
  if (!before || i === sentence.from)
    return (form === 'base' || form === 'third') && cues.is.nounForm.has(tokens[i]?.low ?? '');
  const low = before.low;
  if (form === 'participle') return isGerund(sentence, i);
  if ((form === 'base' || form === 'third') && !cues.is.nounForm.has(tokens[i]?.low ?? '')) return false;
  if (cues.is.possessive.has(low) && !cues.is.person.has(low)) return true;
  if (low === "'s" && form === 'third') return true;
  if (low === "'s" && form === 'base') return tokens[at - 1]?.low !== 'let';
  if (before.text === '-' || before.text === '–') return form === 'base';
  if (form === 'base' || form === 'third') {
    if (
      cues.is.auxiliary.has(low) ||
      cues.is.negation.has(low) ||
      cues.is.pronoun.has(low) ||
      cues.is.infinitive.has(low)
    )
      return false;
    // "those claims" are nouns, "some say" is a verb; "this pitch" is a noun, "this shows" a verb.
    if (cues.is.determiner.has(low)) return form === 'third' ? !singulars.has(low) : !quantifiers.has(low);
    if (cues.is.preposition.has(low) || before.kind === 'number') return true;
    if (cues.is.conjunction.has(low)) {
      const next = tokens[i + 1]?.low ?? '';
      return !quotes(sentence, i) && !cues.is.determiner.has(next) && !cues.is.pronoun.has(next);
    }
    if (cues.is.relative.has(low) || cues.is.adverb.has(low) || isCapital(before) || before.kind !== 'word')
      return false;
    const next = tokens[i + 1];
    if (isTrailing(sentence, i)) return false;
    if (onlyVerb(sentence, i)) return false;
    const dangling =
      isBreak(sentence, i + 1) || cues.is.preposition.has(next?.low ?? '') || cues.is.conjunction.has(next?.low ?? '');
    const plural = (low.endsWith('s') && !low.endsWith('ss')) || plurals.has(low);
    if (isFiniteVerb(sentence, i - 1)) return true;
    if (form === 'base') return !plural;
    return plural || (dangling && next?.kind !== 'open' && next?.text !== ':' && next?.text !== ',');
  }
  if (cues.is.determiner.has(low) && !cues.is.that.has(low) && !cues.is.group.has(low)) return !quantifiers.has(low);
  return cues.is.preposition.has(low) && !cues.is.infinitive.has(low);
}

// "Former chairman calls for a plan": the only word that can be the sentence's verb is one.
function onlyVerb(sentence: SentenceView, i: number): boolean {
  for (let k = sentence.from; k < sentence.to; k += 1) if (k !== i && isFiniteVerb(sentence, k)) return false;
  return true;
}

const spoken = new Set(['state', 'think', 'ask']);

// "The IMU waded across, the border service claims.": a short phrase between a comma and the end is source and verb.
function isTrailing(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const begin = verbGroup(sentence, i).from;
  const next = tokens[i + 1];
  const ends =
    !next ||
    i + 1 >= sentence.to ||
    (isBreak(sentence, i + 1) && next.kind !== 'open') ||
    cues.is.day.has(tokens[i + 2]?.low ?? '');
  if (!ends) return false;
  for (let k = begin - 1; k > sentence.from + 2 && k > begin - 10; k -= 1) {
    if (tokens[k]?.text === ',' || tokens[k]?.kind === 'close')
      return k < begin - 1 && tokens[begin - 1]?.kind === 'word' && hasFinite(sentence, sentence.from, k);
    if (isBreak(sentence, k) || isFiniteVerb(sentence, k)) return false;
  }
  return false;
}

function hasFinite(sentence: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

// "why understanding our past matters", "collective thinking": no clause of its own, nobody speaks.
function isGerund(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  let k = i - 1;
  while (k > sentence.from && (cues.is.adverb.has(tokens[k]?.low ?? '') || cues.is.negation.has(tokens[k]?.low ?? '')))
    k -= 1;
  const before = tokens[k];
  if (!before) return true;
  // "kept denying", "began telling": the verb before it carries the subject.
  if (cues.is.auxiliary.has(before.low) || isBreak(sentence, k) || isFiniteVerb(sentence, k)) return false;
  if (cues.is.conjunction.has(before.low)) return false;
  if (cues.is.preposition.has(before.low)) return !quotes(sentence, i);
  if (cues.is.determiner.has(before.low) || cues.is.question.has(before.low) || before.low === "'s") return true;
  return !quotes(sentence, i);
}

const quotes = (sentence: SentenceView, i: number) => complementFits(sentence, i + 1, strictNeeds, i);

const ordinals = new Set(['first', 'last', 'early', 'daily', 'weekly', 'further', 'only']);
const singulars = new Set(['this', 'that', 'one', 'each', 'either', 'neither', 'another']);
const quantifiers = new Set(['some', 'many', 'all', 'most', 'few', 'both', 'several', 'her', 'these', 'those']);
const plurals = new Set(['people', 'police', 'men', 'women', 'media', 'press']);

// "a doctor had typed “homicidal ideation”": any verb that opens a quotation reports it.
function quoteVerbAt(sentence: SentenceView, i: number, earlier: Range | null): FoundAttribution | null {
  const { view } = sentence;
  const { tokens, cues } = view;
  if (!isFiniteVerb(sentence, i) || cues.is.auxiliary.has(tokens[i]?.low ?? '') || isQuoted(view, i)) return null;
  let next = i + 1;
  while (tokens[next]?.text === ',' || tokens[next]?.text === ':') next += 1;
  const quote = tokens[next]?.kind === 'open' ? view.quotes[view.quoteOf[next] ?? -1] : undefined;
  if (!quote || quote.from !== next || quote.to - quote.from < MIN_QUOTE) return null;
  const group = verbGroup(sentence, i);
  const found = findSource(sentence, group, earlier);
  if (!found || found.side === 'after') return null;
  return make(sentence, { from: group.from, to: group.to }, i, found.range, 'state', 'verb');
}

// Shorter ones are scare quotes or titles.
const MIN_QUOTE = 5;

// "Obama: we can", a headline; "― Obama", a signature under a quotation.
function markAt(sentence: SentenceView, i: number): FoundAttribution | null {
  const { view } = sentence;
  const { tokens, cues } = view;
  const token = tokens[i];
  if (!token) return null;
  if (token.text === ':') {
    const first = tokens[sentence.from]?.kind === 'open' ? sentence.from + 1 : sentence.from;
    const count = i - first;
    if (count < 1 || count > 5 || i + 1 >= sentence.to) return null;
    for (let k = first; k < i; k += 1) {
      const word = tokens[k];
      if (!word || word.text === ',' || (!isCapital(word) && word.kind !== 'punct')) return null;
    }
    if (cues.is.determiner.has(tokens[first]?.low ?? '')) return null;
    return make(sentence, { from: i, to: i + 1 }, i, { from: first, to: i }, 'state', 'mark');
  }
  if (isQuoted(view, i)) return null;
  if (
    (token.text === '―' || token.text === '—' || token.text === '--') &&
    i === sentence.from &&
    isCapital(tokens[i + 1])
  ) {
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
  const content = findContent(sentence, cue, source);
  return {
    cue,
    head,
    source,
    content: content.span,
    contentSide: content.side,
    inverted: source !== null && source.from >= cue.to,
    act,
    by,
    passive: false,
    negated: false,
    infinitive: false,
  };
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
