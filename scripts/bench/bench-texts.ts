import { globSync, readFileSync } from 'node:fs';

import type { Force } from '../../src/schema/force.ts';

/** A report text to be parsed. */
export interface BenchText {
  path: string;
  text: string;
}

/** Load the reports of the content folder. */
export function loadTexts(): BenchText[] {
  return globSync('content/reports/*.txt')
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Make a report so many times as long by saying its chapters again before the annex. */
export function lengthened({ path, text }: BenchText, times: number): BenchText {
  const contents = text.search(/^\W*Contents\W*$/m);
  const annex = text.lastIndexOf('\n', text.search(/^\W*Annex A\W+about the data\W*$/im));
  const body = bodyStart(text, contents);
  const chapters = text.slice(body, annex);
  const whole =
    text.slice(0, body) + `${chapters}\n`.repeat(times) + text.slice(annex).repeat(times);
  return { path, text: whole };
}

/** Make many reports of a few, each in the name of another force, until the register is used up. */
export function renamed(
  texts: readonly BenchText[],
  forces: readonly Force[],
  count: number,
): BenchText[] {
  return Array.from({ length: count }, (_none, at) => {
    const { text } = texts[at % texts.length] ?? { text: '' };
    const force = forces[at % forces.length];
    const line = /(An? inspection of) .*/;
    return {
      path: `${force?.slug ?? ''}-${String(at)}.txt`,
      text: text.replace(line, `$1 ${force?.name ?? ''}`),
    };
  });
}

/** The chapters begin where the first heading of the contents list comes again. */
function bodyStart(text: string, contents: number): number {
  const heading = /^\W*Force in numbers\W*$/gim;
  heading.lastIndex = contents;
  const match = heading.exec(text);
  return match ? match.index : contents;
}
