import type { TagKind } from './tag-kind.ts';

/** What a walk is told of on its way: places whose changes are not seen from where it began. */
export interface WalkNotes {
  /** An open shadow root that is read. */
  onShadowRoot?(root: ShadowRoot): void;
  /** An element of the page's own making that has no shadow root, yet. */
  onRootless?(element: Element): void;
}

/**
 * The children of a node as they are shown: an open shadow root instead of the light children, what was put into
 * a slot instead of the slot's fallback, and of a closed `<details>` only the summary. `kind` is the node's.
 */
export function flatChildren(node: Node, kind: TagKind, notes: WalkNotes, visit: (child: Node) => void): void {
  let child = node.firstChild;
  if (kind === 'none' && node.nodeType === 9) child = (node as Document).documentElement;
  else if (kind === 'block' || kind === 'unknown' || (kind === 'inline' && node.nodeName === 'SPAN')) {
    // Only these can have a shadow root.
    const root = (node as Element).shadowRoot;
    if (root) {
      notes.onShadowRoot?.(root);
      child = root.firstChild;
    } else if (kind === 'unknown') notes.onRootless?.(node as Element);
  } else if (kind === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    for (const each of assigned) visit(each);
    if (assigned.length > 0) return;
  } else if (kind === 'details' && !(node as Element).hasAttribute('open')) {
    while (child && (child as Element).localName !== 'summary') child = child.nextSibling;
    if (child) visit(child);
    return;
  }
  for (; child; child = child.nextSibling) visit(child);
}

/** The node that `flatChildren` would reach this one from; null at the document and for what is not shown. */
export function flatParent(node: Node): Node | null {
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return (node as Element | Text).assignedSlot ?? node.parentNode;
}
