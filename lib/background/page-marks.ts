import type { PageMarks } from '../messages.ts';
import type { PageReport } from '../page-report.ts';

/** What the page script needs in order to paint: the report without its words. */
export function pageMarks(report: PageReport, claimsOnly: boolean): PageMarks {
  const states = new Map(report.labels.map((label) => [label.id, label.trackRecord.state]));
  const marks = report.mentions
    .filter((mention) => mention.status !== 'rejected')
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      label: mention.label,
      state: states.get(mention.label) ?? ('not-assessed' as const),
      uncertain: mention.status === 'uncertain',
      claim: report.readings.some(
        (reading) =>
          reading.start <= mention.start && mention.end <= reading.end && reading.labels.includes(mention.label),
      ),
    }));
  return { marks: claimsOnly ? marks.filter((mark) => mark.claim) : marks, revision: report.revision };
}
