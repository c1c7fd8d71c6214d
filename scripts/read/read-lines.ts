import * as v from 'valibot';
import { FileProblem } from '../read-file.ts';

const LineSchema = v.object({
  id: v.union([v.string(), v.number()], 'is missing or neither a text nor a number'),
  text: v.string('is missing or not a text'),
  lang: v.optional(v.string('is not a text'), ''),
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
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  if (path === null) throw new FileProblem(`Line ${number} of ${name} is no object with "id" and "text".`);
  throw new FileProblem(`Line ${number} of ${name} cannot be used: "${path}" ${issue.message}.`);
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
