import type { Source } from '../catalog/schema/source.ts';
import { isQuoted, type SentenceView } from './block-view.ts';
import type { ClaimPart } from './claim-parts.ts';
import { findAttributions } from './find-attributions.ts';
import { isWholeQuote, quoteRunningOn, selfPronoun } from './quoted-speech.ts';
import { OWN_VOICE, type ResolvedSource } from './resolved-source.ts';
import { SourceMemory } from './source-memory.ts';

/** Follows who speaks through a page. */
export class Voices {
  readonly #memory: SourceMemory;
  /** Who spoke last in the text's own words, and so speaks a quotation that runs on. */
  #speaker: ResolvedSource | null = null;

  constructor(sources: readonly Source[]) {
    this.#memory = new SourceMemory(sources);
  }

  /** Who asserts a part, and the layers around it, outermost first. */
  of(
    sentence: SentenceView,
    part: ClaimPart,
    groups: ReadonlySet<number>,
  ): { source: ResolvedSource; chain: string[] } {
    const chain: string[] = [];
    let source: ResolvedSource = OWN_VOICE;
    const quoted = isWholeQuote(sentence);
    if (quoted) {
      this.#speaker = this.#speakerAhead(sentence, groups) ?? this.#speaker;
      source = this.#speaker ?? OWN_VOICE;
    }
    for (const layer of part.layers) {
      if (!layer.source || (quoted && layer.act === 'show')) continue;
      const next = this.#memory.resolve(sentence, layer.source, groups, this.#speaker);
      if (source !== OWN_VOICE && source.text !== next.text) chain.push(source.text);
      if (source === OWN_VOICE && !isQuoted(sentence.view, layer.head)) this.#speaker = next;
      source = next;
    }
    if (quoted && part.layers.length === 0 && source !== OWN_VOICE) {
      const self = selfPronoun(sentence);
      source = self ? { ...source, surface: self } : source;
    }
    return { source, chain };
  }

  // "“A. B,” he said": the first sentence of the quotation finds its speaker in the second.
  #speakerAhead(sentence: SentenceView, groups: ReadonlySet<number>): ResolvedSource | null {
    const { view } = sentence;
    const quote = quoteRunningOn(sentence);
    if (!quote) return null;
    for (const later of view.sentences.slice(sentence.index + 1)) {
      if (later.from >= quote.to) return null;
      const outside = findAttributions(later).find((one) => !isQuoted(view, one.head) && one.source);
      if (outside?.source) return this.#memory.resolve(later, outside.source, groups);
    }
    return null;
  }
}
