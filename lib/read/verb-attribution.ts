import { isQuoted, type Range, type SentenceView } from './block-view.ts';
import type { VerbCue } from './compiled-cues.ts';
import { complementFits } from './complement.ts';
import type { CueAct } from './cue-file.ts';
import { type FoundSource, findSource } from './find-source.ts';
import { isBreak, isFiniteVerb, isPostmodifier } from './finite-verb.ts';
import { type FoundAttribution, makeAttribution } from './found-attribution.ts';
import { isNameGiving } from './naming.ts';
import { isNounUse, isTrailing, strictNeeds } from './noun-use.ts';
import { isCapital } from './tokens.ts';
import { type VerbPhrase, verbGroup } from './verb-group.ts';

export function verbAt(sentence: SentenceView, i: number, earlier: Range | null): FoundAttribution | null {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const options = cues.verbs.get(token.low);
  if (!options || (isCapital(token) && i > sentence.from && !sentence.titleCase && tokens[i - 1]?.kind !== 'open'))
    return null;
  if (isNameGiving(sentence, i)) return null;
  if (isNounUse(sentence, i, options[0]?.form ?? 'other')) return null;
  // "men accused of the attack were shot": a participle that describes its noun.
  const group = verbGroup(sentence, i);
  const bare = group.from === i || !cues.is.auxiliary.has(tokens[group.from]?.low ?? '');
  if (bare && describing.has(options[0]?.act ?? 'state') && isPostmodifier(sentence, i)) return null;
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
    if (found && cues.is.addressee.has(tokens[found.range.to - 1]?.low ?? '') && option.act !== 'state') continue;
    if (isImperative(sentence, group, option.form, found)) continue;
    if (!found && option.needsSource && !(group.passive && agentlessFits(sentence, group, option))) continue;
    // "to sell herself and tell more jokes": the joined base form hangs on the infinitive.
    const hanging = found?.side === 'shared' && option.form === 'base' && group.from === group.head;
    if (hanging && !complementFits(sentence, i + 1, strictNeeds, group.from)) continue;
    if (found && !agrees(sentence, group, option.form, found)) continue;
    if (found && found.range.to - found.range.from === 1 && cues.is.relative.has(tokens[found.range.from]?.low ?? ''))
      continue;
    if (found && minding.has(option.act) && isPointer(sentence, found.range)) continue;
    if (found && option.act === 'show' && !showsWell(sentence, i + 1, found.range)) continue;
    if (
      group.infinitive &&
      option.act !== 'blame' &&
      option.act !== 'deny' &&
      !complementFits(sentence, i + 1, infinitiveNeeds, group.from)
    )
      continue;
    if (!found && group.passive && !agentlessFits(sentence, group, option)) continue;
    if (!found && !group.passive && !option.agentless && !complementFits(sentence, i + 1, strictNeeds, group.from))
      continue;
    const cue = { from: group.from, to: group.to };
    const made = makeAttribution(sentence, cue, i, found?.range ?? null, option.act, 'verb');
    made.passive = group.passive;
    made.negated = group.negated;
    made.infinitive = group.infinitive;
    return made;
  }
  return null;
}

// "a doctor had typed “homicidal ideation”": any verb that opens a quotation reports it.
export function quoteVerbAt(sentence: SentenceView, i: number, earlier: Range | null): FoundAttribution | null {
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
  return makeAttribution(sentence, { from: group.from, to: group.to }, i, found.range, 'state', 'verb');
}

// Shorter ones are scare quotes or titles.
const MIN_QUOTE = 5;

// "the Tulsa protest remained", "Apple Music show": a base form goes with a plural, a pronoun or an auxiliary only.
function agrees(sentence: SentenceView, group: VerbPhrase, form: VerbCue['form'], found: FoundSource): boolean {
  if (form !== 'base' || found.side !== 'before' || group.from < group.head || sentence.titleCase) return true;
  if (isBreak(sentence, group.from - 1)) return true;
  // "the Taliban deny": what can only be a verb needs no agreement to be one.
  if (!sentence.view.cues.is.nounForm.has(sentence.view.tokens[group.head]?.low ?? '')) return true;
  const { tokens, cues } = sentence.view;
  let head = found.range.to - 1;
  for (let i = found.range.from; i < found.range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.conjunction.has(low) || cues.is.pronoun.has(low) || cues.is.relative.has(low)) return true;
    if (cues.is.preposition.has(low) && i > found.range.from && head === found.range.to - 1) head = i - 1;
  }
  const low = tokens[head]?.low ?? '';
  return (low.endsWith('s') && !low.endsWith('ss')) || cues.is.pluralNoun.has(low) || cues.is.determiner.has(low);
}

// "Imagine that …", "Let's say": the reader is told to, nobody does.
function isImperative(
  sentence: SentenceView,
  group: VerbPhrase,
  form: VerbCue['form'],
  found: FoundSource | null,
): boolean {
  const { tokens, cues } = sentence.view;
  if (form !== 'base' || cues.file.participle === undefined || sentence.titleCase) return false;
  if (tokens[group.from - 1]?.low === cues.file.words.lets) return true;
  return group.from <= sentence.from && found?.side !== 'before';
}

// Showing needs a clause, or a text or survey that shows.
function showsWell(sentence: SentenceView, at: number, source: Range): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = source.from; i < source.to; i += 1) if (cues.is.document.has(tokens[i]?.low ?? '')) return true;
  return complementFits(sentence, at, clauseNeeds, at - 1);
}

const clauseNeeds = new Set(['that', 'wh', 'quote', 'clause']);

const describing = new Set<CueAct>(['think', 'blame', 'judge', 'want']);

// "that means that", "this likes to": what is only pointed at has no mind.
const minding = new Set<CueAct>(['think', 'want']);

function isPointer(sentence: SentenceView, range: Range): boolean {
  const { tokens, cues } = sentence.view;
  const low = tokens[range.from]?.low ?? '';
  return range.to - range.from === 1 && cues.is.singularDeterminer.has(low) && low !== 'one' && low !== 'each';
}

const expectedNeeds = new Set(['to', 'that']);

const agentlessNeeds = new Set(['that', 'to', 'as', 'of', 'quote']);

// "yet to explain why": what an infinitive must report to be more than a wish.
const infinitiveNeeds = new Set(['that', 'quote', 'wh']);

const spoken = new Set(['state', 'think', 'ask']);

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

// "is accused of", "was told that", "is believed to": an utterance without its speaker.
function agentlessFits(sentence: SentenceView, group: VerbPhrase, cue: VerbCue): boolean {
  const { tokens, cues } = sentence.view;
  if (cue.act === 'think') {
    for (let i = group.from; i <= group.head; i += 1)
      if (cues.hedges.at(tokens, i, sentence.to).some((hit) => hit.to > group.head && hit.value)) return true;
    return complementFits(sentence, group.to, expectedNeeds, group.from);
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
      // "has been a fan of": the verb phrase begins with its first auxiliary.
      group.from = verbGroup(sentence, i).from;
      return true;
    }
    if (isBreak(sentence, i) || cues.is.preposition.has(low) || isFiniteVerb(sentence, i)) break;
  }
  for (let i = group.from; i < group.head; i += 1) if (cues.is.auxiliary.has(tokens[i]?.low ?? '')) return true;
  return false;
}
