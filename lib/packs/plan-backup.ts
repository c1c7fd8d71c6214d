import { dequal } from 'dequal/lite';
import { checkRecord } from '../catalog/check-record.ts';
import { recordName } from '../catalog/record-name.ts';
import { type ResolvedRecord, resolveAll } from '../catalog/resolve-layers.ts';
import { type TableName, tableNames } from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { type LayerRow, OWN } from '../catalog/stored-rows.ts';
import type { Backup } from './backup.ts';
import type { ResolvedTables } from './plan-file.ts';
import type { ImportItem, ImportPlan } from './plan-import.ts';

type BackupPlan = { ok: true; plan: ImportPlan } | { ok: false; sentence: string; problems: Problem[] };

/**
 * What restoring a backup would do: its packs take the place of the installed ones of the same id, its rows the place of
 * the reader's own rows of the same id; everything else stays. Refused when a record would break the rules afterwards.
 */
export function planBackup(backup: Backup, before: ResolvedTables, installed: readonly string[]): BackupPlan {
  const restored = backup.packs.map((pack) => pack.manifest.id);
  const order = [...installed, ...restored.filter((id) => !installed.includes(id))];
  const plan: ImportPlan = { items: [], unchanged: 0, removed: [] };
  const problems: Problem[] = [];
  for (const table of tableNames) {
    const own = new Map(backup.own[table].map((row) => [row.id, row]));
    const known = new Map((before[table] as ResolvedRecord[]).map((resolved) => [resolved.id, resolved]));
    const kept = [...known.values()].flatMap(rowsOf).filter(({ layer, id }) => {
      return layer === OWN ? !own.has(id) : !restored.includes(layer);
    });
    const brought = backup.packs.flatMap((pack) =>
      pack[table].map((fields): LayerRow => ({ layer: pack.manifest.id, id: fields.id, fields })),
    );
    const rows = [...kept, ...brought, ...[...own.values()].map((row): LayerRow => ({ ...row, layer: OWN }))];
    const after = new Map(resolveAll(rows, order).map((resolved) => [resolved.id, resolved]));
    for (const [id, resolved] of after) {
      if (own.has(id) && resolved.record !== null) {
        const checked = checkRecord(table, resolved.record);
        if (!checked.ok) problems.push(...checked.problems);
      }
      addItem(plan, table, id, known.get(id), resolved);
    }
    for (const [id, { record }] of known) {
      if (record !== null && !after.get(id)?.record) plan.removed.push({ table, id, name: recordName(record, id) });
    }
  }
  const [first] = problems;
  if (first)
    return { ok: false, sentence: `Nothing was restored: ${first.record} is not valid. ${first.sentence}`, problems };
  plan.items.sort((a, b) => Number(b.outcome === 'conflict') - Number(a.outcome === 'conflict'));
  return { ok: true, plan };
}

function addItem(
  plan: ImportPlan,
  table: TableName,
  id: string,
  before: ResolvedRecord | undefined,
  after: ResolvedRecord,
): void {
  if (after.record === null) return;
  if (dequal(before?.record ?? null, after.record)) {
    plan.unchanged += 1;
    return;
  }
  const item: Omit<ImportItem, 'outcome' | 'reason'> = { table, id, name: recordName(after.record, id) };
  if (before?.own && !dequal(before.own, after.own)) {
    const reason = before.own.deleted
      ? 'You have deleted this record; the backup brings it back.'
      : 'The backup would replace what you have written since.';
    plan.items.push({ outcome: 'conflict', ...item, reason });
  } else {
    plan.items.push({ outcome: before?.record ? 'changed' : 'new', ...item, reason: '' });
  }
}

/** The rows that a resolved record was laid together from. */
function rowsOf({ id, own, packs }: ResolvedRecord): LayerRow[] {
  return [...(own ? [own] : []), ...packs.map(({ layer, record }): LayerRow => ({ layer, id, fields: record }))];
}
