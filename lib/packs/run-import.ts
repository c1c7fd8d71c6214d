import { tellingErrors } from '../catalog/catalog-error.ts';
import type { CatalogDatabase } from '../catalog/database.ts';
import { installPack } from '../catalog/install-pack.ts';
import { keepLooks } from '../catalog/looks.ts';
import { restoreOwnRows } from '../catalog/restore-own-rows.ts';
import type { PlannedFile } from './plan-file.ts';

/**
 * Writes a planned file in one transaction: all of it or nothing. Returns the batches that `undo` takes back, in the
 * order in which they were made. Throws `CatalogError`.
 */
export function runImport(db: CatalogDatabase, file: PlannedFile, why: string): Promise<string[]> {
  return tellingErrors(() =>
    db.transaction('rw', db.tables, async () => {
      const packs = file.kind === 'pack' ? [file.pack] : file.backup.packs;
      const batches: string[] = [];
      for (const pack of packs) batches.push((await installPack(db, pack, why)).batch);
      if (file.kind === 'backup') {
        batches.push((await restoreOwnRows(db, file.backup.own, why)).batch);
        await keepLooks(db, file.backup.looks);
      }
      return batches.filter((batch) => batch !== '');
    }),
  );
}
