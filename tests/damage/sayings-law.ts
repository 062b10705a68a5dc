import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import { effectiveness2017Questions } from '../../src/programme/questions.ts';
import type { Source } from '../../src/schema/source.ts';
import { wordsOfLine, type DamagedLine, type DamagedText } from './damaged-text.ts';
import type { Saying } from './facts.ts';
import { newDiagnostics } from './new-diagnostics.ts';
import type { Breach, Trial } from './trial.ts';
import { isIntact, occurrencesOf, rangesOf, wordsIn, type Range } from './witness.ts';

/** Lines before and after a saying that tell what it is: a heading, a note, the other half of a sentence. */
const linesAround = 4;

/** What begins a line that is no running text: a note, an item, a heading, a row of a table. */
const noRunningText = /^\s*(?:[¹²³⁴-⁹⁰]|<sup>|\^|\[|[-•*#|>]|\d{1,3}[ .])/;

const chapterTitles = new Set(
  [
    'Force in numbers',
    'Risk-based inspection',
    'Effectiveness overview',
    'Annex A – About the data',
    ...effectiveness2017Questions.flatMap(({ titles }) => titles),
  ].map((title) => wordsIn(title).join(' ')),
);

/** Where a link's label looks like another address, its own is shown behind it. */
const shownAddress = / \(https?:[^)\s]*\)/g;

/** The address that ends a note may be parted from it; what it says is there without. */
const address = /\b(?:https?:|www\.)\S+/g;

/** Rules that are about panels, judgments and the title page, so that they tell of nothing in the running text. */
const notAboutProse =
  /^(?:metric|force-value|national|ambiguous|order|isbn|published|overall|judgment|grade|inspection-year|unclaimed-value)/;

/** Find the sentences, caveats and definitions of the running text for which the law does not hold. */
export function breachesOfSayings(trial: Trial): Breach[] {
  const fresh = newDiagnostics(trial);
  if (fresh.some(({ severity }) => severity === 'error')) return [];
  const told = fresh.filter(({ rule }) => !notAboutProse.test(rule));
  return [...wronglyMade(trial, told), ...lostInSilence(trial, told)];
}

function wronglyMade(trial: Trial, told: readonly Diagnostic[]): Breach[] {
  const { before, after } = trial;
  return after.facts.sayings.flatMap((saying) => {
    const { line: from, endLine: to } = saying.source;
    const isTold = told.some(
      ({ rule, line }) => rule === 'chapter-heading-missing' || (from <= line && line <= to),
    );
    if (isTold || isKnown(saying, before.facts.sayings)) return [];
    const why = whyNotSaid(saying, trial);
    return why === undefined
      ? []
      : [breachOf(saying, { expected: 'nothing', got: saying.text, why })];
  });
}

function lostInSilence(trial: Trial, told: readonly Diagnostic[]): Breach[] {
  const { before, after } = trial;
  if (told.length > 0) return [];
  return before.facts.sayings
    .filter((known) => !after.facts.sayings.some((saying) => holds(saying, known)))
    .filter((known) => isStillSaid(known, trial))
    .map((known) => {
      const why = 'lost in silence: its words are intact and there is no new diagnostic';
      return breachOf(known, { expected: known.text, got: 'nothing', why });
    });
}

function breachOf({ kind, about }: Saying, what: Omit<Breach, 'fact'>): Breach {
  return { fact: `${kind} ${about}`, ...what };
}

function isKnown(saying: Saying, known: readonly Saying[]): boolean {
  return known.some(
    (each) =>
      each.kind === saying.kind && each.about === saying.about && keyOf(each) === keyOf(saying),
  );
}

/** The words of a known saying are in one of its kind, in order; whether the others are rightly so is judged there. */
function holds(saying: Saying, known: Saying): boolean {
  const words = wordsIn(known.text.replace(address, ''));
  return saying.kind === known.kind && areInOrder(words, wordsIn(saying.text));
}

function areInOrder(words: readonly string[], within: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    at = within.indexOf(word, at) + 1;
    return at > 0;
  });
}

function keyOf({ text }: Saying): string {
  return wordsIn(text).join(' ');
}

/** Say why what is new is not what the damaged text says: it is not printed there, or nothing that tells has changed. */
function whyNotSaid(saying: Saying, { undamaged, damaged }: Trial): string | undefined {
  const { line, endLine } = saying.source;
  const printed = wordsIn(
    damaged
      .slice(line - 1, endLine)
      .map(wordsOfLine)
      .join(' '),
  );
  if (!areInOrder(wordsIn(saying.text.replace(shownAddress, '')), printed))
    return 'not all of its words are printed on its lines';
  if (damaged.some(isDisplacedTitle)) return undefined;
  const near = damaged.slice(Math.max(0, line - 1 - linesAround), endLine + linesAround);
  return isStretchOf(near, undamaged) ? 'intact words say what they did not say before' : undefined;
}

/** A chapter begins elsewhere where the damage moved its title. */
function isDisplacedTitle(line: DamagedLine): boolean {
  return (
    line.some((piece) => piece.isMoved) && chapterTitles.has(wordsIn(wordsOfLine(line)).join(' '))
  );
}

/** Tell whether lines stand in the undamaged text as they are, one after the other. */
function isStretchOf(lines: DamagedText, undamaged: DamagedText): boolean {
  const first = lines.findIndex((line) => line[0]?.origin !== undefined);
  const origin = lines[first]?.[0]?.origin?.line;
  if (origin === undefined) return false;
  const from = origin - 1 - first;
  return (
    from >= 0 &&
    lines.every((line, at) => wordsOfLine(line) === wordsOfLine(undamaged[from + at] ?? []))
  );
}

/** Tell whether the words stand in the damaged text, whole, where they were, in running text still, beside what they qualify. */
function isStillSaid(
  { kind, about, text, spelledOut, source }: Saying,
  { undamaged, damaged, after }: Trial,
): boolean {
  const figure = after.facts.answers.find(({ key }) => key === `narrative ${about} force`);
  const isBeside =
    figure && !isParted(source, damaged) && !hasMoved(figure.source ?? source, damaged);
  if (kind === 'caveat' && !isBeside) return false;
  const own = ownRanges(text, source, undamaged);
  if (!own.every((range) => isIntact(range, damaged))) return false;
  if (kind !== 'definition') return !isSwallowed(own, damaged);
  const everywhere = { line: 1, endLine: damaged.length };
  return (
    spelledOut === undefined ||
    occurrencesOf(spelledOut, damaged, everywhere).some(({ pieces }) =>
      pieces.every(({ isMoved }) => isMoved !== true),
    )
  );
}

function hasMoved({ line, endLine }: Source, damaged: DamagedText): boolean {
  return damaged.slice(line - 1, endLine).some((each) => each.some(({ isMoved }) => isMoved));
}

/** Tell whether the damage wrote a line beside a place, moved one there, or moved one away that stood there. */
function isParted({ line, endLine }: Source, damaged: DamagedText): boolean {
  const [first, last] = [Math.max(0, line - 1 - linesAround), endLine + linesAround];
  const wasBeside = (at: number) => first < at && at <= last;
  return (
    damaged
      .slice(first, last)
      .some((each) => each.some((piece) => !piece.origin || piece.isMoved)) ||
    damaged.some((each) =>
      each.some(({ origin, isMoved }) => isMoved && origin && wasBeside(origin.line)),
    )
  );
}

/** Where the words stand; the whole lines, where a link's label and address make them hard to find. */
function ownRanges(text: string, source: Source, undamaged: DamagedText): Range[] {
  const found = occurrencesOf(text.replace(shownAddress, ''), undamaged, source);
  const pieces = found.flatMap((occurrence) => occurrence.pieces);
  return rangesOf(
    pieces.length > 0 ? pieces : undamaged.slice(source.line - 1, source.endLine).flat(),
  );
}

/** A paragraph, or the rest of one, that follows a note or an item without a gap is a part of it, and no running text. */
function isSwallowed(own: readonly Range[], damaged: DamagedText): boolean {
  return own.some((range) => {
    const at = damaged.findIndex((line) => line.some((piece) => piece.origin?.line === range.line));
    const gap = damaged.slice(0, at).findLastIndex((line) => wordsOfLine(line).trim() === '');
    return damaged.slice(gap + 1, at + 1).some((line) => noRunningText.test(wordsOfLine(line)));
  });
}
