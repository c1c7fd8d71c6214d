import type { Span } from './page/page-text.ts';
import type { PageReport, ReportedLabel, WeighedReading } from './page-report.ts';
import type { ReportWords } from './report-markdown.ts';

/** UTF-16 units of text kept on either side of a quote, so that it can be told from the same words elsewhere. */
const CONTEXT = 32;

export interface AnnotationTools {
  words: ReportWords;
  /** BCP 47 of `words`. */
  locale: string;
  /** A new IRI at each call. */
  newId(): string;
  /** ISO 8601 instant of making. */
  now: string;
}

/**
 * The page report as a W3C Annotation Collection (https://www.w3.org/TR/annotation-model/): one annotation for each
 * shown mention, one for each claim. Quotes and positions select from the text as Says Who read it; positions count
 * Unicode code points, as the model wants, and not the UTF-16 units of the report.
 */
export function reportAnnotations(report: PageReport, tools: AnnotationTools) {
  const { words, newId, now } = tools;
  const position = codePoints(report.text);
  const source = (report.url ?? '').replace(/#.*$/s, '') || 'about:blank';
  const annotation = (span: Span, motivation: string, body: object[]) => ({
    id: newId(),
    type: 'Annotation',
    motivation,
    generated: now,
    body,
    target: { type: 'SpecificResource', source, selector: selectors(report.text, span, position) },
  });
  const labels = new Map(report.labels.map((label) => [label.id, label]));
  const items = [
    ...report.mentions.flatMap((mention) => {
      const label = labels.get(mention.label);
      if (label === undefined || mention.status === 'rejected') return [];
      const doubt = mention.status === 'uncertain' ? [words('annotation.uncertain')] : [];
      return annotation(mention, 'identifying', mentionBody(label, doubt, tools));
    }),
    ...report.readings.map((reading) => annotation(reading, 'describing', claimBody(reading, labels, tools))),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationCollection',
    label: report.title || source,
    generator: { id: newId(), type: 'Software', name: 'Says Who' },
    generated: now,
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items } }),
  };
}

const body = (purpose: string, value: string, language: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...(language === '' ? {} : { language }),
});

function mentionBody({ name, mentions, trackRecord }: ReportedLabel, doubt: string[], tools: AnnotationTools) {
  const { words, locale } = tools;
  const record = words('report.label', {
    mentions,
    claims: trackRecord.claims,
    judged: trackRecord.claims - trackRecord.grades.ungraded,
    state: words(`state.${trackRecord.state}`),
  });
  return [body('identifying', name, ''), body('describing', [...doubt, record].join('; '), locale)];
}

function claimBody(reading: WeighedReading, labels: Map<string, ReportedLabel>, { words, locale }: AnnotationTools) {
  const { assertedBy, polarity, hedged, kind } = reading;
  const facts = [
    assertedBy === '' ? words('by.nobody') : words(`by.${polarity}`, { who: assertedBy }),
    words(hedged ? 'report.hedged' : 'report.flat'),
  ];
  return [
    body('tagging', words(`kind.${kind}`), locale),
    ...reading.labels.flatMap((id) => (labels.has(id) ? [body('tagging', labels.get(id)?.name ?? id, '')] : [])),
    body('describing', facts.join('; '), locale),
  ];
}

function selectors(text: string, { start, end }: Span, position: (offset: number) => number) {
  const quote = { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start) };
  return [
    {
      type: 'TextQuoteSelector' as const,
      exact: quote.exact,
      prefix: wholeCharacters(quote.prefix),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    },
    { type: 'TextPositionSelector' as const, start: position(start), end: position(end) },
  ] as const;
}

/** Without the halves of characters that were cut in two. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

/** Turns UTF-16 offsets into a text into counts of code points. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
