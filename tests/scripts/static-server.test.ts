import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startStaticServer } from '../../scripts/site/static-server.ts';
import type { StaticServer } from '../../scripts/site/static-server.ts';

let folder: string;
let server: StaticServer;
let below: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'forces'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'site-beside'));
  await writeFile(join(folder, 'site-beside', 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, '404.html'), 'not here');
  await writeFile(join(site, 'forces', 'index.html'), 'forces');
  await writeFile(join(site, 'a b.css'), 'body {}');
  await writeFile(join(site, 'long.txt'), 'words '.repeat(1000));
  await mkdir(join(site, '_astro'));
  await writeFile(join(site, '_astro', 'site.D2x9.css'), 'body {}');
  await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'));
  await symlink(join(folder, 'site-beside'), join(site, 'beside'));
  await symlink('index.html', join(site, 'own.html'));
  server = await startStaticServer({ directory: site, port: 0 });
  below = await startStaticServer({ directory: site, port: 0, base: 'peel' });
});

afterAll(async () => {
  await server.close();
  await below.close();
  await rm(folder, { recursive: true });
});

describe('startStaticServer({ directory, port, base })', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'home'],
    ['/index.html', 200, 'text/html; charset=utf-8', 'home'],
    ['/forces/', 200, 'text/html; charset=utf-8', 'forces'],
    ['/forces/?q=1', 200, 'text/html; charset=utf-8', 'forces'],
    ['/a%20b.css', 200, 'text/css; charset=utf-8', 'body {}'],
    ['/nowhere/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/nowhere.png', 404, 'text/html; charset=utf-8', 'not here'],
    ['/%E0%A4%A', 404, 'text/html; charset=utf-8', 'not here'],
  ])('answers %s with %i', async (path, status, type, body) => {
    expect(await get(server, path)).toMatchObject({ status, type, body });
  });

  test('sends a folder without its slash on to the address with one', async () => {
    const { status, location } = await get(server, '/forces?q=1');
    expect({ status, location }).toEqual({ status: 301, location: '/forces/?q=1' });
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2fsite-beside/secret.txt',
    '/forces/..%2f..%2fsecret.txt',
    '/%00secret.txt',
  ])('never leads out of the directory by %s', async (path) => {
    expect(await get(server, path)).toMatchObject({ status: 404, body: 'not here' });
  });

  test.each(['/link.txt', '/beside/secret.txt', '/beside/'])(
    'follows no link out of the directory by %s',
    async (path) => {
      expect(await get(server, path)).toMatchObject({ status: 404, body: 'not here' });
    },
  );

  test('follows a link inside the directory', async () => {
    expect(await get(server, '/own.html')).toMatchObject({ status: 200, body: 'home' });
  });

  test.each(['//evil.example/forces', '/\\\\evil.example/forces', '//forces', '/forces//'])(
    'sends nobody elsewhere by %s',
    async (path) => {
      const { location = '/' } = await get(server, path);
      expect(location).toMatch(/^\/(?![/\\])/);
    },
  );

  test('listens on this machine alone and says so', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('compresses, answers with 304 to what is known, and sends parts', async () => {
    const address = new URL('long.txt', server.address);
    const whole = await fetch(address, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(whole.headers.get('content-encoding')).toBe('gzip');
    expect(await whole.text()).toHaveLength(6000);
    const known = { 'If-None-Match': whole.headers.get('etag') ?? '' };
    expect((await fetch(address, { headers: known })).status).toBe(304);
    const part = await fetch(address, { headers: { Range: 'bytes=6-10', 'Accept-Encoding': '' } });
    expect([part.status, await part.text()]).toEqual([206, 'words']);
  });

  test('lets browsers keep for ever what is named after its content, and nothing else', async () => {
    const kept = async (path: string): Promise<string | null> =>
      (await fetch(new URL(path, server.address))).headers.get('cache-control');
    expect(await kept('_astro/site.D2x9.css')).toBe('public, max-age=31536000, immutable');
    expect(await kept('')).toBe('public, max-age=0, must-revalidate');
  });

  test('sends the policies that a host should send', async () => {
    const { headers } = await fetch(server.address);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('serves below a base and nothing beside it', async () => {
    expect(below.address).toMatch(/\/peel\/$/);
    expect(await get(below, '/peel/forces/')).toMatchObject({ status: 200, body: 'forces' });
    expect(await get(below, '/forces/')).toMatchObject({ status: 404 });
  });

  test('refuses to be written to', async () => {
    expect(await get(server, '/', 'POST')).toMatchObject({ status: 405 });
  });

  test('sends no body where only the head is asked for', async () => {
    expect(await get(server, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('says when its port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startStaticServer({ directory: folder, port })).rejects.toThrow('EADDRINUSE');
  });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Ask without `fetch`, which tidies `..` away before it asks. */
function get(from: StaticServer, path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(from.address);
  return new Promise((onAnswer, onError) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        onAnswer({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', onError)
      .end();
  });
}
