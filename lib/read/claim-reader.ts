import type { Mention } from '../find/mention.ts';
import type { PageText } from '../page/page-text.ts';
import { type BlockView, isQuoted, type Range, type SentenceView, spanOf } from './block-view.ts';
import { claimKind } from './claim-kind.ts';
import { type ClaimPart, claimParts } from './claim-parts.ts';
import { findAttributions } from './find-attributions.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { groupTokens } from './group-tokens.ts';
import { findHedges } from './hedges.ts';
import { statedClues } from './kind-clues.ts';
import { kindOf } from './kinds.ts';
import { isSameVoice, mayMerge, merge } from './merge-readings.ts';
import { findMissing } from './missing.ts';
import { findPatterns } from './patterns.ts';
import { polarityOf } from './polarity.ts';
import { findQuantities } from './quantities.ts';
import { isWholeQuote, quoteRunningOn, selfPronoun } from './quoted-speech.ts';
import type { ReadContext } from './read-context.ts';
import type { CueWords, Reading } from './reading.ts';
import { OWN_VOICE, type ResolvedSource, SourceMemory } from './source-memory.ts';
import { splitPart } from './split-part.ts';
import { continues, isAttributed, leadsIn, startsTied } from './ties.ts';
import { claimsNothing } from './topic.ts';

/** How many sentences before the first label may tell what it then is said to have done. */
const MAX_LEADS = 2;

/** Reads a page's blocks in order and carries over who spoke last and what the last claim was about. */
export class ClaimReader {
  readonly #page: PageText;
  readonly #context: ReadContext;
  readonly #memory: SourceMemory;
  readonly #noGroups: ReadonlySet<string>;
  /** Who spoke last in the text's own words, and so speaks a quotation that runs on. */
  #speaker: ResolvedSource | null = null;
  #last: Reading | null = null;
  #topic: string[] = [];

  constructor(page: PageText, context: ReadContext) {
    this.#page = page;
    this.#context = context;
    this.#memory = new SourceMemory(context.sources);
    this.#noGroups = new Set(
      context.labels.filter((label) => label.kind === 'not-a-group' || label.kind === 'place').map((label) => label.id),
    );
  }

  /** Whether the block that follows may go on about the labels of the one just read. */
  get mayContinue(): boolean {
    return this.#last !== null;
  }

  /** Tells that a block was passed over. */
  skip(): void {
    this.#last = null;
  }

  readBlock(view: BlockView, mentions: readonly Mention[]): Reading[] {
    const readings: Reading[] = [];
    const groups = groupTokens(view, mentions, this.#noGroups);
    let leads: { sentence: SentenceView; found: FoundAttribution[] }[] = [];
    let fresh = true;
    for (const sentence of view.sentences) {
      const inside = mentions.filter((one) => one.start < sentence.end && one.end > sentence.start);
      const live = inside.filter((one) => one.status !== 'rejected' && !this.#noGroups.has(one.label));
      const found = findAttributions(sentence);
      const open = !claimsNothing(sentence, found);
      if (live.length === 0 && !(open && inside.length === 0 && this.#isTied(sentence, found, fresh))) {
        if (inside.length > 0) this.#last = null;
        const leading = open && inside.length === 0 && this.#last === null && leadsIn(sentence, found);
        leads = leading ? [...leads.slice(1 - MAX_LEADS), { sentence, found }] : [];
        fresh = false;
        continue;
      }
      fresh = false;
      if (!open) continue;
      if (live.length > 0) this.#topic = [...new Set(live.map((one) => one.label))];
      for (const lead of leads) readings.push(...this.#readSentence(lead.sentence, [], lead.found, groups));
      leads = [];
      readings.push(...this.#readSentence(sentence, live, found, groups));
    }
    if (readings.length === 0) this.#last = null;
    return readings;
  }

  // A sentence that names no label goes on about the last one when somebody speaks in it or its words point back.
  #isTied(sentence: SentenceView, found: readonly FoundAttribution[], fresh: boolean): boolean {
    if (this.#last === null || (fresh && !startsTied(sentence))) return false;
    return isAttributed(sentence, found) || continues(sentence);
  }

  #readSentence(
    sentence: SentenceView,
    live: readonly Mention[],
    found: readonly FoundAttribution[],
    groups: ReadonlySet<number>,
  ): Reading[] {
    const readings: Reading[] = [];
    for (const part of claimParts(sentence, found)) {
      for (const piece of splitPart(sentence, part)) {
        const reading = this.#makeReading(sentence, piece, groups, live, readings);
        const before = readings.findIndex(
          (one) => isSameVoice(one, reading) && mayMerge(sentence, piece, one, reading),
        );
        const known = readings[before];
        if (known) readings[before] = merge(known, reading);
        else readings.push(reading);
      }
    }
    this.#last = readings[readings.length - 1] ?? this.#last;
    return readings;
  }

  /** Who asserts a part, and the layers around it, outermost first. */
  #voice(
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

  #makeReading(
    sentence: SentenceView,
    part: ClaimPart,
    groups: ReadonlySet<number>,
    live: readonly Mention[],
    readings: readonly Reading[],
  ): Reading {
    const { view } = sentence;
    const { cues } = view;
    const inner = part.layers[part.layers.length - 1];
    const { source, chain } = this.#voice(sentence, part, groups);
    const whole: Range = { from: sentence.from, to: sentence.to };
    const ranges = part.ranges.length > 0 ? part.ranges : [whole];
    const scope = inner ? [...ranges, inner.cue] : ranges;
    const quantities = ranges.flatMap((range) => findQuantities(sentence, range));
    const polarity = polarityOf(sentence, scope, ranges, inner?.act ?? null, source.type === 'none');
    const stated = statedClues(sentence, live, ranges, quantities);
    const ruled = kindOf(sentence, scope, {
      groups,
      ...stated,
      insurgent: source.type === 'insurgent',
      denied: polarity.polarity === 'denied',
      blames: inner?.act === 'blame',
      claims: inner?.act === 'claim',
    });
    const hedges = ranges.flatMap((range) => findHedges(sentence, range));
    if (inner && cues.is.hedgingVerb.has(view.tokens[inner.head]?.low ?? '')) hedges.push(inner.cue);
    const before = readings[readings.length - 1] ?? this.#last;
    const answers =
      ruled.score === 0 &&
      this.#last !== null &&
      (polarity.polarity !== 'asserted' ||
        isWholeQuote(sentence) ||
        (inner !== undefined && wordCount(sentence, ranges) <= 2));
    // A denial that runs on over several quoted sentences stays one.
    const runsOn = answers && isWholeQuote(sentence) && this.#last?.assertedBy === source.text;
    const kind = claimKind(
      sentence,
      scope,
      groups,
      ruled,
      answers ? (before?.kind ?? null) : null,
      before && { kind: before.kind, polarity: polarity.polarity },
    );
    this.#context.trace?.({ start: sentence.start, assertedBy: source.text, features: kind.features, ruled });
    const cueWords: CueWords[] = [
      ...part.layers.map((layer) => this.#words(sentence, layer.cue, 'attribution')),
      ...hedges.map((range) => this.#words(sentence, range, 'hedge')),
      ...polarity.cues.map((range) =>
        this.#words(sentence, range, polarity.polarity === 'doubted' ? 'doubt' : 'denial'),
      ),
      ...kind.cues.map((range) => this.#words(sentence, range, 'kind')),
    ];
    const reading: Reading = {
      start: sentence.start,
      end: sentence.end,
      labels: live.length > 0 ? [...new Set(live.map((one) => one.label))] : [...this.#topic],
      kind: kind.kind,
      assertedBy: source.text,
      asserterType: source.type,
      source: source.span,
      chain,
      cueWords: cueWords.sort((a, b) => a.start - b.start),
      hedged: hedges.length > 0,
      polarity: runsOn && this.#last && polarity.polarity === 'asserted' ? this.#last.polarity : polarity.polarity,
      patterns: findPatterns(sentence, whole, this.#context.patterns),
      quantities,
      missing: findMissing(sentence, source, quantities),
    };
    if (source.surface !== undefined) reading.assertedBySurface = source.surface;
    if (source.sourceId !== undefined) reading.sourceId = source.sourceId;
    if (view.text !== this.#page.text) throw new Error('a block view of another page');
    return reading;
  }

  #words(sentence: SentenceView, range: Range, role: CueWords['role']): CueWords {
    const span = spanOf(sentence.view, range);
    return { ...span, text: this.#page.text.slice(span.start, span.end), role };
  }
}

function wordCount(sentence: SentenceView, ranges: readonly Range[]): number {
  let words = 0;
  for (const range of ranges)
    for (let i = range.from; i < range.to; i += 1) if (sentence.view.tokens[i]?.kind === 'word') words += 1;
  return words;
}
