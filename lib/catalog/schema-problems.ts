import { type BaseIssue, getDotPath } from 'valibot';
import type { Problem } from './schema/problem.ts';

/** Valibot's issues as sentences for a reader: which field, what is wrong with it. */
export function problemsOf(record: string, issues: readonly BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => ({
    record,
    field: (getDotPath(issue) ?? '').slice(0, 200),
    sentence: sentenceOf(issue),
  }));
}

function sentenceOf(issue: BaseIssue<unknown>): string {
  const missing = issue.received === 'undefined';
  if (missing) return 'This field is missing.';
  // Checks with words of our own come from a pipe; the rest is a value of the wrong type or outside a fixed list.
  if (issue.kind === 'validation') return capital(`${issue.message.replace(/\.$/, '')}.`);
  return issue.expected
    ? `Expected ${issue.expected.slice(0, 300)}, found ${issue.received.slice(0, 60)}.`
    : capital(`${issue.message.slice(0, 300)}.`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
