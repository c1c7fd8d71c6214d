import type { Source } from '../../lib/catalog/schema/source.ts';
import type { AsserterType } from '../../lib/catalog/schema/terms.ts';

/** Topic, interest, where it is said. Only what somebody is quoted as saying, never a guess of ours. */
type Interest = [topic: string, interest: string, citation: string];

/** A source as written down by hand; the rest of the record is filled in by `toSource`. */
export interface SourceEntry {
  id: string;
  name: string;
  type: AsserterType;
  aliases: string[];
  interests?: Interest[];
  /** How the research shows it reporting: neutral, and only about that material. */
  note?: string;
  /** Ids of the research, where the source comes from there. */
  from?: string[];
}

export function toSource(entry: SourceEntry): Omit<Source, 'assessments'> {
  return {
    id: entry.id,
    name: entry.name,
    aliases: entry.aliases,
    type: entry.type,
    interests: (entry.interests ?? []).map(([topic, interest, citation]) => ({ topic, interest, citation })),
    note: entry.note ?? '',
    provenance: entry.from ?? [],
  };
}
