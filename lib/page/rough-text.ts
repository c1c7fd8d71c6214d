import { flatChildren } from './flat-children.ts';
import { JoinedText } from './joined-text.ts';
import { isNoteMark } from './judge-element.ts';
import { type TagKind, tagKind } from './tag-kind.ts';
import { MAX_DEPTH, type TreeOptions } from './text-tree.ts';

/** A place to read: all that is in it, or only its own lines without the blocks inside. */
export interface RoughPlace {
  node: Node;
  shallow?: boolean;
  /** Has read the beginning. */
  reader?: JoinedText;
}

export interface RoughResult {
  text: string;
  /** Places not read yet because `mayGoOn` said no. */
  rest: RoughPlace[];
}

/** Roughly; for most places the number alone tells that it is a space or a punctuation mark. */
function isLetter(text: string, index: number): boolean {
  return text.charCodeAt(index) > 47 && /[\p{L}\p{N}]/u.test(text.charAt(index));
}

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
  /** What stands before the next text: the last words, and the inline elements that begin or end since. */
  let before = '';
  let crossed: Element[] = [];

  const add = (data: string) => {
    if (crossed.length > 0 && data !== '') {
      // `text` itself is not looked at: it is a rope until it is read, and reading it here would copy it each time.
      if (isLetter(before, before.length - 1) && isLetter(data, 0) && crossed.some(parts)) text += '\n';
      crossed = [];
    }
    before = data || before;
    text += data;
  };
  const part = (joint: string) => {
    before = '';
    crossed = [];
    text += joint;
  };
  /** Styled as a block, or hidden. */
  const parts = (element: Element) => {
    const display = options.view?.getComputedStyle(element).display ?? 'inline';
    return !/^(inline|contents|ruby)/.test(display);
  };
  let depth = 0;
  const reader = (shallow: boolean) => {
    const walk = (node: Node, kind: TagKind) => {
      depth++;
      flatChildren(node, kind, options, visit);
      depth--;
    };
    const visit = (node: Node): void => {
      const kind = tagKind(node);
      if (kind === 'text') add((node as Text).data);
      else if (kind === 'block' || kind === 'details') {
        part('\n');
        if (shallow) return;
        if (depth > MAX_DEPTH || !mayGoOn(text.length)) {
          rest.push({ node });
          return;
        }
        walk(node, kind);
        part('\n');
      } else if (kind === 'gap' || (kind === 'note' && isNoteMark(node as Element))) part(' ');
      else if (kind === 'break' || kind === 'wall') part('\n');
      else if (kind !== 'nothing' && kind !== 'none') {
        crossed.push(node as Element);
        if (depth > MAX_DEPTH) rest.push({ node, shallow });
        else walk(node, kind);
        crossed.push(node as Element);
      }
    };
    return walk;
  };

  for (const place of places) {
    if (!mayGoOn(text.length)) rest.push(place);
    else if (place.node.isConnected) {
      const length = text.length;
      const joined = place.shallow ? null : (place.reader ?? JoinedText.of(place.node, options));
      if (joined) {
        const read = joined.read((chars) => mayGoOn(length + chars));
        part('\n');
        text += read.text;
        if (read.more) rest.push({ node: place.node, reader: joined });
      } else reader(place.shallow === true)(place.node, tagKind(place.node));
      part('\n');
    }
  }
  return { text, rest };
}
