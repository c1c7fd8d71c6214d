import type { Label } from '../catalog/schema/label.ts';
import type { Pattern } from '../catalog/schema/pattern.ts';
import type { Source } from '../catalog/schema/source.ts';
import type { CueFile } from './cue-file.ts';

/** What the reader brings to a text: the cue files of its languages and the catalog's names. */
export interface ReadContext {
  cues: CueFile[];
  sources: Source[];
  labels: Pick<Label, 'id' | 'name' | 'kind' | 'aliases'>[];
  patterns: Pattern[];
}
