import * as v from 'valibot';
import {
  claimKinds,
  EdtfSchema,
  IdSchema,
  NameSchema,
  ProvenanceSchema,
  ShortTextSchema,
  TextSchema,
  WebAddressSchema,
} from './terms.ts';

const ContextWords = v.optional(v.array(ShortTextSchema), []);

/** One written form of a label, with the context that speaks for or against this sense. */
export const AliasSchema = v.object({
  text: NameSchema,
  /** BCP 47; '' means any language (most acronyms). */
  lang: v.optional(ShortTextSchema, ''),
  form: v.optional(v.picklist(['name', 'acronym', 'transliteration', 'nickname']), 'name'),
  /** `exact` matches this very spelling only (acronyms); `any` ignores case. */
  case: v.optional(v.picklist(['exact', 'any']), 'any'),
  /** Whether grammatical endings may follow ("Talibs", "талибами"). */
  inflects: v.optional(v.boolean(), false),
  /** Who writes it so, with a citation in words. */
  usedBy: v.optional(TextSchema, ''),
  /** Words on the page that speak for this sense; "uzbek*" stands for every word that begins so. */
  for: ContextWords,
  /** Words that speak against it. */
  against: ContextWords,
  /** Places whose mention speaks for it. */
  places: ContextWords,
  /** The sense meant where nothing nearby speaks for another label of the same form. */
  usual: v.optional(v.boolean()),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

export const RelationSchema = v.object({
  type: v.picklist(['renamed-to', 'split-from', 'part-of', 'often-confused-with']),
  label: IdSchema,
  note: v.optional(TextSchema, ''),
});

const AssessmentSchema = v.object({
  text: TextSchema,
  author: NameSchema,
  date: v.optional(EdtfSchema, ''),
  citation: v.optional(TextSchema, ''),
  url: v.optional(WebAddressSchema, ''),
  provenance: v.optional(ProvenanceSchema, []),
});
export type Assessment = v.InferOutput<typeof AssessmentSchema>;

/** A judgement on a source or a pattern. */
export const RemarkSchema = v.object({
  text: TextSchema,
  author: NameSchema,
  date: v.optional(EdtfSchema),
  citation: v.optional(TextSchema),
  url: v.optional(WebAddressSchema),
  provenance: v.optional(ProvenanceSchema, []),
});

/** What to ask where a word that names no group stands in a claim. */
const AdviceSchema = v.object({
  text: TextSchema,
  /** Id of the pattern of evidence behind it. */
  pattern: IdSchema,
  /** Kinds of claim that the pattern concerns; the word is marked in these only. */
  kinds: v.pipe(v.array(v.picklist(claimKinds)), v.minLength(1)),
});
export type Advice = v.InferOutput<typeof AdviceSchema>;

export const labelKinds = [
  'armed-group',
  'party',
  'state-body',
  'category',
  'nickname',
  'place',
  'not-a-group',
] as const;

/** A string people use, with a time and a place. `not-a-group` is a sense kept in order *not* to be marked. */
export const LabelSchema = v.object({
  id: IdSchema,
  name: NameSchema,
  kind: v.picklist(labelKinds),
  gist: v.optional(TextSchema, ''),
  aliases: v.optional(v.array(AliasSchema), []),
  relations: v.optional(v.array(RelationSchema), []),
  /** Of a category: without it the word is never marked. */
  advice: v.optional(AdviceSchema),
  assessments: v.optional(v.array(AssessmentSchema), []),
  /** Other catalogs' names for it: "wikidata:Q…", "un:…". */
  sameAs: v.optional(v.array(ShortTextSchema), []),
  note: v.optional(TextSchema, ''),
  provenance: v.optional(ProvenanceSchema, []),
});
export type Label = v.InferOutput<typeof LabelSchema>;
