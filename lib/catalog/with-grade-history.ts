import { dequal } from 'dequal/lite';
import type { AnyRecord } from './schema/pack.ts';

/** A claim whose grade is replaced or withdrawn keeps the old one in its history; other records stay as they are. */
export function withGradeHistory(record: AnyRecord, previous: AnyRecord | null): AnyRecord {
  if (!('gradeHistory' in record) || previous === null || !('gradeHistory' in previous)) return record;
  const { grade } = previous;
  if (grade === undefined || dequal(grade, record.grade)) return record;
  if (record.gradeHistory.some((old) => dequal(old, grade))) return record;
  return { ...record, gradeHistory: [...record.gradeHistory, grade] };
}
