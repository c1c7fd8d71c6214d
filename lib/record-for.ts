import type { WeighedReading } from './page-report.ts';
import type { TrackRecord } from './weigh/track-record.ts';

/**
 * What became of claims like this one about one of its labels. A sentence on two groups has one record for each: the
 * longer record of one says nothing of the other. Undefined where the reading is not about that label.
 */
export function recordFor(reading: WeighedReading, label: string): TrackRecord | undefined {
  if (!reading.labels.includes(label)) return undefined;
  return reading.byLabel?.[label] ?? reading.trackRecord;
}
