import { tellingErrors } from './catalog-error.ts';
import type { CatalogDatabase } from './database.ts';
import type { EditRow } from './stored-rows.ts';

/** One action of the reader, with its steps. */
export interface HistoryEntry {
  batch: string;
  /** ISO date and time. */
  at: string;
  action: EditRow['action'];
  why: string;
  steps: EditRow[];
  /** Taken back, and not done again. */
  undone: boolean;
  /** For `action: 'undo'`: the batch it took back. */
  undoes?: string;
}

/** What happened to one record, latest first. */
export function history(db: CatalogDatabase, table: EditRow['table'], id: string): Promise<HistoryEntry[]> {
  return tellingErrors(async () => entries(await db.edits.where('[table+id]').equals([table, id]).sortBy('n')));
}

/** The latest actions, latest first. `limit` counts steps, so that one huge import cannot fill the memory. */
export function recentEdits(db: CatalogDatabase, limit = 200): Promise<HistoryEntry[]> {
  return tellingErrors(async () => entries((await db.edits.orderBy('n').reverse().limit(limit).toArray()).reverse()));
}

function entries(rows: EditRow[]): HistoryEntry[] {
  const batches = new Map<string, EditRow[]>();
  for (const row of rows) {
    const steps = batches.get(row.batch);
    if (steps) steps.push(row);
    else batches.set(row.batch, [row]);
  }
  return [...batches].reverse().flatMap(([batch, steps]) => {
    const [first] = steps;
    if (first === undefined) return [];
    const { at, action, why, undoes, undoneBy } = first;
    return [
      { batch, at, action, why, steps, undone: undoneBy !== undefined, ...(undoes === undefined ? {} : { undoes }) },
    ];
  });
}
