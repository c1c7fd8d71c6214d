import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TableName } from '../../lib/catalog/schema/pack.ts';
import type { AsserterType } from '../../lib/catalog/schema/terms.ts';

export interface Choice {
  id: string;
  name: string;
  /** A second line that tells like-named records apart. */
  detail: string;
}

/** What forms and views may ask about other records. */
export interface LookUp {
  /** The name of a record; its id when it is not in the catalog. */
  nameOf(table: TableName, id: string): string;
  has(table: TableName, id: string): boolean;
  /** The type of a source; 'unnamed' for one that is not in the catalog. */
  sourceType(id: string): AsserterType;
  /** The best few records for some typed words, or the first few for none. */
  find(table: TableName, words: string): Choice[];
}

export const LookUpContext = createContext<LookUp>({
  nameOf: (_, id) => id,
  has: () => false,
  sourceType: () => 'unnamed',
  find: () => [],
});

export function useLookUp(): LookUp {
  return useContext(LookUpContext);
}
