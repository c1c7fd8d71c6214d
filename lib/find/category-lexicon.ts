import type { Label } from '../catalog/schema/label.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

/**
 * The general words ("militants", "top commander") of which the catalog has something to ask. Apart from the names of
 * groups, so that no page is read for their sake and no name is hidden by them.
 */
export function compileCategoryLexicon(labels: Label[], revision: number): Lexicon {
  return compileLexicon(labels.filter(isAdvised), revision, isAdvised);
}

function isAdvised({ kind, advice }: Label): boolean {
  return kind === 'category' && advice !== undefined;
}
