import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';

import { cacheKey, openCache } from '../report-texts/checked-cache.ts';
import { cacheFolder, isTrial } from '../report-texts/folders.ts';
import { lockfile } from '../report-texts/lockfile.ts';
import { CARD_SIZE, markCard, type Card } from './card.ts';
import type { CardNode, Colours } from './card-node.ts';
import { drawCard } from './draw-card.ts';
import { drawFoot, drawSide, drawTop, STRIP_HEIGHTS } from './draw-strips.ts';
import { lightColours } from './light-colours.ts';
import type { PairCard } from './pair-card.ts';
import { packRows, stackPng } from './stack-png.ts';

const faces = [
  { name: 'serif', weight: 400, file: 'source-serif-4/files/source-serif-4-latin-400-normal.woff' },
  { name: 'serif', weight: 600, file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff' },
  { name: 'sans', weight: 400, file: 'inter/files/inter-latin-400-normal.woff' },
  { name: 'sans', weight: 600, file: 'inter/files/inter-latin-600-normal.woff' },
] as const;

/** The library's types ask for nodes of React, which is not here; plain elements are the same. */
const layOut = satori as (node: CardNode, options: SatoriOptions) => Promise<string>;

interface Renderer {
  colour: Colours;
  /** Draws a picture of the card's width, or takes what it gave before from what was kept. */
  picture: (
    drawing: CardNode,
    height: number,
    encode: (image: RenderedImage) => Uint8Array,
  ) => Promise<Uint8Array>;
}

let renderer: Renderer | undefined;
const strips = new Map<string, Promise<Uint8Array>>();

/** Render a card to PNG in the site's own faces and colours; one that was drawn before is taken from what was kept. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { colour, picture } = (renderer ??= createRenderer());
  const png = await picture(drawCard(markCard(card, isTrial), colour), CARD_SIZE.height, (image) =>
    image.asPng(),
  );
  return new Uint8Array(png);
}

/** Render the card of two forces to PNG; each force is drawn once, for all cards that it stands on. */
export async function renderPairCard(card: PairCard): Promise<Uint8Array<ArrayBuffer>> {
  const { colour } = (renderer ??= createRenderer());
  const parts = await Promise.all([
    strip(drawTop(markCard(card, isTrial), colour), STRIP_HEIGHTS.top),
    ...card.sides.map((side) => strip(drawSide(side, colour), STRIP_HEIGHTS.side)),
    strip(drawFoot(card.line, colour), STRIP_HEIGHTS.foot),
  ]);
  return stackPng(parts, CARD_SIZE.width);
}

function strip(drawing: CardNode, height: number): Promise<Uint8Array> {
  const { picture } = (renderer ??= createRenderer());
  const key = JSON.stringify(drawing);
  const known =
    strips.get(key) ?? picture(drawing, height, (image) => packRows(image.pixels, CARD_SIZE.width));
  strips.set(key, known);
  return known;
}

/** Read colours and faces once, for all cards; a picture is kept by its drawing, the faces and all packages. */
function createRenderer(): Renderer {
  const fonts = faces.map(({ name, weight, file }) => ({
    ...{ name, weight, style: 'normal' as const },
    data: readFileSync(join('node_modules/@fontsource', file)),
  }));
  const cache = cacheFolder === undefined ? undefined : openCache(join(cacheFolder, 'cards'));
  const made = cacheKey(process.version, lockfile(), ...fonts.map(({ data }) => data));
  return {
    colour: lightColours(readFileSync('src/styles/tokens.css', 'utf8')),
    picture: async (drawing, height, encode) => {
      const key = cacheKey(JSON.stringify(drawing), made);
      const kept = cache?.get(key);
      if (kept) return kept;
      const { width } = CARD_SIZE;
      const encoded = encode(render(await layOut(drawing, { width, height, fonts }), width));
      cache?.put(key, encoded);
      return encoded;
    },
  };
}

/** Render a drawing to PNG at a width in pixels. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(render(svg, width).asPng());
}

function render(svg: string, width: number): RenderedImage {
  // Words are shapes by now, so the fonts of the machine are not looked for.
  const font = { loadSystemFonts: false };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render();
}
