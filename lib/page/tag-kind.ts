/**
 * What a node is for the text around it, judged by its name alone: cheap, the same in a browser and in Node,
 * and right for all but restyled elements, which `judge-element.ts` looks at. `none` is no element and no text.
 */
export type TagKind =
  | 'text'
  | 'nothing'
  | 'gap'
  | 'wall'
  | 'block'
  | 'inline'
  | 'break'
  | 'note'
  | 'slot'
  | 'details'
  | 'unknown'
  | 'none';

const NAMES: Record<Exclude<TagKind, 'unknown'>, string> = {
  text: '#text #cdata-section',
  none: '#comment #document #document-fragment',
  /** As if it were not there: never drawn, or drawn beside the line (ruby). */
  nothing: 'head title script style template noscript link meta base rt rp rtc colgroup map datalist noframes',
  /** Something that is no article text stands here, within the line: code, controls, pictures and their fallbacks. */
  gap:
    'code kbd samp textarea input select button output progress meter svg math canvas video audio object embed ' +
    'iframe frame img picture',
  /** The same, but it ends the line: the page's own menus. */
  wall: 'nav xmp frameset',
  block:
    'html body address article aside blockquote center dd dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary ul ' +
    'table caption thead tbody tfoot tr td th',
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small span strike strong ' +
    'sub time tt u var wbr',
  break: 'br',
  note: 'sup',
  slot: 'slot',
  details: 'details',
};

const KINDS = new Map<string, TagKind>();
for (const [kind, names] of Object.entries(NAMES)) {
  // Names of elements are upper case in HTML, lower case in XHTML and in drawings.
  for (const name of names.split(' ')) KINDS.set(name, kind as TagKind).set(name.toUpperCase(), kind as TagKind);
}

/** Asks the node as little as can be: in Firefox each question to the page costs as much as all that follows. Most nodes are text. */
export function tagKind(node: Node): TagKind {
  if (node.nodeType === 3) return 'text';
  return KINDS.get(node.nodeName) ?? (node.nodeType === 1 ? 'unknown' : 'none');
}
