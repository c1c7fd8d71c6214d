import type { PageReport } from './page-report.ts';
import { changeSince, type Look } from './weigh/seen-record.ts';

/** The report, with what has changed in each label's record since the reader last looked at it. */
export function tellChanges(report: PageReport, looks: ReadonlyMap<string, Look>): PageReport {
  const labels = report.labels.map((label) => {
    const change = changeSince(looks.get(label.id), label.trackRecord);
    return change ? { ...label, change } : label;
  });
  return { ...report, labels };
}
