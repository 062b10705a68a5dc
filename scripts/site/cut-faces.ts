import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';

import { cacheKey, openCache } from '../../src/report-texts/checked-cache.ts';
import { cacheFolder } from '../../src/report-texts/folders.ts';
import { lockfile } from '../../src/report-texts/lockfile.ts';
import { writeWhole } from '../../src/report-texts/write-whole.ts';
import { freeReservedName } from './font-names.ts';

/** The letters of English, and the signs that reports and this site print beside them. */
const common = `${range(0x20, 0x7e)}\u{a0}£©·×\u{2011}–—‘’“”•…−`;

/** What else the packages count as Latin. */
const latin = `${range(0xa1, 0xff)}ıŒœʻʼˆ˚˜\u{304}\u{308}\u{329}${range(0x2002, 0x205e)}€™↑↓∕`;
const rare = [...latin].filter((character) => !common.includes(character)).join('');

/** What each of a face's files holds, by the end of its name; `fonts.css` says the same to browsers. */
export const characterSets: Readonly<Record<string, string>> = { '': common, '-rare': rare };

const from400to700 = { min: 400, max: 700 };

/** The faces, with the weights that the styles ask of each: words in italics are few and never bold. */
const faces = {
  sans: { file: '@fontsource-variable/inter/files/inter-latin-wght-normal', wght: from400to700 },
  serif: {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal',
    wght: from400to700,
  },
  italic: {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic',
    wght: 400,
  },
};

/** Kerning, ligatures, accents and the kinds of figures that the styles ask for. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'mark', 'locl', 'lnum', 'tnum', 'pnum'];

/** Copyright, licence and its address stay in every face. */
const preserveNameIds = [0, 13, 14];

/**
 * Cut each face into the characters that nearly every page is written with, `serif.woff2`, and the rest,
 * `serif-rare.woff2`, which only a page with one of them fetches. Together they have all that the whole
 * face has, in the weights that are used.
 */
export async function cutFaces(folder: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const made = [process.version, lockfile(), readFileSync(fileURLToPath(import.meta.url))];
  const cache = cacheFolder === undefined ? undefined : openCache(join(cacheFolder, 'faces'));
  for (const [name, { file, wght }] of Object.entries(faces)) {
    const packed = readFileSync(resolve(`${file}.woff2`));
    for (const [suffix, characters] of Object.entries(characterSets)) {
      const key = cacheKey(name, suffix, packed, ...made);
      const face = cache?.get(key) ?? (await cutFace(packed, characters, wght));
      cache?.put(key, face);
      writeWhole(join(folder, `${name}${suffix}.woff2`), face);
    }
  }
}

async function cutFace(
  packed: Buffer,
  characters: string,
  wght: number | typeof from400to700,
): Promise<Buffer> {
  const whole = await subsetFont(packed, common + rare, { targetFormat: 'sfnt', preserveNameIds });
  return subsetFont(freeReservedName(whole), characters, {
    targetFormat: 'woff2',
    keepFeatures,
    preserveNameIds,
    variationAxes: { wght },
  });
}

function range(from: number, to: number): string {
  const codes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return String.fromCodePoint(...codes);
}
