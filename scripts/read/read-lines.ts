import * as v from 'valibot';
import { FileProblem } from '../read-file.ts';

const LineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.string(), ''),
});
/** One text of a JSON Lines file. */
export type TextLine = v.InferOutput<typeof LineSchema>;

function parseLine(line: string, number: number, name: string): TextLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileProblem(`Line ${number} of ${name} is not JSON: ${error.message}.`);
    throw error;
  }
  const parsed = v.safeParse(LineSchema, value);
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]);
  if (field === null) throw new FileProblem(`Line ${number} of ${name} is no object with "id" and "text".`);
  const needed = field === 'id' ? 'a text or a number' : 'a text';
  throw new FileProblem(`Line ${number} of ${name} cannot be used: "${field}" has to be ${needed}.`);
}

/**
 * The texts of a JSON Lines file; empty lines are skipped.
 * @throws {FileProblem} naming the first bad line; all lines are looked at before the first is returned.
 */
export function readLines(content: string, name: string): TextLine[] {
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1, name)]));
}
