import { dequal } from 'dequal/lite';
import type { RecordOf, TableName } from './schema/pack.ts';
import { type LayerRow, OWN } from './stored-rows.ts';

/** A record as the reader sees it, with what lies beneath. */
export interface ResolvedRecord<T extends TableName = TableName> {
  id: string;
  /** null: deleted by the reader, or an `orphan`. */
  record: RecordOf<T> | null;
  /** Every layer that says something about it, the one shown first in front. */
  layers: string[];
  /** The reader's own row; null when the record comes from packs alone. */
  own: LayerRow<T> | null;
  /** What each pack says, first installed first. */
  packs: { layer: string; record: RecordOf<T> }[];
  deleted: boolean;
  /** The reader's changes to a record whose pack is gone: kept, and whole again when the pack returns. */
  orphan: boolean;
  /** Values that lie under the one shown, and differ from it; `undefined` = the layer leaves the field out. */
  shadowed: { field: string; layer: string; value: unknown }[];
  /** Fields on which packs differ from each other, each with every pack's value, first installed first. */
  disagreements: { field: string; values: { layer: string; value: unknown }[] }[];
}

/**
 * Lays the rows of one id over each other: the reader's own field by field over the packs', a pack installed earlier
 * over one installed later, as a whole record (mixing two packs' fields would make a third opinion that nobody holds).
 * `packOrder` lists the installed packs, first installed first; rows of other layers are left out.
 */
export function resolveRecord<T extends TableName>(
  rows: readonly LayerRow<T>[],
  packOrder: readonly string[],
): ResolvedRecord<T> {
  const own = rows.find((row) => row.layer === OWN);
  const packs = packOrder.flatMap((layer) => rows.filter((row) => row.layer === layer));
  const [base] = packs;
  const record = own ? overlay(own, base) : base ? asRecord<T>(base.fields) : null;
  const shown: object = record ?? {};
  return {
    id: (own ?? base)?.id ?? '',
    record,
    layers: [...(own ? [own] : []), ...packs].map((row) => row.layer),
    own: own ?? null,
    packs: packs.map(({ layer, fields }) => ({ layer, record: asRecord<T>(fields) })),
    deleted: own?.deleted === true,
    orphan: own !== undefined && own.deleted !== true && record === null,
    shadowed: record === null ? [] : packs.flatMap(({ layer, fields }) => differences(shown, fields, layer)),
    disagreements: disagreements(packs),
  };
}

/** All records of some rows, sorted by id. */
export function resolveAll<T extends TableName>(
  rows: Iterable<LayerRow<T>>,
  packOrder: readonly string[],
): ResolvedRecord<T>[] {
  const layersOf = new Map<string, LayerRow<T>[]>();
  for (const row of rows) {
    const layers = layersOf.get(row.id);
    if (layers) layers.push(row);
    else layersOf.set(row.id, [row]);
  }
  return [...layersOf]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, layers]) => resolveRecord(layers, packOrder))
    .filter(({ layers }) => layers.length > 0);
}

/** The records that are there, without what lies beneath. */
export function recordsOf<T extends TableName>(resolved: readonly ResolvedRecord<T>[]): RecordOf<T>[] {
  return resolved.flatMap(({ record }) => (record === null ? [] : [record]));
}

function overlay<T extends TableName>(own: LayerRow<T>, base: LayerRow<T> | undefined): RecordOf<T> | null {
  if (own.deleted) return null;
  if (own.whole) return asRecord<T>(own.fields);
  if (base === undefined) return null;
  const merged: Record<string, unknown> = { ...base.fields, ...own.fields };
  for (const field of own.cleared ?? []) delete merged[field];
  return asRecord<T>(merged);
}

/** Rows that say everything were checked against the schema when written; own fields are checked together with what they cover. */
function asRecord<T extends TableName>(fields: object): RecordOf<T> {
  return fields as RecordOf<T>;
}

function differences(shown: object, fields: object, layer: string): ResolvedRecord['shadowed'] {
  if (shown === fields) return [];
  return fieldNames([shown, fields]).flatMap((field) => {
    const value = fieldOf(fields, field);
    return dequal(value, fieldOf(shown, field)) ? [] : [{ field, layer, value }];
  });
}

function disagreements(packs: readonly LayerRow[]): ResolvedRecord['disagreements'] {
  if (packs.length < 2) return [];
  return fieldNames(packs.map(({ fields }) => fields)).flatMap((field) => {
    const values = packs.map(({ layer, fields }) => ({ layer, value: fieldOf(fields, field) }));
    return values.every(({ value }) => dequal(value, values[0]?.value)) ? [] : [{ field, values }];
  });
}

function fieldNames(records: readonly object[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

export function fieldOf(record: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(record, field)?.value;
}
