import { readFileSync } from 'node:fs';

import { icoFile } from '../card/ico-file.ts';
import { renderPng } from '../card/render-card.ts';

const SIZE = 32;

/** The site's mark for what asks for it by this name. */
export function GET(): Response {
  const png = renderPng(readFileSync('src/public/favicon.svg', 'utf8'), SIZE);
  return new Response(icoFile(png, SIZE), { headers: { 'content-type': 'image/x-icon' } });
}
