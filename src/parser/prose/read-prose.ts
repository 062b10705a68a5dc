import type { Programme } from '../../programme/programmes.ts';
import type { ReportDocument } from '../../schema/document.ts';
import type { Force } from '../../schema/force.ts';
import type { ReportRecord } from '../../schema/record.ts';
import { reportDamagedNumbers } from '../damaged-numbers.ts';
import { extractDefinitions } from './definitions/extract-definitions.ts';
import { definitionsInProse } from './definitions/definitions-in-prose.ts';
import { spelledOutIn } from './definitions/spelled-out.ts';
import type { Reporter } from '../diagnostics.ts';
import type { KnownHeadings } from '../outline/known-headings.ts';
import { fullNames } from '../identity/force-names.ts';
import { keyOf } from '../lines.ts';
import { extractNarrativeFigures, type ForceNames } from './figures/extract-narrative-figures.ts';
import { asidesOf, passageOf, type PlacedPassage } from '../passages.ts';
import { extractInProse } from './in-prose.ts';
import { withChapterCaveats } from './figures/chapter-caveats.ts';
import { withWholeCaveats } from './figures/whole-caveats.ts';

/** Read everything that the running text says: figures, what is asked in passing, what has changed, and what terms mean. */
export function readProse(
  {
    document,
    force,
    passages,
    headings,
    programme,
    mixed,
    gaps,
  }: {
    document: ReportDocument;
    /** Its running text. */
    passages: readonly PlacedPassage[];
    force: Force;
    headings: KnownHeadings;
    programme: Programme;
    /** Ids of the chapters whose lines are mixed. */
    mixed: ReadonlySet<string>;
    /** Numbers of the lines after which words are missing. */
    gaps: ReadonlySet<number>;
  },
  reporter: Reporter,
): Pick<ReportRecord, 'narrativeFigures' | 'inProse' | 'definitions'> {
  const names = { name: force.name, shortName: force.shortName, aliases: fullNames(force) };
  const { narrativeFigures: definitions, year } = programme;
  reportDamagedNumbers(passages, reporter);
  const { figures, problems } = extractNarrativeFigures({ passages, force: names, definitions });
  for (const { line, facts } of problems) reporter.report('uncertain-figure', line, facts);
  for (const { line, facts } of figuresInAsides(document, { force: names, definitions }))
    reporter.report('uncertain-figure', line, facts);
  for (const { figure, period, source } of figures)
    if (period.status === 'not-in-text')
      reporter.report('figure-without-period', source.line, { figure });
  return {
    narrativeFigures: withChapterCaveats(figures, passages, definitions).map((figure) =>
      withWholeCaveats(figure, gaps, reporter),
    ),
    inProse: extractInProse(
      {
        passages: passages.filter(
          (passage) => !mixed.has(passage.chapter.id) && !isAmongFindings(passage, headings),
        ),
        force: names,
        year,
        footnotes: new Set(document.footnotes.map(({ number }) => number)),
        gaps,
      },
      reporter,
    ),
    definitions: definitionsOf(document, passages),
  };
}

/** What stands under `Areas for improvement` and its like is a finding, and told as one. */
function isAmongFindings({ section }: PlacedPassage, headings: KnownHeadings): boolean {
  switch (section === undefined ? undefined : headings.get(keyOf(section))?.role) {
    case 'areas-for-improvement':
    case 'cause-of-concern':
    case 'recommendations':
      return true;
    default:
      return false;
  }
}

/** A figure in a note or a list may be prose that a converter joined to it, or an aside; nobody can tell. */
function figuresInAsides(
  document: ReportDocument,
  known: { force: ForceNames; definitions: Programme['narrativeFigures'] },
): { line: number; facts: { figure: string; why: string } }[] {
  const { figures, problems } = extractNarrativeFigures({ passages: asidesOf(document), ...known });
  const why = 'it stands in a note or a list';
  return [
    ...figures.map(({ figure, source }) => ({ line: source.line, facts: { figure, why } })),
    ...problems.map(({ line, facts: { figure } }) => ({ line, facts: { figure, why } })),
  ];
}

function definitionsOf(
  document: ReportDocument,
  passages: readonly PlacedPassage[],
): ReportRecord['definitions'] {
  const notes = document.footnotes.map(({ number, content, source }) => ({
    number,
    passage: passageOf(content),
    source,
  }));
  const texts = [...passages, ...notes.map(({ passage }) => passage)].map(({ text }) => text);
  const spelledOut = spelledOutIn(texts);
  return [
    ...extractDefinitions(notes, spelledOut),
    ...definitionsInProse(passages, spelledOut),
  ].toSorted((one, other) => one.source.line - other.source.line);
}
