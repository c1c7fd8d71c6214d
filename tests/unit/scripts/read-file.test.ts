import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileProblem, readArticleFile } from '../../../scripts/read-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-file-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problem(path: string): string {
  try {
    readArticleFile(path);
  } catch (error) {
    if (error instanceof FileProblem) return error.message.replace(path, 'FILE');
    throw error;
  }
  return 'none';
}

describe('readArticleFile', () => {
  it('reads text as it is, byte order mark and line ends included', () => {
    const content = '\uFEFFAn “IMU”\r\nтекст 😀\n';
    const read = readArticleFile(file('a.txt', content));
    expect(read.text).toBe(content);
    expect(read.kind).toBe('text');
  });

  it('reads a page in the encoding it declares', () => {
    const page = Buffer.concat([
      Buffer.from('<!doctype html><meta charset="windows-1251"><p>'),
      Buffer.from([0xd2, 0xe0, 0xeb, 0xe8, 0xe1]),
      Buffer.from('</p>'),
    ]);
    const read = readArticleFile(file('a.html', page));
    expect(read.kind).toBe('html');
    expect(read.text).toContain('<p>Талиб</p>');
  });

  it('tells a page from a text by its content where the name does not', () => {
    expect(readArticleFile(file('saved', '<!DOCTYPE html><html><body>x</body></html>')).kind).toBe('html');
    expect(readArticleFile(file('note', 'a < b, said the official')).kind).toBe('text');
    expect(readArticleFile(file('about-html.txt', 'The tag <p> opens a paragraph.')).kind).toBe('text');
  });

  it('says in one sentence what is wrong with a file it cannot use', () => {
    mkdirSync(join(folder, 'sub'));
    const large = file('large.txt', 'x');
    truncateSync(large, 21 * 1024 * 1024);
    expect(problem(join(folder, 'missing.txt'))).toBe('FILE does not exist.');
    expect(problem(join(folder, 'sub'))).toBe('FILE is a folder, not a file.');
    expect(problem(file('empty.txt', ''))).toBe('FILE is empty.');
    expect(problem(file('blank.txt', '\uFEFF \n\t\n'))).toBe('FILE is empty.');
    expect(problem(large)).toBe('FILE is 21 MB large; at most 20 MB are read.');
    const binary = 'FILE is a binary file; a saved .html page or a .txt file is needed.';
    expect(problem(file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])))).toBe(
      binary,
    );
    expect(problem(file('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])))).toBe(
      binary,
    );
    expect(problem(file('paper.txt', '%PDF-1.7\nwords'))).toBe(binary);
    expect(problem(file('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])))).toBe(
      'FILE is not UTF-8 text; save it in that encoding and try again.',
    );
    expect(problem(file('wide.txt', Buffer.from('\uFEFFwords', 'utf16le')))).toBe(
      'FILE is UTF-16 text; save it as UTF-8 and try again.',
    );
    expect(problem(file('words.html', 'no markup at all'))).toBe('FILE is named as a page but holds no HTML.');
    expect(problem(file('odd.html', '<meta charset="klingon"><p>x</p>'))).toBe(
      'FILE declares an unknown encoding, "klingon".',
    );
  });

  it('does not read what is no file', () => {
    expect(problem('/dev/zero')).toBe('FILE is not a file.');
  });
});
