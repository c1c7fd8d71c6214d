import type { ReferenceClass, TrackRecord } from '../../lib/weigh/track-record.ts';
import { asserterWords, count, gradeWords, kindWords, spaced } from './shared-words.ts';

const credibilities = [1, 2, 3, 4, 5, 6] as const;

function classWords(reference: ReferenceClass, labelName: (id: string) => string): string {
  const parts = [reference.label === undefined ? 'any label' : labelName(reference.label)];
  if (reference.kind !== undefined) parts.push(kindWords(reference.kind));
  if (reference.asserter !== undefined) parts.push(`asserted by ${spaced(reference.asserter)}`);
  else if (reference.asserterType !== undefined) parts.push(`asserted by: ${asserterWords(reference.asserterType)}`);
  return parts.length === 1 ? `${parts[0]}, of any kind` : parts.join(', ');
}

/** A track record in one or two sentences: plain counts with their denominators, no score. */
export function trackRecordWords(record: TrackRecord, labelName: (id: string) => string): string {
  const reference = classWords(record.class, labelName);
  if (record.claims === 0) return `nothing in the catalog (${reference})`;
  const grades = credibilities.flatMap((credibility) =>
    record.grades[credibility] > 0 ? [`${record.grades[credibility]} ${gradeWords(credibility)}`] : [],
  );
  if (record.grades.ungraded > 0) grades.push(`${record.grades.ungraded} ${gradeWords('none')}`);
  const origins =
    count(record.origins, 'independent origin') +
    (record.unknownOrigins > 0 ? `, ${record.unknownOrigins} of unknown origin` : '');
  const contested = [
    record.denied > 0 ? `denied ${record.denied}` : '',
    record.doubted > 0 ? `doubted ${record.doubted}` : '',
    record.enough ? '' : 'too few to say "usually"',
  ].filter(Boolean);
  return `${count(record.claims, 'claim')} (${reference}), ${origins}: ${[grades.join(', '), ...contested].join('; ')}`;
}
