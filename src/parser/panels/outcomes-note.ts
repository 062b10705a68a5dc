import type { Line } from '../text/lines.ts';
import type { PrintedPeriod } from './units.ts';

/** Example: `*Figures are shown as proportions of outcomes assigned to offences recorded in the 12 months to 30 June 2017.` */
const note =
  /Figures are shown as proportions of outcomes assigned to (offences recorded in the \d+ months to \d+ [A-Z][a-z]+ \d{4})(?!\d)/;

/** The words that begin it; a line may end after any of them. */
const beginning = /Figures are(?:\W*$| shown(?:\W*$| as(?:\W*$| proportions)))/;

/** Example: `253 282 33 31 +8% -0.05%`, where nobody could tell on the page whose each is. */
const rowOfFigures = /^(?:[+–—-]?\d[\d.,]*%?\s+){3,}[+–—-]?\d[\d.,]*%?$/;

/** The note may be broken over this many lines with words. */
const mostLines = 6;

/** Tell whether a line is the first of the note on the asterisk of Crime outcomes. */
export function beginsNote({ plain }: Line): boolean {
  return /^\W*Figures/.test(plain) && beginning.test(plain);
}

/** Leave out the note and what follows it, but for rows of figures, which may be those of the pages. */
export function withoutNote(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(beginsNote);
  if (at < 0) return lines;
  return [
    ...lines.slice(0, at),
    ...lines.slice(at).filter(({ plain }) => rowOfFigures.test(plain)),
  ];
}

/** Find the period that the note on the asterisk gives for shares of outcomes. */
export function notePeriod(lines: readonly Line[]): PrintedPeriod | undefined {
  const at = lines.findIndex(({ plain }) => beginning.test(plain));
  if (at < 0) return undefined;
  const words = lines
    .slice(at, at + 2 * mostLines)
    .filter(({ plain }) => plain !== '')
    .slice(0, mostLines)
    .map(({ plain }) => plain)
    .join(' ')
    .replace(/\s+/g, ' ');
  const printed = note.exec(words)?.[1];
  return printed === undefined ? undefined : { printed, line: lines[at]?.number ?? 1 };
}
