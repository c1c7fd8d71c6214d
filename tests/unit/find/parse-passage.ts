import type { Passage } from './passages.ts';

export interface GoldMention {
  start: number;
  end: number;
  label: string;
}

/** Takes the "[label|surface]" marks out of a passage. */
export function parsePassage(passage: Passage): { text: string; lang: string; gold: GoldMention[] } {
  const gold: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const match of passage.text.matchAll(/\[([a-z-]+)\|([^\]]+)\]/g)) {
    text += passage.text.slice(last, match.index);
    gold.push({ start: text.length, end: text.length + (match[2]?.length ?? 0), label: match[1] ?? '' });
    text += match[2] ?? '';
    last = match.index + match[0].length;
  }
  return { text: text + passage.text.slice(last), lang: passage.lang, gold };
}
