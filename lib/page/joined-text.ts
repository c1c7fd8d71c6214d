import type { WalkNotes } from './flat-children.ts';
import { isNoteMark } from './judge-element.ts';
import { type TagKind, tagKind } from './tag-kind.ts';

/** Units up to this are spaces and controls, which part words by themselves. */
const LAST_SPACE = 32;
/** Text nodes read before `mayGoOn` is asked. */
const STRIDE = 16;

/** Zero-width break: one word or two, whichever makes a name. */
export const SEAM = '\u200b';
/**
 * What may stand between two text nodes where no space parts them, the weakest first: a seam, a gap, a line break, and
 * what no name goes on over.
 */
const JOINTS = [SEAM, ' ', '\n', '\n\n'];
const GAP = 1;
const BREAK = 2;
const BLOCK = 3;

/** Whether what is in such an element is no text of the page. */
function isLeftOut(element: Node, kind: TagKind): boolean {
  return kind === 'nothing' || kind === 'gap' || kind === 'wall' || (kind === 'note' && isNoteMark(element as Element));
}

/** @returns the text nodes that are no text of the page, in document order; null where there is a shadow root */
function textLeftOut(root: Node, doc: Document, notes: WalkNotes): Text[] | null {
  if ((root as Partial<Element>).shadowRoot) return null;
  const texts: Text[] = [];
  const rootless: Element[] = [];
  let last: Node | null = null;
  const elements = doc.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = elements.nextNode(); node; node = elements.nextNode()) {
    const element = node as Element;
    if (element.shadowRoot) return null;
    const kind = tagKind(element);
    const isUnknown = kind === 'unknown';
    if (!(isUnknown || isLeftOut(element, kind)) || last?.contains(element)) continue;
    if (isUnknown) rootless.push(element);
    else {
      last = element;
      const inside = doc.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = inside.nextNode(); text; text = inside.nextNode()) texts.push(text as Text);
    }
  }
  for (const element of rootless) notes.onRootless?.(element);
  return texts;
}

/**
 * Reads the text in a place without shadow roots as fast as browsers can: they go from text to text by themselves, and
 * what stands between two texts is asked only where no space does. Reads on where it stopped; what the page changes
 * meanwhile is told by its mutations.
 */
export class JoinedText {
  #walker: TreeWalker;
  /** In document order, so that one look at the next of them tells; one that left the page makes the text longer, never shorter. */
  #leftOut: Text[];
  #next = 0;
  #before: Text | null = null;

  private constructor(walker: TreeWalker, leftOut: Text[]) {
    this.#walker = walker;
    this.#leftOut = leftOut;
  }

  /** @returns null where there is a shadow root, which only a walk over all nodes enters */
  static of(root: Node, notes: WalkNotes): JoinedText | null {
    const doc = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
    const leftOut = textLeftOut(root, doc, notes);
    return leftOut && new JoinedText(doc.createTreeWalker(root, NodeFilter.SHOW_TEXT), leftOut);
  }

  /** The next text, and whether there is more. Stops soon after `mayGoOn` said no, where no name can go on. */
  read(mayGoOn: (charsSoFar: number) => boolean): { text: string; more: boolean } {
    const walker = this.#walker;
    // The place where reading stopped has left the page: from the beginning, once more.
    if (!walker.root.contains(walker.currentNode)) {
      walker.currentNode = walker.root;
      this.#next = 0;
    }
    const leftOut = this.#leftOut;
    let next = this.#next;
    let out = leftOut[next];
    let text = '';
    let before: Text | null = null;
    let lastUnit = 0;
    let count = 0;
    let isLate = false;
    let node = this.#before ?? (walker.nextNode() as Text | null);
    this.#before = null;
    for (; node; node = walker.nextNode() as Text | null) {
      if (node === out) {
        next++;
        out = leftOut[next];
        continue;
      }
      const { data } = node;
      if (data === '') continue;
      const meet = lastUnit > LAST_SPACE && data.charCodeAt(0) > LAST_SPACE;
      if (before && (meet || isLate)) {
        const joint = jointBetween(before, node);
        if (isLate && joint === BLOCK) {
          this.#before = node;
          this.#next = next;
          return { text, more: true };
        }
        if (meet) text += JOINTS[joint];
      }
      text += data;
      before = node;
      lastUnit = data.charCodeAt(data.length - 1);
      if (++count % STRIDE === 0 && !isLate) isLate = !mayGoOn(text.length);
    }
    return { text, more: false };
  }
}

/** What stands between two text nodes of which the first comes before the second: an index of `JOINTS`. */
function jointBetween(first: Text, second: Text): number {
  let joint = 0;
  /** Whether to look into the element. */
  const cross = (element: Node): boolean => {
    const kind = tagKind(element);
    const out = isLeftOut(element, kind);
    if (kind === 'block' || kind === 'details') joint = BLOCK;
    else if (kind === 'break' || kind === 'wall') joint = Math.max(joint, BREAK);
    else if (out && kind !== 'nothing') joint = Math.max(joint, GAP);
    return !out;
  };
  let node: Node = first;
  let entered = false;
  while (joint < BLOCK) {
    let next = entered ? node.firstChild : node.nextSibling;
    while (!next) {
      const parent: Node | null = entered ? node : node.parentNode;
      if (!parent) return BLOCK;
      if (!entered) cross(parent);
      node = parent;
      entered = false;
      next = node.nextSibling;
    }
    if (next === second) break;
    node = next;
    entered = node.nodeType === 1 && cross(node);
  }
  return joint;
}
