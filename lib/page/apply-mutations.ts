import type { TextTree } from './text-tree.ts';

/** Tells a tree what these records changed; it reads nothing before its next `update`. */
export function applyMutations(tree: TextTree, records: readonly MutationRecord[]): void {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') tree.forget(target);
    else tree.invalidate(target);
    for (const node of addedNodes) if (node.nodeType === 1) tree.forget(node);
    // What stands in the slots of a host changes with its children, which the regions around the slots do not see.
    const host = type === 'attributes' ? target.parentNode : target;
    const slots = (host as Element | null)?.shadowRoot?.querySelectorAll('slot') ?? [];
    for (const slot of slots) tree.invalidate(slot);
  }
}
