/** ms between a change and its reading, at the least, and the rest after a batch as a multiple of what it took. */
const SHORTEST_WAIT = 40;
const REST = 15;
const LONGEST_WAIT = 3000;

export interface Pace {
  /** There is something to do: it is done soon, sooner on a quiet page than on one that never rests. */
  soon(): void;
  /** Does it now. */
  now(): void;
}

/**
 * Runs `work` in slices (while it returns true there is more) so that a page pays at most a sixteenth of its time.
 * Nobody sees what changes in a hidden document, so there it waits until it is shown; `now` does not.
 */
export function createPace(doc: Document, signal: AbortSignal, work: () => boolean): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let ended = 0;

  function run(): void {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const more = work();
    ended = performance.now();
    cost += ended - start;
    if (more) timer = setTimeout(run, 0);
  }

  function soon(): void {
    if (timer !== undefined || signal.aborted) return;
    if (doc.hidden) {
      doc.addEventListener('visibilitychange', soon, { once: true, signal });
      return;
    }
    const rest = ended + Math.min(LONGEST_WAIT, cost * REST) - performance.now();
    cost = 0;
    timer = setTimeout(run, Math.max(SHORTEST_WAIT, rest));
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    soon,
    now() {
      clearTimeout(timer);
      run();
      // The first reading and a new lexicon are no storm.
      cost = 0;
    },
  };
}
