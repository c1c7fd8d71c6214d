import { foldUnit, Kind, kindOf, singleOf } from './fold.ts';

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
  const folded: number[] = [];
  const cased: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const seams: Seam[] = [];
  let joint = -1;
  let seam: Seam = '';
  const add = (unit: number, withCase: number, start: number, end: number) => {
    folded.push(unit);
    cased.push(withCase);
    starts.push(start);
    ends.push(end);
    seams.push(seam);
  };
  for (let i = from; i < to && starts.length < limit; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.joint) {
      if (joint < 0) joint = i;
      continue;
    }
    if (kind === Kind.seam) {
      seam = unit === 0x200b || unit === 0x200c ? 'zero-width' : 'apostrophe';
      continue;
    }
    if (kind === Kind.nothing) {
      const last = ends.length - 1;
      if (joint < 0 && seam === '' && last >= 0 && CLINGING.test(text.charAt(i))) ends[last] = i + 1;
      continue;
    }
    if (joint >= 0) {
      if (i - joint > 1 && BLANK_LINE.test(text.slice(joint, i))) break;
      add(SPACE, SPACE, joint, i);
      joint = -1;
    }
    const single = singleOf(unit);
    // Most letters of a text are small and spelled as they are folded.
    if (single === unit) add(unit, unit, i, i + 1);
    else {
      const small = foldUnit(unit);
      const kept = foldUnit(unit, true);
      for (let k = 0; k < small.length; k++) {
        const letter = small.charCodeAt(k);
        add(letter, k < kept.length ? kept.charCodeAt(k) : letter, i, i + 1);
        seam = '';
      }
    }
    seam = '';
  }
  return { text: fromUnits(folded), cased: fromUnits(cased), starts, ends, seams };
}

const SPACE = 0x20;
/** A name never reaches over it. */
export const BLANK_LINE = /\n[^\S\n]*\n/;
/** Units made a string at once: far more than a name has, far fewer than a call may have arguments. */
const CHUNK = 4000;

function fromUnits(units: number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  return fromUnits(units.slice(0, CHUNK)) + fromUnits(units.slice(CHUNK));
}

/** Folded spelling of a name or word as a key of the search: edges trimmed, inner runs of space one space. */
export function foldName(name: string, keepCase = false): string {
  let folded = '';
  let joint = -1;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === Kind.joint) {
      if (joint < 0) joint = i;
      continue;
    }
    if (kind === Kind.seam || kind === Kind.nothing) continue;
    if (joint >= 0) {
      if (i - joint > 1 && BLANK_LINE.test(name.slice(joint, i))) break;
      if (folded !== '') folded += ' ';
      joint = -1;
    }
    const small = foldUnit(unit);
    // As long as the small spelling, so that the two are parallel.
    folded += keepCase ? foldUnit(unit, true).slice(0, small.length).padEnd(small.length, small.slice(-1)) : small;
  }
  return folded;
}
