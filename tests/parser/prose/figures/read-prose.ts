import {
  extractNarrativeFigures,
  type ForceNames,
} from '../../../../src/parser/prose/figures/extract-narrative-figures.ts';
import { narrativeFigureDefinitions } from '../../../../src/programme/narrative-figures.ts';
import type { NarrativeReading } from '../../../../src/parser/prose/figures/narrative-reading.ts';
import type { Passage } from '../../../../src/parser/prose/passage.ts';
import type { NarrativeFigure } from '../../../../src/schema/narrative-figure.ts';
import type { Period } from '../../../../src/schema/period.ts';
import type { Value } from '../../../../src/schema/value.ts';

export const forces = {
  bedfordshire: named('Bedfordshire Police', 'Bedfordshire'),
  cambridgeshire: named('Cambridgeshire Constabulary', 'Cambridgeshire'),
  leicestershire: named('Leicestershire Police', 'Leicestershire'),
  northamptonshire: named('Northamptonshire Police', 'Northamptonshire'),
  staffordshire: named('Staffordshire Police', 'Staffordshire'),
} as const satisfies Record<string, ForceNames>;

/** Read paragraphs as the passages of one report; each stands on the line of its place. */
export function readProse(force: ForceNames, ...paragraphs: string[]): NarrativeReading {
  return extractNarrativeFigures({
    passages: paragraphs.map(onLine),
    force,
    definitions: narrativeFigureDefinitions,
  });
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

function onLine(text: string, index: number): Passage {
  return { text, lineAt: () => index + 1 };
}

function asPrinted(period: Period): string {
  return period.status === 'stated' ? period.printed : 'period not stated';
}

function printed(value: Value): string {
  return value.status === 'stated' ? value.printed : value.status;
}

function named(name: string, shortName: string): ForceNames {
  return { name, shortName, aliases: [] };
}
