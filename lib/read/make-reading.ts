import type { Mention } from '../find/mention.ts';
import { onlyAnswers } from './answer.ts';
import { type Range, type SentenceView, spanOf } from './block-view.ts';
import { claimKind } from './claim-kind.ts';
import type { ClaimPart } from './claim-parts.ts';
import { findHedges } from './hedges.ts';
import { statedClues } from './kind-clues.ts';
import { kindOf } from './kinds.ts';
import { findMissing } from './missing.ts';
import { findPatterns } from './patterns.ts';
import { polarityOf } from './polarity.ts';
import { findQuantities } from './quantities.ts';
import { isWholeQuote } from './quoted-speech.ts';
import type { ReadContext } from './read-context.ts';
import type { CueWords, Reading } from './reading.ts';
import type { ResolvedSource } from './resolved-source.ts';

/** Where a claim stands: what is named around it and what was claimed before it. */
export interface ClaimSetting {
  /** Tokens at which a group's name begins. */
  groups: ReadonlySet<number>;
  /** Mentions of the sentence that may be groups. */
  live: readonly Mention[];
  /** Labels that a sentence without any goes on about. */
  topic: readonly string[];
  /** The last claim of an earlier sentence, and the last one at all. */
  last: Reading | null;
  before: Reading | null;
  context: ReadContext;
}

/** What one voice of a sentence says, as a record. */
export function makeReading(
  sentence: SentenceView,
  part: ClaimPart,
  { source, chain }: { source: ResolvedSource; chain: string[] },
  setting: ClaimSetting,
): Reading {
  const { view } = sentence;
  const { cues } = view;
  const inner = part.layers[part.layers.length - 1];
  const { groups, live, topic, last, before, context } = setting;
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
  const answers =
    last !== null &&
    (onlyAnswers(sentence, ranges, groups) ||
      (ruled.score === 0 &&
        (polarity.polarity !== 'asserted' ||
          isWholeQuote(sentence) ||
          (inner !== undefined && wordCount(sentence, ranges) <= 2))));
  // A denial that runs on over several quoted sentences stays one.
  const runsOn = answers && isWholeQuote(sentence) && last?.assertedBy === source.text;
  const kind = claimKind(
    sentence,
    scope,
    groups,
    ruled,
    answers ? (before?.kind ?? null) : null,
    before && { kind: before.kind, polarity: polarity.polarity, named: stated.labels > 0 },
  );
  context.trace?.({ start: sentence.start, assertedBy: source.text, features: kind.features, ruled });
  const cueWords: CueWords[] = [
    ...part.layers.map((layer) => wordsAt(sentence, layer.cue, 'attribution')),
    ...hedges.map((range) => wordsAt(sentence, range, 'hedge')),
    ...polarity.cues.map((range) => wordsAt(sentence, range, polarity.polarity === 'doubted' ? 'doubt' : 'denial')),
    ...kind.cues.map((range) => wordsAt(sentence, range, 'kind')),
  ];
  const reading: Reading = {
    start: sentence.start,
    end: sentence.end,
    labels: live.length > 0 ? [...new Set(live.map((one) => one.label))] : [...topic],
    kind: kind.kind,
    assertedBy: source.text,
    asserterType: source.type,
    source: source.span,
    chain,
    cueWords: cueWords.sort((a, b) => a.start - b.start),
    hedged: hedges.length > 0,
    polarity: runsOn && last && polarity.polarity === 'asserted' ? last.polarity : polarity.polarity,
    patterns: findPatterns(sentence, whole, context.patterns),
    quantities,
    missing: findMissing(sentence, source, quantities),
  };
  if (source.surface !== undefined) reading.assertedBySurface = source.surface;
  if (source.sourceId !== undefined) reading.sourceId = source.sourceId;
  return reading;
}

function wordsAt(sentence: SentenceView, range: Range, role: CueWords['role']): CueWords {
  const span = spanOf(sentence.view, range);
  return { ...span, text: sentence.view.text.slice(span.start, span.end), role };
}

function wordCount(sentence: SentenceView, ranges: readonly Range[]): number {
  let words = 0;
  for (const range of ranges)
    for (let i = range.from; i < range.to; i += 1) if (sentence.view.tokens[i]?.kind === 'word') words += 1;
  return words;
}
