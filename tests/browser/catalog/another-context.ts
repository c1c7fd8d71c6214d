import { openCatalog } from '../../../lib/catalog/database.ts';
import { putRecord } from '../../../lib/catalog/edit.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { aLabel, aPack } from '../../unit/catalog/build-records.ts';

export interface Order {
  /** The catalog. */
  name: string;
  /** Write this label … */
  label?: string;
  /** … or install a pack of so many. */
  pack?: number;
}

/** A worker, as another context of the extension; answers "opened", then "written". */
self.onmessage = async ({ data: { name, label, pack } }: MessageEvent<Order>) => {
  const db = await openCatalog(name);
  self.postMessage('opened');
  if (label) await putRecord(db, 'labels', aLabel({ id: label }));
  if (pack) {
    const labels = Array.from({ length: pack }, (_, index) => aLabel({ id: `l${index}` }));
    await installPack(db, aPack('p', { labels }));
  }
  self.postMessage('written');
};
