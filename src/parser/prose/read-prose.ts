import type { Plugin } from 'unified';
import type { Footnote } from '../../schema/document.ts';
import type { Force } from '../../schema/force.ts';
import { definitionsIn } from './definitions/definitions.ts';
import { reporterOn } from '../diagnostics.ts';
import { announcesFindings, type KnownHeadings } from '../outline/known-headings.ts';
import { keyOf } from '../text/lines.ts';
import { extractNarrativeFigures } from './figures/extract-narrative-figures.ts';
import type { Tell } from './figures/merge-figures.ts';
import { asidesOf } from './passages.ts';
import type { ReportInPassages, ReportWithProse } from '../report-tree.ts';
import { extractInProse, reportSaidAside } from './in-prose.ts';
import { sayingsReader } from './sayings.ts';
import { withWholeCaveats } from './figures/caveats.ts';
import { plainReader } from './plain-passage.ts';

/** Read everything that the running text says: figures, what is asked in passing, what has changed, and what terms mean. */
export const readProse: Plugin<
  [{ register: readonly Force[] }],
  ReportInPassages,
  ReportWithProse
> =
  ({ register }) =>
  (report, file) => {
    const { passages, headings, mixed, gaps, openLines, isInOrder } = report;
    const { force, names, programme } = report.identity;
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
    const asides = asidesOf(report);
    // A figure in a note or a list may be prose that a converter joined to it, or an aside: nobody can tell
    const tell: Tell = (line, facts) =>
      reporter.report('uncertain-figure', line, { ...facts, why: 'it stands in a note or a list' });
    const inAsides = extractNarrativeFigures(asides, { readPlainly, definitions, tell });
    for (const { figure, source } of inAsides.figures)
      tell(source.line, { figure, found: figure, why: '' });
    const otherForces = register.filter((other) => other !== force).map((other) => other.shortName);
    const sayingsIn = sayingsReader({ readPlainly, year, otherForces });
    const inOrder = passages.filter(({ chapter }) => !mixed.has(chapter.id));
    const inProse = extractInProse(
      {
        sayingsIn,
        passages: inOrder.filter(({ section }) => !isOverFindings(section, headings)),
        footnotes: new Set(report.footnotes.map(({ number }) => number)),
        gaps,
      },
      reporter,
    );
    reportSaidAside(asides, sayingsIn, reporter);
    const said = { narrativeFigures, inProse: isInOrder ? inProse : [] };
    const terms = definitionsIn(notesInOrder(report), passages, { openLines, reporter });
    return { ...report, disputed, said: { ...said, definitions: terms } };
  };

/** The notes outside the chapters whose lines are mixed: there, words of others may stand in them. */
function notesInOrder({ children, footnotes, mixed }: ReportInPassages): Footnote[] {
  const mixedLines = children.filter(({ id }) => mixed.has(id)).map(({ source }) => source);
  return footnotes.filter(
    ({ source: { line } }) => !mixedLines.some((own) => own.line <= line && line <= own.endLine),
  );
}

/** What stands under `Areas for improvement` and its like is a finding, and told as one. */
function isOverFindings(section: string | undefined, headings: KnownHeadings): boolean {
  const heading = section === undefined ? undefined : headings.get(keyOf(section));
  return heading !== undefined && announcesFindings(heading);
}
