import type { Mention } from '../find/mention.ts';
import type { Span } from '../page/page-text.ts';
import type { PageReport, WeighedReading } from '../page-report.ts';

/** The readings of the sentence a mention stands in; those about its label first. A general word has its own. */
export function readingsAt(report: PageReport, mention: Span & { label?: string }): WeighedReading[] {
  const at = (reading: WeighedReading) => reading.start <= mention.start && mention.end <= reading.end;
  const isAbout = ({ labels }: WeighedReading) => mention.label !== undefined && labels.includes(mention.label);
  const ofWord = report.categoryReadings.filter((reading) => at(reading) && isAbout(reading));
  if (ofWord.length > 0) return ofWord;
  const here = report.readings.filter(at);
  const about = (reading: WeighedReading) => (isAbout(reading) ? 0 : 1);
  return [...here].sort((a, b) => about(a) - about(b));
}

/** The mention at exactly this span, among those shown. */
export function mentionAt(report: PageReport, span: Span): Mention | undefined {
  return report.mentions.find((m) => m.start === span.start && m.end === span.end && m.status !== 'rejected');
}

/** The sentence a mention stands in; the mention itself where none was found (it lies between blocks). */
export function sentenceOf(report: PageReport, mention: Span): Span {
  return report.sentences.find((s) => s.start <= mention.start && mention.start < s.end) ?? mention;
}
