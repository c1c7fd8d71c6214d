import { type Gate, type GateSnapshot, openGate } from './find/gate.ts';
import type { Mark, PageState, PageStatus, Replies, Reply, Step, ToBackground } from './messages.ts';
import type { CollectedText } from './page/collect-text.ts';
import { canMark, Marks } from './page/marks.ts';
import { scrollToMark } from './page/scroll-to.ts';
import type { ShadowLook } from './page/shadow-look.ts';
import { type PageWatch, watchPage } from './page/watch-page.ts';
import { lendPage, type PageHandle } from './page-handle.ts';
import { decide, wishesOf } from './page-wishes.ts';

/** The values of `storage.local` that a page needs; a key that is absent has not changed. */
export interface Stored {
  lexicon?: unknown;
  settings?: unknown;
}

export interface PageTools {
  doc: Document;
  /** Aborted when the extension is removed or replaced. */
  signal: AbortSignal;
  /** For browsers that do not apply the manifest's styles in shadow roots. */
  look?: ShadowLook | undefined;
  send<T extends ToBackground['type']>(message: Extract<ToBackground, { type: T }>): Promise<Reply<Replies[T]>>;
}

export interface PageScript {
  /** Takes what is stored: once at the start, then each change. */
  take(stored: Stored): void;
  status(): PageStatus;
  /** False when no mark stands there any more. */
  jumpTo(start: number, end: number): boolean;
  /** False when there is no such mark, or nothing to step through. */
  step(step: Step): boolean;
  sendAgain(): Promise<void>;
}

/**
 * The whole life of the page script: watch the text, test it against the lexicon, and only where a label may stand
 * send it once and paint the answer. A page without a label costs the test and nothing else: no message, no change.
 */
export function runPageScript({ doc, signal, look, send }: PageTools): PageScript {
  const painted = new Marks(look);
  let gate: Gate | undefined;
  let wishes = wishesOf(undefined);
  let collected: CollectedText | null = null;
  let marks: Mark[] = [];
  let state: PageState = 'no-labels';
  let problem = '';
  let round = 0;
  let watching: PageWatch | undefined;
  /** The catalog has changed since the marks were made. */
  let stale = false;

  const handle: PageHandle = {
    painted,
    mark: (index) => marks[index],
    collected: () => collected ?? undefined,
    sendAgain: read,
    signal,
    hasCard: false,
  };
  lendPage(handle);

  function paint(next: Mark[]): void {
    marks = next;
    if (collected && canMark()) {
      const style = (mark: Mark) => ({
        state: mark.uncertain ? ('uncertain' as const) : mark.state,
        faint: mark.faint,
        changed: mark.changed,
      });
      painted.paint(
        collected,
        marks.map((mark) => ({ start: mark.start, end: mark.end, style: style(mark) })),
      );
    } else painted.clear();
    handle.onPaint?.();
  }

  function showNothing(why: PageState): void {
    if (state === 'marked') void send({ type: 'forget-page' });
    state = why;
    paint([]);
  }

  async function read(): Promise<void> {
    const mine = ++round;
    stale = false;
    if (signal.aborted) return;
    if (collected === null) return showNothing('no-labels');
    const decision = decide(doc, wishes);
    if (decision.verdict !== 'read') return showNothing(decision.verdict);
    if (state !== 'marked') state = 'reading';
    const { isPart } = decision;
    const reply = await send({ type: 'read-page', page: collected.page, hasCard: handle.hasCard, isPart });
    // A newer text went out meanwhile: its answer is the one to paint.
    if (mine !== round || signal.aborted) return;
    problem = reply.ok ? '' : reply.sentence;
    if (!reply.ok) return showNothing('failed');
    if (reply.value.marks.length === 0) return showNothing('no-labels');
    state = 'marked';
    paint(reply.value.marks);
  }

  /** Frameworks draw the same text anew: then the marks move to the new nodes, and nobody has to be asked. */
  function isUnchanged(next: CollectedText | null): boolean {
    const known = collected?.page;
    return !stale && state === 'marked' && next?.page.text === known?.text && next?.page.url === known?.url;
  }

  /** Begins when there is something to look for; before that a page costs nothing. */
  function watch(): PageWatch {
    return watchPage(doc, {
      signal,
      mayHold: (text) => gate?.test(text) ?? false,
      onText(next) {
        const same = isUnchanged(next);
        collected = next;
        if (same) paint(marks);
        else void read();
      },
    });
  }
  signal.addEventListener('abort', () => painted.clear());

  return {
    take(stored) {
      if ('settings' in stored) {
        wishes = wishesOf(stored.settings);
        if (!('lexicon' in stored)) void read();
      }
      if ('lexicon' in stored && stored.lexicon) {
        gate = openGate(stored.lexicon as GateSnapshot);
        if (watching) {
          // Other names now, or another state of their evidence: the same text has to be read again.
          stale = true;
          watching.recheck();
        } else watching = watch();
      }
    },
    status() {
      const decision = decide(doc, wishes);
      const shown = decision.verdict === 'read' ? state : decision.verdict;
      const because = shown === 'failed' ? problem : decision.because;
      return { state: shown, because, canMark: canMark(), since: performance.timeOrigin };
    },
    jumpTo(start, end) {
      const index = marks.findIndex((mark) => mark.start < end && start < mark.end);
      const view = doc.defaultView;
      return index >= 0 && view !== null && scrollToMark(view, painted, index);
    },
    step: (step) => handle.step?.(step) ?? false,
    sendAgain: read,
  };
}
