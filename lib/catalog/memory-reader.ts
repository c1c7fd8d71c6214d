import type { CatalogReader } from './catalog-reader.ts';
import { recordsOf, resolveAll } from './resolve-layers.ts';
import type { Pack, RecordOf, TableName } from './schema/pack.ts';
import type { LayerRow } from './stored-rows.ts';

/**
 * A catalog made of packs alone, first pack first where they disagree, for use without a browser. `own` adds rows of a
 * reader's layer.
 */
export function memoryReader(
  packs: readonly Pack[],
  own: { [T in TableName]?: readonly LayerRow<T>[] } = {},
): CatalogReader {
  const order = packs.map((pack) => pack.manifest.id);
  const resolve = <T extends TableName>(table: T): RecordOf<T>[] => {
    const rows = packs.flatMap((pack) => {
      const records: readonly RecordOf<T>[] = pack[table];
      return records.map((fields): LayerRow<T> => ({ layer: pack.manifest.id, id: fields.id, fields }));
    });
    return recordsOf(resolveAll<T>([...(own[table] ?? []), ...rows], order));
  };
  const labels = resolve('labels');
  const claims = resolve('claims');
  const sources = resolve('sources');
  const patterns = resolve('patterns');
  return {
    revision: async () => 0,
    labels: async () => labels,
    sources: async () => sources,
    patterns: async () => patterns,
    claimsAbout: async (labelIds, kinds) =>
      claims.filter((claim) => kinds.includes(claim.kind) || claim.labels.some((label) => labelIds.includes(label))),
  };
}
