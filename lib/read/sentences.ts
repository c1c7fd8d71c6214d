import type { Span } from '../page/page-text.ts';

/** Longest piece read as one sentence, in UTF-16 units; prose never gets near it, hostile text does. */
export const MAX_SENTENCE = 4000;

/** What a language's cue file tells about where sentences end. */
export interface SentenceWords {
  /** Lower case, without the final stop. */
  abbreviations: ReadonlySet<string>;
  /** Reporting verbs, so that `“Why?” Smith asked.` stays one sentence. */
  speech: ReadonlySet<string>;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang || 'und', { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/**
 * Sentences of `text.slice(start, end)`, white space at both ends left out, closing quotes and
 * footnote marks ("[2]") included. Built on `Intl.Segmenter`, with what it lacks: abbreviations,
 * initials, footnote marks after the stop, and lines wrapped inside a sentence.
 */
export function splitSentences(text: string, start: number, end: number, lang: string, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  for (let from = start; from < end; ) {
    const cut = nextCut(text, from, end);
    splitPiece(text, from, cut.to, lang, words, sentences);
    // What is longer than any sentence is no prose: its beginning is read, the rest up to the next stop is not.
    from = cut.whole ? cut.to : nextStop(text, cut.to, end);
  }
  return sentences;
}

// The segmenter is handed short pieces: a megabyte without a stop would cost it seconds in some engines.
function nextCut(text: string, from: number, end: number): { to: number; whole: boolean } {
  if (end - from <= MAX_SENTENCE) return { to: end, whole: true };
  const limit = from + MAX_SENTENCE;
  const window = text.slice(from, limit);
  for (const mark of stops) {
    const at = window.lastIndexOf(mark);
    if (at > 0) return { to: from + at + mark.length, whole: true };
  }
  const space = window.lastIndexOf(' ');
  if (space > 0) return { to: from + space + 1, whole: false };
  // Never between the halves of a surrogate pair.
  const last = text.charCodeAt(limit - 1);
  return { to: last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit, whole: false };
}

const stops = ['\n', '. ', '! ', '? ', '.” ', '." ', '。', '؟ ', '۔ '];

function nextStop(text: string, from: number, end: number): number {
  const stop = /\n|[.!?。؟۔]["”]?\s/g;
  stop.lastIndex = from;
  const found = stop.exec(text);
  return found ? Math.min(end, found.index + found[0].length) : end;
}

function splitPiece(text: string, start: number, end: number, lang: string, words: SentenceWords, out: Span[]): void {
  let open: Span | null = null;
  // Footnote marks look like closing brackets to the segmenter, so that they stay with the stop before them.
  const piece = text
    .slice(start, end)
    .replace(/\[\d{1,3}\]|(?<=[.!?”"])\(\d{1,3}\)/g, (mark) => ')'.repeat(mark.length));
  for (const { index, segment } of segmenterFor(lang).segment(piece)) {
    const from = start + index;
    const to = from + segment.length;
    if (open && goesOn(text, open, from, to, words)) open.end = to;
    else {
      if (open) pushTrimmed(text, open, out);
      open = { start: from, end: to };
    }
  }
  if (open) pushTrimmed(text, open, out);
}

/** Whether the segment `[from, to)` still belongs to the sentence before it. */
function goesOn(text: string, open: Span, from: number, to: number, words: SentenceWords): boolean {
  const before = text.slice(Math.max(open.start, from - 80), from);
  const after = text.slice(from, Math.min(to, from + 40));
  const head = before.trimEnd();
  if (before.endsWith('\n') && !/[.!?…»”"]$/.test(head)) {
    return /^\p{Ll}/u.test(after) || (head.length >= 60 && !/\n/.test(head.slice(-60)));
  }
  // "…?” asked Smith", "… " and the like: the sentence goes on in lower case.
  if (/^[\p{Ll},;]/u.test(after)) return true;
  if (/[?!]["”»]$/.test(head) && to - from < 60) {
    const tail = after.split(/\s+/).slice(0, 6);
    return (
      tail.length <= 6 &&
      tail.some((one) => words.speech.has(one.replace(/[.,]+$/, '').toLowerCase())) &&
      !/^["“«]/.test(after)
    );
  }
  if (!/\.["”»)]?$/.test(head)) return false;
  if (/\.["”»)]$/.test(head)) return false;
  const word = /([\p{L}\p{M}\p{N}.'’-]+)\.$/u.exec(head)?.[1];
  if (word === undefined) return false;
  // An initial ("J. Smith", "А. Петров"), but not a lone letter that ends a name ("Plan B. The").
  if (/^\p{Lu}$/u.test(word) && !/(?:plan|vitamin|group|block|class|section)\s+\p{Lu}\.$/iu.test(head)) return true;
  return words.abbreviations.has(word.toLowerCase()) && !/^["“«]?$/.test(after);
}

function pushTrimmed(text: string, span: Span, out: Span[]): void {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) out.push({ start, end });
}
