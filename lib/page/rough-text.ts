import { flatChildren } from './flat-children.ts';
import { JoinedText, SEAM } from './joined-text.ts';
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

/**
 * The text of some places, fast and without a way back: enough to say "no label stands here" on the pages where none
 * does. It asks no styles, so text that is hidden is in it too, and blocks are told by their names; where an inline
 * element begins or ends inside a word stands a zero-width break, which is read as one word and as two.
 */
export function roughText(
  places: readonly RoughPlace[],
  options: TreeOptions,
  mayGoOn: (charsSoFar: number) => boolean = () => true,
): RoughResult {
  let text = '';
  const rest: RoughPlace[] = [];
  let depth = 0;
  const reader = (shallow: boolean) => {
    const walk = (node: Node, kind: TagKind, joint: string) => {
      depth++;
      text += joint;
      flatChildren(node, kind, options, visit);
      text += joint;
      depth--;
    };
    const visit = (node: Node): void => {
      const kind = tagKind(node);
      if (kind === 'text') text += (node as Text).data;
      else if (kind === 'block' || kind === 'details') {
        if (shallow) text += BREAK;
        else if (depth > MAX_DEPTH || !mayGoOn(text.length)) {
          text += BREAK;
          rest.push({ node });
        } else walk(node, kind, BREAK);
      } else if (kind === 'gap' || (kind === 'note' && isNoteMark(node as Element))) text += ' ';
      else if (kind === 'break' || kind === 'wall') text += BREAK;
      else if (kind !== 'nothing' && kind !== 'none') {
        if (depth > MAX_DEPTH) rest.push({ node, shallow });
        else walk(node, kind, SEAM);
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
        text += BREAK + read.text + BREAK;
        if (read.more) rest.push({ node: place.node, reader: joined });
      } else reader(place.shallow === true)(place.node, tagKind(place.node), BREAK);
    }
  }
  return { text, rest };
}

const BREAK = '\n';
