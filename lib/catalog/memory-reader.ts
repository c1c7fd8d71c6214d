import { evidenceIn } from '../weigh/fitting-class.ts';
import { choosePrecedents } from '../weigh/precedents.ts';
import type { CatalogReader } from './catalog-reader.ts';
import { digestOfResolved, precedentsFrom } from './grades-apart.ts';
import { type ResolvedRecord, recordsOf, resolveAll } from './resolve-layers.ts';
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
  const resolve = <T extends TableName>(table: T): ResolvedRecord<T>[] => {
    const rows = packs.flatMap((pack) => {
      const records: readonly RecordOf<T>[] = pack[table];
      return records.map((fields): LayerRow<T> => ({ layer: pack.manifest.id, id: fields.id, fields }));
    });
    return resolveAll<T>([...(own[table] ?? []), ...rows], order);
  };
  const labels = recordsOf(resolve('labels'));
  const sources = recordsOf(resolve('sources'));
  const patterns = recordsOf(resolve('patterns'));
  const claims = resolve('claims');
  const digests = claims.map(digestOfResolved).filter((digest) => digest !== undefined);
  const evidence = evidenceIn(digests);
  return {
    revision: async () => 0,
    labels: async () => labels,
    sources: async () => sources,
    patterns: async () => patterns,
    evidence: async () => evidence,
    async precedents(query) {
      const ids = choosePrecedents(digests, query).map(({ id }) => id);
      const titled = packs.map(({ manifest }) => ({ id: manifest.id, manifest }));
      return precedentsFrom(ids, claims, titled);
    },
  };
}
