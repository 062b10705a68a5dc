import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { findContentsList } from '../../../src/parser/outline/contents-list.ts';
import { outlineReport } from '../../../src/parser/outline/divide-text.ts';
import { expectedHeadings } from '../../../src/parser/outline/expected-headings.ts';
import { knownHeadings } from '../../../src/parser/outline/known-headings.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** Chapters as `line kind-or-question`, the headings of sections, and the rules reported. */
export function outline(...lines: string[]): {
  chapters: string[];
  sections: string[];
  rules: string[];
} {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const read = readLines(lines.join('\n'));
  const reporter = createReporter();
  const headings = knownHeadings(programme);
  const contents = findContentsList(read, headings);
  const expected = expectedHeadings(contents?.entries ?? [], programme);
  const [, ...parts] = outlineReport(read, { headings, expected, programme, contents }, reporter);
  return {
    chapters: parts.map(
      ({ chapter, children }) =>
        `${String(children[0]?.number)} ${chapter.question ?? chapter.kind}`,
    ),
    sections: parts.flatMap(({ children }) =>
      children.flatMap(({ heading }) => (heading?.role === 'section' ? [heading.words] : [])),
    ),
    rules: reporter.diagnostics().map(({ rule }) => rule),
  };
}

/** The annex, which ends every report. */
export const annex = ['', '', 'Annex A – About the data'];
