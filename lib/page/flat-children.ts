import { type TagKind, tagKind } from './tag-kind.ts';

/** What a walk is told of on its way: places whose changes are not seen from where it began. */
export interface WalkNotes {
  /** An open shadow root that is read. */
  onShadowRoot?(root: ShadowRoot): void;
  /** An element of the page's own making that has no shadow root, yet. */
  onRootless?(element: Element): void;
}

/**
 * The children of a node as they are shown: an open shadow root instead of the light children, what was put into
 * a slot instead of the slot's fallback, and of a closed `<details>` only the summary.
 */
export function flatChildren(node: Node, notes: WalkNotes, visit: (child: Node) => void): void {
  let child: Node | null = node.firstChild;
  if (node.nodeType === 9) child = (node as Document).documentElement;
  else if (node.nodeType === 1) {
    const element = node as Element;
    const kind = tagKind(element.localName);
    const root = mayHost(kind, element.localName) ? element.shadowRoot : null;
    if (root) {
      notes.onShadowRoot?.(root);
      child = root.firstChild;
    } else if (kind === 'unknown') notes.onRootless?.(element);
    else if (kind === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      for (const each of assigned) visit(each);
      if (assigned.length > 0) return;
    } else if (kind === 'details' && !element.hasAttribute('open')) {
      while (child && (child as Element).localName !== 'summary') child = child.nextSibling;
      if (child) visit(child);
      return;
    }
  }
  for (; child; child = child.nextSibling) visit(child);
}

/** Only these can have a shadow root; asking each link and each word in italics would double the cost of a walk. */
function mayHost(kind: TagKind, localName: string): boolean {
  return kind === 'block' || kind === 'unknown' || localName === 'span';
}

/** The node that `flatChildren` would reach this one from; null at the document and for what is not shown. */
export function flatParent(node: Node): Node | null {
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return (node as Element | Text).assignedSlot ?? node.parentNode;
}
