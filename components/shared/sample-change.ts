import type { RecordChange } from '../../lib/weigh/seen-record.ts';

/** For pictures and tests: a record that a pack has brought more of since March. */
export const sampleChange: RecordChange = {
  since: '2026-03-03T12:00:00Z',
  before: { state: 'thin', grades: { 1: 0, 2: 2, 3: 5, 4: 2, 5: 1, 6: 1, ungraded: 1 } },
  now: { state: 'mixed', grades: { 1: 1, 2: 4, 3: 5, 4: 2, 5: 1, 6: 1, ungraded: 1 } },
};
