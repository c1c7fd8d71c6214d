import type { PageReport, WeighedReading } from '../../lib/page-report.ts';
import { asserterWords, count, kindWords, spaced } from './shared-words.ts';
import { trackRecordWords } from './track-record-words.ts';

const indent = '     ';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function asserter(reading: WeighedReading): string {
  if (reading.assertedBy === '') return asserterWords(reading.asserterType);
  const surface =
    reading.assertedBySurface === undefined ? '' : `, written here as "${oneLine(reading.assertedBySurface)}"`;
  const chain = reading.chain.length === 0 ? '' : `, by way of ${reading.chain.map(oneLine).join(' → ')}`;
  return `${oneLine(reading.assertedBy)} (${asserterWords(reading.asserterType)}${surface}${chain})`;
}

function quoted(reading: WeighedReading, roles: string[]): string {
  const found = reading.cueWords.filter(({ role }) => roles.includes(role)).map(({ text }) => `"${oneLine(text)}"`);
  return found.length === 0 ? '' : ` (${[...new Set(found)].join(', ')})`;
}

function claimWords(reading: WeighedReading, name: (id: string) => string): string[] {
  const firmness =
    `${reading.polarity}${quoted(reading, ['denial', 'doubt'])}, ` +
    (reading.hedged ? `hedged${quoted(reading, ['hedge'])}` : 'not hedged');
  return [
    `${indent}${reading.labels.map(name).join(', ') || 'no label'}: ${kindWords(reading.kind)}`,
    `${indent}  who says so: ${asserter(reading)}${quoted(reading, ['attribution'])}`,
    `${indent}  how firmly: ${firmness}`,
    ...(reading.missing.length > 0 ? [`${indent}  not given: ${reading.missing.map(spaced).join(', ')}`] : []),
    `${indent}  claims like it: ${trackRecordWords(reading.trackRecord, name)}`,
  ];
}

/** Each sentence once, with the claims it makes below it. */
function sentenceWords({ text, readings }: PageReport, name: (id: string) => string): string[] {
  const sentences = Map.groupBy(readings, ({ start, end }) => `${start}-${end}`);
  return [...sentences.values()].flatMap((claims, index) => {
    const [first] = claims;
    if (first === undefined) return [];
    const sentence = oneLine(text.slice(first.start, first.end));
    return [`${String(index + 1).padStart(3)}. ${sentence}`, ...claims.flatMap((claim) => claimWords(claim, name)), ''];
  });
}

/** Claims by who asserts them, most frequent first: "12 government, 5 unnamed source". */
function asserterCounts(readings: WeighedReading[]): string {
  return [...Map.groupBy(readings, ({ asserterType }) => asserterType)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([type, claims]) => `${claims.length} ${asserterWords(type)}`)
    .join(', ');
}

/** The page report for a person at a terminal: labels, then each claim with who says it and what became of its like. */
export function reportWords(report: PageReport): string {
  const names = new Map(report.labels.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const shown = report.mentions.filter(({ status }) => status !== 'rejected');
  const rejected = report.mentions.length - shown.length;
  const total = report.readings.length;
  const hedged = report.readings.filter((reading) => reading.hedged).length;

  const lines = [
    report.title || '(untitled)',
    `language: ${report.lang || 'unknown'}`,
    '',
    `LABELS: ${count(shown.length, 'mention')} of ${count(report.labels.length, 'label')}` +
      (rejected > 0 ? `; ${count(rejected, 'further match', 'further matches')} with another meaning, not marked` : ''),
    ...report.labels.flatMap((label) => [
      `  ${label.name}: ${count(label.mentions, 'mention')}`,
      `${indent}in the catalog: ${trackRecordWords(label.trackRecord, name)}`,
    ]),
    '',
  ];
  if (report.read) {
    lines.push(
      `CLAIMS: ${total}${total > 0 ? `, of which ${hedged} hedged; by who asserts them: ${asserterCounts(report.readings)}` : ''}`,
      '',
      ...sentenceWords(report, name),
    );
  } else {
    lines.push('CLAIMS: not read, because there is no cue file for this language.');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
