import { roleInside, roleOfText, type Surroundings, surroundings } from './block-role.ts';
import { flatChildren, flatParent, type WalkNotes } from './flat-children.ts';
import { judgeElement } from './judge-element.ts';
import { LineBuilder, type TextPiece } from './line-builder.ts';
import type { BlockRole } from './page-text.ts';
import { type TagKind, tagKind } from './tag-kind.ts';

/** One run of text that a reader sees as one: joined across inline elements, trimmed, otherwise as it is in the DOM. */
export interface LiveBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** Language declared on it or around it; '' when none. */
  readonly lang: string;
  /** In text order. What no piece covers (a line break, a gap) belongs to no node. */
  readonly pieces: readonly TextPiece[];
  /** The block-level element (or root) around it. */
  readonly container: Node;
}

interface Region extends Surroundings {
  node: Node;
  parent: Region | null;
  items: Item[];
  /** Its own lines have to be read (again). */
  stale: boolean;
  /** No longer part of the tree. */
  gone: boolean;
}

type Item = Region | LiveBlock;
const isRegion = (item: Item): item is Region => 'items' in item;

export interface TreeOptions extends WalkNotes {
  /** The window whose styles decide on visibility; null for the markup alone. */
  view: Window | null;
  /** An element left out because a style hides it, which may end without a mutation. */
  onHidden?(element: Element): void;
}

export interface TreeChange {
  added: LiveBlock[];
  removed: LiveBlock[];
}

/** Levels walked at a stretch, so that no page overflows the stack: browsers nest 512 deep when they parse, scripts deeper. */
export const MAX_DEPTH = 600;

/**
 * The text of a page as a tree of block-level elements that is mended where the page changes: re-reading one region
 * walks its own lines and reuses the regions inside it, so the cost follows what changed and not the size of the page.
 */
export class TextTree {
  #options: TreeOptions;
  /** Not weak: a weak map of every block costs more than the blocks. What leaves the tree is taken out. */
  #regions = new Map<Node, Region>();
  #stale = new Set<Region>();
  #root: Region;
  // The state of a walk. One line is enough: it is always empty where a region begins or ends.
  #line = new LineBuilder();
  #at: Region;
  #depth = 0;
  #change: TreeChange = { added: [], removed: [] };
  #mayGoOn = () => true;

  constructor(root: Node, options: TreeOptions) {
    this.#options = options;
    this.#root = this.#region(root, null, surroundings(root));
    this.#at = this.#root;
    this.#stale.add(this.#root);
  }

  #region(node: Node, parent: Region | null, { role, lang }: Surroundings): Region {
    const region: Region = { node, parent, role, lang, items: [], stale: true, gone: false };
    this.#regions.set(node, region);
    return region;
  }

  /** Something at this node changed: the nearest region around it is read again. */
  invalidate(node: Node): void {
    for (let asked: Node | null = node; asked; asked = flatParent(asked)) {
      const region = this.#regions.get(asked);
      if (!region || region.gone) continue;
      region.stale = true;
      this.#stale.add(region);
      return;
    }
  }

  /** This node came from elsewhere or changed its face: nothing known about it counts any more. */
  forget(node: Node): void {
    const region = this.#regions.get(node);
    if (region?.parent) region.gone = true;
    this.invalidate(flatParent(node) ?? node);
  }

  get pending(): boolean {
    return this.#stale.size > 0;
  }

  /** Reads what is stale for as long as `mayGoOn` agrees; call again while `pending`. */
  update(mayGoOn: () => boolean = () => true): TreeChange {
    const change: TreeChange = { added: [], removed: [] };
    this.#change = change;
    this.#mayGoOn = mayGoOn;
    for (const region of this.#stale) {
      this.#stale.delete(region);
      if (region.stale && !region.gone) this.#read(region);
      if (!mayGoOn()) break;
    }
    return change;
  }

  /** Reads a region's own lines, and the regions in it that are stale. */
  #read(region: Region): void {
    const around = this.#at;
    const before = region.items;
    this.#at = region;
    region.items = [];
    region.stale = false;
    this.#walk(region.node, tagKind(region.node));
    this.#flush();
    this.#settle(before, region);
    this.#at = around;
  }

  #walk(node: Node, kind: TagKind): void {
    // Blocks are put off before this; only inline elements nested hundreds deep are given up.
    if (this.#depth > MAX_DEPTH * 1.5) return;
    this.#depth++;
    flatChildren(node, kind, this.#options, this.#visit);
    this.#depth--;
  }

  #visit = (node: Node): void => {
    const kind = tagKind(node);
    if (kind === 'text') this.#line.add(node as Text);
    if (kind === 'text' || kind === 'none') return;
    const element = node as Element;
    const found = this.#regions.get(element);
    const known = found && found.parent === this.#at && !found.gone ? found : undefined;
    const verdict = known?.stale === false ? 'block' : judgeElement(element, this.#options.view, kind);
    if (verdict === 'block') this.#enter(known ?? this.#region(element, this.#at, roleInside(element, this.#at)));
    else if (verdict === 'inline') this.#walk(element, kind);
    else if (verdict === 'gap') this.#line.gap();
    else if (verdict === 'wall' || (verdict === 'break' && this.#line.lineBreak())) this.#flush();
    else if (verdict === 'hidden') this.#options.onHidden?.(element);
  };

  #enter(region: Region): void {
    this.#flush();
    this.#at.items.push(region);
    if (!region.stale) return;
    if (this.#depth < MAX_DEPTH && this.#mayGoOn()) this.#read(region);
    else this.#stale.add(region);
  }

  #flush(): void {
    const taken = this.#line.take();
    if (!taken) return;
    const { role, lang, node } = this.#at;
    const { text, pieces } = taken;
    this.#at.items.push({ text, pieces, role: roleOfText(role, text), lang, container: node });
  }

  /** Compares a region's items with those before: lines that stayed keep their identity. */
  #settle(before: Item[], region: Region): void {
    const { added } = this.#change;
    if (before.length === 0) {
      for (const item of region.items) if (!isRegion(item)) added.push(item);
      return;
    }
    const old = new Map<Text, LiveBlock>();
    const left = new Set(before);
    for (const item of before) {
      const first = isRegion(item) ? undefined : item.pieces[0];
      if (first && !isRegion(item)) old.set(first.node, item);
    }
    region.items.forEach((item, i) => {
      if (isRegion(item)) left.delete(item);
      else {
        const same = old.get(item.pieces[0]?.node as Text);
        if (same && isSameLine(same, item)) {
          region.items[i] = same;
          left.delete(same);
        } else added.push(item);
      }
    });
    for (const item of left) this.#drop(item);
  }

  #drop(item: Item): void {
    if (!isRegion(item)) {
      this.#change.removed.push(item);
      return;
    }
    item.gone = true;
    // It may be known anew elsewhere.
    if (this.#regions.get(item.node) === item) this.#regions.delete(item.node);
    for (const inner of item.items) this.#drop(inner);
  }

  /** All lines in reading order. */
  *blocks(): Generator<LiveBlock> {
    const stack: Item[] = [this.#root];
    for (let item = stack.pop(); item; item = stack.pop()) {
      if (isRegion(item)) {
        for (let i = item.items.length - 1; i >= 0; i--) stack.push(item.items[i] as Item);
      } else yield item;
    }
  }
}

function isSameLine(a: LiveBlock, b: LiveBlock): boolean {
  return (
    a.text === b.text &&
    a.role === b.role &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => piece.node === b.pieces[i]?.node && piece.from === b.pieces[i]?.from)
  );
}
