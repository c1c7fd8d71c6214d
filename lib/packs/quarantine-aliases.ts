import type { Pack } from '../catalog/schema/pack.ts';
import { tooGeneral } from './general-alias.ts';

/** An alias that was taken out of a label. */
export interface Quarantined {
  label: string;
  alias: string;
  /** A full sentence. */
  reason: string;
}

/** Takes aliases that would match almost anything out of a pack; the labels stay. */
export function quarantineAliases(pack: Pack): { pack: Pack; quarantined: Quarantined[] } {
  const quarantined: Quarantined[] = [];
  const labels = pack.labels.map((label) => {
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
