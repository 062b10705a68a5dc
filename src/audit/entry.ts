import type { Against } from '../observations/contradicted.ts';

/** A line of our copy as it stands there. */
export interface CitedLine {
  number: number;
  text: string;
  /** The fact itself stands on it, not only what tells its place. */
  isEvidence: boolean;
}

/** Something else that speaks for a value: another report, or another place of this one. */
export interface Witness {
  words: string;
  href: string;
}

/** `missing` where no line states it; `doubted` where lines do, and nothing tells what they state. */
export type Certainty = 'read' | 'missing' | 'doubted';

/** How one grade, or the figures of one measure, were read. */
export interface AuditEntry {
  /** The fragment that leads here. */
  id: string;
  heading: string;
  /** What was read, value by value: `Staffordshire: 13%`. */
  values: { words: string; certainty: Certainty }[];
  /** Empty where no line of our copy states it. */
  lines: CitedLine[];
  /** The passage on the page of the report. */
  href?: string;
  /** How it was read, a sentence a rule. */
  steps: string[];
  witnesses: Witness[];
  /** What the same report prints against a value. */
  against: Against[];
}
