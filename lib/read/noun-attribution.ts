import type { Range, SentenceView } from './block-view.ts';
import type { NounCue } from './compiled-cues.ts';
import { isBreak, isFiniteVerb } from './finite-verb.ts';
import { type FoundAttribution, makeAttribution } from './found-attribution.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';

export function nounAt(sentence: SentenceView, i: number): FoundAttribution | null {
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
    return makeAttribution(sentence, { from: i, to: i + 1 }, i, source, option.act, 'noun');
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
    } else if (need === 'framed') {
      if (owned && isFramed(sentence, i)) return true;
    } else if (need === 'any') {
      return true;
    } else if (need === next && !(need === 'that' && isFiniteVerb(sentence, i + 2))) return true;
  }
  return false;
}

// "by the army's count", "in his view": the phrase frames the whole clause.
function isFramed(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const owner = possessor(sentence, i);
  const before = owner ? (tokens[owner.from - 1]?.low ?? '') : '';
  const opens =
    owner !== null &&
    (owner.from - 1 <= sentence.from || isBreak(sentence, owner.from - 2) || cues.is.agent.has(before));
  return opens && cues.is.preposition.has(before);
}

const owning = new Set(['that', 'of', 'about', 'on', 'to', 'for', 'against']);
