import * as v from 'valibot';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { type RecordOf, recordSchemas, type TableName } from '../../../lib/catalog/schema/pack.ts';
import { checkClaim } from '../../../lib/weigh/grade-rules.ts';

/** What is wrong with a draft: the path of a field ("aliases.0.text") → one sentence. */
export type FieldErrors = ReadonlyMap<string, string>;

export type Checked<T extends TableName> = { record: RecordOf<T> } | { errors: FieldErrors };

/** Holds a draft against the schema of its table and the rules of evidence. The record comes back as the schema wants it stored. */
export function checkDraft<T extends TableName>(table: T, draft: RecordOf<T>): Checked<T> {
  const result = v.safeParse(recordSchemas[table], draft);
  const errors = new Map<string, string>();
  if (result.success) {
    const record = result.output as RecordOf<T>;
    const problems = table === 'claims' ? checkClaim(record as Claim) : [];
    for (const { field, sentence } of problems) if (!errors.has(field)) errors.set(field, sentence);
    return errors.size > 0 ? { errors } : { record };
  }
  for (const issue of result.issues) {
    const path = v.getDotPath(issue) ?? '';
    if (!errors.has(path)) errors.set(path, asSentence(issue.message));
  }
  return { errors };
}

function asSentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
