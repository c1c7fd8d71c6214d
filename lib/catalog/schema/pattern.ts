import * as v from 'valibot';
import { RemarkSchema } from './label.ts';
import { IdSchema, NameSchema, ProvenanceSchema, ShortTextSchema, TextSchema } from './terms.ts';

/** A named weakness or strength of evidence, and the question it makes a reader ask. */
export const PatternSchema = v.object({
  id: IdSchema,
  name: NameSchema,
  side: v.picklist(['weakness', 'strength']),
  standardTerm: v.optional(ShortTextSchema, ''),
  definition: v.optional(TextSchema, ''),
  question: v.optional(TextSchema, ''),
  /** Words in text that hint at it, by language; "…" stands for a short gap. Prompts to check, never verdicts. */
  cues: v.optional(v.record(v.string(), v.array(ShortTextSchema)), {}),
  caution: v.optional(TextSchema, ''),
  assessments: v.optional(v.array(RemarkSchema), []),
  provenance: v.optional(ProvenanceSchema, []),
});
export type Pattern = v.InferOutput<typeof PatternSchema>;
