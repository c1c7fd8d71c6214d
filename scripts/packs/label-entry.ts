import type { Alias, Label } from '../../lib/catalog/schema/label.ts';

/** What a label of the article needs beyond the research: one line on what it is, its written forms, its relations. */
export interface LabelEntry {
  /** Absent = the research's name. */
  name?: string;
  gist: string;
  aliases: Alias[];
  relations?: Label['relations'];
  sameAs?: string[];
}

const plain = { lang: '', usedBy: '', for: [], against: [], places: [] };

/** A name that case does not change. */
export function name(text: string, lang = ''): Alias {
  return { ...plain, text, lang, form: 'name', case: 'any', inflects: false };
}

/** A name spelt in capitals, or a short form that is another word when written otherwise. */
export function acronym(text: string, context: Partial<Alias> = {}): Alias {
  return { ...plain, text, form: 'acronym', case: 'exact', inflects: false, ...context };
}

/** An everyday word: takes endings, so "militant" finds "militants". */
export function word(text: string, lang = 'en'): Alias {
  return { ...plain, text, lang, form: 'name', case: 'any', inflects: true };
}

/** A word that is a name only with a capital letter. */
export function properName(text: string, context: Partial<Alias> = {}): Alias {
  return { ...plain, text, form: 'name', case: 'exact', inflects: false, ...context };
}
