import { useMemo } from 'preact/hooks';
import type { AnyRecord, TableName } from '../../lib/catalog/schema/pack.ts';
import type { Entries } from './catalog-view.ts';
import { foldText, searchText } from './list/search-text.ts';
import type { Choice, LookUp } from './look-up.ts';
import { useCatalogTexts } from './texts.ts';

/** As many as fit a list that one takes in at a glance. */
const CHOICES = 8;

/** Answers forms' and views' questions about other records from the entries at hand. */
export function useLookUpOf(entries: Entries): LookUp {
  const { t } = useCatalogTexts();
  return useMemo(() => {
    const tables = {
      labels: byId(entries.labels),
      claims: byId(entries.claims),
      sources: byId(entries.sources),
      patterns: byId(entries.patterns),
    };
    const nameOf = (table: TableName, id: string) => {
      const record = tables[table].get(id);
      return record ? nameOfRecord(record) : id;
    };
    const detail = (record: AnyRecord): string => {
      if ('statement' in record) return t(`kind.${record.kind}`);
      if ('relations' in record) return t(`label-kind.${record.kind}`);
      return 'side' in record ? t(`side.${record.side}`) : t(`asserter.${record.type}`);
    };
    return {
      nameOf,
      has: (table, id) => tables[table].has(id),
      sourceType: (id) => tables.sources.get(id)?.type ?? 'unnamed',
      find(table, words) {
        const wanted = foldText(words).split(/\s+/).filter(Boolean);
        const choices: (Choice & { rank: number })[] = [];
        for (const record of tables[table].values()) {
          const text = searchText(table, record, nameOf);
          if (!wanted.every((word) => text.includes(word))) continue;
          const name = nameOfRecord(record);
          choices.push({ id: record.id, name, detail: detail(record), rank: rankOf(record, foldText(words).trim()) });
        }
        return choices.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name)).slice(0, CHOICES);
      },
    };
  }, [entries, t]);
}

function byId<T extends AnyRecord>(entries: readonly { record: T }[]): Map<string, T> {
  return new Map(entries.map(({ record }) => [record.id, record]));
}

function nameOfRecord(record: AnyRecord): string {
  return 'statement' in record ? record.statement : record.name;
}

/** An id or name that is the words comes first, then one that begins with them, then the rest; things that are no groups come last in each. */
function rankOf(record: AnyRecord, words: string): number {
  const names = [nameOfRecord(record), ...aliasesOf(record)].map(foldText);
  const isGroup = !('kind' in record && record.kind === 'not-a-group');
  const rank = record.id === words || names.includes(words) ? 0 : names.some((name) => name.startsWith(words)) ? 2 : 4;
  return rank + (isGroup ? 0 : 1);
}

function aliasesOf(record: AnyRecord): string[] {
  if (!('aliases' in record)) return [];
  return record.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
}
