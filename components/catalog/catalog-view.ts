import type { AnyRecord, PackManifest, RecordOf, TableName } from '../../lib/catalog/schema/pack.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import type { Look } from '../../lib/weigh/seen-record.ts';

/** A record as the page shows it: the value that counts, and the layers under it. Part of a `ResolvedRecord`. */
export interface Entry<T extends AnyRecord = AnyRecord> {
  record: T;
  /** Layers that say something about it, the one that counts first: `own` for the reader's, else a pack's id. */
  layers: readonly string[];
  /** Values that lie under the one shown and differ from it. */
  shadowed: readonly LayerValue[];
  /** Fields on which packs differ from each other. */
  disagreements: readonly { field: string; values: readonly Omit<LayerValue, 'field'>[] }[];
}

export interface LayerValue {
  field: string;
  layer: string;
  /** undefined = the layer leaves the field out. */
  value: unknown;
}

/** The reader's own layer. */
const OWN = 'own';

/** Whose a record is: the reader's alone, a pack's, or a pack's with changes by the reader. */
export function ownership({ layers }: Entry): 'own' | 'pack' | 'changed' {
  if (layers[0] !== OWN) return 'pack';
  return layers.length > 1 ? 'changed' : 'own';
}

export type EntriesOf<T extends TableName> = Entry<RecordOf<T>>[];
export type Entries = { [T in TableName]: EntriesOf<T> };

export type Counts = Record<TableName, number>;

export interface PackView {
  manifest: PackManifest;
  counts: Counts;
  /** Milliseconds since 1970. */
  installedAt: number;
}

/** One line of the history: an action of the reader, whole. */
export interface ChangeView {
  /** What undo and redo take. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  action: 'added' | 'changed' | 'deleted' | 'reverted' | 'imported' | 'pack-installed' | 'pack-removed';
  /** Name of the record or pack that was changed, of the first one where there were several. */
  name: string;
  /** Where it leads: a record that may still be there. */
  target: { section: TableName | 'packs'; id: string };
  /** How many records it touched. */
  records: number;
  /** Taken back, and not done again. */
  undone: boolean;
}

export interface CatalogData {
  entries: Entries;
  packs: PackView[];
  /** Latest first. */
  history: ChangeView[];
  /** What the reader saw of labels when last looking, by label. */
  looks: ReadonlyMap<string, Look>;
  settings: Settings;
}

export const emptyCatalog: CatalogData = {
  entries: { labels: [], claims: [], sources: [], patterns: [] },
  packs: [],
  history: [],
  looks: new Map(),
  settings: defaultSettings,
};

/** What would become of a file if it were imported; nothing has been written yet. */
export interface ImportView {
  fileName: string;
  kind: 'pack' | 'backup';
  /** A pack's title; '' for a backup. */
  title: string;
  unchanged: number;
  items: ImportItem[];
}

export interface ImportItem {
  /** `left-out`: an alias that would match almost anything. */
  outcome: 'new' | 'changed' | 'conflict' | 'removed' | 'left-out';
  table: TableName;
  id: string;
  name: string;
  /** What it clashes with or what changes, as a sentence; '' where the outcome says it all. */
  reason: string;
}

/** Why a file was refused, in one sentence, and its faults one by one where single records are at fault. */
export interface Refusal {
  problem: string;
  faults: { record: string; reason: string }[];
}

/** What the reader says of the pack made from the own records. */
export interface OwnPackWords {
  title: string;
  publisher: string;
  licence: string;
}

/** What came of an action: done, with the change that can be taken back ('' = none); or one sentence saying why not. */
export type Outcome = { ok: true; change: string } | { ok: false; problem: string };

/** Everything the page can ask for. Each resolves when the catalog has been written, or left as it was; none rejects. */
export interface CatalogActions {
  /** `was` is the record the form began with (null: none), so that a change made elsewhere is not written over. */
  save<T extends TableName>(table: T, record: RecordOf<T>, was: RecordOf<T> | null): Promise<Outcome>;
  remove(table: TableName, id: string): Promise<Outcome>;
  /** Drops the reader's value of one field, so that the pack's counts again; no field = all of them. */
  revert(table: TableName, id: string, field?: string): Promise<Outcome>;
  undo(change: string): Promise<Outcome>;
  redo(change: string): Promise<Outcome>;
  removePack(id: string): Promise<Outcome>;
  installStarter(): Promise<Outcome>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Outcome>;
  /** Forgets what the reader said of a match, and the word that the catalog learned with it. */
  removeCorrection(id: string): Promise<Outcome>;
  /** Reads a file and says what would happen; writes nothing. */
  planImport(file: File): Promise<{ ok: true; plan: ImportView } | ({ ok: false } & Refusal)>;
  /** Writes the plan made last, all or nothing. */
  runImport(): Promise<Outcome>;
  exportOwn(words: OwnPackWords): Promise<Outcome>;
  exportEverything(): Promise<Outcome>;
  /** The reader has looked at a label. */
  keepLook(look: Look): Promise<void>;
}
