import type { CatalogDatabase } from './catalog/database.ts';
import { putRecord } from './catalog/edit.ts';
import { loadRecord } from './catalog/load-record.ts';
import { withoutWordAgainst, withWordAgainst } from './context-word.ts';

/** A spelling that does not mean this label where the word stands beside it. */
export interface WordAgainst {
  label: string;
  surface: string;
  word: string;
}

/**
 * Writes the word into the reader's layer, beside the words that speak against this sense of the spelling. An edit like
 * any other: it stands in the history and can be taken back. The answer is its batch; '' when nothing had to change.
 */
export async function teachWord(db: CatalogDatabase, { label, surface, word }: WordAgainst): Promise<string> {
  const { record } = await loadRecord(db, 'labels', label);
  if (record === null) return '';
  const why = `“${surface}” was a wrong match beside “${word}”`;
  return (await putRecord(db, 'labels', withWordAgainst(record, surface, word), { why, was: record })).batch;
}

/** Takes the word out of the reader's layer again; what a pack says stays. */
export async function unteachWord(db: CatalogDatabase, { label, surface, word }: WordAgainst): Promise<string> {
  const { record, packs } = await loadRecord(db, 'labels', label);
  if (record === null) return '';
  const why = `“${surface}” beside “${word}” may mean it after all`;
  const after = withoutWordAgainst(record, surface, word, packs[0]?.record);
  return (await putRecord(db, 'labels', after, { why, was: record })).batch;
}
