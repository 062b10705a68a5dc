import { unknownCharacter } from './characters.ts';

/** A gap of two spaces in the midst of a sentence beside a number: `were  6.3 arrests`, `2  percent`. */
const gapBesideNumber = /(?<=[\p{L},] ) (?=\d)|(?<=\p{L} \d[\d.,]{0,9}) (?= \p{L})/gu;

/** A gap that is none of those, or a wide one, as texts have where a converter spread lines or parted columns. */
const anyGap = /[^ .?!:|] {2}[^ |]|[^ |] {3,100}[^ |]/;

/** A space on the inner side of a bracket before a share, or of bold type around nothing but a figure. */
const spaceInside =
  /(?<=\() (?=\d[\d.,]{0,9}(?: ?%| per ?cent))|(?<=^\*\*\+?) (?=\d[\d.,]{0,9}%?\*\*\s{0,9}$)|(?<=^\*\*[+\-–]?\d[\d.,]{0,9}) (?=%?\*\*\s{0,9}$)/gu;

/** A figure alone on its line, no year, and one beside which a space stands for a digit where so many others have none. */
const alone = /^ ?(?!(?:19|20)\d\d$)[+\-–]?\d[\d.,]{0,9}%? ?$/;
const spaced = /^ | $/;
/** Where words have a space at the edge of a line too, a converter leaves it there. */
const wordAtEdge = /\p{L} $/u;
const manyAlone = 6;

/** A line as long as a sentence. */
const sentenceLength = 60;

/** A text with more lines with gaps than this has them anyway. */
const mostGaps = 9;

/**
 * Write what may stand for a digit where a space betrays it: beside a number, in a text that is single-spaced elsewhere.
 *
 * In other layouts a digit lost at the edge of a cell or a line leaves nothing to see.
 */
export function withLostDigits(lines: readonly string[]): readonly string[] {
  const isGapped = lines.map((line) => line.includes('  '));
  const gaps = lines.filter((line, at) => isGapped[at] === true && anyGap.test(line));
  const isSpread = gaps.length > mostGaps;
  const figures = lines.filter((line) => line.length < 16 && alone.test(line));
  const edged = lines.filter((line) => line.endsWith(' ') && wordAtEdge.test(line));
  const areFlush =
    edged.length <= mostGaps &&
    figures.length > manyAlone * figures.filter((line) => spaced.test(line)).length;
  return lines.map((line, at) => {
    if (areFlush && line.length < 16 && alone.test(line))
      return line.replace(spaced, unknownCharacter);
    const inside = /[(*+] \d|\d [*%]/.test(line)
      ? line.replace(spaceInside, unknownCharacter)
      : line;
    const isSentence = !isSpread && isGapped[at] === true && line.length > sentenceLength;
    return isSentence ? inside.replace(gapBesideNumber, unknownCharacter) : inside;
  });
}
