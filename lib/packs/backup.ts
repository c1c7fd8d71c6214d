import * as v from 'valibot';
import { type Pack, type RecordOf, recordSchemas, type TableName, tableNames } from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { IdSchema } from '../catalog/schema/terms.ts';
import { problemsOf } from '../catalog/schema-problems.ts';
import type { Look } from '../weigh/seen-record.ts';
import { canonical } from './canonical.ts';
import { parseFile } from './parse-file.ts';
import { readPack, refuseOtherKind } from './read-pack.ts';
import { packFile } from './write-pack.ts';

/** What the reader's own layer says about one record: whole, some fields over a pack's, or that it is deleted. */
interface OwnRow<T extends TableName = TableName> {
  id: string;
  fields: Partial<RecordOf<T>>;
  cleared?: string[];
  whole?: true;
  deleted?: true;
}
export type OwnRows = { [T in TableName]: OwnRow<T>[] };

/**
 * A backup holds every layer of a catalog: the reader's own rows as they are (a pack could only hold whole records), and
 * each installed pack, in order, and what the reader last saw of labels. The history is not in it. A pack file is what
 * one gives to others, a backup is what one keeps.
 */
export interface Backup {
  own: OwnRows;
  packs: Pack[];
  /** What the reader saw of labels when last looking; a backup of before this was kept has none. */
  looks: Look[];
}

export type BackupResult = { ok: true; backup: Backup } | { ok: false; sentence: string; problems: Problem[] };

export function writeBackup({ own, packs, looks }: Backup): string {
  const rows = tableNames.map((table) => {
    const sorted = own[table].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return [table, sorted.map((row) => writeRow(table, row))] as const;
  });
  const file = {
    format: 'says-who-catalog',
    version: 1,
    own: Object.fromEntries(rows.filter(([, written]) => written.length > 0)),
    packs: packs.map(packFile),
    ...(looks.length > 0 && { looks: looks.toSorted((a, b) => (a.label < b.label ? -1 : 1)).map(writeLook) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A field of the own layer counts even when it equals the schema's default: it may lie over a pack's value. */
function writeRow(table: TableName, row: OwnRow): OwnRow {
  const fields: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(recordSchemas[table].entries)) {
    const value: unknown = Object.getOwnPropertyDescriptor(row.fields, field)?.value;
    if (value !== undefined) fields[field] = canonical(schema, value);
  }
  const { cleared, whole, deleted } = row;
  return {
    id: row.id,
    fields,
    ...(cleared && cleared.length > 0 && { cleared }),
    ...(whole && { whole }),
    ...(deleted && { deleted }),
  };
}

function writeLook({ label, at, state, grades }: Look): Look {
  return { label, at, state, grades };
}

/** Reads a backup: all of it, or none and a sentence that says why. Never throws. */
export function readBackup(text: string): BackupResult {
  const parsed = parseFile(text);
  if (!parsed.ok) return { ok: false, sentence: parsed.sentence, problems: [] };
  const kind = refuseOtherKind(parsed.value, 'says-who-catalog', 'backup');
  if (kind !== '') return { ok: false, sentence: kind, problems: [] };

  const rows = v.safeParse(BackupShape, parsed.value);
  if (!rows.success) {
    const problems = problemsOf('backup', rows.issues);
    const first = problems[0];
    return {
      ok: false,
      sentence: `Nothing was restored: the backup is not valid (${first?.field}: ${first?.sentence})`,
      problems,
    };
  }
  const packs: Pack[] = [];
  for (const file of rows.output.packs) {
    const result = readPack(JSON.stringify(file));
    if (!result.ok)
      return { ...result, sentence: `Nothing was restored: a pack in this backup is at fault. ${result.sentence}` };
    packs.push(result.pack);
  }
  return { ok: true, backup: { own: rows.output.own, packs, looks: rows.output.looks } };
}

function rowSchema<T extends TableName>(table: T) {
  const row = { id: IdSchema, cleared: v.optional(v.array(v.string())), deleted: v.optional(v.literal(true)) };
  return v.union([
    v.object({ ...row, whole: v.literal(true), fields: recordSchemas[table] }),
    v.object({ ...row, whole: v.optional(v.undefined()), fields: v.partial(recordSchemas[table]) }),
  ]);
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const LookShape = v.object({
  label: IdSchema,
  at: v.pipe(v.string(), v.isoTimestamp()),
  state: v.picklist(['well', 'mixed', 'thin', 'not-assessed']),
  grades: v.object({ 1: Count, 2: Count, 3: Count, 4: Count, 5: Count, 6: Count, ungraded: Count }),
});

const BackupShape = v.object({
  own: v.object({
    labels: v.optional(v.array(rowSchema('labels')), []),
    claims: v.optional(v.array(rowSchema('claims')), []),
    sources: v.optional(v.array(rowSchema('sources')), []),
    patterns: v.optional(v.array(rowSchema('patterns')), []),
  }),
  packs: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  looks: v.optional(v.array(LookShape), []),
});
