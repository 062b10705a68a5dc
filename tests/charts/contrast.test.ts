import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { contrast } from './contrast.ts';

/** `--ink: light-dark(#12436d, #9fcbf2);` */
const pair =
  /--(?<token>[\w-]+):\s*light-dark\((?<light>#[0-9a-f]{6}),\s*(?<dark>#[0-9a-f]{6})\)/gu;
const tokens = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(pair)];

const schemes = ['light', 'dark'] as const;

describe.each(schemes)('a chart in the %s scheme', (scheme) => {
  test.each([
    ['figures beside their bars', 'text', 'paper', 4.5],
    ['figures on their bars', 'paper', 'chart-force', 4.5],
    ['the words of England and Wales', 'chart-nation', 'paper', 4.5],
    ['the numbers of the axis', 'text-soft', 'paper', 4.5],
    ['bars', 'chart-force', 'paper', 3],
    ['the line of England and Wales', 'chart-nation', 'paper', 3],
    // The line crosses bars within a rim of the page's ground.
    ['the rim of the line on a bar', 'paper', 'chart-force', 3],
    ['the line of zero in a row', 'chart-axis', 'paper', 3],
    ['the mark of the bar that is walked to', 'text', 'paper', 3],
  ])('shows %s: %s on %s', (_name, figure, ground, least) => {
    expect(contrast(colourOf(figure, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(
      least,
    );
  });
});

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#12436d', '#12436d')).toBe(1);
});

function colourOf(token: string, scheme: (typeof schemes)[number]): string {
  const colour = tokens.find(({ groups }) => groups?.token === token)?.groups?.[scheme];
  if (colour === undefined) throw new Error(`no colour --${token}`);
  return colour;
}
