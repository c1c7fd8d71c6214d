import { foldUnit, Kind, kindOf } from './fold.ts';

/** A stretch of text in folded spelling, with the way back to the original. */
export interface FoldedWindow {
  /** Folded, lower case. A run of spaces, hyphens and single line breaks is one space. */
  text: string;
  /** The same with case kept; unit by unit parallel to `text`. */
  cased: string;
  /** Original offset of the character each folded unit comes from. */
  starts: number[];
  /** Original offset after that character and its combining marks. */
  ends: number[];
  /** What stands unseen before the unit: nothing, an apostrophe, or a zero-width break. */
  seams: Seam[];
}

export type Seam = '' | 'apostrophe' | 'zero-width';

/** Dropped characters that belong to the letter before them: marks, hard signs, hamza, second halves of pairs. */
const CLINGING = /[\p{M}\p{L}\udc00-\udfff]/u;

/**
 * Folds `text` from `from` until `limit` folded units, `to`, or a blank line, whichever comes first.
 * A name never reaches over a blank line.
 */
export function foldWindow(text: string, from: number, to: number, limit: number): FoldedWindow {
  const window: FoldedWindow = { text: '', cased: '', starts: [], ends: [], seams: [] };
  let joint = -1;
  let seam: Seam = '';
  for (let i = from; i < to && window.starts.length < limit; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.joint) {
      if (joint < 0) joint = i;
      continue;
    }
    if (kind === Kind.seam) {
      seam = unit >= 0x200b && unit <= 0x200c ? 'zero-width' : 'apostrophe';
      continue;
    }
    if (kind === Kind.nothing) {
      const last = window.ends.length - 1;
      if (joint < 0 && seam === '' && last >= 0 && CLINGING.test(text.charAt(i))) window.ends[last] = i + 1;
      continue;
    }
    if (joint >= 0) {
      if (/\n[^\S\n]*\n/.test(text.slice(joint, i))) break;
      add(window, ' ', ' ', joint, i, seam);
      joint = -1;
    }
    const folded = foldUnit(unit);
    const cased = foldUnit(unit, true);
    for (let k = 0; k < folded.length; k++) {
      add(window, folded.charAt(k), cased.charAt(k) || folded.charAt(k), i, i + 1, seam);
      seam = '';
    }
    seam = '';
  }
  return window;
}

function add(window: FoldedWindow, folded: string, cased: string, start: number, end: number, seam: Seam): void {
  window.text += folded;
  window.cased += cased;
  window.starts.push(start);
  window.ends.push(end);
  window.seams.push(seam);
}

/** Folded spelling of a name or word as a key of the search: edges trimmed, inner runs of space one space. */
export function foldName(name: string, keepCase = false): string {
  const window = foldWindow(name, 0, name.length, Infinity);
  return (keepCase ? window.cased : window.text).trim();
}
