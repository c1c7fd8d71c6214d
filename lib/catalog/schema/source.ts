import * as v from 'valibot';
import { RemarkSchema } from './label.ts';
import { AsserterTypeSchema, IdSchema, NameSchema, ProvenanceSchema, ShortTextSchema, TextSchema } from './terms.ts';

export const SourceSchema = v.object({
  id: IdSchema,
  name: NameSchema,
  /** Forms in which text names it, so that "the coalition" resolves to ISAF. */
  aliases: v.optional(v.array(ShortTextSchema), []),
  type: AsserterTypeSchema,
  /** What the source has at stake, by topic. */
  interests: v.optional(
    v.array(v.object({ topic: ShortTextSchema, interest: TextSchema, citation: v.optional(TextSchema, '') })),
    [],
  ),
  assessments: v.optional(v.array(RemarkSchema), []),
  note: v.optional(TextSchema, ''),
  provenance: v.optional(ProvenanceSchema, []),
});
export type Source = v.InferOutput<typeof SourceSchema>;
