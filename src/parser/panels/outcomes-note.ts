import type { Line } from '../lines.ts';
import type { PrintedPeriod } from './units.ts';

/** Example: `*Figures are shown as proportions of outcomes assigned to offences recorded in the 12 months to 30 June 2017.` */
const note =
  /Figures are shown as proportions of outcomes assigned to (offences recorded in the \d+ months to \d+ [A-Z][a-z]+ \d{4})(?!\d)/;

/** The words that begin it; a line may end after any of them. */
const beginning = /Figures are(?:\W*$| shown(?:\W*$| as(?:\W*$| proportions)))/;

/** The note may be broken over this many lines with words. */
const mostLines = 6;

/** Tell whether a line is the first of the note on the asterisk of Crime outcomes. */
export function beginsNote({ plain }: Line): boolean {
  return /^\W*Figures/.test(plain) && beginning.test(plain);
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
