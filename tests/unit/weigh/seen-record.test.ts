import { describe, expect, it } from 'vitest';
import { changeSince, type Look, type SeenRecord } from '../../../lib/weigh/seen-record.ts';

const record: SeenRecord = { state: 'thin', grades: { 1: 0, 2: 1, 3: 4, 4: 2, 5: 0, 6: 0, ungraded: 3 } };
const look: Look = { label: 'imu', at: '2026-03-01T00:00:00Z', ...record };

describe('what has changed since the last look', () => {
  it('is nothing at first sight, nor where all is as it was', () => {
    expect(changeSince(undefined, record)).toBeUndefined();
    expect(changeSince(look, record)).toBeUndefined();
  });

  it('is another state, and another number of a grade, with what it was', () => {
    const mixed = { ...record, state: 'mixed' as const };
    expect(changeSince(look, mixed)).toEqual({ since: look.at, before: record, now: mixed });
    const moved = { ...record, grades: { ...record.grades, 3: 3, 5: 1 } };
    expect(changeSince(look, moved)).toEqual({ since: look.at, before: record, now: moved });
  });

  it('is not a claim more that nobody has judged', () => {
    expect(changeSince(look, { ...record, grades: { ...record.grades, ungraded: 9 } })).toBeUndefined();
  });
});
