import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

import { settleReports } from '../../src/parser/parse-reports.ts';
import { readReport, type ReportReading } from '../../src/parser/read-report.ts';
import { forces } from '../../src/register/forces.ts';
import { allTexts } from '../parser/collection.ts';
import { remainsOfDigit } from './damages.ts';
import { factsOf } from './facts.ts';
import type { Outcome } from './trial.ts';

/** Every so many-th pair of a digit and what is left of it is tried. */
const step = 41;

const files = allTexts.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
const readings = files.map(({ path, text }) => read(path, text));

describe('a report in which one character stands for a digit', () => {
  test.each(files.map(({ path }) => basename(path, '.txt')))(
    '%s gives no other fact, and loses none in silence',
    { timeout: 180_000 },
    (id) => {
      const at = files.findIndex(({ path }) => basename(path, '.txt') === id);
      const file = files[at];
      if (!file) throw new Error(`no report ${id}`);
      const alongside = readings.filter((_reading, index) => index !== at);
      const parse = (text: string) => parsed(read(file.path, text), alongside);
      const before = parse(file.text);
      const places = digitsOf(file.text, before);
      const trials = places.flatMap((place) =>
        remainsOfDigit.map((character) => ({ place, character })),
      );
      const wrong = trials
        .filter((_trial, nth) => nth % step === 0)
        .flatMap(({ place, character }) => {
          const text = file.text.slice(0, place) + character + file.text.slice(place + 1);
          return faultsOf(before, parse(text)).map(
            (fault) => `${JSON.stringify(character)} at ${String(place)}: ${fault}`,
          );
        });
      expect(wrong).toEqual([]);
    },
  );
});

function read(path: string, text: string): ReportReading {
  return readReport({ path, bytes: new TextEncoder().encode(text) }, forces);
}

function parsed(reading: ReportReading, alongside: readonly ReportReading[]): Outcome {
  const [report] = settleReports([reading], { alongside });
  if (!report) throw new Error('The parser gave no answer for a report');
  return { facts: factsOf(report), diagnostics: report.diagnostics };
}

/** Offsets of the digits on the lines that state a fact. */
function digitsOf(text: string, { facts }: Outcome): number[] {
  const wanted = new Set(
    facts.answers.flatMap(({ source }) =>
      source
        ? Array.from(
            { length: source.endLine - source.line + 1 },
            (_none, nth) => source.line + nth,
          )
        : [],
    ),
  );
  const places: number[] = [];
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (wanted.has(at + 1))
      places.push(...[...line.matchAll(/\d/g)].map(({ index }) => start + index));
    start += line.length + 1;
  }
  return places;
}

/** A fact that was not stated before, without an error; or one that is gone, without a new diagnostic. */
function faultsOf(before: Outcome, after: Outcome): string[] {
  const known = new Set(before.facts.answers.map(({ key, value }) => `${key} ${value}`));
  const told = new Set(before.diagnostics.map(({ rule, message }) => `${rule} ${message}`));
  const fresh = after.diagnostics.filter(({ rule, message }) => !told.has(`${rule} ${message}`));
  if (fresh.some(({ severity }) => severity === 'error')) return [];
  const isDerived = fresh.some(({ rule }) => rule === 'overall-derived');
  const others = after.facts.answers
    .filter(({ key, value, isAmbiguous }) => !isAmbiguous && !known.has(`${key} ${value}`))
    .filter(({ key }) => !(isDerived && key === 'overall basis'))
    .map(({ key, value }) => `${key} is ${value}`);
  const keys = new Set(after.facts.answers.map(({ key }) => key));
  const lost = before.facts.answers
    .filter(({ key }) => fresh.length === 0 && !keys.has(key))
    .map(({ key }) => `${key} is lost`);
  return [...others, ...lost];
}
