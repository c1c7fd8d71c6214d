import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  url(path: string): string;
  close(): Promise<void>;
}

/** Serves pages given by path on 127.0.0.1; anything else is an empty 404, so that a favicon is no console error. */
export async function serve(pages: Record<string, string>): Promise<Served> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(page === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
