import type { AsserterType, ClaimKind } from '../catalog/schema/terms.ts';
import type { Span } from '../page/page-text.ts';

/** Who is said to have said what, as spans of the text. */
export interface Attribution {
  cue: Span;
  source: Span | null;
  content: Span | null;
}

/** The words a finding rests on, so that the card can underline them and a reader can disagree. */
export interface CueWords extends Span {
  text: string;
  role: 'attribution' | 'hedge' | 'denial' | 'doubt' | 'kind';
}

export interface Quantity {
  min: number;
  max: number;
  unit: string;
  span: Span;
}

/** One record per source and claim: what a sentence says about the labels in it, and on whose word. */
export interface Reading {
  /** The sentence. */
  start: number;
  end: number;
  /** Label ids the claim is about, most prominent first. */
  labels: string[];
  kind: ClaimKind;
  /** The innermost source in words of the text; '' = the text's own voice. */
  assertedBy: string;
  asserterType: AsserterType;
  /** Where the source's words stand (may be an earlier sentence); null for the own voice. */
  source: Span | null;
  /** The pronoun or short form used in this sentence when it differs from `assertedBy`. */
  assertedBySurface?: string;
  /** Catalog source id when the source was recognised. */
  sourceId?: string;
  /** Outer layers of a quotation chain, outermost first ("Xinhua" → "a website" → the asserter). */
  chain: string[];
  cueWords: CueWords[];
  hedged: boolean;
  polarity: 'asserted' | 'denied' | 'doubted';
  /** Ids of catalog patterns whose cues stand in the sentence: prompts to check, not verdicts. */
  patterns: string[];
  quantities: Quantity[];
  /** What a reader would need and the sentence does not give. */
  missing: Missing[];
}

export type Missing = 'source' | 'name' | 'evidence' | 'time' | 'place' | 'number-basis';
