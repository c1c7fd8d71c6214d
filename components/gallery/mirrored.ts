import type { MessageFile } from '../shared/i18n.tsx';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבקדהפגחיטכלמנוסצרשתעץףזםן';

/**
 * Our words in letters that run from right to left, so that the mirrored interface can be looked at before anybody has
 * translated it. Arguments, plural keys and tags of the ICU message stay as they are.
 */
export function mirrored(file: MessageFile): MessageFile {
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, { message: mirror(message) }]));
}

function mirror(message: string): string {
  let depth = 0;
  let inTag = false;
  let written = '';
  for (const sign of message) {
    if (sign === '{') depth += 1;
    if (sign === '<' && depth % 2 === 0) inTag = true;
    // Odd depths hold an argument and the keys of its cases, even ones hold words.
    const place = inTag || depth % 2 === 1 ? -1 : LATIN.indexOf(sign.toLowerCase());
    written += HEBREW[place] ?? sign;
    if (sign === '}') depth -= 1;
    if (sign === '>') inTag = false;
  }
  return written;
}
