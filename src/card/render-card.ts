import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';

import { cacheKey, openCache } from '../report-texts/checked-cache.ts';
import { cacheFolder, isTrial } from '../report-texts/folders.ts';
import { CARD_SIZE, markCard, type Card } from './card.ts';
import { drawCard, type CardNode } from './draw-card.ts';
import { lightColours } from './light-colours.ts';

const faces = [
  { name: 'serif', weight: 400, file: 'source-serif-4/files/source-serif-4-latin-400-normal.woff' },
  { name: 'serif', weight: 600, file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff' },
  { name: 'sans', weight: 400, file: 'inter/files/inter-latin-400-normal.woff' },
  { name: 'sans', weight: 600, file: 'inter/files/inter-latin-600-normal.woff' },
] as const;

/** The library's types ask for nodes of React, which is not here; plain elements are the same. */
const layOut = satori as (node: CardNode, options: SatoriOptions) => Promise<string>;

type CardRenderer = (card: Card) => Promise<Uint8Array<ArrayBuffer>>;

let renderer: CardRenderer | undefined;

/** Render a card to PNG in the site's own faces and colours; one that was drawn before is taken from what was kept. */
export function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= createRenderer();
  return renderer(card);
}

/** Read colours and faces once, for all cards; a picture is kept by its drawing, the faces and all packages. */
function createRenderer(): CardRenderer {
  const colour = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));
  const fonts = faces.map(({ name, weight, file }) => ({
    ...{ name, weight, style: 'normal' as const },
    data: readFileSync(join('node_modules/@fontsource', file)),
  }));
  const cache = cacheFolder === undefined ? undefined : openCache(join(cacheFolder, 'cards'));
  const made = cacheKey(process.version, lockfile(), ...fonts.map(({ data }) => data));
  return async (card) => {
    const drawing = drawCard(markCard(card, isTrial), colour);
    const key = cacheKey(JSON.stringify(drawing), made);
    const kept = cache?.get(key);
    if (kept) return new Uint8Array(kept);
    const picture = renderPng(await layOut(drawing, { ...CARD_SIZE, fonts }), CARD_SIZE.width);
    cache?.put(key, picture);
    return picture;
  };
}

/** The versions of all packages, those that lay out and draw among them. */
function lockfile(): string {
  return existsSync('package-lock.json') ? readFileSync('package-lock.json', 'utf8') : '';
}

/** Render a drawing to PNG at a width in pixels. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  return new Uint8Array(image.asPng());
}
