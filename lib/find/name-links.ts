/** What the words between two names say about them: the same thing under another name, or a thing to be kept apart. */
export type NameLink = 'same' | 'apart' | 'none';

const APART =
  /not (?:to )?be (?:confused|mistaken)|unlike|by contrast|(?:distinct|separate|different|differ) from|no relation|nothing to do with|unrelated to|rather than|instead of|verwechsel|anders als|im gegensatz|не следует путать|не путать|в отличие от|ne pas confondre|contrairement aux|no (?:debe )?confundir|a diferencia de|اشتباه|متفاوت|لا علاقة/i;
const SAME =
  /^\s*[([]\s*(?:the|die|les|los|или|das|a\.?k\.?a\.?|also|formerly|früher|auch|ранее|aka)?\s*["'“„«‘]?$|\b(?:official name|own name|real name|formal name|whose name|also known as|better known as|known as|a\.?k\.?a\.?|calls? (?:itself|themselves|himself)|called (?:itself|themselves)|styles? (?:itself|themselves)|short for|or simply|formally|officially|nennt sich|nennen sich|auch bekannt als|sogenannte|alias|connus? sous|qui se nomme|también conocid[oa]s?|conhecid[oa]s? como|noto come)\b|также известн|официально|называющ|самоназван|он же|они же|المعروف|معروف به|موسوم به|نام رسمی/i;

/** Reads the text between two names of one sentence. */
export function readNameLink(between: string): NameLink {
  if (between.length > 90) return APART.test(between) ? 'apart' : 'none';
  if (APART.test(between)) return 'apart';
  return SAME.test(between) ? 'same' : 'none';
}
