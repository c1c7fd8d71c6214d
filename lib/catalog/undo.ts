import { dequal } from 'dequal/lite';
import { CatalogError, tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { type EditResult, writeOwnRow } from './edit.ts';
import { keepingDigests, keepingDigestsOfPack } from './keep-digests.ts';
import { ownTable } from './look-up.ts';
import { asOwnDoing } from './looks.ts';
import { removeBlocks } from './pack-blocks.ts';
import { keepSnapshot, loadSnapshot, restoreSnapshot, takeSnapshot } from './pack-snapshot.ts';
import { bumpRevision } from './revision.ts';
import type { TableName } from './schema/pack.ts';
import type { EditRow, PackRow } from './stored-rows.ts';

/**
 * Takes back one action of the reader, whole or not at all; the history keeps both. Throws `CatalogError`:
 * `not-found` when there is nothing (any more) to take back, `changed-meanwhile` when a later change stands on it.
 */
export function undo(db: CatalogDatabase, batch: string): Promise<EditResult> {
  // Dexie keeps a transaction through `await` only where the function it is given is itself async.
  return tellingErrors(() => db.transaction('rw', db.tables, async () => takeBack(db, batch)));
}

/** Does again what `undo` took back; `batch` is the action that was undone. */
export function redo(db: CatalogDatabase, batch: string): Promise<EditResult> {
  return tellingErrors(() =>
    db.transaction('rw', db.tables, async () => {
      const undoing = (await db.edits.where('batch').equals(batch).first())?.undoneBy;
      if (undoing === undefined)
        throw new CatalogError('not-found', 'This change stands; there is nothing to do again.');
      return takeBack(db, undoing);
    }),
  );
}

async function takeBack(db: CatalogDatabase, batch: string): Promise<EditResult> {
  const edits = await db.edits.where('batch').equals(batch).sortBy('n');
  const [first] = edits;
  if (first === undefined) throw new CatalogError('not-found', 'The history has no such change.');
  if (first.undoneBy !== undefined) {
    throw new CatalogError('not-found', 'This change has been taken back already.');
  }
  const undoing = crypto.randomUUID();
  const claims = edits.filter(({ table }) => table === 'claims').map(({ id }) => id);
  const takeAll = () =>
    keepingDigests(db, claims, async () => {
      for (const edit of edits.reverse()) {
        if (edit.table === 'packs') await takeBackPack(db, edit, undoing);
        else await takeBackRecord(db, edit.table, edit, undoing);
      }
    });
  if (claims.length > 0) await asOwnDoing(db, takeAll);
  else await takeAll();
  await noteUndone(db, batch, undoing);
  return { batch: undoing, changed: edits.length, revision: await bumpRevision(db) };
}

async function takeBackRecord(db: CatalogDatabase, table: TableName, edit: EditRow, batch: string): Promise<void> {
  const current = (await ownTable(db, table).get(edit.id)) ?? null;
  if (!dequal(current, edit.after)) throw standsOn(edit);
  const before = edit.before && 'fields' in edit.before ? edit.before : null;
  await writeOwnRow(db, table, edit.id, before);
  await db.edits.add(reversed(edit, batch));
}

async function takeBackPack(db: CatalogDatabase, edit: EditRow, batch: string): Promise<void> {
  const current: PackRow | null = (await db.packs.get(edit.id)) ?? null;
  if (!dequal(current, edit.after)) throw standsOn(edit);
  const snapshot = edit.n === undefined ? undefined : await loadSnapshot(db, edit.n);
  if (snapshot === undefined) {
    throw new CatalogError('not-found', `The copy of "${edit.name}" that this would bring back is no longer kept.`);
  }
  const now = await takeSnapshot(db, edit.id);
  await keepingDigestsOfPack(db, edit.id, [now.records.claims, snapshot.records.claims], async () => {
    await removeBlocks(db, edit.id);
    await db.packs.delete(edit.id);
    await restoreSnapshot(db, snapshot);
  });
  await keepSnapshot(db, await db.edits.add(reversed(edit, batch)), now);
}

function reversed({ table, id, name, before, after, batch: undoes }: EditRow, batch: string): EditRow {
  const at = new Date().toISOString();
  return { at, batch, table, id, action: 'undo', why: '', name, before: after, after: before, undoes };
}

function standsOn(edit: EditRow): CatalogError {
  return new CatalogError('changed-meanwhile', `"${edit.name}" was changed again later; take that back first.`);
}

/** Marks a batch as taken back; what that batch itself had taken back thereby stands again, and so on down the chain. */
async function noteUndone(db: CatalogDatabase, batch: string, undoing: string): Promise<void> {
  let [undone, by]: [string | undefined, string | undefined] = [batch, undoing];
  while (undone !== undefined) {
    const rows = db.edits.where('batch').equals(undone);
    const current: string = undone;
    undone = (await rows.first())?.undoes;
    if (by === undefined) await rows.modify(withoutMark);
    else await rows.modify({ undoneBy: by });
    by = by === undefined ? current : undefined;
  }
}

function withoutMark(edit: EditRow): void {
  delete edit.undoneBy;
}
