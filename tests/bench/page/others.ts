import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import type { Way, WayInput } from './way.ts';

/** The other ways, each set up as its documentation advises for many words. */
export function others({ words }: WayInput): Way[] {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const pattern = `\\b(?:${alternatives})\\b`;
  const countMarks = (root: Element) => root.getElementsByTagName('mark').length;

  return [
    {
      name: 'mark.js keywords',
      on: 'names',
      run(root) {
        new Mark(root).mark(words, { accuracy: 'exactly', separateWordSearch: false });
        return countMarks(root);
      },
    },
    {
      name: 'mark.js regex',
      on: 'names',
      run(root) {
        new Mark(root).markRegExp(new RegExp(pattern, 'gi'));
        return countMarks(root);
      },
    },
    {
      name: 'advanced-mark.js',
      on: 'names',
      run(root) {
        new AdvancedMark(root as HTMLElement).mark(words, {
          accuracy: 'exactly',
          separateWordSearch: false,
          diacritics: false,
          combinePatterns: true,
          cacheTextNodes: true,
        });
        return countMarks(root);
      },
    },
    {
      name: 'regex, highlights',
      on: 'names',
      run(root) {
        const regex = new RegExp(pattern, 'gi');
        const highlight = new Highlight();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (const match of node.data.matchAll(regex)) {
            const startOffset = match.index;
            const endOffset = startOffset + match[0].length;
            highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
          }
        }
        CSS.highlights.set('bench', highlight);
        return highlight.size;
      },
      clear: () => {
        CSS.highlights.delete('bench');
      },
    },
  ];
}
