import type { Plugin } from 'unified';
import type { Footnote } from '../../schema/document.ts';
import { definitionsIn } from './definitions/definitions.ts';
import { reporterOn } from '../diagnostics.ts';
import { extractNarrativeFigures } from './figures/extract-narrative-figures.ts';
import type { Tell } from './figures/merge-figures.ts';
import { asidesOf } from './passages.ts';
import type { ReportInPassages, ReportWithProse } from '../report-tree.ts';
import { readInProse } from './in-prose.ts';
import { withWholeCaveats } from './figures/caveats.ts';
import { plainReader } from './plain-passage.ts';

/** Read everything that the running text says: figures, what is asked in passing, what has changed, and what terms mean. */
export const readProse: Plugin<[], ReportInPassages, ReportWithProse> = () => (report, file) => {
  const { passages, gaps, openLines } = report;
  const { names, programme } = report.identity;
  const { narrativeFigures: definitions, year } = programme;
  const reporter = reporterOn(file);
  const readPlainly = plainReader(names);
  const { figures, disputed } = extractNarrativeFigures(passages, {
    readPlainly,
    definitions,
    tell: (line, facts) => reporter.report('uncertain-figure', line, facts),
  });
  for (const { figure, period, source } of figures)
    if (period.status === 'not-in-text')
      reporter.report('figure-without-period', source.line, { figure });
  const narrativeFigures = figures.map((figure) => withWholeCaveats(figure, gaps, reporter));
  // A figure in a note or a list may be prose that a converter joined to it, or an aside: nobody can tell
  const tell: Tell = (line, facts) =>
    reporter.report('uncertain-figure', line, { ...facts, why: 'it stands in a note or a list' });
  const inAsides = extractNarrativeFigures(asidesOf(report), { readPlainly, definitions, tell });
  for (const { figure, source } of inAsides.figures)
    tell(source.line, { figure, found: figure, why: '' });
  const inProse = readInProse(report, { readPlainly, year }, reporter);
  const terms = definitionsIn(notesInOrder(report), passages, { openLines, reporter });
  return { ...report, disputed, said: { narrativeFigures, inProse, definitions: terms } };
};

/** The notes outside the chapters whose lines are mixed: there, words of others may stand in them. */
function notesInOrder({ children, footnotes, mixed }: ReportInPassages): Footnote[] {
  const mixedLines = children.filter(({ id }) => mixed.has(id)).map(({ source }) => source);
  return footnotes.filter(
    ({ source: { line } }) => !mixedLines.some((own) => own.line <= line && line <= own.endLine),
  );
}
