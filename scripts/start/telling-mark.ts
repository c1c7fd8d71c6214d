import type { PageReport, ReportedLabel, WeighedReading } from '../../lib/page-report.ts';

/** A mark worth pointing at: the sentence it stands in, and the words marked. */
export interface TellingMark {
  sentence: string;
  surface: string;
  /** Id of the label it stands for. */
  label: string;
}

/** How much a card has to show for a reading: a fitting class of claims first, then a source, then firmness. */
function tellingness(reading: WeighedReading, { readings, labels }: PageReport): number {
  const { trackRecord, assertedBy, kind, hedged } = reading;
  const claimsInSentence = readings.filter(({ start }) => start === reading.start).length;
  return (
    Math.min(trackRecord.claims, 20) +
    (trackRecord.enough ? 20 : 0) +
    (trackRecord.class.kind === undefined ? 0 : 15) +
    (kind === 'other' ? 0 : 20) +
    (assertedBy === '' ? 0 : 15) +
    (hedged ? 5 : 0) +
    // What the page is most about.
    (reading.labels[0] === mostMentioned(labels) ? 10 : 0) -
    // With several claims or a long sentence the dots fall below the fold.
    10 * claimsInSentence -
    (reading.end - reading.start) / 8
  );
}

function mostMentioned(labels: ReportedLabel[]): string | undefined {
  return labels.toSorted((a, b) => b.mentions - a.mentions)[0]?.id;
}

/** The mark whose card shows most; null when the page makes no claim about a marked label. */
export function tellingMark(report: PageReport): TellingMark | null {
  const { readings, mentions, text } = report;
  const candidates = readings.flatMap((reading) => {
    const mention = mentions.find(
      ({ start, end, status, label }) =>
        status === 'marked' && start >= reading.start && end <= reading.end && label === reading.labels[0],
    );
    if (mention === undefined) return [];
    const sentence = text.slice(reading.start, reading.end);
    return [{ sentence, surface: mention.surface, label: mention.label, score: tellingness(reading, report) }];
  });
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return best ?? null;
}
