import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Label, LabelSchema } from '../../lib/catalog/schema/label.ts';

const file = join(import.meta.dirname, 'labels/index.ts');

/** Label records written by hand (aliases in all scripts, contexts, relations). Throws a ValiError on one that is not a label. */
export async function readPassports(): Promise<Label[]> {
  if (!existsSync(file)) return [];
  const module: { labelPassports: unknown } = await import(file);
  return v.parse(v.array(LabelSchema), module.labelPassports);
}

/**
 * A passport over the record made from the research: what the passport says stands, what it leaves empty is kept, and
 * nothing that the research says is lost (assessments, provenance, notes).
 */
export function mergePassport(record: Label, passport: Label): Label {
  return {
    ...record,
    name: passport.name || record.name,
    kind: passport.kind,
    gist: passport.gist || record.gist,
    aliases: passport.aliases.length > 0 ? passport.aliases : record.aliases,
    relations: unionBy(
      [...passport.relations, ...record.relations],
      (relation) => `${relation.type} ${relation.label}`,
    ),
    assessments: [...record.assessments, ...passport.assessments],
    sameAs: [...new Set([...passport.sameAs, ...record.sameAs])],
    note: [record.note, passport.note].filter(Boolean).join(' '),
    provenance: [...new Set([...record.provenance, ...passport.provenance])],
  };
}

function unionBy<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
