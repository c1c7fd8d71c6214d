import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Label } from '../../../lib/catalog/schema/label.ts';
import type { RecordOf, TableName } from '../../../lib/catalog/schema/pack.ts';
import type { Entries, Entry } from '../catalog-view.ts';
import type { Uses } from './count-uses.ts';
import type { ListQuery, Sort } from './list-query.ts';
import { foldText, searchText } from './search-text.ts';

/** The entries of a table that a query asks for, in its order. `nameOf` gives a record's name, so that claims are found by their labels and sources. */
export function queryEntries(
  entries: Entries,
  table: TableName,
  query: ListQuery,
  uses: Uses,
  nameOf: (table: TableName, id: string) => string,
): Entry[] {
  const words = foldText(query.search).split(/\s+/).filter(Boolean);
  const found = (entries[table] as Entry[]).filter(({ record }) => {
    if (table === 'claims' && !passes(record as Claim, query)) return false;
    if (table === 'labels' && query.labelKind && (record as Label).kind !== query.labelKind) return false;
    if (words.length === 0) return true;
    const text = searchText(table, record, nameOf);
    return words.every((word) => text.includes(word));
  });
  return sortEntries(found, table, query.sort, uses);
}

function passes(claim: Claim, { kind, grade, asserter, label }: ListQuery): boolean {
  if (kind && claim.kind !== kind) return false;
  if (grade && String(claim.grade?.credibility ?? 'ungraded') !== grade) return false;
  if (asserter && !claim.reports.some((report) => report.asserterType === asserter)) return false;
  return !label || claim.labels.includes(label);
}

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function sortEntries(entries: Entry[], table: TableName, sort: Sort, uses: Uses): Entry[] {
  if (table === 'claims') return sortClaims(entries as Entry<Claim>[], sort);
  const named = entries as Entry<RecordOf<'labels' | 'sources' | 'patterns'>>[];
  const count = (id: string) => uses[table].get(id) ?? 0;
  return named.sort(
    (a, b) =>
      (sort === 'uses' ? count(b.record.id) - count(a.record.id) : 0) || byName.compare(a.record.name, b.record.name),
  );
}

function sortClaims(entries: Entry<Claim>[], sort: Sort): Entry[] {
  if (sort === 'name') return entries.sort((a, b) => byName.compare(a.record.statement, b.record.statement));
  if (sort === 'uses') return entries.sort((a, b) => b.record.reports.length - a.record.reports.length);
  const forward = sort === 'oldest' ? 1 : -1;
  return entries
    .map((entry) => ({ entry, at: firstDate(entry.record.date) }))
    .sort((a, b) => {
      // Undated claims stand last in both directions: their place in time is not known.
      if (!a.at || !b.at) return Number(!a.at) - Number(!b.at);
      return a.at < b.at ? -forward : a.at > b.at ? forward : 0;
    })
    .map(({ entry }) => entry);
}

/** The first day-like part of an EDTF date; '' when there is none. */
function firstDate(edtf: string): string {
  return /\d{4}(?:-\d{2})*/.exec(edtf)?.[0] ?? '';
}
