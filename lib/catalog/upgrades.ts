import type { Transaction } from 'dexie';

export interface Upgrade {
  version: number;
  /** Dexie's schema syntax: primary key first, then indexes; only tables that change. */
  stores: Record<string, string | null>;
  /** Turns the data of the version before into this one's. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every version of the database. Append only: readers' catalogs of any age go through all steps after theirs. */
export const upgrades: readonly Upgrade[] = [
  {
    version: 1,
    stores: {
      labels: 'id',
      claims: 'id',
      sources: 'id',
      patterns: 'id',
      packs: 'id',
      blocks: '[layer+table+first]',
      edits: '++n, at, [table+id], batch',
      snapshots: 'edit',
      digests: '[label+kind+asserterType]',
      summaries: '[label+kind+asserterType]',
      meta: 'key',
    },
  },
  { version: 2, stores: { looks: 'label' } },
];

export const CATALOG_VERSION = Math.max(...upgrades.map(({ version }) => version));
