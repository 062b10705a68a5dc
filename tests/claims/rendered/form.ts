import type { PageSentence } from './page-sentences.ts';

/** A way in which the site words a claim, and how to hold it against what a person read. */
export interface Form {
  name: string;
  pattern: RegExp;
  /** The pages whose sentences it judges; all where it is left out. */
  pages?: RegExp;
  /** Where in a page it stands, if that tells it from others; anywhere where it is left out. */
  fits?: (sentence: PageSentence) => boolean;
  /** What is wrong with the claim; `undefined` where nothing is. */
  check: (groups: Record<string, string>, sentence: PageSentence) => string | undefined;
}

/** Say what a count should be, where it is another. */
export function countFault(said: number, read: number, thing: string): string | undefined {
  return said === read
    ? undefined
    : `says ${String(said)} ${thing}, a person counts ${String(read)}`;
}

/** The first fault of several. */
export function firstFault(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}
