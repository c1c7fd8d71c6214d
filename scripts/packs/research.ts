import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const strings = v.array(v.string());

/** The research records, as far as the conversion reads them; unknown fields are left alone. */
const SeedClaimSchema = v.object({
  id: v.string(),
  statement: v.string(),
  labels: strings,
  kind: v.string(),
  asserted_by: v.string(),
  asserter_type: v.string(),
  asserter_ids: strings,
  chain: strings,
  date: v.string(),
  place: v.string(),
  evidence_offered: v.string(),
  verdict: v.picklist(['corroborated', 'plausible', 'unverified', 'doubted', 'contradicted', 'false']),
  verdict_basis: v.picklist(['explicit', 'inferred', 'stated-as-fact', 'author-conclusion']),
  reasoning: v.string(),
  hedge_words: strings,
  tier: v.picklist(['reported', 'author', 'context']),
  note: v.string(),
  paragraph: strings,
  asserter_inferred: v.boolean(),
  doubter_ids: strings,
  patterns: strings,
});
export type SeedClaim = v.InferOutput<typeof SeedClaimSchema>;

const SeedSchema = v.object({
  meta: v.object({
    title: v.string(),
    author: v.string(),
    publisher: v.string(),
    url: v.string(),
    seed_cautions: v.array(v.object({ claim: v.string(), check: v.string(), what: v.string() })),
  }),
  labels: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.string(),
      role: v.string(),
      variants: v.array(v.object({ form: v.string(), count: v.number() })),
      note: v.string(),
    }),
  ),
  claims: v.array(SeedClaimSchema),
  sources: v.array(v.object({ id: v.string(), name: v.string(), type: v.string(), interest_or_bias: v.string() })),
  patterns: v.array(
    v.object({
      id: v.string(),
      side: v.picklist(['weakness', 'strength', 'mixed']),
      name: v.string(),
      standard_term: v.string(),
      definition: v.string(),
      cues: strings,
      caution: v.string(),
    }),
  ),
  dependencies: v.array(v.object({ reporter: v.string(), asserter: v.string(), claims: strings })),
});
export type Seed = v.InferOutput<typeof SeedSchema>;

const LaterClaimSchema = v.object({
  id: v.string(),
  claim: v.string(),
  labels: strings,
  kind: v.string(),
  asserted_by: v.string(),
  asserter_type: v.string(),
  source: v.string(),
  title: v.string(),
  date: v.string(),
  url: v.string(),
  grade: v.picklist(['corroborated', 'plausible', 'unverified', 'doubted', 'contradicted', 'false']),
  why: v.string(),
  basis: v.picklist(['E', 'E*', 'C']),
  seed_claims: strings,
  note: v.string(),
});
export type LaterClaim = v.InferOutput<typeof LaterClaimSchema>;

const LaterSchema = v.object({ claims: v.array(LaterClaimSchema) });

export interface Research {
  seed: Seed;
  later: LaterClaim[];
}

/** Folder with the research, beside the project; a copy of the project alone does not have it. */
export const researchFolder = join(import.meta.dirname, '../../../shared/research');

/** The research, or null where the folder is missing. Throws a ValiError when a file has another shape. */
export function readResearch(folder: string = researchFolder): Research | null {
  const seedFile = join(folder, 'seed-facts.json');
  const laterFile = join(folder, 'after-2013.json');
  if (!existsSync(seedFile) || !existsSync(laterFile)) return null;
  return {
    seed: v.parse(SeedSchema, JSON.parse(readFileSync(seedFile, 'utf8'))),
    later: v.parse(LaterSchema, JSON.parse(readFileSync(laterFile, 'utf8'))).claims,
  };
}
