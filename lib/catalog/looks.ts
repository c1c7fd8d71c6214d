import { type Look, saysTheSame, seenRecord } from '../weigh/seen-record.ts';
import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import { classKey, digestsAreCurrent } from './digest-rows.ts';

/** What the reader saw of each label looked at, by label. */
export function allLooks(db: CatalogDatabase): Promise<Map<string, Look>> {
  return tellingErrors(async () => new Map((await db.looks.toArray()).map((look) => [look.label, look])));
}

/**
 * Keeps looks, in one transaction; where a later one is kept already, that stays. It is no change of the catalog: the
 * revision is not counted on, and the history does not tell of it.
 */
export function keepLooks(db: CatalogDatabase, looks: readonly Look[]): Promise<void> {
  return tellingErrors(() =>
    db.transaction('rw', db.looks, async () => {
      const kept = await db.looks.bulkGet(looks.map(({ label }) => label));
      await db.looks.bulkPut(looks.filter(({ at }, index) => at >= (kept[index]?.at ?? '')));
    }),
  );
}

/**
 * Makes a change of the reader's own, within the caller's transaction: of what readers do themselves they need no news,
 * so it counts as a look at every record that it changes. Where news was waiting, it goes on waiting.
 */
export async function asOwnDoing<T>(db: CatalogDatabase, change: () => Promise<T>): Promise<T> {
  const upToDate = await looksWhere(db, (look, now) => saysTheSame(look, now));
  const result = await change();
  const at = new Date().toISOString();
  const changed = await looksWhere(
    db,
    (look, now) => upToDate.some(({ label }) => label === look.label) && !saysTheSame(look, now),
  );
  await db.looks.bulkPut(changed.map(({ label, now }) => ({ label, at, ...now })));
  return result;
}

/** The looks for which something holds of what was seen and of the record as it is; none while the sums are out of date. */
async function looksWhere(db: CatalogDatabase, holds: (look: Look, now: Omit<Look, 'label' | 'at'>) => boolean) {
  const looks = await db.looks.toArray();
  if (looks.length === 0 || !(await digestsAreCurrent(db))) return [];
  const sums = await db.summaries.bulkGet(looks.map(({ label }) => classKey({ label })));
  return looks.flatMap((look, index) => {
    const summary = sums[index]?.summary;
    const now = seenRecord(summary ?? nothing);
    return holds(look, now) ? [{ label: look.label, now }] : [];
  });
}

/** The record of a label without claims. */
const nothing = {
  state: 'not-assessed' as const,
  grades: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, ungraded: 0 },
};
