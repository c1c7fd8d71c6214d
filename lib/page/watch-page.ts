import { MAX_MUTATION_RECORDS } from '../limits.ts';
import { applyMutations } from './apply-mutations.ts';
import { changedPlaces } from './changed-places.ts';
import { type CollectedText, joinLines } from './collect-text.ts';
import { isOutOfSight } from './judge-element.ts';
import { createPace } from './pace.ts';
import { type RoughPlace, roughText } from './rough-text.ts';
import { createSecondLooks } from './second-looks.ts';
import { type LiveBlock, TextTree, type TreeOptions } from './text-tree.ts';

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
  /** `mayHold` has changed its mind (a new lexicon): asks it again about everything, at once. */
  recheck(): void;
}

/** ms of work before the page gets its turn, and UTF-16 units handed to `mayHold` at once: its first yes ends the reading. */
const SLICE = 14;
const PORTION = 32_000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // Not `class` and `style`: see second-looks.ts.
  attributeFilter: ['hidden', 'open', 'contenteditable', 'slot', 'role'],
};

function windowOf(doc: Document): Window {
  if (!doc.defaultView) throw new Error('watchPage needs a document that is shown');
  return doc.defaultView;
}

/**
 * Reads a page and keeps reading what changes in it. As long as no text may hold a label it keeps nothing but an
 * observer, and reads roughly; then it keeps a tree of the page's text. Changes are read in batches and slices.
 */
export function watchPage(doc: Document, { signal, mayHold, onText }: WatchOptions): PageWatch {
  const win = windowOf(doc);

  /** What is still to be read roughly; not used while there is a tree. */
  let places: RoughPlace[] = [];
  let tree: TextTree | null = null;
  let records: MutationRecord[] = [];
  /** Changes of the tree that nobody was told of. */
  let added = new Set<LiveBlock>();
  let removed: LiveBlock[] = [];
  /** Lines that may hold a label came or went. */
  let news = false;
  let told = false;
  const holding = new Set<LiveBlock>();
  const unseen = new WeakSet<LiveBlock>();
  const roots = new WeakSet<ShadowRoot>();

  const observer = new MutationObserver((more) => {
    if (records.length < MAX_MUTATION_RECORDS) records = records.concat(more);
    pace.soon();
  });
  const looks = createSecondLooks(doc, win, signal, (element) => {
    if (tree) tree.forget(element);
    else places.push({ node: element });
    pace.soon();
  });
  const options: TreeOptions = {
    ...looks.note,
    view: win,
    onShadowRoot(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, OBSERVED);
    },
  };
  const pace = createPace(doc, signal, work);

  function startOver(): void {
    tree = null;
    records = [];
    added = new Set();
    removed = [];
    news = false;
    holding.clear();
    looks.forget();
    places = [{ node: doc }];
  }

  /** One slice; true when there is more to do. */
  function work(): boolean {
    // A frame that is an editor as a whole, as in old web mail.
    if (doc.designMode === 'on') return false;
    const end = performance.now() + SLICE;
    const inTime = () => performance.now() < end;
    const taken = records;
    records = [];
    // So many that some were dropped: what they said is unknown, so all is read again.
    if (taken.length >= MAX_MUTATION_RECORDS) startOver();
    else if (tree) applyMutations(tree, taken);
    else places.push(...changedPlaces(taken));

    while (!tree) {
      const { text, rest } = roughText(places, options, (chars) => chars < PORTION && inTime());
      places = rest;
      if (mayHold(text)) {
        places = [];
        tree = new TextTree(doc, options);
      } else if (rest.length === 0) {
        tellNothing();
        return false;
      } else if (!inTime()) return true;
    }
    const change = tree.update(inTime);
    for (const line of change.added) added.add(line);
    for (const line of change.removed) if (!added.delete(line)) removed.push(line);
    if (tree.pending || !sort(inTime) || !inTime()) return true;
    tell(tree);
    return false;
  }

  /** Keeps the lines that may hold a label; false while some are left to be asked about. */
  function sort(mayGoOn: () => boolean): boolean {
    for (const line of removed) news = holding.delete(line) || news;
    removed = [];
    for (const line of added) {
      if (!mayGoOn()) return false;
      added.delete(line);
      if (!mayHold(line.text)) continue;
      if (line.container.nodeType === 1 && isOutOfSight(line.container as Element, win)) {
        unseen.add(line);
      } else {
        holding.add(line);
        news = true;
      }
    }
    return true;
  }

  function tell(read: TextTree): void {
    if (!news) return;
    news = false;
    if (holding.size > 0) {
      told = true;
      onText(joinLines(doc, seen(read.blocks())));
      return;
    }
    // Nothing to remember any more; what comes is read roughly again.
    tree = null;
    looks.forget();
    tellNothing();
  }

  function* seen(lines: Iterable<LiveBlock>): Generator<LiveBlock> {
    for (const line of lines) if (!unseen.has(line)) yield line;
  }

  function tellNothing(): void {
    if (told) onText(null);
    told = false;
  }

  observer.observe(doc, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect());
  const readAll = () => {
    startOver();
    pace.now();
  };
  readAll();
  return { recheck: readAll };
}
