import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, 'crm');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as a careful vendor's: the extension has to live with it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ');

export interface DemoServer {
  /** Without a slash at the end, for example `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Address of a page of the CRM, for example `pageUrl('/quotes/q-2041', 'en')`. */
  pageUrl(route: string, language?: 'nl' | 'en'): string;
  stop(): Promise<void>;
}

/** Serves the demo CRM on a free loopback port (or the given one). */
export async function startDemoServer(port = 0): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pageUrl: (route, language = 'nl') => `${origin}/crm/?lang=${language}#${route}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/') {
    response.writeHead(302, { location: '/crm/' }).end();
    return;
  }
  const file = path.join(FOLDER, pathname.replace(/^\/crm\//, '').replace(/^$/, 'index.html'));
  const type = TYPES[path.extname(file)];
  const body = type && file.startsWith(FOLDER + path.sep) ? await readFile(file).catch(() => null) : null;
  if (!type || !body) {
    response.writeHead(404).end();
    return;
  }
  const headers = {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  response.writeHead(200, headers).end(body);
}
