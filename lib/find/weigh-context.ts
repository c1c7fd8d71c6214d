import type { Span } from '../page/page-text.ts';
import { firstAtOrAfter } from './first-at-or-after.ts';
import { foldName } from './fold-window.ts';
import { type ContextHit, counts, FAR, type PageContext } from './gather-context.ts';
import { placeLinks } from './group-words.ts';
import type { ContextWord } from './lexicon.ts';

/** What the words of the page are worth for one profile at one place, and which of them count most there. */
export interface Weight {
  /** Words near the place, beyond what they are worth as words of the page. */
  near: number;
  /** Words anywhere on the page. */
  far: number;
  /** Words near the place alone: what the rest of a long page happens to speak of is no matter here. */
  local: number;
  words: string[];
}

/** What a word is worth by where it stands. */
const WORTH = {
  around: 3.5,
  beside: 5,
  linked: 3.5,
  oneBetween: 2.5,
  twoBetween: 1.8,
  sentence: 1.6,
  block: 1,
  dateline: 1.6,
};
/** Many words are worth no more than this. */
const CAP = 6;
/** Units on either side of a name in which words count as near. */
const REACH = 600;
/** So many words near a place settle it; more are not looked at, however dense the page. */
const MOST_HITS = 60;
/** What the end of a sentence adds to a distance, in units. */
const OVER_AN_END = 80;
/** Two words and what stands between fit in here. */
const FEW_WORDS = 48;

/** A word that joins two parties, with nothing else between but an article. */
const JOINS = /^\s*(?:and|und|et|y|e|и|va|ve|و)\s+(?:the|die|der|les?|las?|los|el)?\s*$/iu;

/** A place to weigh the context of. */
export interface Place extends Span {
  /** Position in `PageText.blocks`. */
  block: number;
  /** The same form before and after it: a word nearer to one of them is not its. */
  likes: Span[];
  /** The full names of its meanings around it, with their profiles: what speaks for such a meaning there is not its. */
  forms: { span: Span; profiles: number[] }[];
  /** Profiles to weigh. */
  profiles: number[];
}

/**
 * Weighs the context of a place for each of its profiles: far words a little, words in its sentence more, words beside
 * it most. Each word counts once, at its nearest.
 */
export function weighContext(place: Place, text: string, context: PageContext): Map<number, Weight> {
  const hits = hitsAround(place, context);
  const values = hits.map((hit) =>
    hit.start < place.end && place.start < hit.end ? WORTH.around : worth(hit, place, text, context),
  );
  const out = new Map<number, Weight>();
  for (const profile of place.profiles) {
    const forms = place.forms.filter(({ profiles }) => profiles.includes(profile));
    const words = new Map<ContextWord, number>();
    let covered = -1;
    hits.forEach((hit, i) => {
      if (hit.start < covered || !hit.word.effects.has(profile)) return;
      const around = hit.start < place.end && place.start < hit.end;
      if (!around && !counts(hit, profile)) return;
      covered = hit.end;
      const taken = forms.some(({ span }) => isNearer(hit, span, place, context));
      words.set(hit.word, Math.max(words.get(hit.word) ?? 0, taken ? 0 : (values[i] ?? 0)));
    });
    out.set(profile, sumUp(profile, words, context));
  }
  return out;
}

/** The hits of the place's block within reach, the nearest of them where there are many, in text order. */
function hitsAround(place: Place, context: PageContext): ContextHit[] {
  const found: ContextHit[] = [];
  let i = firstAtOrAfter(context.hits, place.start - REACH);
  const middle = firstAtOrAfter(context.hits, place.start);
  i = Math.max(i, middle - MOST_HITS);
  for (; i < context.hits.length && i < middle + MOST_HITS; i++) {
    const hit = context.hits[i];
    if (hit === undefined || hit.start > place.end + REACH) break;
    const itself = hit.start >= place.start && hit.end <= place.end;
    if (hit.block === place.block && !itself) found.push(hit);
  }
  return found;
}

function sumUp(profile: number, near: Map<ContextWord, number>, context: PageContext): Weight {
  const far = context.page.get(profile);
  let value = 0;
  let local = 0;
  const words: string[] = [];
  for (const [word, worthHere] of [...near].sort((a, b) => b[1] - a[1])) {
    const weight = word.effects.get(profile) ?? 0;
    value = Math.max(-CAP, Math.min(CAP, value + (worthHere - FAR.page) * weight));
    local = Math.max(-CAP, Math.min(CAP, local + worthHere * weight));
    if (weight > 0 && words.length < 3) words.push(word.shown);
  }
  for (const word of far?.words.keys() ?? []) {
    if (words.length >= 3) break;
    if (!words.includes(word)) words.push(word);
  }
  return { near: value, far: far?.sum ?? 0, local, words };
}

function worth(hit: ContextHit, place: Place, text: string, context: PageContext): number {
  if (place.likes.some((like) => isNearer(hit, like, place, context))) return 0;
  const after = hit.start >= place.end;
  const [from, to] = after ? [place.end, hit.start] : [hit.end, place.start];
  const base = hit.dateline ? WORTH.dateline : WORTH.block;
  const stop = context.sentenceEnds[firstAtOrAfter(context.sentenceEnds, from)];
  if (stop !== undefined && stop < to) return base;
  if (to - from > FEW_WORDS) return Math.max(base, WORTH.sentence);
  const between = text.slice(from, to).replace(/^['’]s\b/, '');
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return WORTH.beside;
  // "X of Yemen", "X in the Yemen"
  if (after && words.length <= 2 && words.every((word) => placeLinks.has(foldName(word)))) return WORTH.linked;
  // "Taliban and Pakistani officials": one is not the other.
  if (JOINS.test(between)) return base;
  if (words.length === 1) return WORTH.oneBetween;
  return Math.max(base, words.length === 2 ? WORTH.twoBetween : WORTH.sentence);
}

/** Whether a word stands nearer to another name than to the place; the end of a sentence or clause is a long way. */
function isNearer(hit: Span, other: Span, place: Span, context: PageContext): boolean {
  const distance = (span: Span): number => {
    const [from, to] = hit.start >= span.end ? [span.end, hit.start] : [hit.end, span.start];
    const ends = firstAtOrAfter(context.sentenceEnds, to) - firstAtOrAfter(context.sentenceEnds, from);
    return to - from + OVER_AN_END * Math.max(0, ends);
  };
  return distance(other) < distance(place);
}
