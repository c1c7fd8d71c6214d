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
  page: Map<number, { sum: number; words: Map<string, number> }>;
}

/** What a word far away is worth, in the text and in the title, and what share each of the next times it stands there. */
export const FAR = { page: 0.4, title: 0.8, dateline: 1, again: 0.1, repeats: 11 };
/** Letters after the beginning that a word is known by. */
const TAIL = 24;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
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
  addToPage(context, inTitle, FAR.title);
  addToPage(context, hits, FAR.page);
  return context;
}

function collect(text: string, from: number, to: number, block: number, lexicon: Lexicon, hits: ContextHit[]): void {
  const first = hits.length;
  walk(text, from, to, lexicon.contextAnchors, (start) => {
    const window = foldWindow(text, start, to, lexicon.context.longest + TAIL);
    for (const key of keysAtStart(lexicon.context, window.text)) {
      const length = lexicon.context.keys[key]?.length ?? 0;
      let tailEnd = length;
      while (WORD.test(window.text.charAt(tailEnd)) && (window.seams[tailEnd] ?? '') === '') tailEnd++;
      const tail = window.text.slice(length, tailEnd);
      const end = window.ends[tailEnd - 1] ?? start;
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
export const counts = (hit: ContextHit, profile: number): boolean =>
  hit.within === 'nothing' || (hit.within === 'name' && profile === ANY_GROUP);

/** Each word once, and a little for each time more; a word inside a longer one ("qaeda" in "al-Qaeda") is not counted again. */
function addToPage(context: PageContext, hits: ContextHit[], value: number): void {
  const covered = new Map<number, number>();
  for (const hit of hits) {
    const { word, start, end, dateline } = hit;
    for (const { profile, weight } of word.effects) {
      if (!counts(hit, profile) || start < (covered.get(profile) ?? -1)) continue;
      covered.set(profile, end);
      const entry = context.page.get(profile) ?? { sum: 0, words: new Map<string, number>() };
      context.page.set(profile, entry);
      if (weight === 0) continue;
      const times = (entry.words.get(word.shown) ?? 0) + 1;
      entry.words.set(word.shown, times);
      const share = times === 1 ? 1 : times <= FAR.repeats ? FAR.again : 0;
      entry.sum += share * (dateline ? FAR.dateline : value) * weight;
    }
  }
}

export const clamp = (value: number, cap: number): number => Math.max(-cap, Math.min(cap, value));
