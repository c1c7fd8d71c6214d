import type { Pack } from '../catalog/schema/pack.ts';
import { tooGeneral } from './general-alias.ts';

/** An alias that was taken out of a label. */
export interface Quarantined {
  label: string;
  alias: string;
  /** A full sentence. */
  reason: string;
}

/**
 * Takes aliases that would match almost anything out of a pack; the labels stay. A sense that is no group may keep common
 * words: it is never marked, and only there so that a group of the same name is not mistaken for it.
 */
export function quarantineAliases(pack: Pack): { pack: Pack; quarantined: Quarantined[] } {
  const quarantined: Quarantined[] = [];
  const labels = pack.labels.map((label) => {
    if (label.kind === 'not-a-group') return label;
    const aliases = label.aliases.filter((alias) => {
      const why = tooGeneral(alias);
      if (why !== '') {
        quarantined.push({
          label: label.id,
          alias: alias.text,
          reason: `"${alias.text}" was left out of ${label.name}: ${why}.`,
        });
      }
      return why === '';
    });
    return aliases.length === label.aliases.length ? label : { ...label, aliases };
  });
  return { pack: quarantined.length === 0 ? pack : { ...pack, labels }, quarantined };
}
