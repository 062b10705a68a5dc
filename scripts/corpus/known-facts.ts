import { withoutNotes } from './notes.ts';
import { outcomesPeriod, printedMetrics } from './printed-words.ts';
import type {
  Block,
  Chapter,
  CorpusReport,
  DrawnFigure,
  Passage,
  PrintedPeriod,
} from './report.ts';

type Fact = Readonly<Record<string, unknown>>;

/** What a record of an invented report must say, in the record's own names; places in the text are not among it. */
export interface KnownFacts {
  invented: true;
  id: string;
  force: string;
  programme: string;
  programmeId: string;
  pillar: string;
  year: number;
  title: string;
  published: string;
  isbn: string;
  overall: Fact;
  judgments: readonly Fact[];
  metrics: readonly Fact[];
  areasForImprovement: readonly Fact[];
  causesOfConcern: readonly Fact[];
  narrativeFigures: readonly Fact[];
  inProse: readonly Fact[];
}

/** Read the known facts off a report. */
export function knownFacts(report: CorpusReport): KnownFacts {
  const { id, force, isbn, overall, judgments, chapters } = report;
  return {
    invented: true,
    id,
    force: force.slug,
    programme: 'PEEL',
    programmeId: 'effectiveness-2017',
    pillar: 'effectiveness',
    year: 2017,
    title: 'PEEL: Police effectiveness 2017',
    published: '2018-03',
    isbn,
    overall: { grade: overall, basis: 'stated' },
    judgments: judgments.map((judgment) => ({ ...judgment })),
    metrics: metricsOf(report),
    areasForImprovement: chapters.flatMap(({ question, areasForImprovement }) =>
      areasForImprovement.map(({ matter, text }) => ({ question, matter, text })),
    ),
    causesOfConcern: chapters.flatMap((chapter) => causesOf(chapter)),
    narrativeFigures: chapters.flatMap((chapter) => figuresOf(chapter)),
    inProse: chapters.flatMap((chapter) => inProseOf(chapter)),
  };
}

function metricsOf({ metrics }: CorpusReport): Fact[] {
  return metrics.map(({ metric, force, englandAndWales }) => ({
    metric,
    period: stated(
      printedMetrics.find((known) => known.metric === metric)?.period ?? outcomesPeriod,
    ),
    force: figureOf(force),
    englandAndWales: figureOf(englandAndWales),
  }));
}

/** A record gives a figure's digits and sign as printed; its unit is the metric's. */
function figureOf(figure: DrawnFigure): Fact {
  return figure.status === 'stated'
    ? { ...figure, printed: figure.printed.replace('%', '') }
    : { ...figure };
}

function causesOf({ question, causesOfConcern }: Chapter): Fact[] {
  return causesOfConcern.map(({ matter, text, leadIn, recommendations }) => ({
    question,
    matter,
    text,
    leadIn,
    recommendations: recommendations.map((words) => ({ text: words })),
  }));
}

function figuresOf({ question, sections }: Chapter): Fact[] {
  return sections.flatMap(({ heading, blocks }) =>
    passagesOf(blocks).flatMap(({ words, says }) => {
      if (says?.kind !== 'figure') return [];
      const { figure, period, base, force, englandAndWales, comparison, caveats } = says.stated;
      return {
        figure,
        question,
        section: heading,
        period: period ? stated(period) : { status: 'not-in-text' },
        base: { words: base },
        force: number(force),
        ...(englandAndWales !== undefined && { englandAndWales: number(englandAndWales) }),
        ...(comparison !== undefined && { comparison: { words: comparison } }),
        caveats: caveats.map((text) => ({ text })),
        quote: withoutNotes(words),
      };
    }),
  );
}

function inProseOf({ question, sections }: Chapter): Fact[] {
  return sections.flatMap(({ heading, blocks }) =>
    passagesOf(blocks).flatMap(({ words, says }) =>
      says === undefined || says.kind === 'figure'
        ? []
        : { kind: says.kind, question, section: heading, text: withoutNotes(words) },
    ),
  );
}

function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.passages : []));
}

function stated(period: PrintedPeriod): Fact {
  return { status: 'stated', ...period };
}

function number(printed: string): Fact {
  return { status: 'stated', value: Number(printed), printed };
}
