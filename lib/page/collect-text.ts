import { MAX_PAGE_BLOCKS, MAX_PAGE_CHARS } from '../limits.ts';
import { pageAddress } from './page-address.ts';
import type { Block, PageText } from './page-text.ts';
import { type LiveBlock, TextTree } from './text-tree.ts';

/** What a document says, with the way back: `blocks[i]` of the page came from `lines[i]`. */
export interface CollectedText {
  page: PageText;
  lines: LiveBlock[];
}

export interface CollectOptions {
  /**
   * `computed` asks the browser's styles what is hidden and what ends a line (no layout); `declared` goes by tags
   * and attributes alone, for documents that no browser shows.
   */
  visibility?: 'computed' | 'declared';
}

function languageOf(doc: Document): string {
  const declared =
    doc.documentElement?.getAttribute('lang') ||
    doc.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    doc.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    '';
  const lang = (declared.split(',')[0] ?? '').trim().replaceAll('_', '-');
  return lang.length <= 40 ? lang : '';
}

/** Puts lines, in reading order, into the one coordinate system. Stops at the caps; never cuts a block in two. */
export function joinLines(doc: Document, all: Iterable<LiveBlock>): CollectedText {
  const lang = languageOf(doc);
  const lines: LiveBlock[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const line of all) {
    const joint = text === '' ? '' : '\n\n';
    if (text.length + joint.length + line.text.length > MAX_PAGE_CHARS || blocks.length === MAX_PAGE_BLOCKS) break;
    text += joint;
    const block: Block = { start: text.length, end: text.length + line.text.length, role: line.role };
    if (line.lang && line.lang.length <= 40 && line.lang !== lang) block.lang = line.lang;
    text += line.text;
    blocks.push(block);
    lines.push(line);
  }
  const page: PageText = { title: doc.title.slice(0, 2000), lang, text, blocks };
  const url = pageAddress(doc.defaultView?.location?.href ?? '');
  if (url) page.url = url;
  return { page, lines };
}

/** Reads all the text that is shown in `root`, in one go. Leaves no trace in the DOM. */
export function collectText(root: Document | Element | ShadowRoot, options: CollectOptions = {}): CollectedText {
  const doc = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const view = options.visibility === 'declared' ? null : doc.defaultView;
  const tree = new TextTree(root, { view });
  while (tree.pending) tree.update();
  return joinLines(doc, tree.blocks());
}
