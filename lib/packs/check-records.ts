import { repeatedIds } from '../catalog/repeated-ids.ts';
import type { Claim } from '../catalog/schema/claim.ts';
import type { RecordOf, TableName } from '../catalog/schema/pack.ts';
import { tableNames } from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { MAX_ALIASES_PER_LABEL, MAX_ALIASES_PER_PACK, MAX_REPORTS_PER_CLAIM } from '../limits.ts';
import { checkClaim } from '../weigh/grade-rules.ts';

/**
 * What single schemas cannot see: ids that occur twice, claims against the rules of evidence, and more of something
 * than a catalog can bear.
 * References to labels, sources and patterns that are not here are no fault: they may be in another pack.
 */
export function checkRecords(records: { [T in TableName]: RecordOf<T>[] }): Problem[] {
  return [
    ...tableNames.flatMap((table) => repeatedIds(table, records[table])),
    ...aliasProblems(records.labels),
    ...records.claims.flatMap(claimProblems),
  ];
}

function aliasProblems(labels: readonly RecordOf<'labels'>[]): Problem[] {
  const total = labels.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const problems = labels
    .filter(({ aliases }) => aliases.length > MAX_ALIASES_PER_LABEL)
    .map(({ id, aliases }) => ({
      record: `labels/${id}`,
      field: 'aliases',
      sentence: `It has ${aliases.length} aliases; at most ${MAX_ALIASES_PER_LABEL} are taken.`,
    }));
  if (total > MAX_ALIASES_PER_PACK) {
    problems.push({
      record: 'labels',
      field: 'aliases',
      sentence: `There are ${total} aliases in all; at most ${MAX_ALIASES_PER_PACK} are taken.`,
    });
  }
  return problems;
}

function claimProblems(claim: Claim): Problem[] {
  const { id, reports } = claim;
  if (reports.length <= MAX_REPORTS_PER_CLAIM) return checkClaim(claim);
  const sentence = `It has ${reports.length} reports; at most ${MAX_REPORTS_PER_CLAIM} are taken.`;
  return [{ record: `claims/${id}`, field: 'reports', sentence }];
}
