import { describe, expect, it } from 'vitest';
import { readLines } from '../../../scripts/read/read-lines.ts';
import { FileProblem } from '../../../scripts/read-file.ts';

function problem(content: string): string {
  try {
    readLines(content, 'FILE');
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
  return 'none';
}

describe('readLines', () => {
  it('reads one text a line and skips empty lines', () => {
    expect(readLines('\uFEFF{"id":"a","text":"x","lang":"ru"}\r\n\n{"id":2,"text":"y","more":1}\n', 'FILE')).toEqual([
      { id: 'a', text: 'x', lang: 'ru' },
      { id: 2, text: 'y', lang: '' },
    ]);
  });

  it('names the line that is wrong, and what is wrong with it', () => {
    expect(problem('{"id":"a","text":"x"}\n\n{"id":')).toMatch(/^Line 3 of FILE is not JSON: .+\.$/);
    expect(problem('{"id":"a"}')).toBe('Line 1 of FILE cannot be used: "text" has to be a text.');
    expect(problem('{"id":"a","text":7}')).toBe('Line 1 of FILE cannot be used: "text" has to be a text.');
    expect(problem('{"id":[],"text":"x"}')).toMatch(
      /^Line 1 of FILE cannot be used: "id" has to be a text or a number\.$/,
    );
    expect(problem('\n"text"')).toBe('Line 2 of FILE is no object with "id" and "text".');
  });
});
