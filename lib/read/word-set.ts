/** A list of words, beginnings (`kill*`) and endings (`*ed`), minus exceptions; `has` takes a lower-case word. */
export class WordSet {
  readonly #whole = new Set<string>();
  readonly #prefixes: string[] = [];
  readonly #suffixes: string[] = [];
  readonly #except: WordSet | null;

  constructor(words: readonly string[], except: readonly string[] = []) {
    for (const word of words) {
      if (word.endsWith('*')) this.#prefixes.push(word.slice(0, -1));
      else if (word.startsWith('*')) this.#suffixes.push(word.slice(1));
      else this.#whole.add(word);
    }
    this.#except = except.length > 0 ? new WordSet(except) : null;
  }

  has(low: string): boolean {
    if (this.#whole.has(low)) return true;
    const star =
      this.#suffixes.some((ending) => low.length > ending.length && low.endsWith(ending)) ||
      this.#prefixes.some((beginning) => low.startsWith(beginning));
    return star && !this.#except?.has(low);
  }
}
