/** What the words between two names say about them: the same thing under another name, or a thing to be kept apart. */
export type NameLink = 'same' | 'apart' | 'none';

const APART =
  /\bnot (?:to )?be (?:confused|mistaken)|\bconfus|\bunlike\b|by contrast|(?:distinct|separate|different|differs?) from|no (?:relation|link|connection)|nothing to do with|un(?:related|connected)|\bnot (?:the|of|by|from)\b|rather than|instead of|namesake|same (?:letters|initials|abbreviation|acronym|name)|mistak|mixe?d? up|another|the other|verwechs|anders als|nicht (?:die|der|den|das)|im gegensatz|не следует путать|не путать|в отличие от|не имеет отношения|confondre|contrairement|confundir|a diferencia de|اشتباه|متفاوت|لا علاقة|غير/i;
const BRACKET = /^\s*[([]\s*(?:the|die|les|los|das|a\.?k\.?a\.?|also|formerly|früher|auch|ранее|или)?\s*["'“„«‘]?$/i;
/** Naming words right before the second name. */
const SAME =
  /(?:official name|own name|real name|formal name|whose name|also known as|better known as|known as|a\.?k\.?a\.?|calls? (?:itself|themselves|himself)|called (?:itself|themselves)|styles? (?:itself|themselves)|short for|or simply|nennt sich|nennen sich|bekannt als|genannt|connus? sous le nom de|qui se nomme|conocid[oa]s? como|conhecid[oa]s? como|noto come|известн\S* как|называющ\S*|самоназвани\S*|он же|они же|المعروفة? ب\S*|معروف به|موسوم به)\s*(?:is|are|was|the|as)?\s*["'“„«‘]?$/i;

/** Reads the text between two names of one sentence. */
export function readNameLink(between: string): NameLink {
  if (BRACKET.test(between)) return 'same';
  if (APART.test(between)) return 'apart';
  return between.length < 90 && SAME.test(between) ? 'same' : 'none';
}
