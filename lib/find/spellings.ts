import type { Alias } from '../catalog/schema/label.ts';
import { foldName } from './fold-window.ts';

/** One way an alias may be written. */
export interface Spelling {
  /** Folded, lower case. */
  key: string;
  /** Folded with case kept, where the text must agree in case; '' otherwise. */
  exact: string;
}

const ARABIC = /[\u0600-\u06ff]/;

/**
 * All folded spellings under which an alias is searched. Beyond the alias itself:
 * an exact name also in capitals ("ISLAMIC STATE"); names in Arabic script also written as one word
 * ("انصارالله") and, with the article, after "for" ("للقاعدة").
 */
export function spellings(alias: Pick<Alias, 'text' | 'case' | 'form'>): Spelling[] {
  const key = foldName(alias.text);
  if (key === '') return [];
  if (alias.case === 'exact') {
    const cased = foldName(alias.text, true);
    const capitals = cased.toUpperCase();
    if (cased !== cased.toLowerCase()) {
      const isName = alias.form === 'name' && key.length > 4;
      const both = isName && capitals !== cased ? [cased, capitals] : [cased];
      return both.map((exact) => ({ key, exact }));
    }
    // A script without case cannot disagree in case.
    if (cased !== capitals) return [{ key, exact: cased }];
  }
  const keys = new Set([key]);
  if (ARABIC.test(key)) {
    if (key.includes(' ')) keys.add(key.replaceAll(' ', ''));
    for (const form of [...keys]) if (form.startsWith('ال')) keys.add(`لل${form.slice(2)}`);
  }
  return [...keys].map((form) => ({ key: form, exact: '' }));
}

/** Letters that are written on without a space, so that no word boundary can be asked for after them. */
const RUNNING =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Whether the key ends in a script written without spaces, where a name ends anywhere. */
export function runsOn(key: string): boolean {
  return RUNNING.test(key);
}

/** Whether letters may follow the key inside the same word. */
export function isOpen(key: string, inflects: boolean): boolean {
  return inflects || runsOn(key);
}
