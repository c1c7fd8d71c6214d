import type { TrackRecord } from './track-record.ts';

/** What the record of a label says in short: enough to tell later whether it says something else. */
export type SeenRecord = Pick<TrackRecord, 'state' | 'grades'>;

/** What the reader saw of a label's record when last looking. */
export interface Look extends SeenRecord {
  label: string;
  /** ISO date and time. */
  at: string;
}

/** A record that says something else than when the reader last looked. */
export interface RecordChange {
  /** When that was, ISO date and time. */
  since: string;
  before: SeenRecord;
  now: SeenRecord;
}

export const credibilities = [1, 2, 3, 4, 5, 6] as const;

export function seenRecord({ state, grades }: SeenRecord): SeenRecord {
  return { state, grades: { ...grades } };
}

/** Whether two records say the same: state and graded claims. A claim more that nobody has judged is no news. */
export function saysTheSame(a: SeenRecord, b: SeenRecord): boolean {
  return a.state === b.state && credibilities.every((grade) => a.grades[grade] === b.grades[grade]);
}

/** What has changed since the last look; undefined where nothing has, or the reader never looked: first sight is no change. */
export function changeSince(look: Look | undefined, now: SeenRecord): RecordChange | undefined {
  if (look === undefined || saysTheSame(look, now)) return undefined;
  return { since: look.at, before: seenRecord(look), now: seenRecord(now) };
}
