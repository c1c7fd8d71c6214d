import type { CueFile } from '../../lib/read/cue-file.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** The languages that are read, one file each. JSON has no literal types: the shape is checked by the unit tests. */
export const cueFiles: CueFile[] = [en as CueFile, ru as CueFile, de as CueFile];
