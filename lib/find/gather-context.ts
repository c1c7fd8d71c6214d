import type { PageText, Span } from '../page/page-text.ts';
import { walk } from './anchors.ts';
import { isEnding } from './endings.ts';
import { ANY_GROUP, type ContextWord, type Lexicon } from './lexicon.ts';
import { lookUp } from './look-up.ts';

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
  /** Offsets at which sentences and their main parts end, ascending. */
  sentenceEnds: number[];
}

/** What a word far away is worth, in the text and in the title, and what share each of the next times it stands there. */
export const FAR = { page: 0.4, title: 0.8, dateline: 1, again: 0.1, repeats: 11 };
/** Letters after the beginning that a word is known by. */
const TAIL = 24;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const AFTER_DATELINE = /^[^.!?\n]{0,40}?(?:\s[—–-]\s|[—–]|\)\s*:)/;
const SENTENCE_END = /[.!?؟۔।。…;؛](?=["'”’»)\]]*\s)/g;

/**
 * Finds the context words of the title and of every block.
 * @param names the places of known forms, by start: a word inside one is part of a name and says nothing of its own,
 * a phrase around one speaks for that place alone
 * @param profiles those that any place of the page asks for
 */
export function gatherContext(
  page: PageText,
  lexicon: Lexicon,
  names: Span[],
  profiles: ReadonlySet<number>,
): PageContext {
  const asked = new Map<ContextWord, boolean>();
  const isAsked = (word: ContextWord): boolean => {
    let answer = asked.get(word);
    if (answer === undefined) {
      answer = [...word.effects.keys()].some((profile) => profiles.has(profile));
      asked.set(word, answer);
    }
    return answer;
  };
  const hits: ContextHit[] = [];
  for (const [at, block] of page.blocks.entries()) collect(page.text, block, at, lexicon, isAsked, hits);
  const inTitle: ContextHit[] = [];
  collect(page.title, { start: 0, end: page.title.length }, -1, lexicon, isAsked, inTitle);
  relate(hits, names);
  const sentenceEnds = [...page.text.matchAll(SENTENCE_END)].map((match) => match.index);
  const context: PageContext = { hits, page: new Map(), sentenceEnds };
  addToPage(context, inTitle, FAR.title, profiles);
  addToPage(context, hits, FAR.page, profiles);
  return context;
}

function collect(
  text: string,
  bounds: Span,
  block: number,
  lexicon: Lexicon,
  isAsked: (word: ContextWord) => boolean,
  hits: ContextHit[],
): void {
  const added: ContextHit[] = [];
  walk(text, bounds.start, bounds.end, lexicon.contextAnchors, (start) => {
    const found = lookUp(lexicon.context, text, start, bounds.end, TAIL);
    if (found === null) return false;
    const { window } = found;
    for (const key of found.keys) {
      const words = (lexicon.words[key] ?? []).filter(isAsked);
      if (words.length === 0) continue;
      const length = lexicon.context.keys[key]?.length ?? 0;
      let tailEnd = length;
      while (WORD.test(window.text.charAt(tailEnd)) && (window.seams[tailEnd] ?? '') === '') tailEnd++;
      const tail = window.text.slice(length, tailEnd);
      const end = window.ends[tailEnd - 1] ?? start;
      const dateline = start - bounds.start < 30 && AFTER_DATELINE.test(text.slice(end, end + 50));
      for (const word of words) {
        if (!word.prefix && tail !== '' && (length <= 3 || tail.length > 3 || !isEnding(tail))) continue;
        added.push({ start, end, word, block, dateline, within: 'nothing' });
      }
    }
    return false;
  });
  // The walk looks into words with an apostrophe before it looks at the whole.
  added.sort((a, b) => a.start - b.start || b.end - a.end);
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
function addToPage(context: PageContext, hits: ContextHit[], value: number, profiles: ReadonlySet<number>): void {
  for (const profile of profiles) {
    let covered = -1;
    const entry = context.page.get(profile) ?? { sum: 0, words: new Map<string, number>() };
    for (const hit of hits) {
      const weight = hit.word.effects.get(profile);
      if (weight === undefined || hit.start < covered || !counts(hit, profile)) continue;
      covered = hit.end;
      if (weight === 0) continue;
      const times = (entry.words.get(hit.word.shown) ?? 0) + 1;
      entry.words.set(hit.word.shown, times);
      const share = times === 1 ? 1 : times <= FAR.repeats ? FAR.again : 0;
      entry.sum += share * (hit.dateline ? FAR.dateline : value) * weight;
    }
    if (entry.words.size > 0) context.page.set(profile, entry);
  }
}
