/** Words with fewer letters are of the grammar rather than of the matter, unless they are acronyms. */
const FEW = 4;

// Words are told by script, so no language is named: pages declare all sorts of things as theirs.
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string) =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.replace(/['’]s?$/u, ''));

/**
 * The words of a sentence that can tell one sense from another, each once and in order: not the name itself, no numbers,
 * no small words.
 */
export function sentenceWords(sentence: string, name: string): string[] {
  const seen = new Set(wordsOf(name).map((word) => word.toLowerCase()));
  return wordsOf(sentence).filter((word) => {
    const key = word.toLowerCase();
    const isAcronym = word.length > 1 && word === word.toUpperCase() && word !== key;
    const tells = /\p{L}/u.test(word) && ([...word].length >= FEW || isAcronym || isDense(word));
    if (!tells || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Scripts in which three letters or two signs are a full word. */
function isDense(word: string): boolean {
  return (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(word) ||
    /^[\p{Script=Arabic}\p{Script=Hebrew}]{3}/u.test(word)
  );
}
