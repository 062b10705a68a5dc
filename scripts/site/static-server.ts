import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAbsolute, join, relative, resolve } from 'node:path';

import compression from '@polka/compression';
import { lookup } from 'mrmime';
import sirv from 'sirv';

import { headersFor } from './http-headers.ts';

export interface StaticServer {
  /** Such as `http://127.0.0.1:4321/`, with the base if there is one. */
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

/** Only this machine is answered; who wants to show the site to others has a host for it. */
const HOST = '127.0.0.1';

/** Text that a browser would read in a character set of its own choice. */
const textual = /^text\/|javascript|json|xml/;

/** From 1 to 11: what hosts take where they compress while somebody waits. */
const COMPRESSION = 5;

/** Serve a directory as a static host would, with the headers that one should send. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const base = `/${options.base ?? ''}/`.replaceAll(/\/+/g, '/');
  const root = resolve(options.directory);
  const compress = compression({ brotli: true, level: COMPRESSION });
  // Files are looked up when they are asked for, so that a site that was built anew is served anew.
  const files = sirv(root, { dev: true, etag: true, extensions: [], setHeaders });
  const server = createServer((request, response) => {
    answer({ request, response, root, base, compress, files }).catch(() => response.destroy());
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${String(port)}${base}`, close: () => close(server) };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  root: string;
  base: string;
  compress: ReturnType<typeof compression>;
  files: ReturnType<typeof sirv>;
}

async function answer({ request, response, ...site }: Exchange): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  site.compress(request, response);
  const { pathname, search } = new URL(`http://${HOST}${request.url ?? '/'}`);
  const found = await findFile(site.root, withoutBase(pathname, site.base));
  if (!found) {
    await sendMissing(response, site.root);
    return;
  }
  if (found.isFolder && !pathname.endsWith('/')) {
    // The address is made from what was found, so that it never leads elsewhere.
    const folder = found.file.replace(/index\.html$/, '');
    response.writeHead(301, { Location: encodeURI(`${site.base}${folder}`) + search }).end();
    return;
  }
  request.url = `/${encodeURI(found.file)}`;
  site.files(request, response, () => {
    response.destroy();
  });
}

/** Turn an address into a path of the site, or `undefined` where it is none. */
function withoutBase(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

interface Found {
  /** Path below the root. */
  file: string;
  /** Whether a folder was asked for, and this is its index. */
  isFolder: boolean;
}

/** Find the file of an address; nothing that lies outside the root, be it by `..` or by a link. */
async function findFile(root: string, path: string | undefined): Promise<Found | undefined> {
  if (path === undefined) return undefined;
  try {
    const place = await realpath(join(root, path));
    const isFolder = (await stat(place)).isDirectory();
    const file = isFolder ? await realpath(join(place, 'index.html')) : place;
    const below = relative(await realpath(root), file);
    const isInside = !below.startsWith('..') && !isAbsolute(below);
    return isInside && (await stat(file)).isFile() ? { file: below, isFolder } : undefined;
  } catch {
    return undefined;
  }
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
  const type = lookup(pathname) ?? 'application/octet-stream';
  response.setHeader('Content-Type', textual.test(type) ? `${type}; charset=utf-8` : type);
}

async function sendMissing(response: ServerResponse, root: string): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => Buffer.from('Not found\n'));
  setHeaders(response, '/404.html');
  response.writeHead(404, { 'Content-Length': page.length }).end(page);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((onListening, onError) => {
    server.once('error', onError);
    server.listen(port, HOST, onListening);
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
