import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface StaticServer {
  /** Such as `http://localhost:4321/`, with the base if there is one. */
  address: string;
  close: () => Promise<void>;
}

export interface StaticServerOptions {
  directory: string;
  /** 0 takes any free port. */
  port: number;
  /** Path that the site lives under, as `/peel/`. */
  base?: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

interface FoundFile {
  path: string;
  size: number;
}

/** Serve a directory as a static host would: `index.html` for folders, `404.html` for what is not there. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const root = resolve(options.directory);
  const base = `/${options.base ?? ''}/`.replaceAll(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer({ request, response, root, base }).catch(() => response.destroy());
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}${base}`, close: () => close(server) };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  root: string;
  base: string;
}

async function answer({ request, response, root, base }: Exchange): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const wanted = filePath({ root, base, pathname });
  const found = wanted === undefined ? undefined : await findFile(wanted);
  if (found === 'directory') {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const missing = found ? undefined : await findFile(join(root, '404.html'));
  const file = found ?? (missing === 'directory' ? undefined : missing);
  await send({ request, response, file, status: found ? 200 : 404 });
}

/** Turn an address into a path below the root, or `undefined` where it would lead out of it. */
function filePath(asked: { root: string; base: string; pathname: string }): string | undefined {
  const pathname = decodePath(asked.pathname);
  if (pathname === undefined || pathname.includes('\0') || !pathname.startsWith(asked.base)) {
    return undefined;
  }
  const path = join(asked.root, pathname.slice(asked.base.length - 1));
  if (!`${path}${sep}`.startsWith(`${asked.root}${sep}`)) return undefined;
  return pathname.endsWith('/') ? join(path, 'index.html') : path;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

async function findFile(path: string): Promise<FoundFile | 'directory' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'directory';
  return found?.isFile() ? { path, size: found.size } : undefined;
}

interface Answer {
  request: IncomingMessage;
  response: ServerResponse;
  file: FoundFile | undefined;
  status: number;
}

async function send({ request, response, file, status }: Answer): Promise<void> {
  if (!file) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(status, {
    'Content-Type': CONTENT_TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((onListening, onError) => {
    server.once('error', onError);
    server.listen(port, onListening);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((onClosed) => {
    server.close(() => {
      onClosed();
    });
    server.closeAllConnections();
  });
}
