import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../scripts/read-file.ts';
import { type ArticleServer, serveArticle } from '../../../scripts/start/article-server.ts';
import { textAsHtml } from '../../../scripts/start/text-as-html.ts';

let folder = '';
let server: ArticleServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-serve-'));
  writeFileSync(join(folder, 'an article.html'), '<!doctype html><p>Words</p>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'an article_files'));
  writeFileSync(join(folder, 'an article_files', 'style.css'), 'p { color: red }');
  server = await serveArticle(readArticleFile(join(folder, 'an article.html')));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is written; `fetch` would tidy it up first. */
function ask(path: string): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('serveArticle', () => {
  it('serves the page and what the browser saved beside it, on this machine', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/an%20article\.html$/);
    expect(await ask(new URL(server.url).pathname)).toEqual({
      status: 200,
      type: 'text/html',
      body: '<!doctype html><p>Words</p>',
    });
    expect(await ask('/an%20article_files/style.css')).toMatchObject({ status: 200, type: 'text/css' });
  });

  it.each([
    '/secret.txt',
    '/an%20article_files/../secret.txt',
    '/an%20article_files/%2e%2e%2fsecret.txt',
    '/',
    '/%',
    '/an%20article_files/',
  ])('does not serve %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });
});

describe('textAsHtml', () => {
  it('wraps each line in an element and changes no word', () => {
    const html = textAsHtml('A river crossed\n\nOne "quoted" line.\n\nA < B & C', 'a & b');
    expect(html).toContain('<h1 dir="auto">A river crossed</h1>');
    expect(html).toContain('<p dir="auto">One &quot;quoted&quot; line.</p>');
    expect(html).toContain('<p dir="auto">A &lt; B &amp; C</p>');
    expect(html).toContain('<title>a &amp; b</title>');
  });

  it('lets no markup of the text through', () => {
    expect(textAsHtml('<script>alert(1)</script>', '</title><script>')).not.toMatch(/<script/);
  });
});
