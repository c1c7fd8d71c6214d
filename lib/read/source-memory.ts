import type { Source } from '../catalog/schema/source.ts';
import type { AsserterType } from '../catalog/schema/terms.ts';
import { asserterType } from './asserter-type.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';
import { type CatalogSources, catalogSources } from './catalog-sources.ts';
import { introducedAs } from './introductions.ts';
import type { ResolvedSource } from './resolved-source.ts';
import { hasDefinite, isDefinite, isName, isNamed, numberOf } from './source-name.ts';
import { authorOf, emphasised, headWords, nameOfGroup, shorten } from './source-range.ts';

/** Remembers who spoke so far on a page, and resolves pronouns and short forms to them. */
export class SourceMemory {
  readonly #catalog: CatalogSources;
  readonly #seen: ResolvedSource[] = [];

  constructor(sources: readonly Source[]) {
    this.#catalog = catalogSources(sources);
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
