import { MAX_MUTATION_RECORDS } from '../limits.ts';
import { changedPlaces } from './changed-places.ts';
import { type CollectedText, joinLines } from './collect-text.ts';
import { isClipped, judgeElement } from './judge-element.ts';
import { type RoughPlace, roughText } from './rough-text.ts';
import { type LiveBlock, TextTree, type TreeChange, type TreeOptions } from './text-tree.ts';

export interface WatchOptions {
  /** Ends the watching; nothing is called afterwards. */
  signal: AbortSignal;
  /** Whether a label may stand in this text. Called with the page's text once, then only with what changed. */
  mayHold(text: string): boolean;
  /**
   * The page's text, where some of it may hold a label: first when it is found, then whenever such text comes, changes
   * or leaves. Null when the last of it has left. Never called for a page without.
   */
  onText(collected: CollectedText | null): void;
}

export interface PageWatch {
  /** `mayHold` has changed its mind (a new lexicon): ask it again about everything. */
  recheck(): void;
}

/** ms of work before the page gets its turn, and UTF-16 units handed to `mayHold` at once. */
const SLICE = 14;
const SLICE_CHARS = 400_000;
/** ms between a change and its reading: the shortest, and the share of time (1/n) a page that never rests may take. */
const SHORTEST_WAIT = 40;
const REST = 20;
const LONGEST_WAIT = 3000;
/** ms after which styles and late shadow roots are looked at once more without a cause, and at most how often with one. */
const SECOND_LOOKS = [300, 1200, 4000];
const LOOK_GAP = 500;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // Not `class` and `style`: animations change them all the time, and what they reveal shows at the next second look.
  attributeFilter: ['hidden', 'open', 'contenteditable', 'slot', 'role'],
};

/**
 * Reads a page and keeps reading what changes in it. As long as no text may hold a label it keeps nothing but an
 * observer. Changes are read in batches, in slices, and more seldom the more there are of them.
 */
export function watchPage(doc: Document, { signal, mayHold, onText }: WatchOptions): PageWatch {
  const win = doc.defaultView;
  if (!win) throw new Error('watchPage needs a document that is shown');

  let places: RoughPlace[] = [{ node: doc }];
  let tree: TextTree | null = null;
  let change: TreeChange = { added: [], removed: [] };
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let lookedAt = 0;
  let told = false;
  const holding = new Set<LiveBlock>();
  const clipped = new WeakSet<LiveBlock>();
  const roots = new WeakSet<ShadowRoot>();
  const unsettled = new Map<Element, 'hidden' | 'rootless'>();

  const observer = new MutationObserver((more) => {
    if (records.length < MAX_MUTATION_RECORDS) records = records.concat(more);
    soon();
  });
  const options: TreeOptions = {
    view: win,
    onShadowRoot(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, OBSERVED);
    },
    onRootless: (element) => unsettled.set(element, 'rootless'),
    onHidden: (element) => unsettled.set(element, 'hidden'),
  };

  const startOver = () => {
    tree = null;
    records = [];
    change = { added: [], removed: [] };
    holding.clear();
    unsettled.clear();
    places = [{ node: doc }];
  };

  function takeRecords(): void {
    const taken = records;
    records = [];
    // So many that some were dropped: what they said is unknown, so all is read again.
    if (taken.length >= MAX_MUTATION_RECORDS) {
      startOver();
      return;
    }
    if (!tree) {
      places.push(...changedPlaces(taken));
      return;
    }
    for (const { type, target, addedNodes } of taken) {
      if (type === 'attributes') tree.forget(target);
      else tree.invalidate(target);
      for (const node of addedNodes) if (node.nodeType === 1) tree.forget(node);
      // What stands in the slots of a host changes with its children, which the slots' regions do not see.
      const shadow = (target as Element).shadowRoot ?? (target.parentNode as Element | null)?.shadowRoot;
      for (const slot of shadow?.querySelectorAll('slot') ?? []) tree.invalidate(slot);
    }
  }

  function lookAgain(): void {
    for (const [element, why] of unsettled) {
      if (element.isConnected) {
        if (why === 'rootless' ? !element.shadowRoot : judgeElement(element, win) === 'hidden') continue;
        if (tree) tree.forget(element);
        else places.push({ node: element });
      }
      unsettled.delete(element);
    }
    lookedAt = performance.now();
  }

  function tell(): void {
    let news = false;
    for (const line of change.removed) news = holding.delete(line) || news;
    for (const line of change.added) {
      if (!mayHold(line.text)) continue;
      if (line.container.nodeType === 1 && win && isClipped(line.container as Element, win)) clipped.add(line);
      else {
        holding.add(line);
        news = true;
      }
    }
    change = { added: [], removed: [] };
    if (!news || !tree) return;
    const all = tree.blocks();
    if (holding.size > 0) {
      told = true;
      onText(
        joinLines(
          doc,
          [...all].filter((line) => !clipped.has(line)),
        ),
      );
      return;
    }
    // Nothing to remember any more; what comes is read roughly again.
    tree = null;
    unsettled.clear();
    tellNothing();
  }

  function tellNothing(): void {
    if (told) onText(null);
    told = false;
  }

  /** One slice; true when there is more to do. */
  function work(): boolean {
    const end = performance.now() + SLICE;
    const inTime = () => performance.now() < end;
    if (records.length > 0) takeRecords();
    if (!tree) {
      const { text, rest } = roughText(places, options, (chars) => chars < SLICE_CHARS && inTime());
      places = rest;
      if (!mayHold(text)) {
        if (places.length === 0) tellNothing();
        return places.length > 0;
      }
      tree = new TextTree(doc, options);
      places = [];
    }
    const { added, removed } = tree.update(inTime);
    change.added.push(...added);
    change.removed.push(...removed);
    if (tree.pending) return true;
    tell();
    return false;
  }

  function run(): void {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const more = work();
    cost += performance.now() - start;
    if (more) timer = setTimeout(run, 0);
  }

  function soon(): void {
    if (timer !== undefined) return;
    const wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, cost * REST));
    cost = 0;
    timer = setTimeout(run, wait);
  }

  const look = () => {
    if (unsettled.size === 0) return;
    lookAgain();
    soon();
  };
  const lookSoon = () => {
    if (performance.now() - lookedAt > LOOK_GAP) setTimeout(look, LOOK_GAP / 2);
  };

  observer.observe(doc, OBSERVED);
  for (const type of ['click', 'keyup', 'change', 'toggle']) {
    doc.addEventListener(type, lookSoon, { signal, capture: true, passive: true });
  }
  const looks = SECOND_LOOKS.map((ms) => setTimeout(look, ms));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const id of looks) clearTimeout(id);
  });
  run();

  return {
    recheck() {
      startOver();
      clearTimeout(timer);
      run();
    },
  };
}
