/** A way in which one report's text can get into another's file. */
export type Mix = (own: readonly string[], other: readonly string[]) => string[];

/** Every way, by what of the other report stands in the file. */
export const mixes: Readonly<Record<string, Mix>> = {
  'the title page of another': (own, other) => [
    ...other.slice(0, partsOf(other).contents),
    ...own.slice(partsOf(own).contents),
  ],
  'Force in numbers of another': (own, other) => replaced(own, other, 'numbers', 'riskBased'),
  'the judgments of another': (own, other) => replaced(own, other, 'judgments', 'summary'),
  'another after its end': (own, other) => [...own, ...other],
  'another without its title page after its end': (own, other) => [
    ...own,
    ...other.slice(partsOf(other).contents),
  ],
};

type Parts = Record<'contents' | 'numbers' | 'riskBased' | 'judgments' | 'summary', number>;

function replaced(
  own: readonly string[],
  other: readonly string[],
  from: keyof Parts,
  to: keyof Parts,
): string[] {
  const [mine, theirs] = [partsOf(own), partsOf(other)];
  return [
    ...own.slice(0, mine[from]),
    ...other.slice(theirs[from], theirs[to]),
    ...own.slice(mine[to]),
  ];
}

/** Where the parts of a report begin, as a person finds them: by headings alone on their lines. */
function partsOf(lines: readonly string[]): Parts {
  const contents = headingAt(lines, /^[ #*]*Contents[ *]*$/i, 0);
  const numbers = headingAt(lines, /^[ #*]*Force in numbers[ *]*$/, contents);
  const riskBased = headingAt(lines, /^[ #*]*Risk-based inspection[ *]*$/, numbers);
  const judgments = headingAt(lines, /^[ #*]*Judgments[ *]*$/, riskBased);
  const summary = headingAt(lines, /^[ #*]*Summary[ *]*$/, judgments);
  return { contents, numbers, riskBased, judgments, summary };
}

function headingAt(lines: readonly string[], heading: RegExp, from: number): number {
  const at = lines.findIndex((line, index) => index >= from && heading.test(line));
  if (at < 0) throw new Error(`no line matches ${String(heading)} after line ${String(from)}`);
  return at;
}
