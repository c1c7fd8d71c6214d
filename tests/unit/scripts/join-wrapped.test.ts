import { describe, expect, it } from 'vitest';
import { plainTextPage } from '../../../scripts/read/plain-text-page.ts';

const blocksOf = (text: string): string[] =>
  plainTextPage(text, '', '').blocks.map(({ start, end }) => text.slice(start, end));

const wrapped = [
  'Officials in Dushanbe say that men of the Islamic Movement of',
  'Uzbekistan crossed the river by night. Nobody saw them there.',
  'Others doubt it.',
].join('\n');

describe('hard-wrapped lines', () => {
  it('are one block up to the blank line', () => {
    expect(blocksOf(`${wrapped}\n\nA second paragraph.`)).toEqual([wrapped, 'A second paragraph.']);
    expect(blocksOf(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(1);
  });

  it('stay apart where the next word would have fitted', () => {
    const title = 'A river crossed';
    expect(blocksOf(`${title}\n${wrapped}`)).toEqual([title, wrapped]);
  });

  it('are not seen in a text with long lines, in short lists, or where each line is a sentence', () => {
    const long = `${'All of this stands on a single line. '.repeat(5)}End`;
    expect(blocksOf(`${long}\n${wrapped}`)).toHaveLength(4);
    expect(blocksOf('Islamic Movement\nof Uzbekistan')).toHaveLength(2);
    expect(
      blocksOf('The first man said that he had seen nothing at all.\nThe other said that he had seen it all.'),
    ).toHaveLength(2);
  });

  it('begin anew at a list item', () => {
    const list = [
      '- the men who crossed the river and were not seen',
      '- the men who came back and who were never there',
    ];
    expect(blocksOf(list.join('\n'))).toEqual(list);
  });
});
