import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { gradeSchema } from '../../src/schema/grade.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
/** `--ink: light-dark(#12436d, #9fcbf2)` */
const pairPattern = /(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu;
/** `--ink: #12436d` */
const plainPattern = /(--[\w-]+): (#[0-9a-f]{6})/gu;

const pairs = [...css.matchAll(pairPattern)].map(([, name = '', light = '', dark = '']) => ({
  name,
  light,
  dark,
}));
const schemes = {
  light: new Map(pairs.map(({ name, light }) => [name, light])),
  dark: new Map(pairs.map(({ name, dark }) => [name, dark])),
};

describe.each(Object.entries(schemes))('the %s scheme', (_scheme, colours) => {
  const grounds = ['--paper', '--paper-sunk', '--paper-raised'];

  test.each(
    grounds.flatMap((ground) =>
      ['--text', '--text-soft', '--ink', '--link', '--link-visited'].map((text) => [text, ground]),
    ),
  )('sets %s on %s at 4.5 to 1 or better', (text = '', ground = '') => {
    expect(contrast(colours.get(text), colours.get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(gradeSchema.options)(
    'sets the word %s on its ground at 4.5 to 1 or better',
    (grade) => {
      const ratio = contrast(colours.get(`--grade-on-${grade}`), colours.get(`--grade-${grade}`));
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['--chart-force', '--chart-nation', '--chart-axis', '--edge', '--focus'])(
    'sets %s off from the paper at 3 to 1 or better',
    (part) => {
      expect(contrast(colours.get(part), colours.get('--paper'))).toBeGreaterThanOrEqual(3);
    },
  );

  test('sets words on ink at 4.5 to 1 or better', () => {
    expect(contrast(colours.get('--on-ink'), colours.get('--ink'))).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps marked text readable', () => {
    expect(contrast(colours.get('--text'), colours.get('--mark'))).toBeGreaterThanOrEqual(4.5);
  });
});

test('gives browsers without light-dark() the same light colours', () => {
  const [, rest = ''] = css.split('@supports not');
  const [fallback = ''] = rest.split('@media');
  const plain = new Map(
    [...fallback.matchAll(plainPattern)].map(([, name, value]) => [name, value]),
  );
  expect(plain).toEqual(schemes.light);
});

/** Contrast of two colours after WCAG 2.2. */
function contrast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) throw new Error('A token is not defined');
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
