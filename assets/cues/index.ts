import type { CueFile } from '../../lib/read/cue-file.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import uz from './uz.json' with { type: 'json' };

/** The languages that are read, one file each. JSON has no literal types: the shape is checked by the unit tests. */
export const cueFiles: CueFile[] = [en, ru, de, ar, es, fa, fr, pt, uz] as CueFile[];
