import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { loadPostcodeIndex } from '../../src/finder/load-geography.ts';
import {
  decodePostcodes,
  encodePostcodes,
  type PostcodeFile,
} from '../../src/finder/postcode-file.ts';

const index = loadPostcodeIndex();
const shipped = JSON.stringify(encodePostcodes(index));

test('every district, sector and exception survives the way to the reader', () => {
  const decoded = decodePostcodes(JSON.parse(shipped) as PostcodeFile);
  expect(decoded.sectors.size).toBe(9712);
  expect(decoded.districts.size).toBe(2415);
  expect(decoded).toEqual(index);
});

test('the index holds as many exceptions as the source says', () => {
  const splits = [...index.sectors.values()].flatMap(({ split }) => split ?? []);
  expect(splits).toHaveLength(708);
  expect(splits.reduce((sum, { exceptions }) => sum + exceptions.size, 0)).toBe(16_599);
});

test('all postcodes fit in one small file, so that no request tells the area', () => {
  expect(gzipSync(shipped).length).toBeLessThan(32_000);
});
