import { flatParent } from './flat-children.ts';
import { isBlockByName } from './judge-element.ts';
import type { RoughPlace } from './rough-text.ts';
import { tagKind } from './tag-kind.ts';

/** The nearest block-level element (by name) around a text or inline node. */
function blockAround(node: Node): Node {
  let asked = node;
  while (asked.nodeType === 3 || (asked.nodeType === 1 && !isBlockByName(asked))) {
    const parent = flatParent(asked);
    if (!parent) break;
    asked = parent;
  }
  return asked;
}

/** Whether all inside this element is no text, whatever it is. */
function isMute(node: Node): boolean {
  const kind = tagKind(node);
  return kind === 'nothing' || kind === 'gap' || kind === 'wall';
}

/** The places to read so that every text which these records brought is read once: new nodes, and lines that changed. */
export function changedPlaces(records: readonly MutationRecord[]): RoughPlace[] {
  const deep = new Set<Node>();
  const shallow = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') deep.add(target);
    // What stood around something that left may be one word now.
    else if (type === 'characterData' || removedNodes.length > 0) shallow.add(blockAround(target));
    for (const node of addedNodes) {
      if (node.nodeType === 1) deep.add(node);
      // A newcomer within the line makes a new line; a block does not.
      if (node.nodeType === 3 || (node.nodeType === 1 && !isBlockByName(node))) {
        shallow.add(blockAround(target));
      }
    }
  }
  const isRead = (node: Node | null) => {
    for (let asked = node; asked; asked = flatParent(asked)) if (deep.has(asked) || isMute(asked)) return true;
    return false;
  };
  const places: RoughPlace[] = [];
  for (const node of deep) {
    if (node.isConnected && !isMute(node) && !isRead(flatParent(node))) places.push({ node });
  }
  for (const node of shallow) if (node.isConnected && !isRead(node)) places.push({ node, shallow: true });
  return places;
}
