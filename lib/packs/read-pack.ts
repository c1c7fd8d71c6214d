import * as v from 'valibot';
import {
  type AnyRecord,
  PACK_FORMAT_VERSION,
  type Pack,
  PackManifestSchema,
  type RecordOf,
  recordSchemas,
  type TableName,
  tableNames,
} from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { problemsOf } from '../catalog/schema-problems.ts';
import { MAX_IMPORT_PROBLEMS, MAX_IMPORT_RECORDS } from '../limits.ts';
import { checkRecords } from './check-records.ts';
import { parseFile } from './parse-file.ts';
import { type Quarantined, quarantineAliases } from './quarantine-aliases.ts';

export type PackResult =
  | {
      ok: true;
      pack: Pack;
      /** Aliases that were taken out because they would match almost anything, each with the reason. */
      quarantined: Quarantined[];
    }
  | {
      ok: false;
      /** One sentence for the reader. */
      sentence: string;
      /** The faults one by one where single records are at fault, at most `MAX_IMPORT_PROBLEMS`; else empty. */
      problems: Problem[];
    };

const refuse = (sentence: string, problems: Problem[] = []): PackResult => ({ ok: false, sentence, problems });

/**
 * Reads a pack file: all of it, or none and a sentence that says why. Unknown fields are dropped, missing ones filled in.
 * Never throws, whatever the text.
 */
export function readPack(text: string): PackResult {
  const parsed = parseFile(text);
  if (!parsed.ok) return refuse(parsed.sentence);
  const file = parsed.value;
  const kind = refuseOtherKind(file, 'says-who-pack', 'pack');
  if (kind !== '') return refuse(kind);

  const manifest = v.safeParse(PackManifestSchema, file.manifest);
  if (!manifest.success) {
    const problems = problemsOf('manifest', manifest.issues);
    return refuse(
      `This pack cannot be read: its manifest is not valid (${problems[0]?.field}: ${problems[0]?.sentence})`,
      problems,
    );
  }
  const tables = readTables(file);
  if (!tables.ok) return tables;
  const { pack, quarantined } = quarantineAliases({
    format: 'says-who-pack',
    version: PACK_FORMAT_VERSION,
    manifest: manifest.output,
    ...tables.records,
  });
  return { ok: true, pack, quarantined };
}

/** A sentence when the file is not of this format and version; '' when it is. */
export function refuseOtherKind(file: Record<string, unknown>, format: string, noun: string): string {
  const { format: found, version } = file;
  if (found === 'says-who-catalog' && format !== found) {
    return 'This is a backup of a whole catalog, not a pack: restore it under "Backup".';
  }
  if (found === 'says-who-pack' && format !== found) return 'This is a pack, not a backup: import it under "Packs".';
  if (found !== format)
    return `This file is JSON, but not a Says Who ${noun}: its "format" is ${found === undefined ? 'missing' : 'another one'}.`;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return `This ${noun} does not say which version of the format it has, so it cannot be read.`;
  }
  if (version > PACK_FORMAT_VERSION) {
    return `This ${noun} was made by a newer version of Says Who (format ${version}; this one reads ${PACK_FORMAT_VERSION}). Update the extension, then import it again.`;
  }
  return '';
}

type Tables = { [T in TableName]: RecordOf<T>[] };

type TablesResult = { ok: true; records: Tables } | (PackResult & { ok: false });

/** The records of all four tables, or a sentence that counts the faulty ones and names the first. */
function readTables(file: Record<string, unknown>): TablesResult {
  const records: Tables = { labels: [], claims: [], sources: [], patterns: [] };
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  const note = (record: string, found: Problem[]) => {
    if (found.length > 0) faulty.add(record);
    if (problems.length < MAX_IMPORT_PROBLEMS) problems.push(...found.slice(0, MAX_IMPORT_PROBLEMS - problems.length));
  };
  let total = 0;
  for (const table of tableNames) {
    const rows = file[table] ?? [];
    if (!Array.isArray(rows)) return refusal(`This file cannot be read: its "${table}" are not a list.`);
    if (rows.length > MAX_IMPORT_RECORDS) {
      return refusal(`This file has ${rows.length} ${table}, and at most ${MAX_IMPORT_RECORDS} can be imported.`);
    }
    total += rows.length;
    const read = rows.map((row: unknown, index) => readRecord(table, row, index, note)).filter((row) => row !== null);
    assignTable(records, table, read);
  }
  for (const problem of checkRecords(records)) note(problem.record, [problem]);
  const first = problems[0];
  if (!first) return { ok: true, records };
  const count = faulty.size === 1 ? `1 of ${total} records is` : `${faulty.size} of ${total} records are`;
  const where = first.field ? `${first.record}, field ${first.field}` : first.record;
  return refusal(
    `Nothing was imported: ${count} not valid. ${faulty.size === 1 ? 'It is' : 'The first is'} ${where}: ${first.sentence}`,
    problems,
  );
}

function refusal(sentence: string, problems: Problem[] = []): PackResult & { ok: false } {
  return { ok: false, sentence, problems };
}

function readRecord(
  table: TableName,
  row: unknown,
  index: number,
  note: (record: string, found: Problem[]) => void,
): AnyRecord | null {
  const result = v.safeParse(recordSchemas[table], row);
  if (result.success) return result.output;
  const id =
    typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id.slice(0, 100) : '';
  const record = id === '' ? `${table}, number ${index + 1}` : `${table}/${id}`;
  note(record, problemsOf(record, result.issues));
  return null;
}

function assignTable(records: Tables, table: TableName, rows: AnyRecord[]): void {
  // The schema of this very table has just let these rows through.
  Object.assign(records, { [table]: rows });
}
