import { readFileSync } from 'node:fs';

import { renderPng } from '../card/render-card.ts';

/** The site's mark on the home screen of a telephone. */
export function GET(): Response {
  const png = renderPng(readFileSync('src/public/favicon.svg', 'utf8'), 180);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
