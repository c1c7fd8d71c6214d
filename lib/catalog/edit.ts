import { dequal } from 'dequal/lite';
import { CatalogError, invalid, tellingErrors } from './catalog-error.ts';
import { checkRecord } from './check-record.ts';
import type { CatalogDatabase } from './database.ts';
import { keepingDigests } from './keep-digests.ts';
import { loadRecord, packOrder } from './load-record.ts';
import { ownTable } from './look-up.ts';
import { asOwnDoing } from './looks.ts';
import { rowForDeletion, rowForRecord } from './own-row.ts';
import { recordName } from './record-name.ts';
import { fieldOf, type ResolvedRecord } from './resolve-layers.ts';
import { bumpRevision } from './revision.ts';
import type { AnyRecord, RecordOf, TableName } from './schema/pack.ts';
import type { Problem } from './schema/problem.ts';
import type { LayerRow } from './stored-rows.ts';
import { withGradeHistory } from './with-grade-history.ts';

/** One change to the reader's layer. */
export type Edit =
  | { action: 'put'; table: TableName; record: AnyRecord; was?: AnyRecord | null }
  | { action: 'delete'; table: TableName; id: string }
  /** Drops the reader's value of one field, or of all, so that the pack's shows again. */
  | { action: 'revert'; table: TableName; id: string; field?: string };

export interface EditResult {
  /** What `undo` takes back. '' when nothing had to change. */
  batch: string;
  /** Records changed. */
  changed: number;
  revision: number;
}

export interface PutOptions {
  why?: string;
}

/**
 * Writes a whole record; the reader's layer keeps only what differs from the packs. A grade that is replaced goes into
 * the record's grade history. Throws `CatalogError`: `invalid` with the problems.
 * With `was`, the record is only written over exactly that (null: over nothing); otherwise `changed-meanwhile`.
 */
export function putRecord<T extends TableName>(
  db: CatalogDatabase,
  table: T,
  record: RecordOf<T>,
  { why = '', was }: PutOptions & { was?: RecordOf<T> | null } = {},
): Promise<EditResult> {
  return applyEdits(db, [{ action: 'put', table, record, ...(was === undefined ? {} : { was }) }], why);
}

/** Hides a pack's record, or removes the reader's own. Throws `not-found`. */
export function deleteRecord(db: CatalogDatabase, table: TableName, id: string, why = ''): Promise<EditResult> {
  return applyEdits(db, [{ action: 'delete', table, id }], why);
}

/** Drops what the reader wrote over a pack's record: all of it, or one field. Throws `not-found` where no pack has the record. */
export function revertToPack(db: CatalogDatabase, table: TableName, id: string, field?: string): Promise<EditResult> {
  return applyEdits(db, [{ action: 'revert', table, id, ...(field === undefined ? {} : { field }) }], '');
}

/** Makes several changes in one transaction, as one step that can be taken back: all of them or none. */
export function applyEdits(db: CatalogDatabase, edits: readonly Edit[], why: string): Promise<EditResult> {
  return tellingErrors(async () => {
    const checked = checkEdits(edits);
    const batch = crypto.randomUUID();
    const at = new Date().toISOString();
    const claims = checked.filter(({ table }) => table === 'claims').map(idOf);
    return db.transaction('rw', db.tables, async () => {
      const makeAll = async () => {
        const order = await packOrder(db);
        let count = 0;
        for (const edit of checked) {
          const id = idOf(edit);
          const current = await loadRecord(db, edit.table, id, order);
          const after = rowAfter(edit, current);
          if (dequal(after, current.own)) continue;
          await writeOwnRow(db, edit.table, id, after);
          const { table, action } = edit;
          const name = recordName(edit.action === 'put' ? edit.record : current.record, id);
          await db.edits.add({ at, batch, table, id, action, why, name, before: current.own, after });
          count += 1;
        }
        return count;
      };
      const inStep = () => keepingDigests(db, claims, makeAll);
      const changed = claims.length > 0 ? await asOwnDoing(db, inStep) : await makeAll();
      const revision = await bumpRevision(db, changed > 0 ? 1 : 0);
      return { batch: changed > 0 ? batch : '', changed, revision };
    });
  });
}

function idOf(edit: Edit): string {
  return edit.action === 'put' ? edit.record.id : edit.id;
}

/** Puts or removes a row of the reader's layer; the caller keeps the history and, for claims, the digests. */
export async function writeOwnRow(
  db: CatalogDatabase,
  table: TableName,
  id: string,
  row: LayerRow | null,
): Promise<void> {
  if (row === null) await ownTable(db, table).delete(id);
  else await ownTable(db, table).put(row);
}

/** Everything is checked before anything is written, so that a reader sees all problems at once. */
function checkEdits(edits: readonly Edit[]): Edit[] {
  const problems: Problem[] = [];
  const checked = edits.map((edit) => {
    if (edit.action !== 'put') return edit;
    const result = checkRecord(edit.table, edit.record);
    if (result.ok) return { ...edit, record: result.value };
    problems.push(...result.problems);
    return edit;
  });
  if (problems.length > 0) throw invalid(problems);
  return checked;
}

function rowAfter(edit: Edit, current: ResolvedRecord): LayerRow | null {
  const base = current.packs[0]?.record;
  switch (edit.action) {
    case 'put':
      if (edit.was !== undefined && !dequal(edit.was, current.record)) throw changedMeanwhile(edit.table, edit.record);
      return rowForRecord(withGradeHistory(edit.record, current.record), current.own, base);
    case 'delete':
      if (current.record === null && !current.orphan) throw notFound(edit.table, edit.id);
      return rowForDeletion(edit.id, base);
    case 'revert':
      if (base === undefined || current.own === null) throw notFound(edit.table, edit.id);
      if (edit.field === undefined || current.record === null) return null;
      return rowForRecord(withBaseField(edit.table, current.record, base, edit.field), current.own, base);
  }
}

function withBaseField(table: TableName, shown: AnyRecord, base: AnyRecord, field: string): AnyRecord {
  const record: Record<string, unknown> = { ...shown, [field]: fieldOf(base, field) };
  const checked = checkRecord(table, record);
  if (!checked.ok) throw invalid(checked.problems);
  return checked.value;
}

function notFound(table: TableName, id: string): CatalogError {
  return new CatalogError(
    'not-found',
    `There is nothing to change at ${table}/${id}; it may have been removed meanwhile.`,
  );
}

function changedMeanwhile(table: TableName, record: AnyRecord): CatalogError {
  return new CatalogError(
    'changed-meanwhile',
    `${table}/${record.id} was changed elsewhere since it was opened here; nothing was written over it.`,
  );
}
