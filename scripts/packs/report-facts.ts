import type { Stance } from '../../lib/catalog/schema/terms.ts';

/** Claims whose two asserters signed one statement (derivations.md, section 3: insurgent media output is one origin). */
export const jointStatements: ReadonlySet<string> = new Set(['S081', 'S082', 'S083']);

/** Claims of which the article gives the source's own words; the others it puts in its own. */
export const quotedWords: ReadonlySet<string> = new Set(
  (
    'S012 S013 S014 S016 S017 S018 S022 S027 S028 S029 S030 S031 S032 S034 S035 S036 S037 S038 S039 S040 S041 S042 ' +
    'S043 S044 S045 S048 S049 S052 S053 S054 S063 S064 S065 S073 S074 S075 S076 S080 S081 S085 S086 S092 S093 S094 ' +
    'S099 S100 S101 S102 S103 S104 S106 S107 S117 S123 S139 S140 S141 S144 S145 S154 S155 S156 S157 S166 S167 S168 ' +
    'S169 S170 S171 S172 S173 S174 S175 S176 S182 S184 S190 S191 S192 S193 S194'
  ).split(' '),
);

/** When a source said it, where the article tells; EDTF, by claim and source. */
export const reportDates: Record<string, Record<string, string>> = {
  S025: { 's-tajik-auth': '2012' },
  S034: { 's-kyrgyz-sec': '2011-04' },
  S151: { 's-tajik-auth': '2009' },
};

/** How those who disagree put it, where it is more or other than doubt; with a note where it needs one. */
export const stances: Record<string, Record<string, [Stance, string]>> = {
  S015: {
    's-jamestown': [
      'doubts',
      'Read as doubt by the article; Jamestown’s sentence is about Uzbekistan and the year 2004.',
    ],
  },
  S035: { 's-kyrgyz-minister': ['doubts', 'Responsible for the area; had seen no information to support it.'] },
  S056: { 's-osce': ['doubts', 'Another passage of the same report gives 600 for the same time.'] },
  S059: { 's-osce': ['doubts', 'Another passage of the same report gives 2,000 for the same time.'] },
  S096: {
    's-aan': ['denies', 'Calls Bleuer’s finding of a myth convincing.'],
    's-bleuer': ['denies', 'Calls such reports a myth.'],
  },
  S101: { 's-locals-gharm': ['denies', 'Say that the dead were Kyrgyz labourers building the house.'] },
  S146: { 's-aan': ['denies', 'Calls it incorrect; the comment that explains why is not in the text seen.'] },
  S149: {
    's-aan': ['denies', 'Calls him wrongly reported dead.'],
    's-linked-author': ['corrects', 'Revised the report later, according to the article.'],
  },
  S169: { 's-bleuer': ['doubts', 'Implied by his finding on reports of Chechens.'] },
  S177: { 's-yuldashev': ['denies', 'Denied it quickly, according to the article.'] },
};
