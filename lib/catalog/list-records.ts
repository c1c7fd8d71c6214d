import type { CatalogDatabase } from './database.ts';
import { digestsOfKind, digestsOfLabel } from './digest-rows.ts';
import { packOrder } from './load-record.ts';
import { idsOf, rowsOf, tableOf } from './look-up.ts';
import { readingDigests } from './rebuild-digests.ts';
import { recordName } from './record-name.ts';
import { type ResolvedRecord, resolveAll } from './resolve-layers.ts';
import type { AnyRecord, TableName } from './schema/pack.ts';
import type { ClaimKind, Credibility } from './schema/terms.ts';
import { searchText } from './search-text.ts';
import type { LayerRow } from './stored-rows.ts';

export interface ListQuery {
  /** Words that must all occur in names, aliases, gist or statement; case and accents do not matter. */
  search?: string;
  /** Claims about this label. */
  label?: string;
  kind?: ClaimKind;
  /** Claims that this source reports. */
  source?: string;
  credibility?: Credibility | 'ungraded';
  /** Records that this layer (a pack's id, or "own") says something about. */
  layer?: string;
  sort?: 'id' | 'name';
  offset?: number;
  limit?: number;
}

export interface ListPage<T extends TableName> {
  records: ResolvedRecord<T>[];
  /** How many fit the query altogether. */
  total: number;
}

/** One page of a table as the reader sees it. Without filters and in order of id only the page's own records are loaded. */
export function listRecords<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  query: ListQuery = {},
): Promise<ListPage<T>> {
  const { offset = 0, limit = 50, sort = 'id', ...filters } = query;
  const plain = sort === 'id' && Object.values(filters).every((filter) => filter === undefined || filter === '');
  return readingDigests(db, [table], async () => {
    const order = await packOrder(db);
    if (plain) {
      const ids = await idsOf(db, table);
      const rows = await rowsOf(db, table, ids.slice(offset, offset + limit));
      return { records: resolveAll(rows, order), total: ids.length };
    }
    const found = resolveAll(await candidates(db, table, filters), order).filter((resolved) => fits(resolved, filters));
    if (sort === 'name') found.sort(byName);
    return { records: found.slice(offset, offset + limit), total: found.length };
  });
}

async function candidates<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  { label, kind }: ListQuery,
): Promise<LayerRow<T>[]> {
  if (table !== 'claims' || (label === undefined && kind === undefined)) return tableOf(db, table).toArray();
  const digests = label !== undefined ? await digestsOfLabel(db, label) : kind ? await digestsOfKind(db, kind) : [];
  return rowsOf(
    db,
    table,
    digests.map(({ id }) => id),
  );
}

function fits({ record, layers }: ResolvedRecord, query: ListQuery): boolean {
  if (record === null) return false;
  if (query.layer !== undefined && !layers.includes(query.layer)) return false;
  if (!fitsClaim(record, query)) return false;
  if (!query.search) return true;
  const text = searchText(record);
  return searchText(query.search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fitsClaim(record: AnyRecord, { label, kind, source, credibility }: ListQuery): boolean {
  if (label === undefined && kind === undefined && source === undefined && credibility === undefined) return true;
  if (!('statement' in record)) return false;
  return (
    (label === undefined || record.labels.includes(label)) &&
    (kind === undefined || record.kind === kind) &&
    (source === undefined || record.reports.some((report) => report.by === source)) &&
    (credibility === undefined || (record.grade?.credibility ?? 'ungraded') === credibility)
  );
}

const collator = new Intl.Collator(undefined, { numeric: true });

function byName(a: ResolvedRecord, b: ResolvedRecord): number {
  return collator.compare(recordName(a.record, a.id), recordName(b.record, b.id));
}
