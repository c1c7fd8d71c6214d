import type { Span } from '../page/page-text.ts';

/** One place in the text where an alias of a label (or of a thing that is no group) stands. */
export interface Mention extends Span {
  /** `text.slice(start, end)`. */
  surface: string;
  /** The label id of the chosen sense; for a rejected mention the sense that won (may be a non-group). */
  label: string;
  /** `uncertain` is shown faintly with a chooser; `rejected` is not shown. */
  status: 'marked' | 'uncertain' | 'rejected';
  /** Other label ids that this string may stand for. */
  alternatives: string[];
  /** The reason in words, for the card: "the long form stands in paragraph 3". */
  why: string;
}
