import type { PageReport, WeighedReading } from '../../lib/page-report.ts';
import { count, trackRecordWords, words } from './track-record-words.ts';

const indent = '     ';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function asserter(reading: WeighedReading): string {
  if (reading.assertedBy === '') {
    return reading.asserterType === 'none'
      ? 'nobody named; the text itself says so'
      : `unnamed (${words(reading.asserterType)})`;
  }
  const surface =
    reading.assertedBySurface === undefined ? '' : ` (written here as "${oneLine(reading.assertedBySurface)}")`;
  const chain = reading.chain.length === 0 ? '' : `, by way of ${reading.chain.map(oneLine).join(' → ')}`;
  return `${oneLine(reading.assertedBy)}${surface}, ${words(reading.asserterType)}${chain}`;
}

function wordsOf(reading: WeighedReading, roles: string[]): string {
  const found = reading.cueWords.filter(({ role }) => roles.includes(role)).map(({ text }) => `"${oneLine(text)}"`);
  return found.length === 0 ? '' : ` (${[...new Set(found)].join(', ')})`;
}

function claimWords(
  reading: WeighedReading,
  number: number,
  report: PageReport,
  name: (id: string) => string,
): string[] {
  const firmness =
    (reading.polarity === 'asserted' ? 'asserted' : `${reading.polarity}${wordsOf(reading, ['denial', 'doubt'])}`) +
    (reading.hedged ? `, hedged${wordsOf(reading, ['hedge'])}` : ', not hedged');
  return [
    `${String(number).padStart(3)}. ${oneLine(report.text.slice(reading.start, reading.end))}`,
    `${indent}about ${reading.labels.map(name).join(', ') || 'no label'}; kind: ${words(reading.kind)}`,
    `${indent}who says so: ${asserter(reading)}${wordsOf(reading, ['attribution'])}`,
    `${indent}how firmly: ${firmness}`,
    ...(reading.missing.length > 0 ? [`${indent}not given: ${reading.missing.map(words).join(', ')}`] : []),
    `${indent}claims like it: ${trackRecordWords(reading.trackRecord, name)}`,
    '',
  ];
}

/** Sentences by who asserts them, most frequent first: "12 government, 5 unnamed". */
function asserterCounts(readings: WeighedReading[]): string {
  const counts = new Map<string, number>();
  for (const { asserterType } of readings) counts.set(asserterType, (counts.get(asserterType) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([type, number]) => `${number} ${type === 'none' ? 'by nobody named' : words(type)}`)
    .join(', ');
}

/** The page report for a person at a terminal: labels, then each claim with who says it and what became of its like. */
export function reportWords(report: PageReport): string {
  const names = new Map(report.labels.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const shown = report.mentions.filter(({ status }) => status !== 'rejected');
  const rejected = report.mentions.length - shown.length;
  const hedged = report.readings.filter((reading) => reading.hedged).length;

  const lines = [
    report.title || '(untitled)',
    `language: ${report.lang || 'unknown'}`,
    '',
    `LABELS: ${count(shown.length, 'mention')} of ${count(report.labels.length, 'label')}` +
      (rejected > 0 ? `; ${rejected} further matches mean something else and are not marked` : ''),
    ...report.labels.flatMap((label) => [
      `  ${label.name}: ${count(label.mentions, 'mention')}`,
      `${indent}catalog: ${trackRecordWords(label.trackRecord, name)}`,
    ]),
    '',
  ];
  if (!report.read) lines.push('Sentences were not read: there is no cue file for this language.', '');
  else {
    lines.push(
      `CLAIMS: ${report.readings.length}` +
        (report.readings.length > 0
          ? `; ${asserterCounts(report.readings)}; ${hedged} of ${report.readings.length} hedged`
          : ''),
      '',
      ...report.readings.flatMap((reading, index) => claimWords(reading, index + 1, report, name)),
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
