import type { Credibility } from '../../lib/catalog/schema/terms.ts';
import type { ReferenceClass, TrackRecord } from '../../lib/weigh/track-record.ts';

/** The second axis of the Admiralty scale, in its own order. */
const credibilityWords: Record<Credibility, string> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};
const credibilities = [1, 2, 3, 4, 5, 6] as const;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** "killed-captured" → "killed captured", as words of a sentence. */
export const words = (id: string): string => id.replaceAll('-', ' ');

function classWords(reference: ReferenceClass, labelName: (id: string) => string): string {
  const parts = [
    reference.label === undefined ? 'any label' : labelName(reference.label),
    reference.kind === undefined ? 'any kind of claim' : words(reference.kind),
  ];
  if (reference.asserter !== undefined) parts.push(`asserted by ${words(reference.asserter)}`);
  else if (reference.asserterType !== undefined) parts.push(`asserter: ${words(reference.asserterType)}`);
  return parts.join(', ');
}

/** A track record in one or two sentences: plain counts with their denominators, no score. */
export function trackRecordWords(record: TrackRecord, labelName: (id: string) => string): string {
  const reference = classWords(record.class, labelName);
  if (record.claims === 0) return `nothing in the catalog (${reference})`;
  const grades = credibilities.flatMap((credibility) =>
    record.grades[credibility] > 0 ? [`${record.grades[credibility]} ${credibilityWords[credibility]}`] : [],
  );
  if (record.grades.ungraded > 0) grades.push(`${record.grades.ungraded} not judged`);
  const origins =
    count(record.origins, 'independent origin') +
    (record.unknownOrigins > 0 ? `, ${record.unknownOrigins} of unknown origin` : '');
  const contested = record.denied + record.doubted > 0 ? `; denied ${record.denied}, doubted ${record.doubted}` : '';
  const few = record.enough ? '' : '; too few to say "usually"';
  return `${count(record.claims, 'claim')} (${reference}), ${origins}: ${grades.join(', ')}${contested}${few}`;
}
