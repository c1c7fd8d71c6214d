import type { AsserterType } from '../catalog/schema/terms.ts';
import type { Span } from '../page/page-text.ts';

/** A source as a reading names it. */
export interface ResolvedSource {
  /** As it stands in the text where it was named in full; '' for the own voice. */
  text: string;
  span: Span | null;
  /** The pronoun used here, when the name stands elsewhere. */
  surface?: string;
  type: AsserterType;
  sourceId?: string;
  /** A person ("he"), several people ("they") or a body ("it"). */
  number: 'person' | 'people' | 'body';
  /** Whether it is a name or a post rather than "officials", "a source". */
  named: boolean;
}

export const OWN_VOICE: ResolvedSource = { text: '', span: null, type: 'none', number: 'body', named: false };
