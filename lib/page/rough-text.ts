import { flatChildren } from './flat-children.ts';
import { isNoteMark } from './judge-element.ts';
import { tagKind } from './tag-kind.ts';
import type { TreeOptions } from './text-tree.ts';

/** A place to read: all that is in it, or only its own lines without the blocks inside. */
export interface RoughPlace {
  node: Node;
  shallow?: boolean;
}

export interface RoughResult {
  text: string;
  /** Places not read yet because `mayGoOn` said no. */
  rest: RoughPlace[];
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * The text of some places, fast and without a way back: enough to say "no label stands here" on the pages where none
 * does. It asks no styles, so text that is hidden is in it too, and blocks are told by their names; only where two
 * words touch at the edge of an inline element is the style asked whether they are one word.
 */
export function roughText(
  places: readonly RoughPlace[],
  options: TreeOptions,
  mayGoOn: (charsSoFar: number) => boolean = () => true,
): RoughResult {
  let text = '';
  const rest: RoughPlace[] = [];
  let crossed: Element[] = [];

  const add = (data: string) => {
    if (crossed.length > 0) {
      if (LETTER.test(text.at(-1) ?? '') && LETTER.test(data[0] ?? '') && crossed.some(isBlock)) text += '\n';
      crossed = [];
    }
    text += data;
  };
  const isBlock = (element: Element) => {
    const display = options.view?.getComputedStyle(element).display ?? 'inline';
    return !/^(inline|contents|ruby|none)/.test(display);
  };
  const inside = (node: Node, visit: (child: Node) => void) => {
    if (node.nodeType === 1) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) options.onShadowRoot?.(shadowRoot);
      else if (tagKind((node as Element).localName) === 'unknown') options.onUnsettled?.(node as Element, 'rootless');
    }
    flatChildren(node, visit);
  };
  const reader = (shallow: boolean) => {
    const visit = (node: Node): void => {
      if (node.nodeType === 3) add((node as Text).data);
      if (node.nodeType !== 1) return;
      const element = node as Element;
      const kind = tagKind(element.localName);
      if (kind === 'nothing') return;
      if (kind === 'block' || kind === 'details') {
        text += '\n';
        if (shallow) return;
        if (!mayGoOn(text.length)) {
          rest.push({ node: element });
          return;
        }
        inside(element, visit);
        text += '\n';
      } else if (kind === 'gap' || (kind === 'note' && isNoteMark(element))) text += ' ';
      else if (kind === 'break' || kind === 'wall') text += '\n';
      else {
        crossed.push(element);
        inside(element, visit);
        crossed.push(element);
      }
    };
    return visit;
  };

  for (const place of places) {
    if (!mayGoOn(text.length)) rest.push(place);
    else if (place.node.isConnected) {
      inside(place.node, reader(place.shallow === true));
      text += '\n';
    }
  }
  return { text, rest };
}
