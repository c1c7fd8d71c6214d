import type { Mark, PageMarks } from '../messages.ts';
import type { PageText } from '../page/page-text.ts';
import type { PageReport } from '../page-report.ts';
import { recordFor } from '../record-for.ts';

/**
 * What the page script needs in order to paint: the report without its words. Within a section (from one heading to
 * the next) the first mark of a label is full and the rest faint; one whose sentence makes a claim is always full,
 * unless it is a general word, which stands in such sentences only.
 */
export function pageMarks(page: PageText, report: PageReport, claimsOnly: boolean): PageMarks {
  const states = new Map(report.labels.map((label) => [label.id, label.trackRecord.state]));
  const headings = page.blocks.filter((block) => block.role === 'heading').map((block) => block.start);
  const seen = new Set<string>();
  const marks = report.mentions
    .filter((mention) => mention.status !== 'rejected')
    .map((mention): Mark => {
      const isWord = report.categoryReadings.some(({ labels }) => labels.includes(mention.label));
      const reading = (isWord ? report.categoryReadings : report.readings).find(
        (candidate) =>
          candidate.start <= mention.start && mention.end <= candidate.end && candidate.labels.includes(mention.label),
      );
      const claim = reading !== undefined;
      const record = reading && recordFor(reading, mention.label);
      const place = `${mention.label} ${headings.filter((start) => start <= mention.start).length}`;
      const faint = seen.has(place) && (isWord || !claim);
      seen.add(place);
      return {
        start: mention.start,
        end: mention.end,
        label: mention.label,
        // Where the sentence claims something, the mark says what the card will: how claims like this one fared.
        state: record?.enough ? record.state : (states.get(mention.label) ?? 'not-assessed'),
        uncertain: mention.status === 'uncertain',
        claim,
        faint,
      };
    });
  return { marks: claimsOnly ? marks.filter((mark) => mark.claim) : marks, revision: report.revision };
}
