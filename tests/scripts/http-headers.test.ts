import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { headerFile, headersFor } from '../../scripts/site/http-headers.ts';

function policyOf(address: string): string {
  const policy = headersFor(address)['Content-Security-Policy'];
  if (policy === undefined) throw new Error(`Expected a policy for ${address}`);
  return policy;
}

test('nothing inline and no evaluation is ever allowed', () => {
  for (const address of ['/', '/search/', '/pagefind/1/pagefind-worker.js', '/embed/kent/']) {
    expect(policyOf(address)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|data:|https?:/);
  }
});

test('WebAssembly is for the search alone, and trusted types for all the rest', () => {
  expect(policyOf('/search/')).toContain("'wasm-unsafe-eval'");
  expect(policyOf('/pagefind/1/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
  expect(policyOf('/forces/kent/')).not.toContain('wasm');
  expect(policyOf('/forces/kent/')).toContain("require-trusted-types-for 'script'");
});

test('only pages made for it are shown in the pages of others', () => {
  expect(policyOf('/forces/')).toContain("frame-ancestors 'none'");
  expect(policyOf('/embed/kent/')).not.toContain('frame-ancestors');
});

test('styles, scripts and faces come with no policy of their own, which would weigh more than most of them', () => {
  expect(headersFor('/_astro/site.css')).toEqual({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('the header file has a rule for each part, below the base', () => {
  const file = headerFile(['/', '/404.html', '/_astro/'], '/peel/');
  expect(file.match(/^\/\S*/gm)).toEqual(['/peel/', '/peel/404.html', '/peel/_astro/*']);
  expect(file).toContain('  Cache-Control: public, max-age=31536000, immutable\n');
});

test('the example for nginx says the same', () => {
  const example = readFileSync('.config/nginx.conf', 'utf8');
  for (const address of ['/', '/search/', '/_astro/site.css']) {
    for (const value of Object.values(headersFor(address))) expect(example).toContain(value);
  }
});
