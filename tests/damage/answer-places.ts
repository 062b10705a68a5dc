import { effectiveness2017Metrics } from '../../src/programme/metrics.ts';
import { hasWords, wordsOfLine, type DamagedText, type Piece } from './damaged-text.ts';
import type { Answer } from './facts.ts';
import type { Trial } from './trial.ts';
import { isIntact, occurrencesOf, rangesOf, wordsIn, type Range } from './witness.ts';

/** The title page stands within these lines; its facts have no source. */
export const titlePage = { line: 1, endLine: 130 };

/** Lines with words after a value that may say whose it is. */
const linesAfter = 6;

/** Lines with words before a value among which its label stands. */
const linesBefore = 14;

const saysAnswer =
  /\d|^\W*(?:outstanding|good|adequate|requires improvement|inadequate|ungraded)\W*$/i;

/** Tell whether a line that an answer cites has moved. */
export function placeIsDisplaced(answer: Answer, trial: Trial): boolean {
  const { line, endLine } = answer.source ?? titlePage;
  return trial.damaged.slice(line - 1, endLine).some((each) => each.some((piece) => piece.isMoved));
}

/** Tell whether a line between a value and what it is about, or soon after the value, has moved or is telling noise. */
export function subjectIsDisplaced(answer: Answer, line: number, { damaged }: Trial): boolean {
  const { line: first, endLine: last } = answer.source ?? titlePage;
  const from = answer.kind === 'metric' ? labelLine(answer.name, line, damaged) : first;
  const to = answer.kind === 'metric' ? lineAfter(line, damaged) : last;
  return damaged.slice(from - 1, to).some((each) => each.some((piece) => isDisplaced(piece)));
}

/** Tell whether a piece has moved, or is noise that may say an answer. */
export function isDisplaced({ origin, isMoved, text }: Piece): boolean {
  return isMoved === true || (origin === undefined && saysAnswer.test(text));
}

/** Find the line on which the label of a metric stands, at or before a line. */
export function labelLine(name: string, line: number, damaged: DamagedText): number {
  const labels = effectiveness2017Metrics.find((metric) => metric.id === name)?.labels ?? [];
  const keys = labels.map((label) => wordsIn(label).join(' '));
  let seen = 0;
  for (let at = line; at >= 1 && seen < linesBefore; at -= 1) {
    const each = damaged[at - 1] ?? [];
    if (hasWords(each)) seen += 1;
    const words = wordsIn(wordsOfLine(each)).join(' ');
    if (keys.some((key) => words.includes(key))) return at;
  }
  return Math.max(1, line - linesBefore);
}

function lineAfter(line: number, damaged: DamagedText): number {
  let seen = 0;
  for (let at = line + 1; at <= damaged.length; at += 1) {
    if (hasWords(damaged[at - 1] ?? [])) seen += 1;
    if (seen === linesAfter) return at;
  }
  return damaged.length;
}

/** Where the undamaged text prints an answer. */
export function ownRanges(
  { printed, source, isAmbiguous }: Answer,
  undamaged: DamagedText,
): Range[] {
  const words = isAmbiguous ? printed.split(' ') : [printed];
  return words
    .flatMap((word) => occurrencesOf(word, undamaged, source ?? titlePage))
    .flatMap(({ pieces }) => rangesOf(pieces));
}

/** Tell whether the words that an answer was read from are all there still, and in their places. */
export function ownTextIsIntact(answer: Answer, { undamaged, damaged }: Trial): boolean {
  if (answer.quote !== undefined) {
    const own = occurrencesOf(answer.quote, undamaged, { line: 1, endLine: undamaged.length });
    if (own.length > 0)
      return occurrencesOf(answer.quote, damaged, { line: 1, endLine: damaged.length }).some(
        ({ pieces }) => pieces.every((piece) => piece.origin !== undefined && !piece.isMoved),
      );
  }
  if (answer.quoted) {
    // A quote that a page parted, with notes between, stands on its first line and its last.
    const { line, endLine } = answer.quoted;
    const ends = [line, endLine].flatMap((at) => undamaged[at - 1] ?? []);
    return rangesOf(ends).every((range) => isIntact(range, damaged));
  }
  const isToken = answer.kind === 'metric' || answer.kind === 'title';
  const { line, endLine } = answer.source ?? titlePage;
  const ranges =
    isToken && answer.printed !== ''
      ? ownRanges(answer, undamaged)
      : rangesOf(undamaged.slice(line - 1, endLine).flat());
  return isToken
    ? ranges.some((range) => isIntact(range, damaged))
    : ranges.every((range) => isIntact(range, damaged));
}
