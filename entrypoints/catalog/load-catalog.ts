import type { CatalogData, ChangeView, Counts, EntriesOf } from '../../components/catalog/catalog-view.ts';
import type { CatalogDatabase } from '../../lib/catalog/database.ts';
import { type HistoryEntry, recentEdits } from '../../lib/catalog/history.ts';
import { installedPacks, resolvedRecords } from '../../lib/catalog/look-up.ts';
import { allLooks } from '../../lib/catalog/looks.ts';
import type { ResolvedRecord } from '../../lib/catalog/resolve-layers.ts';
import { type TableName, tableNames } from '../../lib/catalog/schema/pack.ts';
import type { PackRow } from '../../lib/catalog/stored-rows.ts';

/** Everything the page shows of the database, as it is now; throws `CatalogError`. */
export async function loadCatalog(db: CatalogDatabase): Promise<Omit<CatalogData, 'settings'>> {
  const [labels, claims, sources, patterns, packs, edits, looks] = await Promise.all([
    resolvedRecords(db, 'labels'),
    resolvedRecords(db, 'claims'),
    resolvedRecords(db, 'sources'),
    resolvedRecords(db, 'patterns'),
    installedPacks(db),
    recentEdits(db),
    allLooks(db),
  ]);
  const tables = { labels, claims, sources, patterns };
  return {
    entries: {
      labels: shown(labels),
      claims: shown(claims),
      sources: shown(sources),
      patterns: shown(patterns),
    },
    packs: packs.map((row) => ({
      manifest: row.manifest,
      counts: countsOf(row, tables),
      installedAt: Date.parse(row.installed),
    })),
    looks,
    history: edits.filter(({ action }) => action !== 'undo').map(changeView),
  };
}

/** Deleted records and orphans are not shown; the history brings them back. */
function shown<T extends TableName>(resolved: readonly ResolvedRecord<T>[]): EntriesOf<T> {
  return resolved.flatMap(({ record, layers, shadowed, disagreements }) =>
    record === null ? [] : [{ record, layers, shadowed, disagreements }],
  );
}

function countsOf({ id }: PackRow, tables: { [T in TableName]: ResolvedRecord<T>[] }): Counts {
  const counts: Counts = { labels: 0, claims: 0, sources: 0, patterns: 0 };
  for (const table of tableNames) counts[table] = tables[table].filter(({ layers }) => layers.includes(id)).length;
  return counts;
}

const actions = {
  put: 'changed',
  delete: 'deleted',
  revert: 'reverted',
  install: 'pack-installed',
  remove: 'pack-removed',
  undo: 'changed',
} as const;

function changeView({ batch, at, action, steps, undone }: HistoryEntry): ChangeView {
  const [first] = steps;
  const isNew = action === 'put' && first?.before === null && first.after !== null && 'whole' in first.after;
  return {
    id: batch,
    at: Date.parse(at),
    action: action === 'put' && steps.length > 1 ? 'imported' : isNew ? 'added' : actions[action],
    name: first?.name ?? '',
    target: { section: first?.table ?? 'labels', id: first?.id ?? '' },
    records: steps.length,
    undone,
  };
}
