import type { TableName } from './schema/pack.ts';
import type { Problem } from './schema/problem.ts';

/** Ids that stand twice in one table, each repetition once. */
export function repeatedIds(table: TableName, rows: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }) => {
    if (seen.has(id))
      return [{ record: `${table}/${id}`, field: 'id', sentence: `The id "${id}" occurs more than once.` }];
    seen.add(id);
    return [];
  });
}
