import { crc32, inflateSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { CARD_SIZE, describeCard } from '../../src/card/card.ts';
import { STRIP_HEIGHTS } from '../../src/card/draw-strips.ts';
import { describedPair, pairCard } from '../../src/card/pair-card.ts';
import { renderPairCard } from '../../src/card/render-card.ts';
import { packRows, stackPng } from '../../src/card/stack-png.ts';
import { pairsOf } from '../../src/pairs/pairs-of.ts';
import { exampleRecord } from '../examples/record.ts';

/** Read the chunks of a PNG by its published layout, and its rows; zlib checks the sum of the rows itself. */
function readPng(png: Uint8Array): {
  width: number;
  height: number;
  rows: Buffer;
  broken: string[];
} {
  const file = Buffer.from(png);
  const chunks: { type: string; data: Buffer; isSound: boolean }[] = [];
  for (let at = 8; at < file.length;) {
    const size = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const isSound =
      crc32(file.subarray(at + 4, at + 8 + size)) === file.readUInt32BE(at + 8 + size);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + size), isSound });
    at += size + 12;
  }
  const [header, data] = chunks;
  return {
    width: header?.data.readUInt32BE(0) ?? 0,
    height: header?.data.readUInt32BE(4) ?? 0,
    rows: inflateSync(data?.data ?? Buffer.alloc(0)),
    broken: chunks.filter(({ isSound }) => !isSound).map(({ type }) => type),
  };
}

describe('stackPng(parts, width)', () => {
  const red = Uint8Array.of(255, 0, 0, 255, 250, 1, 2, 255);
  const blue = Uint8Array.of(0, 0, 255, 255, 3, 4, 255, 255, 5, 6, 255, 255, 7, 8, 255, 255);

  test('has the rows of all parts, one below the other', () => {
    const png = readPng(stackPng([packRows(red, 2), packRows(blue, 2)], 2));
    expect(png).toMatchObject({ width: 2, height: 3, broken: [] });
    expect([...png.rows]).toEqual(
      [
        [0, 255, 0, 0, 250, 1, 2],
        [0, 0, 0, 255, 3, 4, 255],
        [0, 5, 6, 255, 7, 8, 255],
      ].flat(),
    );
  });

  test('takes a part in any place, and more than once', () => {
    const [one, other] = [packRows(red, 2), packRows(blue, 2)];
    expect(readPng(stackPng([other, one, one], 2)).rows).toHaveLength(4 * 7);
  });
});

describe('the card of two forces', () => {
  const bedfordshire = {
    ...exampleRecord,
    id: 'bedfordshire-2017-effectiveness',
    force: 'bedfordshire',
  };
  const kent = {
    ...exampleRecord,
    id: 'kent-2017-effectiveness',
    force: 'kent',
    overall: { basis: 'not-in-text' as const },
  };
  const [sides] = pairsOf([bedfordshire, kent]);
  if (sides === undefined) throw new Error('Expected a pair of two records');

  test('says each force with its grade, or why there is none', () => {
    expect(describeCard(describedPair(sides))).toBe(
      'Bedfordshire and Kent. Effectiveness 2017: two forces side by side. Bedfordshire Police: Good. ' +
        'Kent Police: overall grade missing from our copy. What each was told, its grades, and the figures that both have.',
    );
  });

  test('is a whole picture of the size that networks ask for', async () => {
    const png = readPng(await renderPairCard(pairCard(sides)));
    expect(png).toMatchObject({ ...CARD_SIZE, broken: [] });
    expect(STRIP_HEIGHTS.top + 2 * STRIP_HEIGHTS.side + STRIP_HEIGHTS.foot).toBe(CARD_SIZE.height);
  });
});
