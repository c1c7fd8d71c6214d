/**
 * Every cap in the extension, each with its reason. A cap exists so that a page, a pack or a file made by somebody else
 * cannot make the browser slow or full; all are far above honest use.
 */

/** UTF-16 units of text read from one page: a long novel. The largest news page of the trial set has under 100,000. */
export const MAX_PAGE_CHARS = 2_000_000;
/** Text blocks read from one page; a page of 2,000,000 characters in lines of forty. */
export const MAX_PAGE_BLOCKS = 50_000;
/** UTF-16 units of a page's address; servers refuse more, but a page may write any length behind its `?`. */
export const MAX_ADDRESS_CHARS = 10_000;
/** Changes to a page that are looked at one by one; beyond it the page is read anew, which costs less. */
export const MAX_MUTATION_RECORDS = 10_000;
/** Tabs whose page text the background remembers; a tab it forgot is asked for its text once more. */
export const MAX_REMEMBERED_TABS = 50;

/** UTF-16 units of an imported file. The starter packs have about 1.5 M, a catalog of 100,000 claims as rich as theirs 220 M; a string may have 530 M. */
export const MAX_IMPORT_CHARS = 400_000_000;
/** Levels of nesting in an imported file. The pack format has 7. */
export const MAX_IMPORT_DEPTH = 16;
/** Records of one table in an imported file: the size the catalog is measured for, twice over. */
export const MAX_IMPORT_RECORDS = 200_000;
/** Written forms of one label. The richest label of the starter packs has about 500, in a dozen scripts. */
export const MAX_ALIASES_PER_LABEL = 1_000;
/** Written forms in one pack: ten times what the lexicon is measured for. */
export const MAX_ALIASES_PER_PACK = 100_000;
/** Reports of one claim; beyond it nobody could read the card anyway. */
export const MAX_REPORTS_PER_CLAIM = 1_000;
/** Faults listed one by one when a file is refused; the rest is counted. */
export const MAX_IMPORT_PROBLEMS = 100;

/** Claims of a class drawn as one dot each: a card has room for no more, and nobody counts them; beyond it stand numbers. */
export const MAX_DOTS = 200;
