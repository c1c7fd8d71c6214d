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
  /** Takes back the run that is to come; undefined when none is. */
  let pending: (() => void) | undefined;
  let cost = 0;
  let ended = 0;

  function takeBack(): void {
    pending?.();
    pending = undefined;
  }

  function after(ms: number): () => void {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  }

  /** The next task. Browsers hold back each timer of a hidden page by up to a second, so there it is no timer. */
  function next(): () => void {
    if (!doc.hidden) return after(0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(0);
    return () => port1.close();
  }

  function run(): void {
    takeBack();
    if (signal.aborted) return;
    const start = performance.now();
    const more = work();
    ended = performance.now();
    cost += ended - start;
    if (more) pending = next();
  }

  function soon(): void {
    if (pending || signal.aborted) return;
    if (doc.hidden) {
      doc.addEventListener('visibilitychange', soon, { once: true, signal });
      return;
    }
    const rest = ended + Math.min(LONGEST_WAIT, cost * REST) - performance.now();
    cost = 0;
    pending = after(Math.max(SHORTEST_WAIT, rest));
  }

  signal.addEventListener('abort', takeBack);
  return {
    soon,
    now() {
      run();
      // The first reading and a new lexicon are no storm.
      cost = 0;
    },
  };
}
