import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Label } from '../../../lib/catalog/schema/label.ts';
import type { AnyRecord, TableName } from '../../../lib/catalog/schema/pack.ts';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import type { Source } from '../../../lib/catalog/schema/source.ts';

/** Text as it is compared: no case, accents, apostrophes or unseen signs, one kind of dash (Anṣār Allāh = ansar allah). */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼʿʾ]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();
}

// Folding several thousand records at every keystroke would be felt; a changed record is a new object and folds anew.
const folded = new WeakMap<AnyRecord, string>();

/** All words of a record that a search may hit, folded. */
export function searchText(
  table: TableName,
  record: AnyRecord,
  nameOf: (table: TableName, id: string) => string,
): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const text = foldText([record.id, ...wordsOf(table, record, nameOf)].join('\n'));
  folded.set(record, text);
  return text;
}

function wordsOf(table: TableName, record: AnyRecord, nameOf: (table: TableName, id: string) => string): string[] {
  if (table === 'labels') {
    const { name, gist, note, aliases } = record as Label;
    return [name, gist, note, ...aliases.map((alias) => alias.text)];
  }
  if (table === 'claims') {
    const { statement, place, date, note, labels, reports } = record as Claim;
    return [
      statement,
      place,
      date,
      note,
      ...labels.map((id) => nameOf('labels', id)),
      ...reports.flatMap(({ by, citation }) => [by && nameOf('sources', by), citation?.title ?? '']),
    ];
  }
  if (table === 'sources') {
    const { name, aliases, note } = record as Source;
    return [name, note, ...aliases];
  }
  const { name, standardTerm, definition, question } = record as Pattern;
  return [name, standardTerm, definition, question];
}
