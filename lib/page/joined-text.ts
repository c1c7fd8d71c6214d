import type { WalkNotes } from './flat-children.ts';
import { isNoteMark } from './judge-element.ts';
import { type TagKind, tagKind } from './tag-kind.ts';

/** The text in a place, or as much of it as was allowed; `after` is the text node to go on behind, null at the end. */
export interface JoinedText {
  text: string;
  after: Text | null;
}

/** Units up to this are spaces and controls, which part words by themselves. */
const LAST_SPACE = 32;
/** Text nodes read before `mayGoOn` is asked. */
const STRIDE = 32;

/** What may stand between two text nodes where no space parts them, the weakest first. */
const JOINTS = {
  /** Zero-width break: one word or two, whichever makes a name. */
  seam: '\u200b',
  gap: ' ',
  break: '\n',
  /** No name goes on over it. */
  block: '\n\n',
};
type Joint = keyof typeof JOINTS;
const STRENGTH: readonly Joint[] = ['seam', 'gap', 'break', 'block'];

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
 * The text in a place without shadow roots, read as fast as browsers can: they go from text to text by themselves, and
 * what stands between two texts is asked only where no space does.
 * @param after where an earlier call stopped
 * @returns null where there is a shadow root, which only a walk over all nodes enters
 */
export function joinedText(
  root: Node,
  after: Text | null,
  notes: WalkNotes,
  mayGoOn: (charsSoFar: number) => boolean,
): JoinedText | null {
  const doc = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const leftOut = textLeftOut(root, doc, notes);
  if (!leftOut) return null;
  const skipped = new Set(leftOut);
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (after && root.contains(after)) walker.currentNode = after;

  let text = '';
  let before: Text | null = null;
  let lastUnit = 0;
  let count = 0;
  let isLate = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (skipped.size > 0 && skipped.has(node)) continue;
    const { data } = node;
    if (data === '') continue;
    const meet = lastUnit > LAST_SPACE && data.charCodeAt(0) > LAST_SPACE;
    if (before && (meet || isLate)) {
      const joint = jointBetween(before, node);
      // A name that is begun is read to its end.
      if (isLate && joint === 'block') return { text, after: before };
      if (meet) text += JOINTS[joint];
    }
    text += data;
    before = node;
    lastUnit = data.charCodeAt(data.length - 1);
    if (++count % STRIDE === 0 && !isLate) isLate = !mayGoOn(text.length);
  }
  return { text, after: null };
}

/** What stands between two text nodes of which the first comes before the second. */
function jointBetween(first: Text, second: Text): Joint {
  let strength = 0;
  /** Whether to look into the element. */
  const cross = (element: Node): boolean => {
    const kind = tagKind(element);
    const out = isLeftOut(element, kind);
    if (kind === 'block' || kind === 'details') strength = 3;
    else if (kind === 'break' || kind === 'wall') strength = Math.max(strength, 2);
    else if (out && kind !== 'nothing') strength = Math.max(strength, 1);
    return !out;
  };
  let node: Node = first;
  let entered = true;
  while (strength < 3) {
    let next = entered ? node.firstChild : null;
    while (!next) {
      next = node.nextSibling;
      if (next) break;
      if (!node.parentNode) return 'block';
      node = node.parentNode;
      cross(node);
    }
    if (next === second) break;
    node = next;
    entered = node.nodeType !== 1 || cross(node);
  }
  return STRENGTH[strength] ?? 'block';
}
