import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import type { Facts } from './facts.ts';
import type { DamagedText } from './damaged-text.ts';

/** A report parsed before and after its text was damaged. */
export interface Trial {
  undamaged: DamagedText;
  damaged: DamagedText;
  before: Outcome;
  after: Outcome;
}

/** What one parse gave. */
export interface Outcome {
  facts: Facts;
  diagnostics: readonly Diagnostic[];
}

/** One fact for which the law does not hold. */
export interface Breach {
  fact: string;
  expected: string;
  got: string;
  why: string;
}
