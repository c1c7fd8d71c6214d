import * as v from 'valibot';
import { checkClaim } from '../weigh/grade-rules.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { Claim } from './schema/claim.ts';
import {
  type AnyRecord,
  type Pack,
  PackManifestSchema,
  type RecordOf,
  recordSchemas,
  type TableName,
  tableNames,
} from './schema/pack.ts';
import type { Problem } from './schema/problem.ts';
import { problemsOf } from './schema-problems.ts';
import { OWN } from './stored-rows.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Checks one record against the schema and the rules of evidence; `value` has the defaults filled in. */
export function checkRecord<T extends TableName>(table: T, input: unknown): Checked<RecordOf<T>> {
  const name = `${table}/${idOf(input)}`;
  const parsed = v.safeParse<v.GenericSchema<unknown, RecordOf<T>>>(schemaOf(table), input);
  if (!parsed.success) return { ok: false, problems: problemsOf(name, parsed.issues) };
  const broken = isClaim(parsed.output) ? checkClaim(parsed.output) : [];
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, value: parsed.output };
}

/** Everything wrong with the records of a pack, and between them; [] when it can be installed. */
export function checkPackContents(pack: Pack): Problem[] {
  const name = `pack/${pack.manifest.id}`;
  const manifest = v.safeParse(PackManifestSchema, pack.manifest);
  const problems = manifest.success ? [] : problemsOf(name, manifest.issues);
  if (pack.manifest.id === OWN) {
    problems.push({ record: name, field: 'id', sentence: `"${OWN}" is the name of the reader's own layer.` });
  }
  for (const table of tableNames) {
    for (const record of pack[table]) {
      const checked = checkRecord(table, record);
      if (!checked.ok) problems.push(...checked.problems);
    }
    problems.push(...repeatedIds(table, pack[table]));
  }
  return problems;
}

function isClaim(record: AnyRecord): record is Claim {
  return 'reports' in record;
}

function schemaOf<T extends TableName>(table: T): v.GenericSchema<unknown, RecordOf<T>> {
  return recordSchemas[table] as unknown as v.GenericSchema<unknown, RecordOf<T>>;
}

function idOf(input: unknown): string {
  if (typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' && input.id !== '') {
    return input.id.slice(0, 100);
  }
  return '(no id)';
}
