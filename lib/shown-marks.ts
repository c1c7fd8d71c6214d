import type { Mention } from './find/mention.ts';
import type { PageReport, WeighedReading } from './page-report.ts';
import { recordFor } from './record-for.ts';
import type { EvidenceState } from './weigh/track-record.ts';

/** A mention that is marked, with what its mark says. */
export interface ShownMark {
  mention: Mention;
  state: EvidenceState;
  /** The claim about its label that its sentence makes. */
  reading: WeighedReading | undefined;
  /** Whether it is a general word, marked in claims only. */
  isWord: boolean;
  /** Whether the record of its label has changed since the reader last looked. */
  changed: boolean;
}

/** The marks of a page in the order of its text; page and popup say the same of each. */
export function shownMarks(report: PageReport): ShownMark[] {
  const labels = new Map(report.labels.map((label) => [label.id, label]));
  return report.mentions
    .filter((mention) => mention.status !== 'rejected')
    .map((mention) => {
      const isWord = report.categoryReadings.some(({ labels }) => labels.includes(mention.label));
      const reading = (isWord ? report.categoryReadings : report.readings).find(
        ({ start, end, labels }) => start <= mention.start && mention.end <= end && labels.includes(mention.label),
      );
      // Where the sentence claims something, the mark says what the card will: how claims like this one fared.
      const record = reading && recordFor(reading, mention.label);
      const own = record?.enough ? record.state : undefined;
      const label = labels.get(mention.label);
      const state = own ?? label?.trackRecord.state ?? 'not-assessed';
      return { mention, state, reading, isWord, changed: label?.change !== undefined };
    });
}
