import type { ClassSummary } from '../weigh/class-summary.ts';
import type { AnyRecord, PackManifest, RecordOf, TableName } from './schema/pack.ts';
import type { AsserterType, ClaimKind } from './schema/terms.ts';

/** The reader's own layer; every other layer is named by its pack's id. */
export const OWN = 'own';

/**
 * What one layer says about one record. A pack's row holds the whole record. The reader's row holds only the fields
 * that differ from the packs', unless the record began as the reader's own (`whole`). The reader's rows are stored as
 * they are, those of packs in blocks.
 */
export interface LayerRow<T extends TableName = TableName> {
  layer: string;
  id: string;
  fields: Partial<RecordOf<T>>;
  /** Own layer: optional fields that the packs give and the reader took away. */
  cleared?: string[];
  /** Own layer: the row says everything, and holds without any pack. */
  whole?: true;
  /** Own layer: the reader deleted the record. */
  deleted?: true;
}

export interface PackRow {
  id: string;
  manifest: PackManifest;
  /** ISO date and time of the first installation. */
  installed: string;
  /** ISO date and time of the last update. */
  updated: string;
  /** Rank among packs: what the first one says is shown first where packs disagree. */
  order: number;
}

/** One step in the history: a row before and after; null = was not there. */
export interface EditRow {
  n?: number;
  /** ISO date and time. */
  at: string;
  /** Id of the reader's action this step is part of; undo takes back whole actions. */
  batch: string;
  table: TableName | 'packs';
  id: string;
  action: 'put' | 'delete' | 'revert' | 'install' | 'remove' | 'undo';
  why: string;
  /** What the record or pack was called then. */
  name: string;
  /** The reader's row, or for packs the pack's (its records are in the copy that a `SnapshotRow` tells of). */
  before: LayerRow | PackRow | null;
  after: LayerRow | PackRow | null;
  /** For `action: 'undo'`: the batch that was taken back. */
  undoes?: string;
  /** The batch that took this one back, unless that was taken back in turn. The only field that changes later. */
  undoneBy?: string;
}

/** Some records of one table of a pack, sorted by id. */
export interface BlockRow {
  /** The pack's id, or the name of a copy kept for undo. */
  layer: string;
  table: TableName;
  /** Id of the first record. */
  first: string;
  records: AnyRecord[];
}

/** A pack as it was before a step, so that installing and removing can be taken back; its records are in blocks. */
export interface SnapshotRow {
  /** `n` of the edit. */
  edit: number;
  /** null: the pack was not installed. */
  pack: PackRow | null;
}

/**
 * What weighing needs of the claims of one kind about one label, or of those of one kind by one type of asserter; '' =
 * any. So a page costs a few looks and not one for every claim.
 */
export interface DigestRow {
  label: string;
  kind: ClaimKind;
  asserterType: AsserterType | '';
  /** Sorted by id; see `packDigests`. */
  claims: string;
}

/** What became of all claims about a label, or of those of one kind by one type of asserter; '' = any. */
export interface SummaryRow {
  label: string;
  kind: ClaimKind | '';
  asserterType: AsserterType | '';
  summary: ClassSummary;
}

export type MetaRow =
  /** How many times the catalog has been changed. */
  | { key: 'revision'; value: number }
  /** Which code made the digests and summaries, for which revision, and how many rows of them there are. */
  | { key: 'digests'; version: number; revision: number; rows: number };
