import { withoutNotes } from './notes.ts';
import { outcomesPeriod, printedMetrics } from './printed-words.ts';
import type {
  Judgment,
  Block,
  Chapter,
  CorpusReport,
  DrawnFigure,
  Passage,
  PrintedPeriod,
} from './report.ts';

/** A figure as a record gives it, but for its place. */
interface KnownFigure {
  status: string;
  value?: number;
  /** Digits and sign as printed; its unit is the metric's. */
  printed?: string;
}

/** A period as a record gives it, but for its place. */
type KnownPeriod = { status: 'not-in-text' } | ({ status: 'stated' } & PrintedPeriod);

/** A finding, and the matter that makes it the twin of others. */
interface KnownFinding {
  question: string;
  matter: string;
  text: string;
}

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
  overall: { grade: string; basis: string };
  judgments: readonly Judgment[];
  metrics: readonly {
    metric: string;
    period: KnownPeriod;
    force: KnownFigure;
    englandAndWales: KnownFigure;
  }[];
  areasForImprovement: readonly KnownFinding[];
  causesOfConcern: readonly (KnownFinding & {
    leadIn: string;
    recommendations: readonly { text: string }[];
  })[];
  narrativeFigures: readonly {
    figure: string;
    question: string;
    section: string;
    period: KnownPeriod;
    base: { words: string };
    force: KnownFigure;
    englandAndWales?: KnownFigure;
    comparison?: { words: string };
    caveats: readonly { text: string }[];
    quote: string;
  }[];
  headings: readonly { text: string }[];
  inProse: readonly { kind: string; question: string; section: string; text: string }[];
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
    headings: chapters.flatMap(({ sections }) =>
      sections.map(({ heading }) => ({ text: heading })),
    ),
    inProse: chapters.flatMap((chapter) => inProseOf(chapter)),
  };
}

function metricsOf({ metrics }: CorpusReport): KnownFacts['metrics'] {
  return metrics.map(({ metric, force, englandAndWales }) => ({
    metric,
    period: stated(
      printedMetrics.find((known) => known.metric === metric)?.period ?? outcomesPeriod,
    ),
    force: figureOf(force),
    englandAndWales: figureOf(englandAndWales),
  }));
}

function figureOf(figure: DrawnFigure): KnownFigure {
  return figure.status === 'stated'
    ? { ...figure, printed: figure.printed.replace('%', '') }
    : { ...figure };
}

function causesOf({ question, causesOfConcern }: Chapter): KnownFacts['causesOfConcern'] {
  return causesOfConcern.map(({ matter, text, leadIn, recommendations }) => ({
    question,
    matter,
    text,
    leadIn,
    recommendations: recommendations.map((words) => ({ text: words })),
  }));
}

function figuresOf({ question, sections }: Chapter): KnownFacts['narrativeFigures'] {
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

function inProseOf({ question, sections }: Chapter): KnownFacts['inProse'] {
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

function stated(period: PrintedPeriod): KnownPeriod {
  return { status: 'stated', ...period };
}

function number(printed: string): KnownFigure {
  return { status: 'stated', value: Number(printed), printed };
}
