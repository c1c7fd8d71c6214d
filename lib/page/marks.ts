import type { CollectedText } from './collect-text.ts';
import type { Span } from './page-text.ts';
import { rangesFor } from './ranges.ts';
import type { ShadowLook } from './shadow-look.ts';

/** How a mark looks: the pattern of its underline says the state of evidence, faint ones recede. */
export interface MarkStyle {
  state: 'well' | 'mixed' | 'thin' | 'not-assessed' | 'uncertain';
  faint: boolean;
  /** Has the one strong cue as well. */
  changed?: boolean | undefined;
}

export interface PaintedMark extends Span {
  style: MarkStyle;
}

/**
 * The page can list highlights by name, so a name carries a look and never a label or the state in words.
 * `assets/highlight.css` gives each its look: the two files belong together.
 */
const PREFIX = 'reading-mark-';
const LETTERS: Record<MarkStyle['state'], [full: string, faint: string]> = {
  well: ['a', 'b'],
  mixed: ['c', 'd'],
  thin: ['e', 'f'],
  'not-assessed': ['g', 'h'],
  uncertain: ['i', 'j'],
};
const FLASH = `${PREFIX}z`;
/** Of marks that changed since the reader last looked; lies over their own look. */
export const CUE = `${PREFIX}n`;

export function highlightName({ state, faint }: MarkStyle): string {
  return PREFIX + LETTERS[state][faint ? 1 : 0];
}

/** Whether this browser can mark text without changing the page. */
export function canMark(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/** The marks of one document. Nothing of them is in the DOM. */
export class Marks {
  #ranges: StaticRange[][] = [];
  /** Made when first asked for, which is not before something points at a mark. */
  #indexes: Map<AbstractRange, number> | undefined;
  #names = new Set<string>();
  #shadowRoots = new Set<ShadowRoot>();
  #look: ShadowLook | undefined;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  /** `look` is for browsers that do not let the look of marks into shadow roots. */
  constructor(look?: ShadowLook) {
    this.#look = look;
  }

  /** Paints these and no others; `marks[i]` is from then on mark `i`. */
  paint(collected: CollectedText, marks: readonly PaintedMark[]): void {
    const names = new Map<string, Highlight>();
    this.#ranges = marks.map((mark) => rangesFor(collected, mark));
    this.#indexes = undefined;
    this.#shadowRoots.clear();
    let before: Node | null = null;
    this.#ranges.forEach((ranges, i) => {
      const style = marks[i]?.style;
      if (!style || ranges.length === 0) return;
      const look = highlightName(style);
      for (const name of style.changed ? [look, CUE] : [look]) {
        const highlight = names.get(name) ?? new Highlight();
        names.set(name, highlight);
        for (const range of ranges) highlight.add(range);
      }
      for (const range of ranges) {
        // Marks of one paragraph are in one tree.
        if (range.startContainer.parentNode !== before) this.#noteRoot(range.startContainer, look);
        before = range.startContainer.parentNode;
      }
    });
    for (const name of this.#names) if (!names.has(name)) CSS.highlights.delete(name);
    for (const [name, highlight] of names) CSS.highlights.set(name, highlight);
    this.#names = new Set(names.keys());
  }

  #noteRoot(text: Node, name: string): void {
    const root = text.getRootNode();
    if (root.nodeType !== 11) return;
    this.#shadowRoots.add(root as ShadowRoot);
    if (text.parentElement) this.#look?.ensure(root as ShadowRoot, text.parentElement, name);
  }

  get size(): number {
    return this.#ranges.length;
  }

  /** Shadow roots that hold marks: hit testing has to be told of them. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#shadowRoots];
  }

  /** One range per text node, in text order; empty when the place has left the page. */
  ranges(index: number): readonly StaticRange[] {
    return this.#ranges[index] ?? [];
  }

  indexOf(range: AbstractRange): number | undefined {
    this.#indexes ??= new Map(this.#ranges.flatMap((ranges, i) => ranges.map((one) => [one, i] as const)));
    return this.#indexes.get(range);
  }

  /** Shades a mark for a moment so that the eye finds it. */
  flash(index: number, milliseconds = 1600): void {
    clearTimeout(this.#flashing);
    const flash = new Highlight(...this.ranges(index));
    flash.priority = 1;
    CSS.highlights.set(FLASH, flash);
    this.#flashing = setTimeout(() => CSS.highlights.delete(FLASH), milliseconds);
  }

  clear(): void {
    clearTimeout(this.#flashing);
    for (const name of [...this.#names, FLASH]) CSS.highlights.delete(name);
    this.#names.clear();
    this.#ranges = [];
    this.#indexes = undefined;
    this.#shadowRoots.clear();
    this.#look?.clear();
  }
}
