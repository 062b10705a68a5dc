import { formatPeriod } from '../../../../src/format/period.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NarrativeFigure } from '../../../../src/schema/narrative-figure.ts';
import { readProse, type NarrativeReading } from './read-prose.ts';
import { statedFigures } from './stated-figures.ts';

/** A number that is no part of a date, as `12 months to 30 June 2017` has three. */
const number = /(?<![\d.,])(?!20\d\d)\d[\d,]*(?:\.\d+)?(?![\d,.]| (?:months|June|July|March))/g;
const anyStated = fc.constantFrom(...statedFigures);

/** Every value of a figure, under the name of what it is; periods belong to what a value means. */
function valuesOf(figure: NarrativeFigure): Record<string, number> {
  const { previousYear } = figure;
  const values = Object.entries({
    [`force in ${formatPeriod(figure.period)}`]: figure.force,
    [`nation in ${formatPeriod(figure.period)}`]: figure.englandAndWales,
    ...(previousYear && { [`force in ${formatPeriod(previousYear.period)}`]: previousYear.force }),
  });
  return Object.fromEntries(
    values.flatMap(([name, value]) =>
      value.status === 'stated' ? [[`${figure.figure} of ${withoutDay(name)}`, value.value]] : [],
    ),
  );
}

/** A point in time without its day is as true as before: `as of July 2017`. */
function withoutDay(name: string): string {
  return name.replace(/ in (?:as of )?(?:1 )?July/, ' in July');
}

function allValues({ figures }: NarrativeReading): Record<string, number> {
  return Object.assign({}, ...figures.map(valuesOf)) as Record<string, number>;
}

describe('damage to a passage', () => {
  test('never makes another value of a deleted word', () => {
    fc.assert(
      fc.property(anyStated, fc.nat(), fc.integer({ min: 1, max: 12 }), (stated, at, count) => {
        const words = stated.prose.split(' ');
        const first = at % words.length;

        const damaged = words.toSpliced(first, count).join(' ');
        expectNoOtherValue(stated, damaged);
      }),
      { numRuns: 1500, seed: 2018 },
    );
  });

  test('never makes another value of an inserted word', () => {
    const noise = fc.constantFrom('17', '3', '2016', '(9)', 'HMICFRS', 'not', '25', '–', '46.0');
    fc.assert(
      fc.property(anyStated, fc.nat(), noise, (stated, at, word) => {
        const words = stated.prose.split(' ');
        expectNoOtherValue(stated, words.toSpliced(at % words.length, 0, word).join(' '));
      }),
      { numRuns: 1500, seed: 2018 },
    );
  });

  test('never makes another value of two words that changed places', () => {
    fc.assert(
      fc.property(anyStated, fc.nat(), (stated, at) => {
        const words = stated.prose.split(' ');
        const first = at % (words.length - 1);
        const [one = '', two = ''] = words.slice(first, first + 2);
        expectNoOtherValue(stated, words.toSpliced(first, 2, two, one).join(' '));
      }),
      { numRuns: 800, seed: 2018 },
    );
  });

  test('a number that is replaced changes its own value alone, or takes figures away', () => {
    fc.assert(
      fc.property(
        anyStated,
        fc.nat(),
        fc.integer({ min: 0, max: 999 }).map((tenths) => String(tenths / 10)),
        (stated, at, other) => {
          const numbers = [...stated.prose.matchAll(number)];
          const { 0: printed, index } = numbers[at % numbers.length] ?? { 0: '', index: 0 };
          const rest = stated.prose.slice(index + printed.length);
          const damaged = stated.prose.slice(0, index) + other + rest;
          const before = allValues(readProse(stated.force, stated.prose));
          const after = allValues(readProse(stated.force, damaged));
          const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
          expect(changed.length).toBeLessThanOrEqual(1);
          for (const name of changed) {
            expect(before[name]).toBe(Number(printed));
            expect(after[name]).toBe(Number(other));
          }
        },
      ),
      { numRuns: 1500, seed: 2018 },
    );
  });
});

describe('a passage without its periods', () => {
  const anyPeriod =
    /(?:(?:In|in|For|over|to) the )?12 months to \d+ \w+ \d{4}|As of 1 July 2017|In July 2017/g;

  test.each(statedFigures)('states none of them: $title', ({ force, prose }) => {
    const before = readProse(force, prose).figures;
    const { figures, problems } = readProse(force, prose.replace(anyPeriod, 'Recently'));
    expect(figures.length + problems.length).toBeGreaterThan(0);
    for (const { figure, period, previousYear, force: value } of figures) {
      expect({ period, previousYear }).toEqual({ period: { status: 'not-in-text' } });
      expect(value).toMatchObject(withoutPlace(before.find((one) => one.figure === figure)?.force));
    }
  });
});

function withoutPlace(value: NarrativeFigure['force'] | undefined): object {
  return value?.status === 'stated' ? { status: 'stated', value: value.value } : {};
}

/** A value may be gone after damage, but where it is there it is the value that was there before. */
function expectNoOtherValue(stated: (typeof statedFigures)[number], damaged: string): void {
  const before = readProse(stated.force, stated.prose);
  const after = readProse(stated.force, damaged);
  const values = allValues(before);
  for (const figure of after.figures) {
    const known = before.figures.find((one) => one.figure === figure.figure);
    const isUndated = figure.period.status === 'not-in-text' && known !== undefined;
    const comparable = isUndated ? { ...figure, period: known.period } : figure;
    for (const [name, value] of Object.entries(valuesOf(comparable)))
      expect([name, value]).toEqual([name, values[name]]);
  }
}
