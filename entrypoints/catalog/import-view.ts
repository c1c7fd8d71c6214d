import type { ImportItem, ImportView } from '../../components/catalog/catalog-view.ts';
import type { PlannedFile } from '../../lib/packs/plan-file.ts';
import type { ImportPlan } from '../../lib/packs/plan-import.ts';

/** A planned file as the import dialog shows it. */
export function importView(fileName: string, file: PlannedFile): ImportView {
  const { plan } = file;
  const leftOut =
    file.kind === 'pack'
      ? file.quarantined.map(
          ({ label, alias, reason }): ImportItem => ({
            outcome: 'left-out',
            table: 'labels',
            id: label,
            name: alias,
            reason,
          }),
        )
      : [];
  return {
    fileName,
    kind: file.kind,
    title: file.kind === 'pack' ? file.pack.manifest.title : '',
    unchanged: plan.unchanged,
    items: [...leftOut, ...plan.items.flatMap(item), ...plan.removed.flatMap(removed)],
  };
}

function item({ outcome, table, id, name, reason }: ImportPlan['items'][number]): ImportItem[] {
  return outcome === 'refused' || table === '' ? [] : [{ outcome, table, id, name, reason }];
}

function removed({ table, id, name }: ImportPlan['removed'][number]): ImportItem[] {
  return table === '' ? [] : [{ outcome: 'removed', table, id, name, reason: '' }];
}
