/**
 * What a page (or a file) says, as plain data: the one coordinate system of the whole project.
 * Every `start`/`end` anywhere in `lib/` counts UTF-16 units into `PageText.text`, end exclusive.
 */
export interface PageText {
  title: string;
  /** BCP 47 language of the page as declared or detected; '' when unknown. */
  lang: string;
  /** For a .txt file the file itself; for a page its blocks joined by blank lines. */
  text: string;
  /** In text order, never overlapping. Text between blocks (the joints) belongs to no block. */
  blocks: Block[];
  /** Address of the page without its fragment; absent for files. */
  url?: string;
}

export interface Span {
  start: number;
  end: number;
}

export interface Block extends Span {
  role: BlockRole;
  /** Language declared on the block itself where it differs from the page's. */
  lang?: string;
}

export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'other';
