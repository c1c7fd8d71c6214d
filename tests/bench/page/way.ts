/** One way of finding and showing names, made ready for one catalog; `run` is what is timed. */
export interface Way {
  name: WayName;
  /** The page it works on: one with names in it, or the same without. */
  on: 'names' | 'none';
  /** Untimed, before each run. */
  prepare?(root: Element): void;
  /** Finds the names in what stands in `root` and shows them. @returns the places shown, or a number that proves the work */
  run(root: Element): number;
  /** Untimed, after each run: takes back what is not in the DOM. */
  clear?(): void;
}

export type WayName =
  | 'limit'
  | 'limit, no names'
  | 'page, no names'
  | 'page, names'
  | 'background'
  | 'mark.js keywords'
  | 'mark.js regex'
  | 'advanced-mark.js'
  | 'regex, highlights';

/** Everything a way may need to get ready. */
export interface WayInput {
  /** Written forms, as a user of a marking library would hand them over. */
  words: string[];
  /** What the background publishes to the page scripts (`GateSnapshot`). */
  snapshot: unknown;
  /** The catalog's labels (`Label[]`). */
  labels: unknown[];
}
