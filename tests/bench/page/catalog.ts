import { openCatalog } from '../../../lib/catalog/database.ts';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { putRecord } from '../../../lib/catalog/edit.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { type FittingReading, fittingClass, labelClass } from '../../../lib/weigh/fitting-class.ts';
import { trackRecordOf } from '../../../lib/weigh/weigh-class.ts';
import { makeClaims } from '../claims.ts';

export interface CatalogBench {
  /** ms to install a pack of so many claims. */
  install(claims: number): Promise<number>;
  /** ms for one label's track record and the class that fits one sentence about it. */
  lookUp(reading: FittingReading): Promise<{ ms: number; claims: number }>;
  /** ms to change one claim and keep all sums. */
  edit(nth: number): Promise<number>;
}

declare global {
  interface Window {
    catalog: CatalogBench;
  }
}

let pack: ReturnType<typeof makeClaims> | undefined;
const opened = openCatalog(`bench-${Date.now()}`);

window.catalog = {
  async install(claims) {
    const db = await opened;
    pack = makeClaims(claims);
    const start = performance.now();
    await installPack(db, pack);
    return performance.now() - start;
  },
  async lookUp(reading) {
    const reader = dexieReader(await opened);
    const start = performance.now();
    const evidence = await reader.evidence({ labels: reading.labels, readings: [reading] });
    const context = { sources: [], today: '2024-06-01' };
    trackRecordOf(fittingClass(reading, evidence), context);
    const record = trackRecordOf(labelClass(reading.labels[0] ?? '', evidence), context);
    return { ms: performance.now() - start, claims: record.claims };
  },
  async edit(nth) {
    const db = await opened;
    const claim = pack?.claims[nth];
    if (!claim) throw new Error('no such claim');
    const start = performance.now();
    await putRecord(db, 'claims', { ...claim, statement: `${claim.statement} Changed.`, kind: 'other' });
    return performance.now() - start;
  },
};
