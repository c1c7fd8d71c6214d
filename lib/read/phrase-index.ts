import type { Token } from './tokens.ts';

/** A phrase found at tokens `[from, to)`. */
export interface PhraseHit<T> {
  from: number;
  to: number;
  value: T;
}

interface Entry<T> {
  parts: string[];
  value: T;
}

/** How many tokens "…" in a phrase may stand for. */
const GAP = 5;

/**
 * Finds phrases from cue data in tokens. A phrase is words joined by spaces; `kill*` is any word that begins so,
 * `*kämpfer` any that ends so, `…` a gap of up to five tokens that crosses no sentence mark.
 * Looking up costs a few hash probes per token, whatever the size of the list.
 */
export class PhraseIndex<T> {
  readonly #whole = new Map<string, Entry<T>[]>();
  readonly #prefix = new Map<string, Entry<T>[]>();
  readonly #suffix = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) {
      const parts = phrase.toLowerCase().split(' ').filter(Boolean);
      const first = parts[0];
      if (!first) continue;
      const entry = { parts, value };
      if (first.endsWith('*')) add(this.#prefix, first.slice(0, Math.min(3, first.length - 1)), entry);
      else if (first.startsWith('*')) add(this.#suffix, first.slice(-2), entry);
      else add(this.#whole, first, entry);
    }
  }

  /** All hits that start at token `at`, none after token `end`. */
  at(tokens: readonly Token[], at: number, end: number): PhraseHit<T>[] {
    const token = tokens[at];
    if (!token) return [];
    const hits: PhraseHit<T>[] = [];
    const low = token.low;
    this.#try(this.#whole.get(low), tokens, at, end, hits);
    if (this.#prefix.size > 0) {
      for (let n = 1; n <= 3 && n <= low.length; n += 1) {
        this.#try(this.#prefix.get(low.slice(0, n)), tokens, at, end, hits);
      }
    }
    if (this.#suffix.size > 0 && low.length > 2) this.#try(this.#suffix.get(low.slice(-2)), tokens, at, end, hits);
    return hits;
  }

  /** The longest hit at `at`, if any. */
  longestAt(tokens: readonly Token[], at: number, end: number): PhraseHit<T> | undefined {
    let best: PhraseHit<T> | undefined;
    for (const hit of this.at(tokens, at, end)) if (!best || hit.to > best.to) best = hit;
    return best;
  }

  /** All hits in `[from, end)`, in order of their start. */
  *all(tokens: readonly Token[], from: number, end: number): Generator<PhraseHit<T>> {
    for (let i = from; i < end; i += 1) yield* this.at(tokens, i, end);
  }

  #try(entries: Entry<T>[] | undefined, tokens: readonly Token[], at: number, end: number, hits: PhraseHit<T>[]): void {
    if (!entries) return;
    for (const { parts, value } of entries) {
      const to = matchParts(parts, tokens, at, end);
      if (to > 0) hits.push({ from: at, to, value });
    }
  }
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Whether one word of a phrase (with or without a star) fits a lower-case word. */
export function fitsWord(part: string, low: string): boolean {
  if (part.endsWith('*')) return low.startsWith(part.slice(0, -1));
  if (part.startsWith('*')) return low.length > part.length - 1 && low.endsWith(part.slice(1));
  return part === low;
}

// A gap takes the first fitting word, so the work is bounded by parts × GAP.
function matchParts(parts: string[], tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  let gap = 0;
  for (const part of parts) {
    if (part === '…') {
      gap = GAP;
      continue;
    }
    let token = tokens[i];
    while (gap > 0 && i < end && token && !fitsWord(part, token.low)) {
      if (token.low === '.' || token.low === ';') return -1;
      i += 1;
      gap -= 1;
      token = tokens[i];
    }
    if (i >= end || !token || !fitsWord(part, token.low)) return -1;
    i += 1;
    gap = 0;
  }
  return i;
}
