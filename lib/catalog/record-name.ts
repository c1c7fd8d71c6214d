import type { AnyRecord } from './schema/pack.ts';

/** What to call a record in a list: its name, or a claim's statement; `id` where there is no record. */
export function recordName(record: AnyRecord | null | undefined, id: string): string {
  if (record === null || record === undefined) return id;
  return 'statement' in record ? record.statement : record.name;
}
