import type { PageText, Span } from '../page/page-text.ts';
import { walk } from './anchors.ts';
import type { Candidate } from './candidates.ts';
import { isEnding } from './endings.ts';
import { foldWindow } from './fold-window.ts';
import { keysAtStart } from './key-index.ts';
import type { ContextWord, Lexicon } from './lexicon.ts';

/** A place where a context word stands. */
export interface ContextHit extends Span {
  word: ContextWord;
  /** Position of the block in `PageText.blocks`; -1 for the title. */
  block: number;
}

/** All context words of a page, in text order, with what they add up to for the page as a whole. */
export interface PageContext {
  hits: ContextHit[];
  /** Per label: the words found anywhere on the page, and the sum they are worth. */
  page: Map<number, { sum: number; words: Set<string> }>;
}

/** A word far away counts for little, and many far words for no more than this. */
const FAR = 0.4;
const FAR_CAP = 2.4;
const NEAR_CAP = 6;
/** Units on either side of a name in which words count as near. */
const REACH = 600;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const SENTENCE_END = /[.!?؟۔।。…]["'”’»)\]]*\s/;

/** Finds the context words of the title and of every block. */
export function gatherContext(page: PageText, lexicon: Lexicon): PageContext {
  const context: PageContext = { hits: [], page: new Map() };
  collect(page.title, 0, page.title.length, -1, lexicon, context);
  const titleHits = context.hits.splice(0);
  page.blocks.forEach((block, at) => collect(page.text, block.start, block.end, at, lexicon, context));
  for (const { word } of titleHits) addToPage(context, word, 2 * FAR);
  for (const { word } of context.hits) addToPage(context, word, FAR);
  return context;
}

function collect(text: string, from: number, to: number, block: number, lexicon: Lexicon, context: PageContext): void {
  walk(text, from, to, lexicon.contextAnchors, (start) => {
    const window = foldWindow(text, start, to, lexicon.context.longest + 8);
    for (const key of keysAtStart(lexicon.context, window.text)) {
      const length = lexicon.context.keys[key]?.length ?? 0;
      const end = window.ends[length - 1] ?? start;
      let tailEnd = length;
      while (WORD.test(window.text.charAt(tailEnd)) && window.seams[tailEnd] !== true) tailEnd++;
      const tail = window.text.slice(length, tailEnd);
      for (const word of lexicon.words[key] ?? []) {
        if (word.prefix || tail === '' || (length > 3 && isEnding(tail))) context.hits.push({ start, end, word, block });
      }
    }
    return false;
  });
}

function addToPage(context: PageContext, word: ContextWord, value: number): void {
  for (const { label, weight } of word.effects) {
    const entry = context.page.get(label) ?? { sum: 0, words: new Set<string>() };
    context.page.set(label, entry);
    if (entry.words.has(word.shown)) continue;
    entry.words.add(word.shown);
    entry.sum = Math.max(-FAR_CAP, Math.min(FAR_CAP, entry.sum + value * weight));
  }
}

/** What the words of the page are worth for one label at one place, and which of them count most there. */
export interface Weight {
  value: number;
  words: string[];
}

/**
 * Weighs the context of a candidate for each label: far words a little, words in its sentence more, words beside it
 * most. Each word counts once, at its nearest.
 */
export function weighContext(candidate: Candidate, block: number, text: string, context: PageContext): Map<number, Weight> {
  const best = new Map<ContextWord, number>();
  for (let i = firstHit(context.hits, candidate.start - REACH); i < context.hits.length; i++) {
    const hit = context.hits[i];
    if (hit === undefined || hit.start > candidate.end + REACH) break;
    if (hit.block !== block || (hit.start === candidate.start && hit.end === candidate.end)) continue;
    best.set(hit.word, Math.max(best.get(hit.word) ?? 0, nearness(hit, candidate, text)));
  }
  const near = new Map<number, { value: number; words: [string, number][] }>();
  for (const [word, value] of best) {
    for (const { label, weight } of word.effects) {
      const entry = near.get(label) ?? { value: 0, words: [] };
      near.set(label, entry);
      entry.value = Math.max(-NEAR_CAP, Math.min(NEAR_CAP, entry.value + (value - FAR) * weight));
      if (weight > 0) entry.words.push([word.shown, value]);
    }
  }
  const out = new Map<number, Weight>();
  for (const label of new Set([...context.page.keys(), ...near.keys()])) {
    const local = near.get(label);
    const far = context.page.get(label);
    const words = (local?.words ?? []).sort((a, b) => b[1] - a[1]).map(([word]) => word);
    for (const word of far?.words ?? []) if (words.length < 3 && !words.includes(word)) words.push(word);
    out.set(label, { value: (local?.value ?? 0) + (far?.sum ?? 0), words: words.slice(0, 3) });
  }
  return out;
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

function nearness(hit: Span, candidate: Span, text: string): number {
  if (hit.start < candidate.end && candidate.start < hit.end) return 3.5;
  const [from, to] = hit.start >= candidate.end ? [candidate.end, hit.start] : [hit.end, candidate.start];
  const between = text.slice(from, to);
  if (SENTENCE_END.test(between)) return 0.8;
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return 3;
  if (words === 1) return 2;
  return words === 2 ? 1.6 : 1.2;
}
