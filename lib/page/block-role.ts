import { flatParent } from './flat-children.ts';
import type { BlockRole } from './page-text.ts';

export interface Surroundings {
  role: BlockRole;
  /** '' when none is declared. */
  lang: string;
}

const ROLES = new Map<string, BlockRole>(
  Object.entries({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'list-item',
    dd: 'list-item',
    dt: 'list-item',
    blockquote: 'quote',
    figcaption: 'caption',
    caption: 'caption',
    p: 'paragraph',
    // A list of whole articles is no list of items.
    article: 'other',
    main: 'other',
  }),
);

/** Text outside a paragraph element that is long enough to be one; many sites write `<div>` for `<p>`. */
const PARAGRAPH_LENGTH = 80;

/** What holds inside `element`, given what holds around it: a paragraph or an item in a quotation is still quotation. */
export function roleInside(element: Element, around: Surroundings): Surroundings {
  const own = element.getAttribute('role') === 'heading' ? 'heading' : ROLES.get(element.localName);
  const sticky = around.role === 'quote' || around.role === 'caption';
  const keeps = own === undefined || (sticky && own !== 'other') || (own === 'paragraph' && around.role !== 'other');
  return { role: keeps ? around.role : own, lang: element.getAttribute('lang') || around.lang };
}

/** What holds at `node`, looking up from it. */
export function surroundings(node: Node): Surroundings {
  const path: Element[] = [];
  for (let asked: Node | null = node; asked; asked = flatParent(asked)) {
    if (asked.nodeType === 1) path.push(asked as Element);
  }
  return path.reduceRight<Surroundings>((around, element) => roleInside(element, around), { role: 'other', lang: '' });
}

export function roleOfText(role: BlockRole, text: string): BlockRole {
  return role === 'other' && text.length >= PARAGRAPH_LENGTH ? 'paragraph' : role;
}
