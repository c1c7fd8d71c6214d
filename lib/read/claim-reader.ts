import type { Mention } from '../find/mention.ts';
import type { PageText } from '../page/page-text.ts';
import { type BlockView, isQuoted, type Range, type SentenceView, spanOf } from './block-view.ts';
import { type ClaimPart, claimParts } from './claim-parts.ts';
import { type FoundAttribution, findAttributions } from './find-attributions.ts';
import { findHedges } from './hedges.ts';
import { kindOf } from './kinds.ts';
import { findMissing } from './missing.ts';
import { findPatterns } from './patterns.ts';
import { polarityOf } from './polarity.ts';
import { findQuantities } from './quantities.ts';
import type { ReadContext } from './read-context.ts';
import type { CueWords, Reading } from './reading.ts';
import { OWN_VOICE, type ResolvedSource, SourceMemory } from './source-memory.ts';
import { claimsNothing, continues } from './topic.ts';

/** Reads a page's blocks in order and carries over who spoke last and what the last claim was about. */
export class ClaimReader {
  readonly #page: PageText;
  readonly #context: ReadContext;
  readonly #memory: SourceMemory;
  readonly #groupLabels: ReadonlySet<string>;
  #last: Reading | null = null;
  #topic: string[] = [];

  constructor(page: PageText, context: ReadContext) {
    this.#page = page;
    this.#context = context;
    this.#memory = new SourceMemory(context.sources);
    this.#groupLabels = new Set(
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
    let pending: SentenceView | null = null;
    let fresh = true;
    for (const sentence of view.sentences) {
      const inside = mentions.filter((one) => one.start < sentence.end && one.end > sentence.start);
      const live = inside.filter((one) => one.status !== 'rejected' && !this.#groupLabels.has(one.label));
      const found = findAttributions(sentence);
      const tied =
        live.length > 0 ||
        (inside.length === 0 && this.#last !== null && (!fresh || startsTied(sentence)) && continues(sentence));
      fresh = false;
      if (!tied || claimsNothing(sentence, found)) {
        if (live.length === 0 && inside.length === 0 && this.#last === null) pending = sentence;
        else if (inside.length > 0 && live.length === 0) this.#last = null;
        continue;
      }
      if (live.length > 0) this.#topic = [...new Set(live.map((one) => one.label))];
      if (pending && pending.index === sentence.index - 1 && leadsIn(pending)) {
        readings.push(...this.#readSentence(pending, [], findAttributions(pending)));
      }
      pending = null;
      const made = this.#readSentence(sentence, live, found);
      readings.push(...made);
      this.#last = made[made.length - 1] ?? this.#last;
    }
    if (readings.length === 0) this.#last = null;
    return readings;
  }

  #readSentence(sentence: SentenceView, live: readonly Mention[], found: readonly FoundAttribution[]): Reading[] {
    const groups = new Map<number, Mention>();
    for (const mention of live) {
      for (let i = sentence.from; i < sentence.to; i += 1) {
        const token = sentence.view.tokens[i];
        if (token && token.end > mention.start && token.start < mention.end) {
          groups.set(i, mention);
          break;
        }
      }
    }
    const indices = new Set(groups.keys());
    const readings: Reading[] = [];
    const parts = claimParts(sentence, found);
    for (const part of parts) readings.push(this.#makeReading(sentence, part, indices, live));
    return readings;
  }

  #makeReading(
    sentence: SentenceView,
    part: ClaimPart,
    groups: ReadonlySet<number>,
    live: readonly Mention[],
  ): Reading {
    const { view } = sentence;
    const inner = part.layers[part.layers.length - 1];
    const chain: string[] = [];
    let source: ResolvedSource = OWN_VOICE;
    for (const layer of part.layers) {
      if (!layer.source) continue;
      if (source !== OWN_VOICE) chain.push(source.text);
      source = this.#memory.resolve(sentence, layer.source, groups);
    }
    if (!inner && wholeQuote(sentence)) source = this.#memory.last ?? OWN_VOICE;
    const whole: Range = { from: sentence.from, to: sentence.to };
    const ranges = part.ranges.length > 0 ? part.ranges : [whole];
    const scope = inner ? [...ranges, inner.cue] : ranges;
    const labelsHere = new Set(live.filter((one) => inRanges(sentence, one, ranges)).map((one) => one.label)).size;
    const quantities = ranges.flatMap((range) => findQuantities(sentence, range));
    const kind = kindOf(sentence, scope, {
      labels: labelsHere,
      people: Math.max(
        0,
        ...quantities.filter((one) => countsMembers(sentence, one.unit)).map((one) => one.min || one.max),
      ),
      insurgent: source.type === 'insurgent',
      blames: inner?.act === 'blame',
      claims: inner?.act === 'claim',
    });
    const polarity = polarityOf(sentence, scope, inner?.act ?? null, source.type === 'none');
    const hedges = scope.flatMap((range) => findHedges(sentence, range));
    const answers =
      kind.kind === 'other' && this.#last !== null && (polarity.polarity !== 'asserted' || wholeQuote(sentence));
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
      kind: answers && this.#last ? this.#last.kind : kind.kind,
      assertedBy: source.text,
      asserterType: source.type,
      source: source.span,
      chain,
      cueWords: cueWords.sort((a, b) => a.start - b.start),
      hedged: hedges.length > 0,
      polarity: polarity.polarity,
      patterns: findPatterns(sentence, whole, this.#context.patterns),
      quantities,
      missing: findMissing(sentence, source, quantities),
    };
    if (source.surface !== undefined) reading.assertedBySurface = source.surface;
    if (source.sourceId !== undefined) reading.sourceId = source.sourceId;
    if (view.text !== this.#page.text) throw new Error('a block view of another page');
    this.#last = reading;
    return reading;
  }

  #words(sentence: SentenceView, range: Range, role: CueWords['role']): CueWords {
    const span = spanOf(sentence.view, range);
    return { ...span, text: this.#page.text.slice(span.start, span.end), role };
  }
}

function countsMembers(sentence: SentenceView, unit: string): boolean {
  return sentence.view.cues.is.memberUnit.has(unit);
}

function inRanges(sentence: SentenceView, mention: Mention, ranges: readonly Range[]): boolean {
  return ranges.some((range) => {
    const span = spanOf(sentence.view, range);
    return mention.start < span.end && mention.end > span.start;
  });
}

function wholeQuote(sentence: SentenceView): boolean {
  const { view } = sentence;
  return isQuoted(view, sentence.from) && isQuoted(view, sentence.to - 1);
}

function startsTied(sentence: SentenceView): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = sentence.from; i < sentence.from + 2; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.pronoun.has(low) || cues.is.possessive.has(low)) return true;
  }
  return false;
}

// "Three people died when …": an act told before the group is named.
function leadsIn(sentence: SentenceView): boolean {
  const { tokens, cues } = sentence.view;
  for (const hit of cues.kinds.all(tokens, sentence.from, sentence.to)) {
    if (hit.value.kind === 'killed-captured' || hit.value.kind === 'attack-blamed') return true;
  }
  return false;
}
