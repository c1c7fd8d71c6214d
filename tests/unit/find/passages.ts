import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Passage {
  lang: string;
  text: string;
  gold: { start: number; end: number; label: string }[];
}

/** The passages of `passages.txt`, with their marks taken out of the text. */
export const passages: Passage[] = readFileSync(join(import.meta.dirname, 'passages.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [lang = '', marked = ''] = line.split('\t');
    const gold: Passage['gold'] = [];
    let text = '';
    let last = 0;
    for (const match of marked.matchAll(/\[([a-z-]+)\|([^\]]+)\]/g)) {
      const [whole, label = '', surface = ''] = match;
      text += marked.slice(last, match.index);
      gold.push({ start: text.length, end: text.length + surface.length, label });
      text += surface;
      last = match.index + whole.length;
    }
    return { lang, text: text + marked.slice(last), gold };
  });
