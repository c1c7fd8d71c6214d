import type { Claim } from '../catalog/schema/claim.ts';
import type { RecordOf, TableName } from '../catalog/schema/pack.ts';
import { tableNames } from '../catalog/schema/pack.ts';
import type { Problem } from '../catalog/schema/problem.ts';
import { MAX_ALIASES_PER_LABEL, MAX_ALIASES_PER_PACK, MAX_REPORTS_PER_CLAIM } from '../limits.ts';
import { checkClaim } from '../weigh/grade-rules.ts';
import { derivationCycle } from './derivation-cycle.ts';

/**
 * What single schemas cannot see: ids that occur twice, claims against the rules of evidence, trails of reports that
 * lead back to themselves, and more of something than a catalog can bear.
 * References to labels, sources and patterns that are not here are no fault: they may be in another pack.
 */
export function checkRecords(records: { [T in TableName]: RecordOf<T>[] }): Problem[] {
  return [
    ...tableNames.flatMap((table) => duplicates(table, records[table])),
    ...aliasProblems(records.labels),
    ...records.claims.flatMap(claimProblems),
  ];
}

function duplicates(table: TableName, rows: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ record: `${table}/${id}`, field: 'id', sentence: `The id "${id}" occurs more than once.` }];
  });
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
  const record = `claims/${claim.id}`;
  if (claim.reports.length > MAX_REPORTS_PER_CLAIM) {
    return [
      {
        record,
        field: 'reports',
        sentence: `It has ${claim.reports.length} reports; at most ${MAX_REPORTS_PER_CLAIM} are taken.`,
      },
    ];
  }
  const problems = checkClaim(claim);
  const ids = new Set(claim.reports.map(({ id }) => id));
  claim.reports.forEach((report, index) => {
    for (const from of report.alsoFrom ?? []) {
      if (ids.has(from)) continue;
      const sentence = `Report "${report.id}" repeats "${from}", but this claim has no report of that id.`;
      problems.push({ record, field: `reports.${index}.alsoFrom`, sentence });
    }
  });
  const cycle = derivationCycle(claim.reports);
  if (cycle.length > 0 && !problems.some(({ field }) => field.endsWith('.derivedFrom'))) {
    problems.push({
      record,
      field: 'reports',
      sentence: `Its reports repeat each other in a circle (${cycle.join(' → ')}).`,
    });
  }
  return problems;
}
