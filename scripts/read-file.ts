import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

/** A reason why a file cannot be used: one sentence for the reader. */
export class FileProblem extends Error {}

/** The longest book is below it, and a file above it would be a mistake that takes minutes to read. */
const largestFile = 20 * 1024 * 1024;

const systemReasons: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  EISDIR: 'is a folder, not a file',
};

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return systemReasons[code] ?? `cannot be read (${code || String(error)})`;
}

export interface ArticleFile {
  path: string;
  name: string;
  kind: 'text' | 'html';
  bytes: Uint8Array<ArrayBuffer>;
  /** UTF-16 text; a byte order mark stays, so that offsets are those of the file. */
  text: string;
}

/** npm changes to the project's folder, so a relative path counts from where the reader typed it. */
export function fromInvocationFolder(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function readBytes(path: string): Buffer<ArrayBuffer> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const status = fstatSync(file);
    const { size } = status;
    // A device such as /dev/zero never ends; a pipe does.
    if (status.isBlockDevice() || status.isCharacterDevice()) throw new FileProblem(`${path} is not a file.`);
    if (size > largestFile) {
      throw new FileProblem(
        `${path} is ${Math.ceil(size / 1024 / 1024)} MB large; at most ${largestFile / 1024 / 1024} MB are read.`,
      );
    }
    return Buffer.from(readFileSync(file));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(`${path} ${systemReason(error)}.`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding a saved page declares in its first kilobyte, as browsers look for it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

function decode(path: string, bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem(`${path} declares an unknown encoding, "${encoding}".`);
    throw error;
  }
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      throw new FileProblem(`${path} is not UTF-8 text; save it in that encoding and try again.`);
    }
    throw error;
  }
}

const htmlMarkup = /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i;

/**
 * Reads a saved page or a text file.
 * @throws {FileProblem} when it is missing, unreadable, a folder, empty, too large, binary, or neither text nor HTML.
 */
export function readArticleFile(path: string): ArticleFile {
  const bytes = readBytes(path);
  const mark = byteOrderMark(bytes);
  const extension = extname(path).toLowerCase();
  const seemsHtml = /^\.(?:x?html?|xht)$/.test(extension);
  if (mark === undefined || mark === 'utf-8') {
    if (bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
      throw new FileProblem(`${path} is a binary file; a saved .html page or a .txt file is needed.`);
    }
  } else if (!seemsHtml) {
    throw new FileProblem(`${path} is UTF-16 text; save it as UTF-8 and try again.`);
  }
  const encoding = mark ?? (seemsHtml ? declaredEncoding(bytes) : undefined) ?? 'utf-8';
  const text = decode(path, bytes, encoding.toLowerCase());
  if (!/[^\s\uFEFF]/.test(text)) throw new FileProblem(`${path} is empty.`);
  const hasMarkup = htmlMarkup.test(text.slice(0, 100_000));
  if (seemsHtml && !hasMarkup) throw new FileProblem(`${path} is named as a page but holds no HTML.`);
  const kind = seemsHtml || (extension !== '.txt' && hasMarkup) ? 'html' : 'text';
  return { path, name: basename(path), kind, bytes, text };
}
