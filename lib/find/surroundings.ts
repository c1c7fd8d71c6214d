import type { Candidate } from './candidates.ts';
import { foldName } from './fold-window.ts';
import { linkWords, strongNouns, titles, violentVerbs, weakNouns } from './group-words.ts';

/** What the words directly beside a name say about it, whatever the label. */
export interface Surroundings {
  /** Worth for senses that are groups; negative when the place is not one for a group. */
  group: number;
  /** The reason, in words; '' when there is none. */
  why: string;
  /** The words around are all in capitals, so that capitals say nothing. */
  capitals: boolean;
}

/** Units on either side that are looked at. */
const REACH = 60;
const TOKEN = /[\p{L}\p{N}\p{M}_'’ʻ‘]+/gu;
const STOP = /[.!?؟۔।。;:\n(]/;

/** Reads the words beside a candidate; `from` and `to` are the ends of its block. */
export function readSurroundings(text: string, from: number, to: number, candidate: Candidate): Surroundings {
  const before = text.slice(Math.max(from, candidate.start - REACH), candidate.start);
  const after = text.slice(candidate.end, Math.min(to, candidate.end + REACH));
  const left = tokens(before.split(STOP).at(-1) ?? '').reverse();
  const right = tokens(after.replace(/^['’]s\b/, '').split(STOP)[0] ?? '');
  const acronym = candidate.senses.some((sense) => sense.acronym);
  const capitals = inCapitals(tokens(before.split('\n').at(-1) ?? ''), tokens(after.split('\n')[0] ?? ''));
  const surface = text.slice(candidate.start, candidate.end);
  if (candidate.plural) return { group: -4, why: `“${surface}” is a plural`, capitals };
  if (!acronym && inPersonName(left, right, surface, after)) {
    return { group: -3, why: 'it stands within a person’s name', capitals };
  }
  const noun = nounBeside(left, right);
  const verb = right.slice(0, 2).find((word) => violentVerbs.has(foldName(word)));
  const group = (noun?.value ?? 0) + (verb === undefined ? 0 : 1.2);
  const beside = noun?.word ?? verb;
  return { group, why: beside === undefined ? '' : `“${beside}” stands beside it`, capitals };
}

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** "fighters of the IMU", "IMU commander": a noun for armed people next to the name, at most one linking word away. */
function nounBeside(left: string[], right: string[]): { word: string; value: number } | null {
  const near: string[] = right.slice(0, 2);
  let skipped = 0;
  for (const word of left.slice(0, 4)) {
    if (linkWords.has(foldName(word)) && skipped < 3) {
      skipped++;
      continue;
    }
    near.push(word);
    break;
  }
  const strong = near.find((word) => strongNouns.has(foldName(word)));
  if (strong !== undefined) return { word: strong, value: 3 };
  const weak = near.find((word) => weakNouns.has(foldName(word)));
  return weak === undefined ? null : { word: weak, value: 1 };
}

/** "Mullah X", "X Khan": titles before it, or a capitalised name directly before or after it. */
function inPersonName(left: string[], right: string[], surface: string, after: string): boolean {
  const previous = left[0];
  if (previous !== undefined && titles.has(foldName(previous))) return true;
  if (!/^\p{Lu}/u.test(surface) || /\s/.test(surface)) return false;
  const next = right[0];
  return (
    next !== undefined && /^ \p{Lu}\p{Ll}/u.test(after) && !strongNouns.has(foldName(next)) && !GROUP_NOUN.test(next)
  );
}

const GROUP_NOUN =
  /^(?:bangla|movement|group|team|party|organi[sz]ation|network|militia|front|army|brigades?|rebels?|forces?|government|authorit|leader|spokes|fighter|commander|media|tajikistan|yemen)/i;

/** Capitals tell nothing where at least two neighbours, and all of them, are in capitals too. */
function inCapitals(before: string[], after: string[]): boolean {
  const words = [...before.slice(-3), ...after.slice(0, 3)].filter((word) => /\p{L}{2}/u.test(word));
  const capital = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return capital.length >= 2 && capital.length >= words.length - 1;
}
