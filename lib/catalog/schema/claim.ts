import * as v from 'valibot';
import {
  AsserterTypeSchema,
  ClaimKindSchema,
  CredibilitySchema,
  EdtfSchema,
  IdSchema,
  NameSchema,
  ProvenanceSchema,
  ReliabilitySchema,
  ShortTextSchema,
  StanceSchema,
  TextSchema,
  WebAddressSchema,
} from './terms.ts';

/** Where a report can be read. `checked` says honestly how much of it the cataloguer saw. */
const CitationSchema = v.object({
  author: v.optional(ShortTextSchema, ''),
  title: v.optional(ShortTextSchema, ''),
  publisher: v.optional(ShortTextSchema, ''),
  date: v.optional(EdtfSchema, ''),
  url: v.optional(WebAddressSchema, ''),
  archivedUrl: v.optional(WebAddressSchema, ''),
  /** Paragraph, page or minute. */
  locator: v.optional(ShortTextSchema, ''),
  /** W3C TextQuoteSelector of the words themselves. */
  quote: v.optional(
    v.object({ exact: TextSchema, prefix: v.optional(ShortTextSchema, ''), suffix: v.optional(ShortTextSchema, '') }),
  ),
  checked: v.optional(v.picklist(['full', 'excerpt', 'unseen']), 'unseen'),
});
export type Citation = v.InferOutput<typeof CitationSchema>;

/** One source's utterance of a claim. */
export const ReportSchema = v.object({
  /** Unique within its claim. */
  id: IdSchema,
  /** Source id; '' when the source is unnamed or unknown. */
  by: v.optional(v.union([v.literal(''), IdSchema]), ''),
  /** The source's type at the time; 'none' when nobody is named. */
  asserterType: AsserterTypeSchema,
  stance: v.optional(StanceSchema, 'asserts'),
  date: v.optional(EdtfSchema, ''),
  hedged: v.optional(v.boolean(), false),
  /** Id of the report of the same claim that this one repeats; '' when it is an origin or nobody knows. */
  derivedFrom: v.optional(v.union([v.literal(''), IdSchema]), ''),
  /** Further reports of the same claim that it repeats, beside `derivedFrom`; their ends are origins in their own right. */
  alsoFrom: v.optional(v.array(IdSchema)),
  /** How it repeats. Given without `derivedFrom`, it repeats somebody who is not on record: no origin. */
  relation: v.optional(v.picklist(['quotes', 'paraphrases', 'relays-responsibility'])),
  evidenceOffered: v.optional(TextSchema, ''),
  reliability: v.optional(ReliabilitySchema, 'F'),
  citation: v.optional(CitationSchema),
  /** Why there is no citation, where there is none. */
  uncited: v.optional(ShortTextSchema, ''),
  note: v.optional(TextSchema, ''),
});
export type Report = v.InferOutput<typeof ReportSchema>;

export const GradeSchema = v.object({
  credibility: CredibilitySchema,
  /** Pattern ids, each with a note on how it shows here. */
  reasons: v.optional(v.array(v.object({ pattern: IdSchema, note: v.optional(TextSchema, '') })), []),
  /** Why, in words. */
  reasoning: v.optional(TextSchema, ''),
  basis: v.picklist(['explicit', 'inferred', 'own']),
  by: NameSchema,
  on: EdtfSchema,
  reviewBy: v.optional(EdtfSchema, ''),
});
export type Grade = v.InferOutput<typeof GradeSchema>;

export const QuantitySchema = v.object({
  min: v.pipe(v.number('must be a number'), v.finite('must be a number')),
  max: v.pipe(v.number('must be a number'), v.finite('must be a number')),
  unit: v.optional(ShortTextSchema, ''),
  scope: v.optional(ShortTextSchema, ''),
});

/** A statement about the world, as reported by one or more sources. */
export const ClaimSchema = v.object({
  id: IdSchema,
  statement: v.pipe(TextSchema, v.trim(), v.minLength(1, 'must not be empty')),
  kind: ClaimKindSchema,
  labels: v.optional(v.array(IdSchema), []),
  date: v.optional(EdtfSchema, ''),
  place: v.optional(ShortTextSchema, ''),
  quantity: v.optional(QuantitySchema),
  reports: v.optional(v.array(ReportSchema), []),
  /** Absent = not judged, visibly. */
  grade: v.optional(GradeSchema),
  gradeHistory: v.optional(v.array(GradeSchema), []),
  note: v.optional(TextSchema, ''),
  provenance: v.optional(ProvenanceSchema, []),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;
