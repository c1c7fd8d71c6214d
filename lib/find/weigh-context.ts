import type { Span } from '../page/page-text.ts';
import { foldName } from './fold-window.ts';
import { type ContextHit, clamp, counts, FAR, type PageContext } from './gather-context.ts';
import { placeLinks } from './group-words.ts';
import type { ContextWord } from './lexicon.ts';

/** What the words of the page are worth for one profile at one place, and which of them count most there. */
export interface Weight {
  /** Words near the place, beyond what they are worth as words of the page. */
  near: number;
  /** Words anywhere on the page. */
  far: number;
  words: string[];
}

/** What a word is worth by where it stands. */
const WORTH = {
  around: 3.5,
  beside: 5,
  linked: 3.5,
  oneBetween: 2.5,
  twoBetween: 1.8,
  sentence: 1.2,
  block: 1,
  dateline: 1.6,
};
/** Many words are worth no more than this. */
const CAP = 6;
/** Units on either side of a name in which words count as near. */
const REACH = 600;
const SENTENCE_END = /[.!?؟۔।。…]["'”’»)\]]*\s/;

/** A place to weigh the context of. */
export interface Place extends Span {
  /** Position in `PageText.blocks`. */
  block: number;
  /** The same form before and after it: a word nearer to one of them is not its. */
  likes: Span[];
  /** The full names of its meanings around it, with their profiles: what speaks for such a meaning there is not its. */
  forms: { span: Span; profiles: number[] }[];
}

/**
 * Weighs the context of a place for each profile: far words a little, words in its sentence more, words beside it
 * most. Each word counts once, at its nearest.
 */
export function weighContext(place: Place, text: string, context: PageContext): Map<number, Weight> {
  const near = new Map<number, Map<ContextWord, number>>();
  const covered = new Map<number, number>();
  for (let i = firstHit(context.hits, place.start - REACH); i < context.hits.length; i++) {
    const hit = context.hits[i];
    if (hit === undefined || hit.start > place.end + REACH) break;
    if (hit.block !== place.block || (hit.start >= place.start && hit.end <= place.end)) continue;
    const around = hit.start < place.end && place.start < hit.end;
    const value = around ? WORTH.around : worth(hit, place, text);
    for (const { profile } of hit.word.effects) {
      if (!(around || counts(hit, profile)) || hit.start < (covered.get(profile) ?? -1)) continue;
      covered.set(profile, hit.end);
      const taken = place.forms.some(({ span, profiles }) => profiles.includes(profile) && isNearer(hit, span, place));
      const words = near.get(profile) ?? new Map<ContextWord, number>();
      near.set(profile, words.set(hit.word, Math.max(words.get(hit.word) ?? 0, taken ? 0 : value)));
    }
  }
  const out = new Map<number, Weight>();
  for (const profile of new Set([...context.page.keys(), ...near.keys()])) {
    out.set(profile, sumUp(profile, near.get(profile) ?? new Map(), context));
  }
  return out;
}

function sumUp(profile: number, near: Map<ContextWord, number>, context: PageContext): Weight {
  const far = context.page.get(profile);
  const ranked = [...near].sort((a, b) => b[1] - a[1]);
  let value = 0;
  const words: string[] = [];
  for (const [word, worthHere] of ranked) {
    const weight = word.effects.find((effect) => effect.profile === profile)?.weight ?? 0;
    value = clamp(value + (worthHere - FAR.page) * weight, CAP);
    if (weight > 0) words.push(word.shown);
  }
  for (const word of far?.words.keys() ?? []) if (!words.includes(word)) words.push(word);
  return { near: value, far: far?.sum ?? 0, words: words.slice(0, 3) };
}

/** Position of the first hit at or after an offset. */
function firstHit(hits: ContextHit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function worth(hit: ContextHit, place: Place, text: string): number {
  if (place.likes.some((like) => isNearer(hit, like, place))) return 0;
  const [from, to] = hit.start >= place.end ? [place.end, hit.start] : [hit.end, place.start];
  const between = text.slice(from, to).replace(/^['’]s\b/, '');
  const base = hit.dateline ? WORTH.dateline : WORTH.block;
  if (SENTENCE_END.test(between)) return base;
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return WORTH.beside;
  // "X of Yemen", "X in the Yemen"
  const after = hit.start >= place.end;
  if (after && words.length <= 2 && words.every((word) => placeLinks.has(foldName(word)))) return WORTH.linked;
  if (words.length === 1) return WORTH.oneBetween;
  return Math.max(base, words.length === 2 ? WORTH.twoBetween : WORTH.sentence);
}

function isNearer(hit: Span, other: Span, place: Span): boolean {
  const distance = (span: Span): number => Math.max(hit.start - span.end, span.start - hit.end);
  return distance(other) < distance(place);
}
