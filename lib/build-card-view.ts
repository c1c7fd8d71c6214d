import { mentionAt, readingsAt, sentenceOf } from './background/sentence-around.ts';
import type { CardView, PrecedentView, SenseView } from './card-view.ts';
import type { CatalogReader, Precedent } from './catalog/catalog-reader.ts';
import type { Label } from './catalog/schema/label.ts';
import type { Pattern } from './catalog/schema/pattern.ts';
import type { Source } from './catalog/schema/source.ts';
import type { Mention } from './find/mention.ts';
import type { Span } from './page/page-text.ts';
import type { PageReport } from './page-report.ts';
import { recordFor } from './record-for.ts';
import { isOverdue } from './weigh/edtf-bounds.ts';
import { standingGrade } from './weigh/grade-rules.ts';
import { originsOf } from './weigh/origins.ts';

/** Everything the card shows for the mention at `span`; undefined when no shown mention stands there. `today` is `YYYY-MM-DD`. */
export async function buildCardView(
  report: PageReport,
  span: Span,
  catalog: CatalogReader,
  today: string,
): Promise<CardView | undefined> {
  const mention = mentionAt(report, span);
  const label = report.labels.find((candidate) => candidate.id === mention?.label);
  if (mention === undefined || mention.status === 'rejected' || label === undefined) return undefined;

  const readings = readingsAt(report, mention);
  const [first] = readings;
  const sentence = first ?? sentenceOf(report, mention);
  const [labels, sources, patterns] = await Promise.all([catalog.labels(), catalog.sources(), catalog.patterns()]);
  const advice = first && labels.find(({ id }) => id === label.id)?.advice;
  const precedents = await catalog.precedents({ label: label.id, ...(first ? { reading: first } : {}) });

  const trackRecord = (first && recordFor(first, label.id)) ?? label.trackRecord;
  const recurring = new Set<string | undefined>(trackRecord.patterns.map(({ pattern }) => pattern));

  return {
    label: {
      id: label.id,
      name: label.name,
      kind: label.kind,
      gist: label.gist,
      ...(advice ? { advice: advice.text } : {}),
    },
    ...(label.change ? { change: label.change } : {}),
    mention: {
      surface: mention.surface,
      status: mention.status,
      why: mention.why,
      alternatives: senses(mention, labels),
      start: mention.start,
    },
    lang: report.lang,
    sentence: { text: report.text.slice(sentence.start, sentence.end), start: sentence.start },
    readings: readings.map(({ trackRecord: _, ...reading }) => reading),
    read: report.read,
    trackRecord,
    patternNames: Object.fromEntries(
      patterns.map((pattern) => [pattern.id, pattern.name]).filter(([id]) => recurring.has(id)),
    ),
    precedents: precedents.map((precedent) => viewPrecedent(precedent, sources, today)),
    question: chooseQuestion(
      [advice?.pattern, ...(first?.patterns ?? [])],
      [...trackRecord.patterns, ...label.trackRecord.patterns],
      patterns,
    ),
  };
}

function senses(mention: Mention, labels: Label[]): SenseView[] {
  return [mention.label, ...mention.alternatives].flatMap((id) => {
    const label = labels.find((candidate) => candidate.id === id);
    return label ? [{ id, name: label.name, gist: label.gist, isGroup: label.kind !== 'not-a-group' }] : [];
  });
}

function viewPrecedent({ claim, otherGrades }: Precedent, sources: Source[], today: string): PrecedentView {
  const grade = standingGrade(claim);
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? '';
  return {
    claim: claim.id,
    statement: claim.statement,
    date: claim.date,
    credibility: grade?.credibility ?? null,
    reasoning: grade?.reasoning ?? '',
    graded: grade ? { by: grade.by, on: grade.on, overdue: isOverdue(grade.reviewBy, today) } : null,
    otherGrades: otherGrades.map(({ packTitle, grade: { credibility, by, on } }) => ({
      packTitle,
      credibility,
      by,
      on,
    })),
    origins: originsOf(claim).known.length,
    reports: claim.reports.map((report) => ({
      by: nameOf(report.by),
      type: report.asserterType,
      date: report.date || (report.citation?.date ?? ''),
      url: report.citation?.url ?? '',
      title: report.citation?.title ?? '',
      checked: report.citation?.checked ?? 'unseen',
    })),
  };
}

/** The question of a pattern that speaks from the sentence itself; else of the one that recurs most in the record. */
function chooseQuestion(
  here: (string | undefined)[],
  recurring: { pattern: string }[],
  patterns: Pattern[],
): CardView['question'] {
  for (const id of [...here, ...recurring.map(({ pattern }) => pattern)]) {
    const pattern = patterns.find((candidate) => candidate.id === id);
    if (pattern?.question) return { pattern: pattern.id, name: pattern.name, text: pattern.question };
  }
  return null;
}
