import fc from 'fast-check';

import { remainsOfDigit, type Damage } from './damages.ts';

const noiseWords = ['lorem', 'Quarterly', 'the', 'Bexley', 'xqz', 'Table', 'continued', '###'];
const gradeWords = ['Good', 'Requires improvement', 'Inadequate', 'Outstanding', 'Ungraded'];

/** Lines like these hold most facts, so most damages are done to them: short ones, items, and what says `per`. */
const isTelling = (line: string) =>
  line.trim() !== '' &&
  (line.length < 120 || /^\s*[-•*]/.test(line) || /\bper\b|\bpercent\b/.test(line));

const noise = fc.oneof(
  fc
    .array(fc.constantFrom(...noiseWords), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' ')),
  fc.integer({ min: 0, max: 400 }).map(String),
  fc.constantFrom(...gradeWords),
  fc.integer({ min: -60, max: 99 }).map((percent) => `${String(percent)}%`),
);

const tenths = fc.integer({ min: 1, max: 9 });

/** Draw one to three damages to a text, often close to one another; every digit is as likely to be spoiled as any other. */
export function drawDamages(text: string): fc.Arbitrary<Damage[]> {
  const lines = text.split('\n');
  const telling = lines.flatMap((line, at) => (isTelling(line) ? [at] : []));
  const anyLine = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(0, ...telling) },
    { weight: 1, arbitrary: fc.nat(lines.length - 1) },
  );
  return fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: damageAt(anyLine) },
        { weight: 1, arbitrary: spoiledDigit(lines) },
      ),
      fc.array(fc.oneof(damageAt(anyLine), nearby), { maxLength: 2 }),
    )
    .map(([first, more]) => {
      const base = 'line' in first ? first.line : 0;
      return [
        first,
        ...more.map((damage) =>
          'line' in damage && damage.line < 0
            ? { ...damage, line: Math.max(0, base + nearbyOffset + damage.line) }
            : damage,
        ),
      ];
    });
}

function spoiledDigit(lines: readonly string[]): fc.Arbitrary<Damage> {
  const digits = lines.flatMap((text, line) =>
    Array.from(text.matchAll(/\d/g), (_digit, nth) => ({ line, nth })),
  );
  return fc
    .tuple(fc.constantFrom(...digits), fc.constantFrom(...remainsOfDigit))
    .map(([place, noise]) => ({ kind: 'spoil-digit', ...place, noise }));
}

/** Lines near the first damage are drawn as negative numbers, from -1 up to this far before and after it. */
const nearbyOffset = 9;
const nearby = fc
  .integer({ min: -2 * nearbyOffset, max: -1 })
  .chain((line) => damageAt(fc.constant(line)));

function damageAt(line: fc.Arbitrary<number>): fc.Arbitrary<Damage> {
  const plain = (kind: 'delete' | 'double' | 'join') =>
    fc.record({ kind: fc.constant(kind), line });
  const cut = (kind: 'cut-head' | 'cut-tail') =>
    fc.record({ kind: fc.constant(kind), line, tenths });
  const swap = (distance: fc.Arbitrary<number>) =>
    fc.record({ kind: fc.constant('swap' as const), line, distance });
  return fc.oneof(
    { weight: 5, arbitrary: plain('delete') },
    { weight: 2, arbitrary: plain('double') },
    { weight: 3, arbitrary: plain('join') },
    { weight: 2, arbitrary: swap(fc.integer({ min: 1, max: 4 })) },
    { weight: 2, arbitrary: swap(fc.integer({ min: 5, max: 400 })) },
    { weight: 2, arbitrary: cut('cut-head') },
    { weight: 2, arbitrary: cut('cut-tail') },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('insert' as const), line, noise }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('replace-number' as const),
        line,
        nth: fc.nat(5),
        noise: fc.constantFrom('###', 'abc', 'l9', '?', 'O'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('misread' as const),
        line,
        count: fc.constantFrom(1, 3, 40, 10_000),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncate' as const), tenths }) },
  );
}
