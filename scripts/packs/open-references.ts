import type { Pack } from '../../lib/catalog/schema/pack.ts';

/** References between records that lead nowhere, as sentences: the starter packs are to be whole in themselves. */
export function openReferences(packs: readonly Pack[]): string[] {
  const ids = (table: 'labels' | 'sources' | 'patterns') =>
    new Set(packs.flatMap((pack) => pack[table].map(({ id }) => id)));
  const labels = ids('labels');
  const sources = ids('sources');
  const patterns = ids('patterns');
  const open: string[] = [];
  const need = (known: ReadonlySet<string>, id: string, where: string) => {
    if (id !== '' && !known.has(id)) open.push(`${where} names "${id}", which is in no pack.`);
  };
  for (const pack of packs) {
    for (const label of pack.labels) {
      need(patterns, label.advice?.pattern ?? '', `labels/${label.id}`);
      for (const relation of label.relations) need(labels, relation.label, `labels/${label.id}`);
    }
    for (const claim of pack.claims) {
      for (const label of claim.labels) need(labels, label, `claims/${claim.id}`);
      for (const report of claim.reports) need(sources, report.by, `claims/${claim.id}`);
      for (const grade of [...(claim.grade ? [claim.grade] : []), ...claim.gradeHistory]) {
        for (const { pattern } of grade.reasons) need(patterns, pattern, `claims/${claim.id}`);
      }
    }
  }
  return open;
}
