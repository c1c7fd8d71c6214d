import type { Label } from '../../lib/catalog/schema/label.ts';
import { assessmentsOn } from './assessments.ts';
import { categoryAdvice } from './category-advice.ts';
import { labelKind } from './kinds.ts';
import type { LabelEntry } from './label-entry.ts';
import { groupEntries } from './label-groups.ts';
import { labelId } from './label-ids.ts';
import { laterLabels } from './label-later.ts';
import { labelNotes } from './label-notes.ts';
import { wordEntries } from './label-words.ts';
import type { Research } from './research.ts';

const entries: Record<string, LabelEntry> = { ...groupEntries, ...wordEntries };

/** The 61 labels of the article and those that the later research adds, as records. */
export function toLabels(research: Research): Label[] {
  const { seed } = research;
  const fromArticle = seed.labels.map((label) => {
    const id = labelId(label.id);
    const entry = entries[id];
    if (!entry) throw new Error(`label ${id} has no entry in scripts/packs/label-groups.ts or label-words.ts`);
    const notes = labelNotes[id] ?? [];
    const advice = categoryAdvice[id];
    return {
      id,
      name: entry.name ?? label.name.replaceAll('"', ''),
      kind: labelKind(label.kind),
      gist: entry.gist,
      aliases: entry.aliases,
      relations: entry.relations ?? [],
      ...(advice ? { advice } : {}),
      assessments: assessmentsOn(research, 'labels', id),
      sameAs: entry.sameAs ?? [],
      note: notes.map(([note]) => note).join(' '),
      provenance: [label.id, ...notes.flatMap(([, ids]) => ids)],
    };
  });
  const later = Object.entries(laterLabels).map(
    ([id, { from, ...label }]): Label => ({
      id,
      note: '',
      relations: [],
      sameAs: [],
      ...label,
      assessments: assessmentsOn(research, 'labels', id),
      provenance: from,
    }),
  );
  return [...fromArticle, ...later];
}
