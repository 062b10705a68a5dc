/** What converters leave in a line, and what is written instead. */
export type Repair = readonly [
  left: RegExp,
  instead: string | ((left: string, ...parts: string[]) => string),
];

/** Build what repairs a line, step by step; most lines have no sign of anything to repair. */
export function repairing(sign: RegExp, repairs: readonly Repair[]): (line: string) => string {
  return (line) => {
    if (!sign.test(line)) return line;
    return repairs.reduce(
      (text, [left, instead]) =>
        typeof instead === 'string' ? text.replace(left, instead) : text.replace(left, instead),
      line,
    );
  };
}
