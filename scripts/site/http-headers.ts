import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Policy of what a page may load: nothing but what is its own, and nothing that stands in the page itself. */
const sources = [
  "default-src 'none'",
  "base-uri 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
];

/** Everything of the site comes with these. */
const common: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
};

/** And these, beside the policy, with what may be opened or run by itself. */
const opened: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
};

/** Names that change with their content: `/_astro/site.D2x9.css`, `/pagefind/3f0c…/pagefind.js`. */
const hashed = /^\/(?:_astro|pagefind|finder)\//;

/**
 * Styles, scripts and faces. The policy of the page holds for them: one of their own would weigh as much as
 * most of them, and no browser asks for it.
 */
const parts = '/_astro/';

/** Where the search runs, which is a program of WebAssembly in a worker. */
const searching = /^\/(?:search|pagefind)\//;

/** Pages that others may show in theirs. */
const embeddable = '/embed/';

/** The headers that a host should send with an address of the site. */
export function headersFor(address: string): Record<string, string> {
  return {
    ...common,
    'Cache-Control': hashed.test(address)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
    ...(!address.startsWith(parts) && { ...opened, 'Content-Security-Policy': policyFor(address) }),
  };
}

function policyFor(address: string): string {
  const scripts = searching.test(address)
    ? ["script-src 'self' 'wasm-unsafe-eval'"]
    : ["script-src 'self'", "require-trusted-types-for 'script'"];
  const ancestors = address.startsWith(embeddable) ? [] : ["frame-ancestors 'none'"];
  return [...sources, ...scripts, ...ancestors].join('; ');
}

/** Write the header file of a site into it. */
export async function writeHeaderFile(site: string, base: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const parts = entries
    .map((entry) => `/${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .map((part) => (part === '/index.html' ? '/' : part));
  await writeFile(join(site, '_headers'), headerFile(parts.toSorted(), base));
}

/**
 * Word the headers as Netlify, Cloudflare Pages and others read them.
 *
 * Each part of the site has its own rule, since hosts join the headers of all rules that fit.
 */
export function headerFile(parts: readonly string[], base: string): string {
  return parts
    .map((part) => {
      const lines = Object.entries(headersFor(part)).map(([name, value]) => `  ${name}: ${value}`);
      const path = part.endsWith('/') && part !== '/' ? `${part}*` : part;
      return [`${base.replace(/\/$/, '')}${path}`, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
