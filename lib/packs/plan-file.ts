import type { CatalogDatabase } from '../catalog/database.ts';
import { resolvedRecords } from '../catalog/look-up.ts';
import type { ResolvedRecord } from '../catalog/resolve-layers.ts';
import { type Pack, type RecordOf, type TableName, tableNames } from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { type Backup, readBackup } from './backup.ts';
import { parseFile } from './parse-file.ts';
import { planBackup } from './plan-backup.ts';
import { type ImportPlan, type OwnChange, planImport } from './plan-import.ts';
import type { Quarantined } from './quarantine-aliases.ts';
import { readPack } from './read-pack.ts';

/** A file that could be imported, with what that would do. */
export type PlannedFile =
  | { kind: 'pack'; pack: Pack; plan: ImportPlan; quarantined: Quarantined[] }
  | { kind: 'backup'; backup: Backup; plan: ImportPlan };

export type FilePlan = { ok: true; file: PlannedFile } | { ok: false; sentence: string; problems: Problem[] };

/**
 * Reads the text of a pack or a backup and tries it out against the catalog; writes nothing. A file that is neither, or
 * broken, or newer, comes back with a sentence. Throws `CatalogError` when the catalog cannot be read.
 */
export async function planFile(db: CatalogDatabase, text: string): Promise<FilePlan> {
  const resolved = await resolvedTables(db);
  if (formatOf(text) === 'says-who-catalog') {
    const result = readBackup(text);
    if (!result.ok) return result;
    const packOrder = (await db.packs.orderBy('id').toArray()).sort((a, b) => a.order - b.order).map(({ id }) => id);
    const planned = planBackup(result.backup, resolved, packOrder);
    return planned.ok ? { ok: true, file: { kind: 'backup', backup: result.backup, plan: planned.plan } } : planned;
  }
  const result = readPack(text);
  if (!result.ok) return result;
  const { pack, quarantined } = result;
  const plan = planImport(pack, {
    into: 'pack',
    records: recordsOfLayer(resolved, pack.manifest.id),
    own: tableNames.flatMap((table) => resolved[table].flatMap((record) => ownChange(table, record))),
  });
  return { ok: true, file: { kind: 'pack', pack, plan, quarantined } };
}

export type ResolvedTables = { [T in TableName]: ResolvedRecord<T>[] };

async function resolvedTables(db: CatalogDatabase): Promise<ResolvedTables> {
  const [labels, claims, sources, patterns] = await Promise.all([
    resolvedRecords(db, 'labels'),
    resolvedRecords(db, 'claims'),
    resolvedRecords(db, 'sources'),
    resolvedRecords(db, 'patterns'),
  ]);
  return { labels, claims, sources, patterns };
}

function formatOf(text: string): unknown {
  const parsed = parseFile(text);
  return parsed.ok ? parsed.value.format : undefined;
}

function recordsOfLayer(resolved: ResolvedTables, layer: string): { [T in TableName]: RecordOf<T>[] } {
  const of = <T extends TableName>(table: T) =>
    (resolved[table] as ResolvedRecord<T>[]).flatMap(({ packs }) =>
      packs.filter((pack) => pack.layer === layer).map(({ record }) => record),
    );
  return { labels: of('labels'), claims: of('claims'), sources: of('sources'), patterns: of('patterns') };
}

function ownChange(table: TableName, { id, own }: ResolvedRecord): OwnChange[] {
  if (own === null) return [];
  return [{ table, id, fields: own.fields, ...(own.deleted && { deleted: true as const }) }];
}
