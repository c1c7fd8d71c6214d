/** Longest memory of answers, so that a hostile text cannot fill the heap with words. */
const MEMORY = 5000;

/** A list of words, beginnings (`kill*`) and endings (`*ed`), minus exceptions; `has` takes a lower-case word. */
export class WordSet {
  readonly #whole = new Set<string>();
  readonly #prefixes: string[] = [];
  readonly #suffixes: string[] = [];
  readonly #except: WordSet | null;
  /** Answers for words that only a star can decide: text repeats its words. */
  readonly #known = new Map<string, boolean>();

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
    if (this.#suffixes.length === 0 && this.#prefixes.length === 0) return false;
    const known = this.#known.get(low);
    if (known !== undefined) return known;
    const star =
      this.#suffixes.some((ending) => low.length > ending.length && low.endsWith(ending)) ||
      this.#prefixes.some((beginning) => low.startsWith(beginning));
    const found = star && !this.#except?.has(low);
    if (this.#known.size >= MEMORY) this.#known.clear();
    this.#known.set(low, found);
    return found;
  }
}
