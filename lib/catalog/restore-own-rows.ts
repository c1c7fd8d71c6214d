import { dequal } from 'dequal/lite';
import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { type EditResult, writeOwnRow } from './edit.ts';
import { keepingDigests } from './keep-digests.ts';
import { loadRecord, packOrder } from './load-record.ts';
import { recordName } from './record-name.ts';
import { bumpRevision } from './revision.ts';
import { type TableName, tableNames } from './schema/pack.ts';
import { type LayerRow, OWN } from './stored-rows.ts';

/**
 * Writes rows of a backup over the reader's own layer as they are, in one transaction and as one step that can be taken
 * back; rows that the backup does not have stay. The caller has checked them against the schema. Within a surrounding
 * transaction it becomes part of that.
 */
export function restoreOwnRows(
  db: CatalogDatabase,
  rows: { [T in TableName]: readonly Omit<LayerRow<T>, 'layer'>[] },
  why: string,
): Promise<EditResult> {
  return tellingErrors(() => {
    const batch = crypto.randomUUID();
    const at = new Date().toISOString();
    const claims = rows.claims.map(({ id }) => id);
    return db.transaction('rw', db.tables, async () => {
      const changed = await keepingDigests(db, claims, async () => {
        const order = await packOrder(db);
        let count = 0;
        for (const table of tableNames) {
          for (const row of rows[table]) {
            const { id } = row;
            const { own: before, record } = await loadRecord(db, table, id, order);
            const after: LayerRow = { ...row, layer: OWN };
            if (dequal(before, after)) continue;
            await writeOwnRow(db, table, id, after);
            const name = recordName((await loadRecord(db, table, id, order)).record ?? record, id);
            await db.edits.add({ at, batch, table, id, action: 'put', why, name, before, after });
            count += 1;
          }
        }
        return count;
      });
      const revision = await bumpRevision(db, changed > 0 ? 1 : 0);
      return { batch: changed > 0 ? batch : '', changed, revision };
    });
  });
}
