import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, expect, test } from 'vitest';

import { characterSets, cutFaces } from '../../scripts/site/cut-faces.ts';

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
await cutFaces(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const styles = readFileSync('src/styles/fonts.css', 'utf8');

/** What the styles say that a file is for. */
function rangeOf(file: string): Set<number> {
  const [, range = ''] =
    new RegExp(`@faces/${file}\\.woff2[^}]*unicode-range:([^;]+);`, 'u').exec(styles) ?? [];
  const parts = range.split(',').map((part) => part.trim().replace('U+', '').split('-'));
  return new Set(
    parts.flatMap(([from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => first + at);
    }),
  );
}

test.each(['sans', 'serif', 'italic'])(
  'the styles ask each file of %s for the characters that it has',
  (face) => {
    for (const [suffix, characters] of Object.entries(characterSets)) {
      const codes = new Set([...characters].map((character) => character.codePointAt(0) ?? 0));
      expect([...rangeOf(`${face}${suffix}`)]).toEqual([...codes]);
    }
  },
);

test('the texts of the reports are written with characters that the faces have', () => {
  const known = new Set(Object.values(characterSets).join(''));
  const texts = globSync('content/reports/*.txt').map((path) => readFileSync(path, 'utf8'));
  expect(texts.length).toBeGreaterThan(0);
  // White space needs no face, and marks of footnotes are read as numbers.
  const isDrawn = (one: string) => !/[\s⁰⁴-⁹]/u.test(one);
  const others = new Set([...texts.join('')].filter((one) => isDrawn(one) && !known.has(one)));
  expect([...others], 'to be added to `characterSets` of scripts/site/cut-faces.ts').toEqual([]);
});

test('a changed face does not go by the name that its licence keeps for the whole one', async () => {
  for (const file of ['serif', 'serif-rare', 'italic', 'italic-rare']) {
    const face = await subsetFont(readFileSync(join(folder, `${file}.woff2`)), 'a', {
      targetFormat: 'sfnt',
      preserveNameIds: [0, 14],
    });
    const words = face.toString('latin1').replaceAll('\0', '');
    expect(words).toContain('Reader Serif 4');
    expect(words).not.toContain('Source Serif');
    expect(words).toContain('with Reserved Font Name');
    expect(words).toContain('http://scripts.sil.org/OFL');
  }
});
