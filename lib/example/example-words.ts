import type { AsserterType, ClaimKind, Credibility } from '../catalog/schema/terms.ts';

/** One invented claim: what is claimed, when, what came of it and why. */
export type ExampleClaim = [statement: string, date: string, credibility: Credibility | null, reasoning: string];

/** A name of the example with the claims that the invented catalog holds of it. */
export interface ExampleLabel {
  id: string;
  name: string;
  gist: string;
  /** As it stands in the text, and other forms. */
  forms: string[];
  /** Words that must speak for it where the form has another meaning. */
  for?: string[];
  kind: ClaimKind;
  claims: ExampleClaim[];
}

/** Everything the example is made of, in one language. All of it is invented. */
export interface ExampleWords {
  /** BCP 47. */
  lang: string;
  title: string;
  /** Sentences, each with a name. */
  sentences: string[];
  labels: ExampleLabel[];
  /** A thing that is no group and has the same name as a label. */
  other: { name: string; gist: string; form: string; for: string[] };
  sources: { id: string; name: string; aliases: string[]; type: AsserterType }[];
  pattern: { name: string; question: string };
}
