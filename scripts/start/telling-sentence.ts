import type { PageReport, WeighedReading } from '../../lib/page-report.ts';

/** How much a card has to show for a reading: precedents first, then a source, then firmness. */
function tellingness({ trackRecord, assertedBy, hedged, polarity }: WeighedReading): number {
  return (
    Math.min(trackRecord.claims, 40) +
    (trackRecord.enough ? 20 : 0) +
    (assertedBy === '' ? 0 : 15) +
    (hedged ? 5 : 0) +
    (polarity === 'asserted' ? 0 : 3)
  );
}

/** The sentence whose card shows most; '' when the page makes no claim about a marked label. */
export function tellingSentence({ readings, mentions, text }: PageReport): string {
  let best: WeighedReading | undefined;
  for (const reading of readings) {
    const isMarked = mentions.some(
      ({ start, end, status }) => status === 'marked' && start >= reading.start && end <= reading.end,
    );
    if (isMarked && (best === undefined || tellingness(reading) > tellingness(best))) best = reading;
  }
  return best === undefined ? '' : text.slice(best.start, best.end);
}
