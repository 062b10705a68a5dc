import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Passage, Stretch } from '../../sentences/passage.ts';
import type { PlacedPassage } from '../passages.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { buildFigure } from './build-figure.ts';
import { doubtAbout } from './doubts.ts';
import { namesTime, type DatedSpan } from './periods.ts';
import { caveatsOnCalculation } from './caveats.ts';
import { mergeFigures, type NarrativeReading, type Tell } from './merge-figures.ts';
import { readBeside } from './sentences-beside.ts';
import { findStatements, type Statement } from './statements.ts';
import { tokensOf } from './tokens.ts';
import { findUnclaimed } from './unclaimed-figures.ts';
import { figureReadersOf, type FigureReader } from './vocabulary.ts';

/** A passage without any of these has no rate and no share. */
const countsSomething = /%|\bper(?:\b|cent)|\bevery\b/i;
/** The longest paragraphs of reports have some 4,000 characters; what is longer than this is no prose. */
const longest = 20_000;

/** Extract the figures that the prose states with subject, unit and period all certain. */
export function extractNarrativeFigures(
  passages: readonly (Passage & Partial<PlacedPassage>)[],
  {
    readPlainly,
    definitions,
    tell,
  }: {
    /** Knows the names of the force whose report is read. */
    readPlainly: (passage: Passage) => PlainPassage;
    /** The figures that the programme's reports state. */
    definitions: readonly NarrativeFigureDefinition[];
    tell: Tell;
  },
): NarrativeReading {
  const readers = figureReadersOf(definitions);
  const found = passages.flatMap((printed, nth) => {
    const { text, chapter } = printed;
    if (text.length > longest || !/\d/.test(text) || !countsSomething.test(text)) return [];
    const passage = readPlainly(printed);
    const below = passages[nth + 1]?.text ?? '';
    return readPassage({ ...passage, below }, readers, tell).map(({ statement, figure }) => {
      const { clues } = statement.reader.definition.wording;
      const ofChapter = passages.filter((one) => one.chapter === chapter);
      const caveats = [...figure.caveats, ...caveatsOnCalculation(ofChapter, clues)];
      return { ...figure, caveats: caveats.sort((a, b) => a.source.line - b.source.line) };
    });
  });
  return mergeFigures(found, tell);
}

/** Read the figures that one passage states, and tell which of its numbers are left out and why. */
function readPassage(
  passage: PlainPassage,
  readers: readonly FigureReader[],
  tell: Tell,
): { statement: Statement; figure: NarrativeFigure }[] {
  const { text, sourceOf } = passage;
  const tellOf = (
    { definition }: FigureReader,
    place: Stretch & { found: string },
    why: string,
  ) => {
    tell(sourceOf(place).line, { figure: definition.id, found: place.found, why });
  };
  const own = readers
    .filter(({ isShare, unit, hasClues }) => unit.test(text) && (!isShare || hasClues(text)))
    .map((reader) => ({ reader, tokens: tokensOf(passage, reader) }));
  const statements = own
    .flatMap(({ reader, tokens }) => findStatements(tokens, reader))
    .sort((one, other) => one.start - other.start);
  const certain: { statement: Statement; figure: NarrativeFigure }[] = [];
  for (const found of statements) {
    const { reader, value, period = inheritedPeriod(found, certain, passage) } = found;
    const statement = { ...found, period };
    const why = doubtAbout(statement, passage);
    if (why !== undefined) tellOf(reader, { ...value, found: value.words }, why);
    else {
      const beside = readBeside(passage, statement);
      const { lost } = beside;
      if (lost) tellOf(reader, { ...lost, found: lost.words }, notWhole(lost.words));
      certain.push({ statement, figure: buildFigure(passage, statement, beside) });
    }
  }
  for (const { reader, tokens } of own)
    for (const unclaimed of findUnclaimed(passage, { reader, tokens }, statements))
      tellOf(reader, unclaimed, notUnderstood(unclaimed.found));
  return certain;
}

function notUnderstood(found: string): string {
  return `what \`${found}\` counts, whose it is or of what time cannot be told for certain`;
}

function notWhole(words: string): string {
  return `the sentence of \`${words}\` is not whole, or has words of something else in it`;
}

const nation = /\bEngland and Wales\b/;
/** Words that go on with the shares of one count; others may begin something else. */
const carriesOn = /^(?:However, the|The) (?:proportion|percentage) of\b/;

/**
 * Find the period of a statement that gives none itself: that of an earlier figure of the same unit,
 * where nothing stands between but comparisons with England and Wales, and no other time.
 */
function inheritedPeriod(
  { start, end, reader }: Statement,
  earlier: readonly { statement: Statement }[],
  { text, sentences }: PlainPassage,
): DatedSpan | undefined {
  const own = sentences.find((sentence) => sentence.end > start);
  const { unit } = reader.definition;
  const from = earlier
    .map(({ statement }) => statement)
    .findLast((one) => one.period && one.reader.definition.unit === unit);
  if (!own || !from || !carriesOn.test(own.words)) return undefined;
  const between = sentences.filter((one) => one.start >= from.end && one.start < own.start);
  const isUnbroken = between.every(({ words }) => nation.test(words));
  return isUnbroken && !namesTime.test(text.slice(from.end, end)) ? from.period : undefined;
}
