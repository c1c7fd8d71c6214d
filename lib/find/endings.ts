/** Grammatical endings that may be written onto a name, in folded spelling, one pattern per script. */

/** English, German, French, Spanish, Portuguese plurals and cases; then Uzbek and Turkish chains. */
const LATIN =
  /^(?:s|es|e|en|ern|er|n|a|i|u|y|om|ow|(?:lar|ler)?(?:i|si|u|imiz)?(?:ning|nin|nun|ni|nu|n|ga|ge|ka|ke|a|e|na|ne|da|de|ta|te|nda|nde|dan|den|tan|ten|ndan|nden|cha|ca|ce|la|le|gacha|dagi|daki|deki|ndagi|niki|dir|dek)?(?:gi|ki)?)$/;
/** Russian cases; then Uzbek, Kazakh, Kyrgyz chains; then Tajik. */
const CYRILLIC =
  /^(?:а|у|ом|е|ы|и|ов|ам|ами|ах|ой|ою|ею|ей|я|ю|ем|ях|ями|ям|ев|ым|ых|(?:лар|лер|лор|дар|дер|дор|тар|тер|тор)?(?:и|си|ы|сы|у|су|ими?з)?(?:нинг|нин|нын|нун|ни|ны|ну|ди|ды|ти|ты|га|ге|го|ка|ке|ко|а|е|на|не|да|де|до|та|те|то|нда|нде|дан|ден|дон|тан|тен|тон|нан|нен|ндан|нден|ча|гача|даги|дагы|ники|дир|мен|бен|пен)?|(?:хо|он|ен)?и?(?:ро|ам|ат|аш|амон|анд|ст)?|(?:о|ону|у)(?:н)?)$/;
/** Persian, Urdu and Pashto plurals and linking letters; Arabic plurals. */
const ARABIC = /^(?:ها|های|هایی|هایش|ی|ای|ان|انی|یان|یانی|گان|وں|یوں|انو|و|ه|ین|ون|یه|یین|یون|ات)$/;
const BENGALI = /^(?:(?:দের|রা|গুলো|গুলি|গুলোর|টি|টির)?(?:ের|র|কে|তে|েও|ও|ই|ে|য়|য|েরই|েরও|রও|কেও)?)$/;
const GREEK = /^(?:α|αν|ων|ουσ|ουσ|εσ|οι|ου|ον|οσ|η|ησ|σ|ν)$/;
const ARMENIAN_GEORGIAN_AND_OTHERS = /^\p{L}{0,4}$/u;

/** Longest tail worth testing; keeps hostile text cheap. */
const LONGEST = 14;

/** Whether the letters that follow a name within the same word are an ending of its grammar. */
export function isEnding(tail: string): boolean {
  if (tail.length > LONGEST) return false;
  const first = tail.charAt(0);
  if (first < '\u0250') return LATIN.test(tail);
  if (first >= '\u0400' && first <= '\u052f') return CYRILLIC.test(tail);
  if (first >= '\u0600' && first <= '\u06ff') return ARABIC.test(tail);
  if (first >= '\u0980' && first <= '\u09ff') return BENGALI.test(tail);
  if (first >= '\u0370' && first <= '\u03ff') return GREEK.test(tail);
  return ARMENIAN_GEORGIAN_AND_OTHERS.test(tail);
}

/** Letters that Arabic writes onto the front of a name: "and", "with", "for", "like", the article. */
const ARABIC_PREFIX = /^[وف]?[بکل]?(?:ال|ل)?$/;

/** Whether the folded letters before a name within the same word are a prefix of its grammar. */
export function isPrefix(head: string): boolean {
  return ARABIC_PREFIX.test(head);
}
