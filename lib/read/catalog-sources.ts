import type { Source } from '../catalog/schema/source.ts';

/** Finds the catalog's sources by name or alias inside the words of a source. */
export class CatalogSources {
  readonly #byFirst = new Map<string, { words: string[]; source: Source }[]>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) {
      for (const name of [source.name, ...source.aliases]) {
        const words = split(name);
        const first = words[0];
        if (!first || (words.length === 1 && first.length < 3 && name === name.toLowerCase())) continue;
        const list = this.#byFirst.get(first);
        if (list) list.push({ words, source });
        else this.#byFirst.set(first, [{ words, source }]);
      }
    }
  }

  /** The source with the longest name among the words, or undefined. */
  find(text: string): Source | undefined {
    const words = split(text);
    let best: { words: string[]; source: Source } | undefined;
    words.forEach((word, i) => {
      for (const entry of this.#byFirst.get(word) ?? []) {
        if (entry.words.length > (best?.words.length ?? 0) && entry.words.every((part, k) => words[i + k] === part))
          best = entry;
      }
    });
    return best?.source;
  }
}

function split(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== 'the' && word !== 's');
}
