import { singleSpaced } from '../../../../src/parser/sentences/inline-text.ts';
import { normaliseCharacters } from '../../../../src/parser/normalise/characters.ts';
import { normaliseMarks, withoutMarks } from '../../../../src/parser/normalise/marks.ts';
import { extractNarrativeFigures } from '../../../../src/parser/prose/figures/extract-narrative-figures.ts';
import { narrativeFigureDefinitions } from '../../../../src/programme/narrative-figures.ts';
import type { Tell } from '../../../../src/parser/prose/figures/merge-figures.ts';
import type { Passage } from '../../../../src/parser/sentences/passage.ts';
import { plainReader } from '../../../../src/parser/prose/plain-passage.ts';
import type { NarrativeFigure } from '../../../../src/schema/narrative-figure.ts';
import type { Period } from '../../../../src/schema/period.ts';
import type { Value } from '../../../../src/schema/value.ts';

export const forces = {
  bedfordshire: named('Bedfordshire Police', 'Bedfordshire'),
  cambridgeshire: named('Cambridgeshire Constabulary', 'Cambridgeshire'),
  leicestershire: named('Leicestershire Police', 'Leicestershire'),
  northamptonshire: named('Northamptonshire Police', 'Northamptonshire'),
  staffordshire: named('Staffordshire Police', 'Staffordshire'),
} as const satisfies Record<string, readonly string[]>;

/** What prose states, and what seems to be a figure of it with why it is left out. */
export interface NarrativeReading {
  figures: NarrativeFigure[];
  problems: { line: number; facts: Parameters<Tell>[1] }[];
}

/** Read paragraphs as the passages of one report; each stands on the line of its place. */
export function readProse(force: readonly string[], ...paragraphs: string[]): NarrativeReading {
  return readPassages(force, paragraphs.map(onLine));
}

/** The same of one paragraph below a heading. */
export function readProseBelow(
  heading: string,
  { force, paragraph }: { force: readonly string[]; paragraph: string },
): NarrativeReading {
  return readPassages(force, [{ ...onLine(paragraph, 0), heading }]);
}

/** Read passages that may have headings. */
export function readPassages(
  force: readonly string[],
  passages: Parameters<typeof extractNarrativeFigures>[0],
): NarrativeReading {
  const problems: NarrativeReading['problems'] = [];
  const { figures } = extractNarrativeFigures(passages, {
    readPlainly: plainReader(force),
    definitions: narrativeFigureDefinitions,
    tell: (line, facts) => problems.push({ line, facts }),
  });
  return { figures, problems };
}

/** The numbers that a paragraph seems to state, each with why it is left out; of one that has a certain figure none. */
export function whyLeftOut(force: readonly string[], prose: string): string[][] {
  const { figures, problems } = readProse(force, prose);
  return figures.length > 0 ? [] : problems.map(({ facts }) => [facts.found, facts.why]);
}

/** Tell a figure in one line: `figure | period | force | England and Wales | year before`. */
export function inShort(figure: NarrativeFigure): string {
  const { previousYear } = figure;
  const before =
    previousYear && `${printed(previousYear.force)} in ${asPrinted(previousYear.period)}`;
  return [
    figure.figure,
    asPrinted(figure.period),
    printed(figure.force),
    printed(figure.englandAndWales),
    ...(before === undefined ? [] : [before]),
  ].join(' | ');
}

/** A paragraph as the parser has it, its characters normalised. */
export function onLine(paragraph: string, index: number): Passage {
  const words = withoutMarks(normaliseMarks(normaliseCharacters(paragraph)));
  return { text: singleSpaced(words), lineAt: () => index + 1 };
}

function asPrinted(period: Period): string {
  return period.status === 'stated' ? period.printed : 'period not stated';
}

function printed(value: Value): string {
  return value.status === 'stated' ? value.printed : value.status;
}

function named(name: string, shortName: string): readonly string[] {
  return [name, shortName, `${shortName} Police`, `${shortName} Constabulary`];
}
