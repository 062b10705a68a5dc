import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { Passage } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { figureReadersOf } from './figure-readers.ts';
import { mergeFigures } from './merge-figures.ts';
import { readPassage, type NarrativeReading } from './read-passage.ts';

/** A passage without any of these has no rate and no share. */
const countsSomething = /%|\bper|\bevery/i;
/** The longest paragraphs of reports have some 4,000 characters; what is longer than this is no prose. */
const longest = 20_000;

/** Extract the figures that the prose states with subject, unit and period all certain. */
export function extractNarrativeFigures({
  passages,
  readPlainly,
  definitions,
}: {
  passages: readonly Passage[];
  /** Knows the names of the force whose report is read. */
  readPlainly: (passage: Passage) => PlainPassage;
  /** The figures that the programme's reports state. */
  definitions: readonly NarrativeFigureDefinition[];
}): NarrativeReading {
  const readers = figureReadersOf(definitions);
  const found = passages
    .filter(({ text }) => text.length <= longest && /\d/.test(text) && countsSomething.test(text))
    .map((passage) => readPassage(readPlainly(passage), readers));
  const merged = mergeFigures(found.flatMap(({ figures }) => figures));
  const problems = [...found.flatMap((one) => one.problems), ...merged.problems];
  return { figures: merged.figures, problems: problems.sort((a, b) => a.line - b.line) };
}
