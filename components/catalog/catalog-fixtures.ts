import * as v from 'valibot';
import starter from '../../assets/packs/central-asia-afghanistan.json';
import { type AnyRecord, PackSchema, type RecordOf, type TableName } from '../../lib/catalog/schema/pack.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import type { CatalogActions, CatalogData, EntriesOf, Entry } from './catalog-view.ts';

/** The pack that comes with the extension: real records, so that pictures show what readers will see. */
export const starterPack = v.parse(PackSchema, starter);
const packId = starterPack.manifest.id;
const fromPack = <T extends AnyRecord>(record: T): Entry<T> => ({
  record,
  layers: [packId],
  shadowed: [],
  disagreements: [],
});

/** A record of the reader's own. */
export const fromReader = <T extends AnyRecord>(record: T): Entry<T> => ({ ...fromPack(record), layers: ['own'] });

/** A pack's record with some fields changed by the reader. */
export function changedByReader<T extends AnyRecord>(record: T, change: Partial<T>): Entry<T> {
  const shadowed = Object.keys(change).map((field) => ({
    field,
    layer: packId,
    value: Object.getOwnPropertyDescriptor(record, field)?.value,
  }));
  return { ...fromPack({ ...record, ...change }), layers: ['own', packId], shadowed };
}

const hour = 3_600_000;
const lastChange = Date.UTC(2026, 10, 24, 9, 41);

export const sampleData: CatalogData = {
  entries: {
    labels: starterPack.labels.map(fromPack),
    claims: starterPack.claims.map(fromPack),
    sources: starterPack.sources.map(fromPack),
    patterns: starterPack.patterns.map(fromPack),
  },
  packs: [
    {
      manifest: starterPack.manifest,
      counts: {
        labels: starterPack.labels.length,
        claims: starterPack.claims.length,
        sources: starterPack.sources.length,
        patterns: starterPack.patterns.length,
      },
      installedAt: lastChange - 50 * hour,
    },
  ],
  looks: new Map(),
  history: [
    {
      id: 'e',
      at: lastChange,
      action: 'changed',
      name: 'IMU',
      target: { section: 'labels', id: 'imu' },
      records: 1,
      undone: false,
    },
    {
      id: 'd',
      at: lastChange - hour / 3,
      action: 'deleted',
      name: 'Birlik',
      target: { section: 'labels', id: 'birlik' },
      records: 1,
      undone: true,
    },
    {
      id: 'c',
      at: lastChange - hour,
      action: 'imported',
      name: 'Khatiba Imam al-Bukhari',
      target: { section: 'labels', id: 'kib' },
      records: 12,
      undone: false,
    },
    {
      id: 'b',
      at: lastChange - 26 * hour,
      action: 'added',
      name: 'A district governor said that nine men of the group had crossed the river.',
      target: { section: 'claims', id: 'river' },
      records: 1,
      undone: false,
    },
    {
      id: 'a',
      at: lastChange - 50 * hour,
      action: 'pack-installed',
      name: starterPack.manifest.title,
      target: { section: 'packs', id: packId },
      records: 313,
      undone: false,
    },
  ],
  settings: defaultSettings,
};

/** Settings of a reader who has used all of them. */
export const sampleSettings: Settings = {
  gate: 'only-mine',
  sitesOn: ['daily.example', 'news.example'],
  sitesOff: ['', 'shop.example'],
  claimsOnly: true,
  categories: true,
  mutedLabels: ['imu', 'haqqani'],
  corrections: [
    {
      id: 'c1',
      at: new Date(lastChange - 90 * hour).toISOString(),
      scope: 'site',
      where: 'university.example',
      surface: 'IMU',
      label: 'imu',
      meant: '',
    },
    {
      id: 'c2',
      at: new Date(lastChange - 3 * hour).toISOString(),
      scope: 'page',
      where: 'https://daily.example/2026/11/a-border-and-its-keepers',
      surface: 'Ansarullah',
      label: 'jamaat-ansarullah',
      meant: 'houthi',
    },
    {
      id: 'c3',
      at: new Date(lastChange - 5 * hour).toISOString(),
      scope: 'alias',
      where: '',
      surface: 'TIP',
      label: 'etim-tip',
      meant: '',
      word: 'waiters',
    },
    {
      id: 'c4',
      at: new Date(lastChange - 400 * hour).toISOString(),
      scope: 'alias',
      where: '',
      surface: 'Талиб',
      label: 'taliban',
      meant: '',
    },
  ],
};

/** `data` with some entries put in the place of those with the same id, or added. */
export function withEntries<T extends TableName>(data: CatalogData, table: T, ...changed: EntriesOf<T>): CatalogData {
  const ids = new Set(changed.map(({ record }) => record.id));
  const kept = (data.entries[table] as EntriesOf<T>).filter(({ record }) => !ids.has(record.id));
  return { ...data, entries: { ...data.entries, [table]: [...changed, ...kept] } };
}

/** A record of the starter pack; throws where it has none of this id. */
export function packRecord<T extends TableName>(table: T, id: string): RecordOf<T> {
  const record = (starterPack[table] as RecordOf<T>[]).find((one) => one.id === id);
  if (!record) throw new Error(`The starter pack has no ${table}/${id}`);
  return record;
}

const done = async () => ({ ok: true as const, change: '' });

/** For pictures, where nothing is written. */
export const noActions: CatalogActions = {
  save: done,
  remove: done,
  revert: done,
  undo: done,
  redo: done,
  removePack: done,
  installStarter: done,
  changeSettings: done,
  removeCorrection: done,
  planImport: async () => ({ ok: false, problem: 'Nothing is read here.', faults: [] }),
  runImport: done,
  exportOwn: done,
  exportEverything: done,
  keepLook: async () => undefined,
};
