import { type Gate, type GateSnapshot, openGate } from './find/gate.ts';
import type { Mark, PageState, PageStatus, Replies, Reply, ToBackground } from './messages.ts';
import type { CollectedText } from './page/collect-text.ts';
import { canMark, Marks } from './page/marks.ts';
import { scrollToMark } from './page/scroll-to.ts';
import { watchPage } from './page/watch-page.ts';
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
  send<T extends ToBackground['type']>(message: Extract<ToBackground, { type: T }>): Promise<Reply<Replies[T]>>;
}

export interface PageScript {
  /** Takes what is stored: once at the start, then each change. */
  take(stored: Stored): void;
  status(): PageStatus;
  /** False when no mark stands there any more. */
  jumpTo(start: number, end: number): boolean;
  sendAgain(): Promise<void>;
}

/**
 * The whole life of the page script: watch the text, test it against the lexicon, and only where a label may stand
 * send it once and paint the answer. A page without a label costs the test and nothing else: no message, no change.
 */
export function runPageScript({ doc, signal, send }: PageTools): PageScript {
  const painted = new Marks();
  let gate: Gate | undefined;
  let wishes = wishesOf(undefined);
  let collected: CollectedText | null = null;
  let marks: Mark[] = [];
  let state: PageState = 'no-labels';
  let because = '';
  let round = 0;

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
    if (signal.aborted) return;
    if (collected === null) return showNothing('no-labels');
    const decision = decide(doc, wishes);
    if (decision.verdict !== 'read') return showNothing(decision.verdict);
    if (state !== 'marked') state = 'reading';
    const reply = await send({ type: 'read-page', page: collected.page, hasCard: handle.hasCard });
    // A newer text went out meanwhile: its answer is the one to paint.
    if (mine !== round || signal.aborted) return;
    because = reply.ok ? '' : reply.sentence;
    if (!reply.ok) return showNothing('failed');
    if (reply.value.marks.length === 0) return showNothing('no-labels');
    state = 'marked';
    paint(reply.value.marks);
  }

  const watch = watchPage(doc, {
    signal,
    mayHold: (text) => gate?.test(text) ?? false,
    onText(next) {
      collected = next;
      void read();
    },
  });
  signal.addEventListener('abort', () => painted.clear());

  return {
    take(stored) {
      if ('settings' in stored) {
        wishes = wishesOf(stored.settings);
        if (!('lexicon' in stored)) void read();
      }
      if ('lexicon' in stored && stored.lexicon) {
        gate = openGate(stored.lexicon as GateSnapshot);
        watch.recheck();
      }
    },
    status() {
      const decision = decide(doc, wishes);
      const shown = decision.verdict === 'read' ? state : decision.verdict;
      return { state: shown, because: because || decision.because, canMark: canMark() };
    },
    jumpTo(start, end) {
      const index = marks.findIndex((mark) => mark.start < end && start < mark.end);
      const view = doc.defaultView;
      return index >= 0 && view !== null && scrollToMark(view, painted, index);
    },
    sendAgain: read,
  };
}
