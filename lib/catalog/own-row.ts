import { dequal } from 'dequal/lite';
import { fieldOf } from './resolve-layers.ts';
import type { RecordOf, TableName } from './schema/pack.ts';
import { type LayerRow, OWN } from './stored-rows.ts';

/**
 * The row the reader's layer needs so that `record` is what shows: only the fields that differ from the pack's, or all
 * of them for a record that is the reader's own. null: the pack says just that, no row is needed.
 */
export function rowForRecord<T extends TableName>(
  record: RecordOf<T>,
  own: LayerRow<T> | null,
  base: RecordOf<T> | undefined,
): LayerRow<T> | null {
  if (base === undefined || own?.whole) return { layer: OWN, id: record.id, fields: record, whole: true };
  const changed = Object.entries(record).filter(([field, value]) => !dequal(value, fieldOf(base, field)));
  const cleared = Object.keys(base).filter((field) => fieldOf(record, field) === undefined);
  if (changed.length === 0 && cleared.length === 0) return null;
  const fields = Object.fromEntries(changed.filter(([, value]) => value !== undefined)) as Partial<RecordOf<T>>;
  return { layer: OWN, id: record.id, fields, ...(cleared.length > 0 ? { cleared } : {}) };
}

/** The row that hides a record: a tombstone over a pack's, nothing where only the reader had it. */
export function rowForDeletion<T extends TableName>(id: string, base: RecordOf<T> | undefined): LayerRow<T> | null {
  return base === undefined ? null : { layer: OWN, id, fields: {}, deleted: true };
}
