import * as v from 'valibot';
import { ClaimSchema } from './claim.ts';
import { LabelSchema } from './label.ts';
import { PatternSchema } from './pattern.ts';
import { SourceSchema } from './source.ts';
import { EdtfSchema, IdSchema, NameSchema, TextSchema, WebAddressSchema } from './terms.ts';

/** Version of the pack format. A reader refuses a higher one; upgrades only move forward. */
export const PACK_FORMAT_VERSION = 1;

export const PackManifestSchema = v.object({
  id: IdSchema,
  title: NameSchema,
  publisher: v.optional(NameSchema, 'unknown'),
  licence: v.optional(NameSchema, 'unstated'),
  methodology: v.optional(TextSchema, ''),
  conflictsOfInterest: v.optional(TextSchema, ''),
  scope: v.optional(TextSchema, ''),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  expires: v.optional(EdtfSchema, ''),
  homepage: v.optional(WebAddressSchema, ''),
  updateUrl: v.optional(WebAddressSchema, ''),
  sha256: v.optional(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)), ''),
});
export type PackManifest = v.InferOutput<typeof PackManifestSchema>;

/** The four kinds of record a catalog holds, by table name. */
export const recordSchemas = {
  labels: LabelSchema,
  claims: ClaimSchema,
  sources: SourceSchema,
  patterns: PatternSchema,
} as const;
export type TableName = keyof typeof recordSchemas;
export const tableNames = Object.keys(recordSchemas) as TableName[];

export type RecordOf<T extends TableName> = v.InferOutput<(typeof recordSchemas)[T]>;
export type AnyRecord = RecordOf<TableName>;

/** A published set of records: `{"format":"says-who-pack","version":1,"manifest":…,"labels":[…],…}`. */
export const PackSchema = v.object({
  format: v.literal('says-who-pack'),
  version: v.literal(PACK_FORMAT_VERSION),
  manifest: PackManifestSchema,
  labels: v.optional(v.array(LabelSchema), []),
  claims: v.optional(v.array(ClaimSchema), []),
  sources: v.optional(v.array(SourceSchema), []),
  patterns: v.optional(v.array(PatternSchema), []),
});
export type Pack = v.InferOutput<typeof PackSchema>;
