import { mentionAt, readingsAt, sentenceOf } from './background/sentence-around.ts';
import type { Claim, Report } from './catalog/schema/claim.ts';
import type { Span } from './page/page-text.ts';
import type { PageReport } from './page-report.ts';

/** Where the draft waits (`storage.session`) between the card and the catalog page's form. */
export const DRAFT_KEY = 'claim-draft';

const stances = { asserted: 'asserts', denied: 'denies', doubted: 'doubts' } as const;
/** Characters of text kept around a quote so that it can be found again (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** A claim filled in from the sentence of a mention, not yet graded and not yet saved; `today` is an EDTF date. */
export function claimDraft(report: PageReport, span: Span, id: string, today: string): Claim | undefined {
  const mention = mentionAt(report, span);
  if (mention === undefined) return undefined;
  const [reading] = readingsAt(report, mention);
  const sentence = reading ?? sentenceOf(report, mention);
  const exact = report.text.slice(sentence.start, sentence.end);
  const utterance: Report = {
    id: 'r1',
    by: reading?.sourceId ?? '',
    asserterType: reading?.asserterType ?? 'none',
    stance: stances[reading?.polarity ?? 'asserted'],
    date: '',
    hedged: reading?.hedged ?? false,
    derivedFrom: '',
    evidenceOffered: '',
    reliability: 'F',
    citation: {
      author: '',
      title: report.title.slice(0, 500),
      publisher: report.url && URL.canParse(report.url) ? new URL(report.url).hostname : '',
      date: '',
      url: report.url && /^https?:/.test(report.url) ? report.url.slice(0, 2000) : '',
      archivedUrl: '',
      locator: '',
      quote: {
        exact: exact.slice(0, 5000),
        prefix: report.text.slice(Math.max(0, sentence.start - CONTEXT), sentence.start),
        suffix: report.text.slice(sentence.end, sentence.end + CONTEXT),
      },
      checked: 'full',
    },
    uncited: '',
    note: reading?.assertedBy ? `Source as named in the text: ${reading.assertedBy}` : `Noted on ${today}.`,
  };
  return {
    id,
    statement: exact.slice(0, 5000),
    kind: reading?.kind ?? 'other',
    labels: reading && reading.labels.length > 0 ? reading.labels : [mention.label],
    date: '',
    place: '',
    reports: [utterance],
    gradeHistory: [],
    note: '',
    provenance: [],
  };
}
