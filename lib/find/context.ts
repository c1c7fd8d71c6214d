import type { PageText, Span } from '../page/page-text.ts';
import { walk } from './anchors.ts';
import { isEnding } from './endings.ts';
import { foldWindow } from './fold-window.ts';
import { keysAtStart } from './key-index.ts';
import { ANY_GROUP, type ContextWord, type Lexicon } from './lexicon.ts';

/** A place where a context word stands. */
export interface ContextHit extends Span {
  word: ContextWord;
  /** Position of the block in `PageText.blocks`; -1 for the title. */
  block: number;
  /** It opens its block as the place of a report: "KABUL —". */
  dateline: boolean;
  /** Part of a longer name ("Uzbekistan" in a group's name), or a phrase around a name ("its TTP"). */
  within: 'nothing' | 'name' | 'phrase';
}

/** All context words of a page with what they add up to. */
export interface PageContext {
  /** By start, the longer first. */
  hits: ContextHit[];
  /** Per profile: the words found anywhere on the page and the sum they are worth. */
  page: Map<number, { sum: number; words: Set<string> }>;
}

/** What the words of the page are worth for one profile at one place, and which of them count most there. */
export interface Weight {
  value: number;
  words: string[];
}

/** What a word is worth by where it stands. */
const WORTH = {
  inside: 3.5,
  beside: 3,
  oneBetween: 2,
  twoBetween: 1.6,
  sentence: 1.2,
  block: 0.8,
  title: 0.8,
  page: 0.4,
};
/** The place a report comes from counts for the whole block, and more than other words for the rest of the page. */
const DATELINE = { block: 1.6, page: 1 };
/** Many far words are worth no more than this, near ones no more than that. */
const PAGE_CAP = 2.4;
const NEAR_CAP = 6;
/** Units on either side of a name in which words count as near. */
const REACH = 600;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const SENTENCE_END = /[.!?؟۔।。…]["'”’»)\]]*\s/;
const AFTER_DATELINE = /^[^.!?\n]{0,40}?(?:\s[—–-]\s|[—–]|\)\s*:)/;

/**
 * Finds the context words of the title and of every block.
 * @param names the places of known forms, by start: a word inside one is part of a name and says nothing of its own,
 * a phrase around one speaks for that place alone
 */
export function gatherContext(page: PageText, lexicon: Lexicon, names: Span[]): PageContext {
  const hits: ContextHit[] = [];
  for (const [at, block] of page.blocks.entries()) collect(page.text, block.start, block.end, at, lexicon, hits);
  const inTitle: ContextHit[] = [];
  collect(page.title, 0, page.title.length, -1, lexicon, inTitle);
  relate(hits, names);
  const context: PageContext = { hits, page: new Map() };
  addToPage(context, inTitle, WORTH.title);
  addToPage(context, hits, WORTH.page);
  return context;
}

function collect(text: string, from: number, to: number, block: number, lexicon: Lexicon, hits: ContextHit[]): void {
  const first = hits.length;
  walk(text, from, to, lexicon.contextAnchors, (start) => {
    const window = foldWindow(text, start, to, lexicon.context.longest + 8);
    for (const key of keysAtStart(lexicon.context, window.text)) {
      const length = lexicon.context.keys[key]?.length ?? 0;
      const end = window.ends[length - 1] ?? start;
      let tailEnd = length;
      while (WORD.test(window.text.charAt(tailEnd)) && window.seams[tailEnd] !== true) tailEnd++;
      const tail = window.text.slice(length, tailEnd);
      const dateline = start - from < 30 && AFTER_DATELINE.test(text.slice(end, end + 50));
      for (const word of lexicon.words[key] ?? []) {
        if (!word.prefix && tail !== '' && (length <= 3 || !isEnding(tail))) continue;
        hits.push({ start, end, word, block, dateline, within: 'nothing' });
      }
    }
    return false;
  });
  const added = hits.splice(first).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of added) hits.push(hit);
}

function relate(hits: ContextHit[], names: Span[]): void {
  let at = 0;
  for (const hit of hits) {
    while (at < names.length && (names[at]?.end ?? 0) <= hit.start) at++;
    const name = names[at];
    if (name === undefined || name.start >= hit.end) continue;
    const inside = name.start <= hit.start && hit.end <= name.end;
    if (!inside) hit.within = 'phrase';
    else if (hit.end - hit.start < name.end - name.start) hit.within = 'name';
  }
}

/** Whether a hit counts for a profile away from the name it belongs to: names of groups speak for groups in general. */
const counts = (hit: ContextHit, profile: number): boolean =>
  hit.within === 'nothing' || (hit.within === 'name' && profile === ANY_GROUP);

/** Each word once; a word inside a longer one ("qaeda" in "al-Qaeda") is not counted again. */
function addToPage(context: PageContext, hits: ContextHit[], value: number): void {
  const covered = new Map<number, number>();
  for (const hit of hits) {
    const { word, start, end, dateline } = hit;
    for (const { profile, weight } of word.effects) {
      if (!counts(hit, profile) || start < (covered.get(profile) ?? -1)) continue;
      covered.set(profile, end);
      const entry = context.page.get(profile) ?? { sum: 0, words: new Set<string>() };
      context.page.set(profile, entry);
      if (weight === 0 || entry.words.has(word.shown)) continue;
      entry.words.add(word.shown);
      entry.sum = clamp(entry.sum + (dateline ? DATELINE.page : value) * weight, PAGE_CAP);
    }
  }
}

/** A place to weigh the context of: a candidate and its block. */
export interface Place extends Span {
  block: number;
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
    const value = around ? WORTH.inside : worth(hit, place, text);
    for (const { profile } of hit.word.effects) {
      if (!(around || counts(hit, profile)) || hit.start < (covered.get(profile) ?? -1)) continue;
      covered.set(profile, hit.end);
      const words = near.get(profile) ?? new Map<ContextWord, number>();
      near.set(profile, words.set(hit.word, Math.max(words.get(hit.word) ?? 0, value)));
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
    value = clamp(value + (worthHere - WORTH.page) * weight, NEAR_CAP);
    if (weight > 0) words.push(word.shown);
  }
  for (const word of far?.words ?? []) if (!words.includes(word)) words.push(word);
  return { value: value + (far?.sum ?? 0), words: words.slice(0, 3) };
}

const clamp = (value: number, cap: number): number => Math.max(-cap, Math.min(cap, value));

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
  const [from, to] = hit.start >= place.end ? [place.end, hit.start] : [hit.end, place.start];
  const between = text.slice(from, to);
  const base = hit.dateline ? DATELINE.block : WORTH.block;
  if (SENTENCE_END.test(between)) return base;
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return WORTH.beside;
  if (words === 1) return WORTH.oneBetween;
  return Math.max(base, words === 2 ? WORTH.twoBetween : WORTH.sentence);
}
