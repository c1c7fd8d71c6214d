import { flatParent } from './flat-children.ts';
import type { RoughPlace } from './rough-text.ts';
import { tagKind } from './tag-kind.ts';

function isBlock(node: Node): boolean {
  const kind = node.nodeType === 1 ? tagKind((node as Element).localName) : 'block';
  return kind === 'block' || kind === 'details';
}

/** The nearest block-level element (by name) around a text or inline node. */
function blockAround(node: Node): Node {
  let asked = node;
  while (asked.nodeType === 3 || !isBlock(asked)) {
    const parent = flatParent(asked);
    if (!parent) break;
    asked = parent;
  }
  return asked;
}

/** The places to read so that every text which these records brought is read once: new blocks, and lines that changed. */
export function changedPlaces(records: readonly MutationRecord[]): RoughPlace[] {
  const deep = new Set<Node>();
  const shallow = new Set<Node>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') deep.add(target);
    else if (type === 'characterData') shallow.add(blockAround(target));
    else {
      for (const node of addedNodes) {
        if (node.nodeType === 1 && isBlock(node)) deep.add(node);
        else if (node.nodeType === 1 || node.nodeType === 3) {
          // What is inside an inline newcomer is as new as itself.
          if (node.nodeType === 1) deep.add(node);
          shallow.add(blockAround(target));
        }
      }
    }
  }
  const inDeep = (node: Node | null) => {
    for (let asked = node; asked; asked = flatParent(asked)) if (deep.has(asked)) return true;
    return false;
  };
  const places: RoughPlace[] = [];
  for (const node of deep) if (node.isConnected && !inDeep(flatParent(node))) places.push({ node });
  for (const node of shallow) if (node.isConnected && !inDeep(node)) places.push({ node, shallow: true });
  return places;
}
