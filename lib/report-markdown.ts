import type { ClaimKind } from './catalog/schema/terms.ts';
import type { PageReport, ReportedLabel, WeighedReading } from './page-report.ts';
import { type AsserterGroup, asserterGroup, asserterGroups } from './popup-view.ts';
import { textFragmentLink } from './text-fragment.ts';
import type { EvidenceState } from './weigh/track-record.ts';

/** The texts a report needs; the popup's texts have them all. */
type ReportKey =
  | 'report.summary'
  | 'report.not-read'
  | 'report.labels'
  | 'report.label'
  | 'report.claims'
  | 'report.group'
  | 'report.hedged'
  | 'report.flat'
  | 'report.hedged-of'
  | 'report.foot'
  | 'not-covered'
  | 'annotation.uncertain'
  | 'by.nobody'
  | `group.${AsserterGroup}`
  | `by.${WeighedReading['polarity']}`
  | `kind.${ClaimKind}`
  | `state.${EvidenceState}`;
export type ReportWords = (key: ReportKey, values?: Record<string, string | number>) => string;

/**
 * The page report as Markdown to paste elsewhere: labels, then every claim in its sentence under who asserts it. With an
 * address each sentence links to its place in the page (text fragment). `words` gives the texts in the reader's language.
 */
export function reportMarkdown(report: PageReport, words: ReportWords): string {
  const sentences = new Set(report.readings.map((reading) => reading.start)).size;
  const lines = [
    `# ${escapeMarkdown(report.title || report.url || '')}`,
    ...(report.url ? [`<${report.url}>`] : []),
    words('report.summary', {
      labels: report.labels.length,
      mentions: report.mentions.filter((mention) => mention.status !== 'rejected').length,
      all: report.sentences.length,
      sentences,
      claims: report.readings.length,
    }),
    ...(report.read ? [] : [words('report.not-read')]),
    ...labelLines(report.labels, words),
    ...claimLines(report, words),
    `*${words('report.foot')}*`,
  ];
  return `${lines.join('\n\n')}\n`;
}

function labelLines(labels: ReportedLabel[], words: ReportWords): string[] {
  if (labels.length === 0) return [words('not-covered')];
  const rows = labels.map(
    ({ name, mentions, trackRecord }) =>
      `- **${escapeMarkdown(name)}**: ${words('report.label', {
        mentions,
        claims: trackRecord.claims,
        judged: trackRecord.claims - trackRecord.grades.ungraded,
        state: words(`state.${trackRecord.state}`),
      })}`,
  );
  return [`## ${words('report.labels')}`, rows.join('\n'), words('not-covered')];
}

function claimLines(report: PageReport, words: ReportWords): string[] {
  const all = report.readings.length;
  if (all === 0) return [];
  const hedged = report.readings.filter((reading) => reading.hedged).length;
  const groups = asserterGroups.flatMap((group) => {
    const readings = report.readings.filter((reading) => asserterGroup(reading) === group);
    if (readings.length === 0) return [];
    const heading = words('report.group', { group: words(`group.${group}`), count: readings.length, all });
    return [`### ${heading}`, readings.map((reading) => claimLine(report, reading, words)).join('\n')];
  });
  return [`## ${words('report.claims')}`, words('report.hedged-of', { hedged, all }), ...groups];
}

function claimLine(report: PageReport, reading: WeighedReading, words: ReportWords): string {
  const sentence = report.text.slice(reading.start, reading.end).replace(/\s+/gu, ' ').trim();
  const quote = escapeMarkdown(sentence);
  const linked = report.url ? `[${quote}](<${textFragmentLink(report.url, sentence)}>)` : quote;
  const facts = [
    reading.assertedBy === '' ? '' : words(`by.${reading.polarity}`, { who: escapeMarkdown(reading.assertedBy) }),
    words(`kind.${reading.kind}`),
    words(reading.hedged ? 'report.hedged' : 'report.flat'),
  ].filter(Boolean);
  return `- ${linked}\n  ${facts.join(' · ')}`;
}

/** Keeps words of a page from being read as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}
