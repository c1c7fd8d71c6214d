import type { CardView } from './card-view.ts';
import type { Mark, Reply, Step } from './messages.ts';
import { type CardHost, createCardHost } from './page/card-host.ts';
import { markAt, rectsOf } from './page/hit-test.ts';
import { hoverIntent } from './page/hover-intent.ts';
import { leadsOut } from './page/leads-out.ts';
import { measurable, rangesFor } from './page/ranges.ts';
import { scrollToMark } from './page/scroll-to.ts';
import type { PageHandle } from './page-handle.ts';
import { markSteps } from './step-marks.ts';
import { takeCueOff } from './take-cue-off.ts';

export type CardContent =
  | { state: 'loading'; surface: string }
  | { state: 'error'; surface: string; reason?: string }
  | { state: 'ready'; view: CardView };

export interface CardTools {
  doc: Document;
  css: string;
  handle: PageHandle;
  /** Asks the background what to show for a mark. */
  view(mark: Mark): Promise<Reply<CardView>>;
  /** The card was shown in full for a mark: the reader has looked. */
  looked(mark: Mark): void;
  /** Tells readers who listen where a step has led to, or what came of another key. */
  say(result: StepResult): void;
  /** Draws into the card's root; `null` empties it. */
  draw(root: ShadowRoot, content: CardContent | null, mark: Mark | undefined, close: () => void): void;
}

/** The mark that a step led to: the how many-th of how many, and its words. */
export interface StepPlace {
  mark: Mark;
  surface: string;
  number: number;
  count: number;
}

/** What there is to say of a step. */
export type StepResult = StepPlace | Exclude<Step['to'], 'next' | 'previous' | 'card'>;

/** Clicks on these keep their own meaning: a mark inside a link does not take the link away. */
const OWN_CLICK =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** Whether a click means something else already: a link or control, a key held, the end of selecting text. */
function isTaken(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || target.closest(OWN_CLICK) !== null) return true;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return true;
  return target.ownerDocument.getSelection()?.isCollapsed === false;
}

/** Opens, places and closes the one card of a document: by a pause of the pointer, by click or touch, by Escape. */
export function controlCard({ doc, css, handle, view, looked, say, draw }: CardTools): void {
  const { painted, signal } = handle;
  const answers = new Map<Mark, Promise<Reply<CardView>>>();
  const steps = markSteps(handle);
  let open: { host: CardHost; mark: Mark; index: number; focusBefore: Element | null; byKeyboard: boolean } | undefined;

  const hover = hoverIntent<number>(
    {
      prefetch: (index) => void ask(index),
      show: (index) => {
        if (!isHeld()) void show(index);
      },
      leave: () => {
        if (!isHeld()) close(false);
      },
    },
    (a, b) => a === b,
  );
  /** Whether the reader is in the card by keyboard: the pointer, wherever it lies, does not take it away. */
  const isHeld = () => open !== undefined && (open.byKeyboard || doc.activeElement === open.host.host);

  function ask(index: number): Promise<Reply<CardView>> | undefined {
    const mark = handle.mark(index);
    if (mark === undefined) return undefined;
    const known = answers.get(mark);
    if (known) return known;
    const asked = view(mark);
    answers.set(mark, asked);
    // A failed answer is asked again next time; the reader sees the sentence of this one.
    void asked.then((reply) => reply.ok || answers.delete(mark));
    return asked;
  }

  async function show(index: number, byKeyboard = false): Promise<void> {
    const mark = handle.mark(index);
    if (mark === undefined) return;
    if (open?.mark === mark && open.index === index && open.host.isShown()) {
      if (byKeyboard) enter(open);
      return;
    }
    close(false);
    steps.goTo(mark);
    const surface = handle.collected()?.page.text.slice(mark.start, mark.end) ?? '';
    let sentence: CardView['sentence'] | undefined;
    const host = createCardHost(doc, css, {
      mark: () => rectsOf(painted, index),
      sentence: () => sentenceRects(sentence),
      within: () => painted.ranges(index)[0]?.startContainer.parentElement ?? null,
    });
    const shown = { host, mark, index, focusBefore: doc.activeElement, byKeyboard };
    open = shown;
    const paint = async (content: CardContent) => {
      if (open !== shown) return;
      draw(host.root, content, mark, () => close(true));
      if (!(await host.place())) close(false);
      else if (byKeyboard && doc.activeElement !== host.host) enter(shown);
    };
    const asked = ask(index);
    const soon = await Promise.race([asked, new Promise<undefined>((done) => setTimeout(() => done(undefined), 30))]);
    if (soon === undefined) await paint({ state: 'loading', surface });
    const reply = soon ?? (await asked);
    if (reply === undefined) return close(false);
    if (reply.ok) sentence = reply.value.sentence;
    await paint(reply.ok ? { state: 'ready', view: reply.value } : { state: 'error', surface, reason: reply.sentence });
    if (!reply.ok || open !== shown) return;
    takeCueOff(handle, mark.label);
    looked(mark);
  }

  /** The dialog itself takes the focus, so that its name is read first and Tab leads to its buttons. */
  function enter(shown: NonNullable<typeof open>): void {
    if (open !== shown) return;
    shown.byKeyboard = true;
    shown.host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** What a key of the reader's asks for. */
  function step({ to, from }: Step): boolean {
    if (to !== 'next' && to !== 'previous' && to !== 'card') {
      say(to);
      return true;
    }
    const index = steps.find(to, from);
    const mark = index === undefined ? undefined : handle.mark(index);
    const view = doc.defaultView;
    if (index === undefined || mark === undefined || view === null) return false;
    if (open?.index !== index || to !== 'card') close(true);
    const [rect] = rectsOf(painted, index);
    const inView = rect !== undefined && rect.top >= 0 && rect.bottom <= view.innerHeight;
    if (to !== 'card' || !inView) scrollToMark(view, painted, index);
    if (to === 'card') void show(index, true);
    else {
      const surface = handle.collected()?.page.text.slice(mark.start, mark.end) ?? '';
      say({ mark, surface, number: index + 1, count: painted.size });
    }
    return true;
  }
  handle.step = step;

  function sentenceRects(sentence: CardView['sentence'] | undefined): DOMRect[] {
    const collected = handle.collected();
    if (collected === undefined || sentence === undefined) return [];
    const { start, text } = sentence;
    return rangesFor(collected, { start, end: start + text.length }).flatMap((range) => [
      ...(measurable(range)?.getClientRects() ?? []),
    ]);
  }

  function close(giveFocusBack: boolean): void {
    if (open === undefined) return;
    const { host, focusBefore } = open;
    open = undefined;
    const hadFocus = host.host.matches(':focus-within') || doc.activeElement === host.host;
    draw(host.root, null, undefined, () => undefined);
    host.remove();
    if ((giveFocusBack || hadFocus) && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  /** The way between mark and card is not leaving. */
  function between(x: number, y: number): boolean {
    if (open === undefined) return false;
    const rects = [...rectsOf(painted, open.index), open.host.host.getBoundingClientRect()];
    const within = (low: number[], high: number[], at: number) =>
      at >= Math.min(...low) - 4 && at <= Math.max(...high) + 4;
    return (
      within(
        rects.map((r) => r.left),
        rects.map((r) => r.right),
        x,
      ) &&
      within(
        rects.map((r) => r.top),
        rects.map((r) => r.bottom),
        y,
      )
    );
  }

  const pointerMoved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (open !== undefined && event.target === open.host.host) return hover.inside();
    const index = markAt(doc, painted, event.clientX, event.clientY);
    if (index === null && between(event.clientX, event.clientY)) hover.inside();
    else hover.over(index);
  };
  // Out of the window, or of the frame that this document is: no move tells of that.
  const pointerLeft = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch' && event.relatedTarget === null) hover.over(null);
  };
  const clicked = (event: MouseEvent) => {
    // The page must not be able to open or close the card by events of its own making.
    if (!event.isTrusted) return;
    if (open !== undefined && event.target === open.host.host) return;
    const index = markAt(doc, painted, event.clientX, event.clientY);
    if (index === null || isTaken(event)) return close(false);
    hover.settle(index);
    void show(index);
  };
  const keyPressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || open === undefined) return;
    const isTabOut = event.key === 'Tab' && open.byKeyboard && leadsOut(open.host.root, event.shiftKey);
    if (event.key !== 'Escape' && !isTabOut) return;
    event.stopPropagation();
    // Else a modal dialog around the mark would close with the card.
    event.preventDefault();
    hover.settle(open.index);
    close(true);
  };
  const follow = () => {
    void open?.host.place().then((there) => there || close(false));
  };
  const screenFilled = () => close(false);
  /** A page that writes itself anew (`document.open`) takes all listeners away; one that is there still is not added twice. */
  function listen(): void {
    const options = { capture: true, passive: true, signal };
    doc.addEventListener('pointermove', pointerMoved, options);
    doc.addEventListener('pointerout', pointerLeft, options);
    doc.addEventListener('click', clicked, options);
    doc.addEventListener('keydown', keyPressed, { capture: true, signal });
    doc.addEventListener('scroll', follow, options);
    for (const scrolling of ['wheel', 'touchmove']) doc.addEventListener(scrolling, steps.forget, options);
    doc.defaultView?.addEventListener('resize', follow, options);
    doc.addEventListener('fullscreenchange', screenFilled, { signal });
  }
  listen();
  handle.onPaint = () => {
    listen();
    answers.clear();
    const current = open && handle.mark(open.index);
    if (open && (current?.start !== open.mark.start || current.label !== open.mark.label)) close(false);
  };
  signal.addEventListener('abort', () => {
    hover.stop();
    close(false);
  });
}
