import { tagKind } from './tag-kind.ts';

/**
 * The children of a node as they are shown: an open shadow root instead of the light children, what was put into
 * a slot instead of the slot's fallback, and of a closed `<details>` only the summary.
 */
export function flatChildren(node: Node, visit: (child: Node) => void): void {
  if (node.nodeType === 9) {
    const { documentElement } = node as Document;
    if (documentElement) visit(documentElement);
    return;
  }
  let parent = node;
  if (node.nodeType === 1) {
    const element = node as Element;
    const kind = tagKind(element.localName);
    if (element.shadowRoot) parent = element.shadowRoot;
    else if (kind === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) {
        for (const child of assigned) visit(child);
        return;
      }
    } else if (kind === 'details' && !element.hasAttribute('open')) {
      const summary = [...element.children].find((child) => child.localName === 'summary');
      if (summary) visit(summary);
      return;
    }
  }
  let child = parent.firstChild;
  while (child) {
    const next: ChildNode | null = child.nextSibling;
    visit(child);
    child = next;
  }
}

/** The node that `flatChildren` would reach this one from; null at the document and for what is not shown. */
export function flatParent(node: Node): Node | null {
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return (node as Element | Text).assignedSlot ?? node.parentNode;
}
