import type { Source } from '../catalog/schema/source.ts';
import type { AsserterType } from '../catalog/schema/terms.ts';
import type { Span } from '../page/page-text.ts';
import { asserterType } from './asserter-type.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';
import { CatalogSources } from './catalog-sources.ts';
import { introducedAs } from './introductions.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';

/** A source as a reading names it. */
export interface ResolvedSource {
  /** As it stands in the text where it was named in full; '' for the own voice. */
  text: string;
  span: Span | null;
  /** The pronoun used here, when the name stands elsewhere. */
  surface?: string;
  type: AsserterType;
  sourceId?: string;
  /** A person ("he"), several people ("they") or a body ("it"). */
  number: 'person' | 'people' | 'body';
  /** Whether it is a name or a post rather than "officials", "a source". */
  named: boolean;
}

export const OWN_VOICE: ResolvedSource = { text: '', span: null, type: 'none', number: 'body', named: false };

/** Remembers who spoke so far on a page, and resolves pronouns and short forms to them. */
export class SourceMemory {
  readonly #catalog: CatalogSources;
  readonly #seen: ResolvedSource[] = [];

  constructor(sources: readonly Source[]) {
    this.#catalog = new CatalogSources(sources);
  }

  get last(): ResolvedSource | undefined {
    return this.#seen[this.#seen.length - 1];
  }

  /** Remembers somebody named without speaking: a group that is talked about, a person who acts. */
  note(source: ResolvedSource): void {
    this.#seen.push(source);
    if (this.#seen.length > 40) this.#seen.shift();
  }

  /** The source in tokens `range`; pronouns become the last fitting source. */
  resolve(
    sentence: SentenceView,
    given: Range,
    groups: ReadonlySet<number>,
    speaker: ResolvedSource | null = null,
  ): ResolvedSource {
    const range =
      nameOfGroup(sentence, given, groups) ?? authorOf(sentence, given) ?? emphasised(sentence, given) ?? given;
    const { view } = sentence;
    const { tokens, cues, text } = view;
    const first = tokens[range.from];
    const low = first?.low ?? '';
    if (range.to - range.from === 1 && first && cues.is.pronoun.has(low)) {
      const wanted = cues.is.person.has(low)
        ? 'person'
        : cues.is.self.has(low)
          ? 'self'
          : cues.file.words.pronouns.plural.includes(low)
            ? 'people'
            : 'body';
      const found = wanted === 'self' && speaker ? speaker : this.#lastFitting(wanted);
      if (found) {
        this.note(found);
        return { ...found, surface: first.text };
      }
    }
    const owner = cues.is.possessive.has(low) ? this.#lastFitting('any') : undefined;
    const kept = shorten(sentence, range);
    const span = spanOf(view, kept);
    const words = text.slice(span.start, span.end);
    const finding = asserterType(sentence, range, groups);
    const paper =
      (!finding || finding.weak) && isDefinite(sentence, kept) && cues.is.document.has(tokens[kept.to - 1]?.low ?? '')
        ? this.last
        : undefined;
    const named = this.#catalog.find(text.slice(spanOf(view, range).start, spanOf(view, range).end));
    // "an analyst in Islamabad": where somebody sits makes no government of him.
    const elsewhere =
      (named?.type === 'government' || (named?.type === 'media' && !this.#catalog.find(headWords(sentence, range)))) &&
      finding &&
      !finding.weak &&
      finding.type !== named.type;
    const known = elsewhere ? undefined : named;
    const peer =
      this.#peerOf(sentence, kept) ??
      this.#oneOf(sentence, range) ??
      (finding?.weak ? this.#speakerOf(sentence, kept) : undefined);
    const earlier = this.#sameName(sentence, kept);
    const type =
      known?.type ??
      paper?.type ??
      // "its channel", "their website": the paper of whoever was named before.
      (cues.is.possessive.has(low) && finding?.type === 'media' ? (owner?.type ?? 'insurgent') : undefined) ??
      (finding && !finding.weak ? finding.type : undefined) ??
      peer?.type ??
      (owner?.type === 'insurgent' ? owner.type : undefined) ??
      (isDefinite(sentence, kept) && cues.is.groupNoun.has(tokens[kept.to - 1]?.low ?? '') ? 'insurgent' : undefined) ??
      (!finding || (finding.weak && hasDefinite(sentence, range)) ? earlier?.type : undefined) ??
      finding?.type ??
      (isName(sentence, kept) ? this.#person(sentence, kept, groups) : 'unnamed');
    const source: ResolvedSource = {
      text: words,
      span,
      type,
      number: numberOf(sentence, kept, type),
      named: isNamed(sentence, kept),
    };
    const id = known?.id ?? earlier?.sourceId;
    if (id !== undefined) source.sourceId = id;
    this.note(source);
    return source;
  }

  // A bare name: told elsewhere in the block, else a single word is taken for a capital city, two for a person.
  #person(sentence: SentenceView, range: Range, groups: ReadonlySet<number>): AsserterType {
    const surname = sentence.view.tokens[range.to - 1]?.low ?? '';
    return introducedAs(sentence.view, surname, groups, sentence) ?? 'government';
  }

  // "his colleague": of the same kind as whoever spoke before.
  #peerOf(sentence: SentenceView, range: Range): ResolvedSource | undefined {
    const { tokens, cues } = sentence.view;
    if (!cues.is.possessive.has(tokens[range.from]?.low ?? '')) return undefined;
    for (let i = range.from + 1; i < range.to; i += 1)
      if (cues.is.peer.has(tokens[i]?.low ?? '')) return this.#lastFitting('any');
    return undefined;
  }

  // "The Taliban claimed it. A spokesman said": whose he is stands in what was said before.
  #speakerOf(sentence: SentenceView, range: Range): ResolvedSource | undefined {
    const { tokens, cues } = sentence.view;
    const bare = range.to - range.from === 2 && cues.is.determiner.has(tokens[range.from]?.low ?? '');
    return bare && cues.is.peer.has(tokens[range.from + 1]?.low ?? '') ? this.last : undefined;
  }

  // "one of them": one of those who spoke before.
  #oneOf(sentence: SentenceView, range: Range): ResolvedSource | undefined {
    const { tokens, cues } = sentence.view;
    const last = tokens[range.to - 1]?.low ?? '';
    const partitive = range.to - range.from === 3 && cues.is.preposition.has(tokens[range.from + 1]?.low ?? '');
    return partitive && cues.is.group.has(last) ? this.#lastFitting('people') : undefined;
  }

  #lastFitting(wanted: 'person' | 'people' | 'body' | 'self' | 'any'): ResolvedSource | undefined {
    const fits = (one: ResolvedSource) =>
      wanted === 'any' || wanted === 'self' || one.number === wanted || (wanted === 'people' && one.number === 'body');
    for (let i = this.#seen.length - 1; i >= 0; i -= 1) {
      const one = this.#seen[i];
      if (one && fits(one)) return one;
    }
    return undefined;
  }

  // "the officials", "Salim": a source that shares its head or surname with one before.
  #sameName(sentence: SentenceView, range: Range): ResolvedSource | undefined {
    const last = sentence.view.tokens[range.to - 1]?.low ?? '';
    if (last.length < 2) return undefined;
    const stem = last.replace(/s$/, '');
    for (let i = this.#seen.length - 1; i >= 0; i -= 1) {
      const one = this.#seen[i];
      if (
        one?.text
          .toLowerCase()
          .split(/[\s-]+/)
          .some((word) => word.replace(/s$/, '') === stem)
      )
        return one;
    }
    return isDefinite(sentence, range) ? this.last : undefined;
  }
}

// "A militant organisation, the IMU, has said": the name in apposition is the source.
function nameOfGroup(sentence: SentenceView, range: Range, groups: ReadonlySet<number>): Range | null {
  const { tokens, cues } = sentence.view;
  const first = tokens[range.from]?.low ?? '';
  if (tokens[range.to]?.text !== ',' || !cues.is.determiner.has(first) || cues.file.words.definites.includes(first))
    return null;
  const from = range.to + 1;
  if (!groups.has(from) && !groups.has(from + 1)) return null;
  let to = from;
  while (to < sentence.to && tokens[to]?.text !== ',' && to < from + 10) to += 1;
  return { from, to };
}

// "the IMU itself": the name before the pronoun.
function emphasised(sentence: SentenceView, range: Range): Range | null {
  const { tokens, cues } = sentence.view;
  const before = tokens[range.from - 1];
  const low = tokens[range.from]?.low ?? '';
  if (range.to - range.from !== 1 || before?.kind !== 'word' || range.from <= sentence.from) return null;
  if (!cues.is.pronoun.has(low) || !cues.is.emphatic.has(low)) return null;
  return nounPhraseBefore(sentence, range.from);
}

// "a release by ISAF", "a note by a Brussels institute": a paper speaks for its author.
function authorOf(sentence: SentenceView, range: Range): Range | null {
  const { tokens, cues } = sentence.view;
  for (let i = range.from; i + 2 < range.to && i < range.from + 5; i += 1) {
    const paper = cues.is.document.has(tokens[i]?.low ?? '');
    const next = tokens[i + 1]?.low ?? '';
    if (paper && cues.is.agent.has(next)) return { from: i + 2, to: range.to };
  }
  return null;
}

// "Farrukh Salim of a security institute" → "Farrukh Salim"; "an analyst in Islamabad" stays.
function shorten(sentence: SentenceView, range: Range): Range {
  const { tokens, cues } = sentence.view;
  let { from, to } = range;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.relative.has(low) || low === ',') {
      to = i;
      break;
    }
    if (cues.is.preposition.has(low)) {
      const person = isName(sentence, { from: range.from, to: i }) && i - range.from >= 2;
      if (person) to = i;
    }
    if (to < range.to) break;
  }
  while (from < to - 1 && tokens[from]?.kind !== 'word' && tokens[from]?.kind !== 'number') from += 1;
  return { from, to };
}

// "an analyst at the institute" → "an analyst".
function headWords(sentence: SentenceView, range: Range): string {
  const { tokens, cues, text } = sentence.view;
  let to = range.from + 1;
  while (to < range.to && !cues.is.preposition.has(tokens[to]?.low ?? '')) to += 1;
  const span = spanOf(sentence.view, { from: range.from, to });
  return text.slice(span.start, span.end);
}

function isDefinite(sentence: SentenceView, range: Range): boolean {
  return sentence.view.cues.file.words.definites.includes(sentence.view.tokens[range.from]?.low ?? '');
}

// "the officers", "one of the officers".
function hasDefinite(sentence: SentenceView, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isDefinite(sentence, { from: i, to: i + 1 })) return true;
  return isName(sentence, range);
}

function isName(sentence: SentenceView, range: Range): boolean {
  const { tokens, cues } = sentence.view;
  if (cues.is.determiner.has(tokens[range.from]?.low ?? '')) return false;
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.text.length > 1 && !isCapital(token)) return false;
  }
  return range.to > range.from;
}

function isNamed(sentence: SentenceView, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) {
    if (isCapital(sentence.view.tokens[i]) && i > sentence.from) return true;
  }
  return (
    range.from === sentence.from &&
    isCapital(sentence.view.tokens[range.from]) &&
    !sentence.view.cues.is.determiner.has(sentence.view.tokens[range.from]?.low ?? '')
  );
}

function numberOf(sentence: SentenceView, range: Range, type: AsserterType): ResolvedSource['number'] {
  const { tokens, cues } = sentence.view;
  for (let i = range.from; i < range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (i > range.from && cues.is.preposition.has(low)) break;
    if (cues.is.conjunction.has(low) && i > range.from) return 'people';
    if (cues.is.personNoun.has(low))
      return low.endsWith(cues.file.words.plural) && cues.file.words.plural !== '' ? 'people' : 'person';
  }
  const head = tokens[range.to - 1];
  if (
    isName(sentence, range) &&
    (type === 'witness' || (range.to - range.from >= 2 && type !== 'insurgent' && type !== 'media'))
  )
    return 'person';
  return head && cues.file.words.plural !== '' && head.low.endsWith(cues.file.words.plural) && !isCapital(head)
    ? 'people'
    : 'body';
}
