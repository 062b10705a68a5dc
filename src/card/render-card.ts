import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';

import { CARD_SIZE, type Card } from './card.ts';
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

/** Render a card to PNG in the site's own faces and colours. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const colour = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));
  const fonts = faces.map(({ name, weight, file }) => ({
    ...{ name, weight, style: 'normal' as const },
    data: readFileSync(join('node_modules/@fontsource', file)),
  }));
  return renderPng(await layOut(drawCard(card, colour), { ...CARD_SIZE, fonts }), CARD_SIZE.width);
}

/** Render a drawing to PNG at a width in pixels. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  return new Uint8Array(image.asPng());
}
