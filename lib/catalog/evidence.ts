import { summarise } from '../weigh/class-summary.ts';
import type { Evidence } from '../weigh/fitting-class.ts';
import { choosePrecedents, needsOtherLabels, type PrecedentQuery } from '../weigh/precedents.ts';
import type { ReferenceClass } from '../weigh/track-record.ts';
import type { EvidenceQuery, Precedent } from './catalog-reader.ts';
import type { CatalogDatabase } from './database.ts';
import { type ClassKey, classKey, digestsIn, digestsOfLabel, keyName } from './digest-rows.ts';
import { readingDigests } from './ensure-digests.ts';
import { precedentsFrom } from './grades-apart.ts';
import { inOrder } from './load-record.ts';
import { rowsOf } from './look-up.ts';
import { resolveAll } from './resolve-layers.ts';

/** What is known about some labels and readings, from stored digests and summaries: two looks, whatever the page. */
export function storedEvidence(db: CatalogDatabase, { labels, readings }: EvidenceQuery): Promise<Evidence> {
  const cells = distinct(readings.flatMap(({ kind, labels }) => labels.map((label) => classKey({ label, kind }))));
  const sums = distinct([
    ...[...labels, ...readings.flatMap((reading) => reading.labels)].map((label) => classKey({ label })),
    ...readings.map(({ kind, asserterType }) => classKey({ kind, asserterType })),
  ]);
  return readingDigests(db, [], async () => {
    const [digests, rows] = await Promise.all([digestsIn(db, cells), db.summaries.bulkGet(sums)]);
    const inCell = new Map(cells.map((cell, index) => [keyName(cell), digests[index] ?? []]));
    const summaries = new Map(sums.map((key, index) => [keyName(key), rows[index]?.summary ?? summarise([])]));
    return {
      digests: (label, kind) => asked(inCell, { label, kind }),
      ofLabel: (label) => asked(summaries, { label }),
      ofKind: (kind, asserterType) => asked(summaries, { kind, asserterType }),
    };
  });
}

export function storedPrecedents(db: CatalogDatabase, query: PrecedentQuery): Promise<Precedent[]> {
  return readingDigests(db, ['claims'], async () => {
    const ofLabel = await digestsOfLabel(db, query.label);
    const others =
      query.reading && needsOtherLabels(ofLabel, query)
        ? await digestsIn(db, [classKey({ kind: query.reading.kind, asserterType: query.reading.asserterType })])
        : [];
    const about = new Map([...ofLabel, ...others.flat()].map((digest) => [digest.id, digest]));
    const ids = choosePrecedents([...about.values()], query).map(({ id }) => id);
    const packs = inOrder(await db.packs.toArray());
    const resolved = resolveAll(
      await rowsOf(db, 'claims', ids),
      packs.map(({ id }) => id),
    );
    return precedentsFrom(ids, resolved, packs);
  });
}

function distinct(keys: readonly ClassKey[]): ClassKey[] {
  return [...new Map(keys.map((key) => [keyName(key), key])).values()];
}

function asked<T>(found: ReadonlyMap<string, T>, cls: ReferenceClass): T {
  const value = found.get(keyName(classKey(cls)));
  if (value === undefined) throw new Error(`the catalog was not asked about ${JSON.stringify(cls)}`);
  return value;
}
