import type { Source } from '../catalog/schema/source.ts';

const indexed = new WeakMap<readonly Source[], CatalogSources>();

/** The index of a list of sources, made once per list: a catalog is read with many times and replaced, never changed. */
export function catalogSources(sources: readonly Source[]): CatalogSources {
  const known = indexed.get(sources);
  if (known) return known;
  const made = new CatalogSources(sources);
  indexed.set(sources, made);
  return made;
}

/** Finds the catalog's sources by name or alias inside the words of a source. */
export class CatalogSources {
  readonly #byFirst = new Map<string, { words: string[]; source: Source; capital: boolean }[]>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) {
      for (const name of [source.name, ...source.aliases]) {
        const words = split(name);
        const first = words[0];
        if (!first || (words.length === 1 && first.length < 3 && name === name.toLowerCase())) continue;
        // "The Diplomat", "Dawn": a name that is a common word too counts only with its capital.
        const capital = words.length === 1 && name !== name.toLowerCase();
        const list = this.#byFirst.get(first);
        if (list) list.push({ words, source, capital });
        else this.#byFirst.set(first, [{ words, source, capital }]);
      }
    }
  }

  /** The source with the longest name among the words, or undefined. */
  find(text: string): Source | undefined {
    const written = pieces(text);
    const words = written.map((word) => word.toLowerCase());
    let best: { words: string[]; source: Source } | undefined;
    words.forEach((word, i) => {
      for (const entry of this.#byFirst.get(word) ?? []) {
        if (entry.capital && written[i] === word) continue;
        if (entry.words.length > (best?.words.length ?? 0) && entry.words.every((part, k) => words[i + k] === part))
          best = entry;
      }
    });
    return best?.source;
  }
}

const dropped = new Set(['the', 's']);

const split = (text: string): string[] => pieces(text.toLowerCase());

function pieces(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !dropped.has(word.toLowerCase()));
}
