import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { dirname, extname, join, parse, resolve, sep } from 'node:path';
import type { ArticleFile } from '../read-file.ts';
import { textAsHtml } from './text-as-html.ts';

export interface ArticleServer {
  /** Address of the article. */
  url: string;
  close(): void;
}

/** What a browser saves beside a page; anything else is not its business. */
const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

function sendFile(response: ServerResponse, file: string): void {
  response.writeHead(200, { 'content-type': mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/**
 * Serves one article on this machine alone, on a free port. Of the folder it lies in only the `NAME_files` folder
 * that browsers save along with a page can be reached.
 */
export async function serveArticle(article: ArticleFile): Promise<ArticleServer> {
  const { name, base } = parse(article.path);
  const companion = join(dirname(article.path), `${name}_files`) + sep;
  const path = `/${encodeURIComponent(base)}`;
  const body = article.kind === 'html' ? article.bytes : textAsHtml(article.text, name);
  // No charset for a saved page: the browser looks for the one it declares, as it does with any file.
  const type = article.kind === 'html' ? 'text/html' : 'text/html; charset=utf-8';

  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (asked === path) {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      return;
    }
    const file = resolve(dirname(article.path), `.${decodePath(asked)}`);
    if (file.startsWith(companion) && existsSync(file) && statSync(file).isFile()) sendFile(response, file);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Only the article is served here.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** '' for an address that is no valid percent-encoding. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
