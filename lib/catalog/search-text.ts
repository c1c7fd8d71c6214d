import type { AnyRecord } from './schema/pack.ts';

/** The words a record is found by, or typed words, without case and accents. */
export function searchText(of: AnyRecord | string): string {
  return wordsOf(of).join('\n').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function wordsOf(of: AnyRecord | string): string[] {
  if (typeof of === 'string') return [of];
  if ('statement' in of) return [of.id, of.statement, of.place];
  const aliases = 'aliases' in of ? of.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)) : [];
  const about = 'gist' in of ? of.gist : 'definition' in of ? of.definition : of.note;
  return [of.id, of.name, about, ...aliases];
}
