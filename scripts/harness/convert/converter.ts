/** What a converter reads: the printed PDF, the flowing HTML, a DOCX made of it, or pictures of the pages. */
export type Source = 'pdf' | 'html' | 'docx' | 'pictures';

/** One command of a conversion. `IN` stands for the file it reads, `OUT` for one that it writes instead of printing. */
export interface Step {
  command: readonly string[];
  /** The name ending of what it makes, where a next step reads that. */
  makes?: string;
}

/** A way from a printed report to a text. */
export interface Converter {
  name: string;
  from: Source;
  /** Python modules and npm packages that its steps import. */
  python?: string;
  npm?: string;
  steps: readonly Step[];
  /** Takes seconds a report; used on the first reports only. */
  isSlow?: boolean;
  /** Is the project's own, which changes: its texts are made anew each time. */
  isOwn?: boolean;
}

/** Conversions with one command each. */
export function simple(
  from: Source,
  commands: Readonly<Record<string, readonly string[]>>,
): Converter[] {
  return Object.entries(commands).map(([name, command]) => ({ name, from, steps: [{ command }] }));
}

/** A conversion with several commands, each reading what the one before made. */
export function chain(
  name: string,
  from: Source,
  ...steps: readonly (readonly [makes: string, ...command: readonly string[]])[]
): Converter {
  return { name, from, steps: steps.map(([makes, ...command]) => ({ command, makes })) };
}
