import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import { figureReadersOf } from './figure-readers.ts';
import { mergeFigures } from './merge-figures.ts';
import type { NarrativeReading } from './narrative-reading.ts';
import type { Passage } from '../passage.ts';
import { plainCopier } from '../plain-copy.ts';
import { readPassage } from './read-passage.ts';

/** The force whose report is read, by all its names. */
export interface ForceNames {
  name: string;
  shortName: string;
  aliases: readonly string[];
}

/** A passage without any of these has no rate and no share. */
const countsSomething = /%|\bper|\bevery/i;
/** The longest paragraphs of reports have some 4,000 characters; what is longer than this is no prose. */
const longest = 20_000;

/** Extract the figures that the prose states with subject, unit and period all certain. */
export function extractNarrativeFigures({
  passages,
  force,
  definitions,
}: {
  passages: Iterable<Passage>;
  force: ForceNames;
  /** The figures that the programme's reports state. */
  definitions: readonly NarrativeFigureDefinition[];
}): NarrativeReading {
  const readers = figureReadersOf(definitions);
  const copyPlainly = plainCopier(namesOf(force));
  const found: NarrativeReading = { figures: [], problems: [] };
  for (const passage of passages) {
    const { text } = passage;
    if (text.length > longest || !/\d/.test(text) || !countsSomething.test(text)) continue;
    const { figures, problems } = readPassage(passage, copyPlainly(text), readers);
    found.figures.push(...figures);
    found.problems.push(...problems);
  }
  const merged = mergeFigures(found.figures);
  const problems = [...found.problems, ...merged.problems].sort((a, b) => a.line - b.line);
  return { figures: merged.figures, problems };
}

/** An alias may be the name of a town, so only one that says it is a force stands for it. */
export function namesOf({ name, shortName, aliases }: ForceNames): string[] {
  const forces = aliases.filter((alias) => /\b(?:Police|Constabulary)\b/.test(alias));
  const full = [name, `${shortName} Police`, `${shortName} Constabulary`, ...forces];
  return [...full, shortName, 'The constabulary', 'the constabulary'];
}
