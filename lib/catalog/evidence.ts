import { type ClassSummary, summarise } from '../weigh/class-summary.ts';
import type { Evidence } from '../weigh/fitting-class.ts';
import { choosePrecedents, needsOtherLabels, type PrecedentQuery } from '../weigh/precedents.ts';
import type { ReferenceClass } from '../weigh/track-record.ts';
import type { EvidenceQuery, Precedent } from './catalog-reader.ts';
import type { CatalogDatabase } from './database.ts';
import { type CellKey, cellName, digestsIn, digestsOfKind, digestsOfLabel, summaryKey } from './digest-rows.ts';
import { precedentsFrom } from './grades-apart.ts';
import { inOrder } from './load-record.ts';
import { rowsOf } from './look-up.ts';
import { readingDigests } from './rebuild-digests.ts';
import { resolveAll } from './resolve-layers.ts';

/** What is known about some labels and readings, from stored digests and summaries: three looks, whatever the page. */
export function storedEvidence(db: CatalogDatabase, { labels, readings }: EvidenceQuery): Promise<Evidence> {
  const cells = distinct(readings.flatMap(({ kind, labels }) => labels.map((label): CellKey => [kind, label])));
  const classes: ReferenceClass[] = [
    ...[...labels, ...readings.flatMap((reading) => reading.labels)].map((label) => ({ label })),
    ...readings.map(({ kind, asserterType }) => ({ kind, asserterType })),
  ];
  const keys = distinct(classes.map(summaryKey));
  return readingDigests(db, [], async () => {
    const [digests, rows] = await Promise.all([digestsIn(db, cells), db.summaries.bulkGet(keys)]);
    const inCell = new Map(cells.map((cell, index) => [cellName(cell), digests[index] ?? []]));
    const summaries = new Map(keys.map((key, index) => [key.join(' '), rows[index]?.summary ?? summarise([])]));
    const summary = (cls: ReferenceClass): ClassSummary => asked(summaries, summaryKey(cls));
    return {
      digests: (label, kind) => asked(inCell, [kind, label]),
      ofLabel: (label) => summary({ label }),
      ofKind: (kind, asserterType) => summary({ kind, asserterType }),
    };
  });
}

export function storedPrecedents(db: CatalogDatabase, query: PrecedentQuery): Promise<Precedent[]> {
  return readingDigests(db, ['claims'], async () => {
    const ofLabel = await digestsOfLabel(db, query.label);
    const others = query.reading && needsOtherLabels(ofLabel, query) ? await digestsOfKind(db, query.reading.kind) : [];
    const about = new Map([...ofLabel, ...others].map((digest) => [digest.id, digest]));
    const ids = choosePrecedents([...about.values()], query).map(({ id }) => id);
    const packs = inOrder(await db.packs.toArray());
    const resolved = resolveAll(
      await rowsOf(db, 'claims', ids),
      packs.map(({ id }) => id),
    );
    return precedentsFrom(ids, resolved, packs);
  });
}

function distinct<T extends readonly string[]>(keys: readonly T[]): T[] {
  return [...new Map(keys.map((key) => [key.join(' '), key])).values()];
}

function asked<T>(found: ReadonlyMap<string, T>, key: readonly string[]): T {
  const value = found.get(key.join(' '));
  if (value === undefined) throw new Error(`the catalog was not asked about "${key.join(' ')}"`);
  return value;
}
