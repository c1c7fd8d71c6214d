import type { Alias, Label } from './catalog/schema/label.ts';
import { isEnding } from './find/endings.ts';
import { foldName, foldWindow } from './find/fold-window.ts';
import { spellings } from './find/spellings.ts';
import type { PageText, Span } from './page/page-text.ts';

/** Letters that make the words "of" and "offer" two: shorter ones take no endings. */
const SHORT = 3;
const LETTER = /[\p{L}\p{N}\p{M}_]/u;

/** Whether a word stands, in any case and with any ending, in the paragraph of a place. */
export function standsBeside(page: Pick<PageText, 'text' | 'blocks'>, place: Span, word: string): boolean {
  const block = page.blocks.find(({ start, end }) => start <= place.start && place.end <= end) ?? place;
  const key = foldName(word);
  if (key === '') return false;
  const { text, seams } = foldWindow(page.text, block.start, block.end, Infinity);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (at > 0 && LETTER.test(text.charAt(at - 1)) && !seams[at]) continue;
    let end = at + key.length;
    while (LETTER.test(text.charAt(end)) && !seams[end]) end++;
    const tail = text.slice(at + key.length, end);
    if (tail === '' || (key.length > SHORT && isEnding(tail))) return true;
  }
  return false;
}

/** Whether an alias is written like this: to the letter, or with an ending of its grammar. */
function writes(alias: Alias, surface: string): 'plain' | 'ended' | '' {
  const [key, cased] = [foldName(surface), foldName(surface, true)];
  const found = spellings(alias).map((spelling): 'plain' | 'ended' | '' => {
    if (!key.startsWith(spelling.key) || !cased.startsWith(spelling.exact)) return '';
    const tail = key.slice(spelling.key.length);
    return tail === '' ? 'plain' : isEnding(tail) ? 'ended' : '';
  });
  return found.includes('plain') ? 'plain' : found.includes('ended') ? 'ended' : '';
}

/** Positions of the aliases that a surface is a form of. */
function aliasesOf(label: Label, surface: string): number[] {
  const how = label.aliases.map((alias) => writes(alias, surface));
  const wanted = how.includes('plain') ? 'plain' : 'ended';
  return how.flatMap((one, at) => (one === wanted ? [at] : []));
}

/** The label with a word that speaks against it wherever it is written like `surface`; other spellings stay as they are. */
export function withWordAgainst(label: Label, surface: string, word: string): Label {
  const chosen = aliasesOf(label, surface);
  return {
    ...label,
    aliases: label.aliases.map((alias, at) =>
      chosen.includes(at) && !knows(alias, word) ? { ...alias, against: [...alias.against, word] } : alias,
    ),
  };
}

/** The label without that word again, but for the aliases on which `base`, the label as a pack has it, has it too. */
export function withoutWordAgainst(label: Label, surface: string, word: string, base?: Label): Label {
  const chosen = aliasesOf(label, surface);
  const given = (alias: Alias) =>
    base?.aliases.some((other) => other.text === alias.text && other.lang === alias.lang && knows(other, word));
  return {
    ...label,
    aliases: label.aliases.map((alias, at) =>
      chosen.includes(at) && !given(alias) ? { ...alias, against: alias.against.filter((one) => one !== word) } : alias,
    ),
  };
}

const knows = (alias: Alias, word: string) => alias.against.some((one) => foldName(one) === foldName(word));
