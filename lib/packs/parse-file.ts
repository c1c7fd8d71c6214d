import { MAX_IMPORT_CHARS, MAX_IMPORT_DEPTH } from '../limits.ts';

export type Parsed = { ok: true; value: Record<string, unknown> } | { ok: false; sentence: string };

const refuse = (sentence: string): Parsed => ({ ok: false, sentence });

/** Keys that would reach into the prototypes of the objects they are copied to. No honest file has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The text of an imported file as one JSON object, or one sentence that says why it is not. Never throws. */
export function parseFile(text: string): Parsed {
  if (text.length > MAX_IMPORT_CHARS) {
    return refuse(
      `This file is too large: ${millions(text.length)} characters, and at most ${millions(MAX_IMPORT_CHARS)} can be imported.`,
    );
  }
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return refuse('This file is empty.');
  if (isBinary(body)) return refuse('This file is not text, so it cannot be a pack.');
  if (body.startsWith('<'))
    return refuse('This file is a web page or XML, not a pack: perhaps the page that links to the pack was saved.');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return refuse(
      /[}\]]$/.test(body)
        ? 'This file is not a pack: it is not valid JSON.'
        : 'This file is not a pack: it is not JSON, or it is cut off before its end.',
    );
  }
  if (Array.isArray(value)) return refuse('This file holds JSON of another kind (a list), not a pack.');
  if (!isObject(value)) return refuse('This file holds JSON of another kind (a single value), not a pack.');
  const fault = faultIn(value);
  return fault === '' ? { ok: true, value } : refuse(fault);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** NUL never stands in text; many replacement characters mean that bytes were read as text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  return start.includes('\0') || [...start].filter((char) => char === '\uFFFD').length > start.length / 20;
}

function millions(characters: number): string {
  return `${(characters / 1_000_000).toFixed(1).replace(/\.0$/, '')} million`;
}

/** Walks all nested values without recursion, so that depth cannot overflow the stack. */
function faultIn(root: object): string {
  const open: [value: object, depth: number][] = [[root, 1]];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const [value, depth] = item;
    if (depth > MAX_IMPORT_DEPTH)
      return `This file is nested more than ${MAX_IMPORT_DEPTH} levels deep, which no pack is.`;
    for (const key of Object.keys(value)) {
      if (forbiddenKeys.has(key))
        return `This file has a field named "${key}", which no pack has; nothing of it was read.`;
      const inner: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
      if (typeof inner === 'object' && inner !== null) open.push([inner, depth + 1]);
    }
  }
  return '';
}
