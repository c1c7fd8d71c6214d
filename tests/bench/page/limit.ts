import type { Way } from './way.ts';

/** What nothing can beat: walk the text nodes and read every character. */
function readAll(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return sum;
}

export const limits: Way[] = [
  { name: 'limit', on: 'names', run: readAll },
  { name: 'limit, no names', on: 'none', run: readAll },
];
