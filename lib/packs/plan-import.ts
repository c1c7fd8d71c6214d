import { dequal } from 'dequal/lite';
import { type AnyRecord, type Pack, type RecordOf, type TableName, tableNames } from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';

/** What the reader has changed on one record. */
export interface OwnChange {
  table: TableName;
  id: string;
  /** Field values that lie over the packs'. */
  fields: object;
  deleted?: true;
}

/** The catalog as the import finds it. */
export interface ImportTarget {
  /** `pack`: the file becomes the layer of its pack; `own`: its records go into the reader's own layer. */
  into: 'pack' | 'own';
  /** For `pack` the records of this pack as installed; for `own` the records as the reader sees them. */
  records: { [T in TableName]?: readonly RecordOf<T>[] };
  own: readonly OwnChange[];
}

export interface ImportItem {
  outcome: 'new' | 'changed' | 'conflict' | 'refused';
  table: TableName | '';
  id: string;
  name: string;
  /** A full sentence, or '' where the outcome says it all. */
  reason: string;
}

export interface ImportPlan {
  /** What would happen, record by record: conflicts first, then changed grades, other changes, new records. */
  items: ImportItem[];
  unchanged: number;
  /** Records that the installed revision has and this one has not; only for `pack`. */
  removed: Omit<ImportItem, 'outcome' | 'reason'>[];
}

/**
 * A dry run of an import: what is new, the same, changed, or meets the reader's own changes. Nothing is ever averaged or
 * overwritten by a pack: the reader's changes stay in front, a conflict says where the two differ.
 */
export function planImport(pack: Pack, target: ImportTarget): ImportPlan {
  const own = new Map(target.own.map((change) => [`${change.table}/${change.id}`, change]));
  const plan: ImportPlan = { items: [], unchanged: 0, removed: [] };
  for (const table of tableNames) {
    const before = new Map((target.records[table] ?? []).map((record) => [record.id, record as AnyRecord]));
    for (const record of pack[table]) {
      const item = planRecord(table, record, before.get(record.id), own.get(`${table}/${record.id}`), target.into);
      if (item === null) plan.unchanged += 1;
      else plan.items.push(item);
      before.delete(record.id);
    }
    if (target.into === 'own') continue;
    for (const { id } of before.values()) plan.removed.push({ table, id, name: nameOf(before.get(id)) });
  }
  plan.items.sort((a, b) => rank(a) - rank(b));
  return plan;
}

/** The plan for a file that is refused: its faults, record by record. */
export function planRefused(problems: readonly Problem[]): ImportPlan {
  const items = problems.map(({ record, field, sentence }): ImportItem => {
    const [table = '', id = ''] = record.split('/');
    const known = tableNames.find((name) => name === table) ?? '';
    return {
      outcome: 'refused',
      table: known,
      id,
      name: id || record,
      reason: field ? `${field}: ${sentence}` : sentence,
    };
  });
  return { items, unchanged: 0, removed: [] };
}

function planRecord(
  table: TableName,
  record: AnyRecord,
  before: AnyRecord | undefined,
  own: OwnChange | undefined,
  into: ImportTarget['into'],
): ImportItem | null {
  const item = { table, id: record.id, name: nameOf(record) };
  const changed = before === undefined ? [] : differingFields(before, record);
  if (before !== undefined && changed.length === 0 && !own?.deleted) return null;
  if (own?.deleted) {
    const reason =
      into === 'own'
        ? 'You have deleted this record; the import brings it back.'
        : 'You have deleted this record, and it stays deleted.';
    return { outcome: 'conflict', ...item, reason };
  }
  const clashing = Object.keys(own?.fields ?? {}).filter(
    (field) =>
      (before === undefined || changed.includes(field)) && !dequal(valueAt(own?.fields, field), valueAt(record, field)),
  );
  if (clashing.length > 0) {
    const which = listOf(clashing);
    const reason =
      into === 'own'
        ? `The file would replace what you have written yourself: ${which}.`
        : `Your own version stays in front: ${which}.`;
    return { outcome: 'conflict', ...item, reason };
  }
  if (before === undefined) return { outcome: 'new', ...item, reason: '' };
  return { outcome: 'changed', ...item, reason: reasonFor(before, record, changed) };
}

function reasonFor(before: AnyRecord, after: AnyRecord, changed: string[]): string {
  const from = gradeOf(before);
  const to = gradeOf(after);
  const grade = from === to ? [] : [`credibility ${from} becomes ${to}`];
  const others = changed.filter((field) => field !== 'grade' || grade.length === 0);
  return `Changed: ${listOf([...grade, ...others])}.`;
}

function gradeOf(record: AnyRecord): string {
  if (!('reports' in record)) return '';
  return record.grade === undefined ? 'not judged' : String(record.grade.credibility);
}

function differingFields(a: object, b: object): string[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].filter((field) => !dequal(valueAt(a, field), valueAt(b, field)));
}

function valueAt(record: object | undefined, field: string): unknown {
  return record === undefined ? undefined : Object.getOwnPropertyDescriptor(record, field)?.value;
}

function nameOf(record: AnyRecord | undefined): string {
  if (record === undefined) return '';
  return 'statement' in record ? record.statement : record.name;
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function rank({ outcome, reason }: ImportItem): number {
  if (outcome === 'conflict') return 0;
  if (outcome === 'changed') return reason.includes('credibility') ? 1 : 2;
  return 3;
}
