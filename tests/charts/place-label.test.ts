import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { placeLabel } from '../../src/charts/place-label.ts';

const plot = { zero: 100, from: 100, to: 400, width: 40 };

describe('placeLabel', () => {
  test.each([
    ['beside the bar', 200, undefined, { start: 206, end: 246, isInside: false }],
    ['beside the bar that falls', 40, undefined, { start: -6, end: 34, isInside: false }],
    ['past the line that would cross it', 200, 220, { start: 226, end: 266, isInside: false }],
    [
      'inside the bar where there is no room past the line',
      340,
      365,
      { start: 294, end: 334, isInside: true },
    ],
    [
      'inside the bar that has crossed the line, and never on it in the colour of the text',
      370,
      104,
      { start: 324, end: 364, isInside: true },
    ],
  ])('puts the words %s', (_name, end, nation, place) => {
    const from = end < plot.zero ? -100 : plot.from;
    expect(placeLabel({ ...plot, from, end, nation })).toEqual(place);
  });

  test('never lets words cross the national line, leave the chart, or stand on a bar in the colour of the text', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.integer({ min: 20, max: 52 }),
        fc.integer({ min: 180, max: 800 }),
        (value, national, width, size) => {
          const low = Math.min(0, value, national);
          const high = Math.max(0, value, national);
          const spare = (high - low) * 0.18 || 1;
          const axis = { min: low < 0 ? low - spare : 0, max: low < 0 ? high : high || 1 };
          const at = (number: number): number =>
            ((number - axis.min) / (axis.max - axis.min)) * size;
          const nation = at(national);
          const input = {
            zero: at(0),
            end: at(value),
            width,
            nation,
            from: 0,
            to: size + width + 12,
          };
          const { start, end, isInside } = placeLabel(input);
          expect(nation <= start || nation >= end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(input.from);
          expect(end).toBeLessThanOrEqual(input.to);
          const [first, last] = [Math.min(input.zero, input.end), Math.max(input.zero, input.end)];
          expect(isInside || end <= first || start >= last).toBe(true);
        },
      ),
    );
  });
});
