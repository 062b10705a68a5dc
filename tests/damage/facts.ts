import type { ParsedReport } from '../../src/parser/parse-reports.ts';
import { monthNames } from '../../src/period/months.ts';
import type { NarrativeFigure } from '../../src/schema/narrative-figure.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Value } from '../../src/schema/value.ts';

/** Something that a record says has one answer: a grade, a figure, a year. */
export interface Answer {
  kind: 'title' | 'overall' | 'judgment' | 'metric' | 'narrative';
  /** What is asked: `metric incidents force`. */
  key: string;
  /** The name by which a diagnostic would call it: a metric, a question's title, a figure. */
  name: string;
  value: string;
  /** The words that must be printed where the text says so. */
  printed: string;
  /** Lines that say so; the title page's facts have none. */
  source?: Source;
  /** The sentences that say so, where they are known word for word. */
  quote?: string;
  /** The lines of the quote. */
  quoted?: Source;
  /** Several numbers are there, and this is not settled to be any of them. */
  isAmbiguous?: true;
}

/** Something that the inspectors told the force to do. */
export interface Finding {
  kind: 'area' | 'cause' | 'recommendation';
  question: string;
  text: string;
  /** The words that a recommendation completes. */
  leadIn?: string;
  source: Source;
}

/** What the running text says beside its figures and lists. */
export interface Saying {
  kind: 'asked' | 'since-earlier' | 'caveat' | 'definition';
  /** The question whose chapter it stands in, the figure that it qualifies, or the term that it defines. */
  about: string;
  text: string;
  /** Words that tell elsewhere what a definition's letters stand for: `Strategic Policing Requirement SPR`. */
  spelledOut?: string;
  source: Source;
}

/** What one parse says. */
export interface Facts {
  answers: readonly Answer[];
  findings: readonly Finding[];
  sayings: readonly Saying[];
}

/** Take the facts out of a parsed report. */
export function factsOf({ record }: Pick<ParsedReport, 'record'>): Facts {
  if (!record) return { answers: [], findings: [], sayings: [] };
  return {
    answers: [
      ...titleAnswers(record),
      ...overallAnswers(record),
      ...judgmentAnswers(record),
      ...metricAnswers(record),
      ...narrativeAnswers(record),
    ],
    findings: findingsOf(record),
    sayings: sayingsOf(record),
  };
}

function titleAnswers({ force, year, isbn, published }: ReportRecord): Answer[] {
  const facts = { force, year: String(year), isbn, published };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ kind: 'title', key: `title ${name}`, name, value, printed: printedTitle(name, value) }],
  );
}

function printedTitle(name: string, value: string): string {
  if (name !== 'published') return spaced(value);
  const [year = '', month] = value.split('-');
  return `${monthNames[Number(month) - 1] ?? ''} ${year}`;
}

function overallAnswers({ overall }: ReportRecord): Answer[] {
  if (overall.basis === 'not-in-text') return [];
  const { grade, basis, source } = overall;
  const answer = { kind: 'overall' as const, name: 'overall', printed: spaced(grade), source };
  return [
    { ...answer, key: 'overall grade', value: grade },
    { ...answer, key: 'overall basis', value: basis },
  ];
}

function judgmentAnswers({ judgments }: ReportRecord): Answer[] {
  return judgments.flatMap(({ question, title, grade, lastInspected, source }) => [
    {
      kind: 'judgment',
      key: `judgment ${question} grade`,
      name: title,
      value: grade,
      printed: spaced(grade),
      source,
    },
    {
      kind: 'judgment',
      key: `judgment ${question} year`,
      name: title,
      value: String(lastInspected),
      printed: String(lastInspected),
      source,
    },
  ]);
}

function metricAnswers({ metrics }: ReportRecord): Answer[] {
  return metrics.flatMap(({ metric, force, englandAndWales }) => [
    ...valueAnswer({ kind: 'metric', key: `metric ${metric} force`, name: metric }, force),
    ...valueAnswer(
      { kind: 'metric', key: `metric ${metric} nation`, name: metric },
      englandAndWales,
    ),
  ]);
}

function narrativeAnswers({ narrativeFigures }: ReportRecord): Answer[] {
  return narrativeFigures.flatMap(
    ({ figure, period, base, comparison, force, englandAndWales, previousYear, source, quote }) => {
      const answer = (slot: string) => ({
        kind: 'narrative' as const,
        key: `narrative ${figure} ${slot}`,
        name: figure,
        quote,
        quoted: source,
      });
      return [
        ...valueAnswer(answer('force'), force),
        ...valueAnswer(answer('nation'), englandAndWales),
        ...(period.status === 'stated'
          ? [{ ...answer('period'), value: period.printed, printed: period.printed, source }]
          : []),
        ...wordsAnswer(answer('base'), base),
        ...wordsAnswer(answer('comparison'), comparison),
        ...(previousYear
          ? [
              ...valueAnswer(answer('previous force'), previousYear.force),
              ...valueAnswer(answer('previous nation'), previousYear.englandAndWales),
            ]
          : []),
      ];
    },
  );
}

function wordsAnswer(
  answer: Omit<Answer, 'value' | 'printed'>,
  said: NarrativeFigure['base'],
): Answer[] {
  return said ? [{ ...answer, value: said.words, printed: said.words, source: said.source }] : [];
}

function valueAnswer(answer: Omit<Answer, 'value' | 'printed'>, value: Value): Answer[] {
  switch (value.status) {
    case 'stated':
      return [
        { ...answer, value: String(value.value), printed: value.printed, source: value.source },
      ];
    case 'not-supplied':
      return [{ ...answer, value: 'not supplied', printed: '', source: value.source }];
    case 'ambiguous':
      return [
        {
          ...answer,
          value: 'ambiguous',
          printed: value.candidates.join(' '),
          source: value.source,
          isAmbiguous: true,
        },
      ];
    case 'not-in-text':
    case 'read-by-eye':
      return [];
  }
}

function findingsOf({ areasForImprovement, causesOfConcern }: ReportRecord): Finding[] {
  return [
    ...areasForImprovement.map(({ question, text, source }) => ({
      kind: 'area' as const,
      question,
      text,
      source,
    })),
    ...causesOfConcern.flatMap(({ question, text, source, recommendations }) => [
      { kind: 'cause' as const, question, text, source },
      ...recommendations.map((recommendation) => ({
        kind: 'recommendation' as const,
        question,
        text: recommendation.text,
        ...(recommendation.leadIn !== undefined && { leadIn: recommendation.leadIn }),
        source: recommendation.source,
      })),
    ]),
  ];
}

function sayingsOf({ inProse, narrativeFigures, definitions }: ReportRecord): Saying[] {
  return [
    ...inProse.map(({ kind, question = 'summary', text, source }) => ({
      kind,
      about: question,
      text,
      source,
    })),
    ...narrativeFigures.flatMap(({ figure, caveats }) =>
      caveats.map(({ text, source }) => ({ kind: 'caveat' as const, about: figure, text, source })),
    ),
    ...definitions.map(({ term, abbreviation, text, source }) => ({
      kind: 'definition' as const,
      about: term,
      text,
      ...(abbreviation !== undefined && { spelledOut: `${term} ${abbreviation}` }),
      source,
    })),
  ];
}

function spaced(words: string): string {
  return words.replaceAll('-', ' ');
}
