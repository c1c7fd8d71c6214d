import type { Label } from '../catalog/schema/label.ts';
import type { Pattern } from '../catalog/schema/pattern.ts';
import type { Source } from '../catalog/schema/source.ts';
import type { CueFile } from './cue-file.ts';
import type { KindFeature } from './kind-features.ts';
import type { KindFinding } from './kinds.ts';

export interface TracedKind {
  /** Start of the sentence. */
  start: number;
  /** The source in words of the text, '' for the own voice. */
  assertedBy: string;
  features: KindFeature[];
  /** What the lists of cues alone make of it. */
  ruled: KindFinding;
}

/** What the reader brings to a text: the cue files of its languages and the catalog's names. */
export interface ReadContext {
  cues: CueFile[];
  sources: Source[];
  labels: Pick<Label, 'id' | 'name' | 'kind' | 'aliases'>[];
  patterns: Pattern[];
  /** Told what each claim's kind rests on; for learning the weights of the cue files. */
  trace?: (traced: TracedKind) => void;
}
