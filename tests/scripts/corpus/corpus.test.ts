import { describe, expect, test } from 'vitest';
import { drawReport } from '../../../scripts/corpus/draw-report.ts';
import { fillWords } from '../../../scripts/corpus/fill-words.ts';
import { knownFacts } from '../../../scripts/corpus/known-facts.ts';
import { numberNotes } from '../../../scripts/corpus/notes.ts';
import { inventedNotice } from '../../../scripts/corpus/printed-words.ts';
import { randomOf } from '../../../scripts/corpus/random.ts';
import { textStyles } from '../../../scripts/corpus/text/style.ts';
import { writeText } from '../../../scripts/corpus/text/write-text.ts';
import { forces } from '../../../src/register/forces.ts';

const corpus = forces.map((force) => drawReport(force, 1));
const [style] = textStyles;
if (!style) throw new Error('No text style');

describe('the invented corpus', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(forces.map((force) => drawReport(force, 1))).toEqual(corpus);
    const others = forces.map((force) => drawReport(force, 2));
    for (const [at, other] of others.entries())
      expect(writeText(other, style), other.id).not.toBe(writeText(corpus[at] ?? other, style));
  });

  test('says in every text that it is invented, and cites no real ISBN', () => {
    for (const report of corpus) {
      expect(writeText(report, style)).toContain(inventedNotice);
      expect(report.isbn).toMatch(/^978-0-00-000\d{3}-\d$/);
    }
  });

  test('has what real reports have: carried-over judgments, dashes, lost figures, causes of concern', () => {
    const known = corpus.map((report) => knownFacts(report));
    const carriedOver = corpus.filter(({ judgments }) =>
      judgments.some(({ lastInspected }) => lastInspected === 2016),
    );
    const figures = corpus.flatMap(({ metrics }) => metrics.map(({ force }) => force.status));
    expect(carriedOver.length).toBeGreaterThan(5);
    expect(new Set(figures)).toEqual(new Set(['stated', 'not-supplied', 'not-in-text']));
    expect(known.flatMap(({ causesOfConcern }) => causesOfConcern).length).toBeGreaterThan(3);
    expect(new Set(corpus.map(({ overall }) => overall)).size).toBeGreaterThan(1);
  });

  test('repeats findings between forces, in the same words and in others', () => {
    const wordings = new Map<string, string[]>();
    for (const { matter, text } of corpus.flatMap(({ chapters }) =>
      chapters.flatMap(({ areasForImprovement }) => areasForImprovement),
    ))
      wordings.set(matter, [...(wordings.get(matter) ?? []), text]);
    const matters = [...wordings.values()];
    expect(matters.every((texts) => texts.length > new Set(texts).size)).toBe(true);
    expect(matters.filter((texts) => new Set(texts).size > 1).length).toBeGreaterThan(10);
  });

  test('numbers the notes of each report without a gap, and refers to each', () => {
    for (const report of corpus) {
      const notes = [...numberNotes(report).values()];
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_note, at) => at + 1));
      const text = writeText(report, style);
      for (const { words } of notes) expect(text).toContain(words);
    }
  });

  test('leaves no template unfilled', () => {
    for (const report of corpus)
      expect(writeText(report, style)).not.toMatch(/[{}|[\]]|<(?!sup|\/sup)/);
  });
});

test('words are made of templates with choices in choices, numbers and names', () => {
  const force = { slug: 'kent', name: 'Kent Police', shortName: 'Kent' };
  const words = fillWords('{<Force> has {<3-3>|<3-3>} teams} in <area>', force, randomOf(1, ''));
  expect(words).toBe('Kent Police has 3 teams in Kent');
});
