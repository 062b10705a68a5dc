import type { DescribedQuestion, Figure, ReportDescription } from './description.ts';
import { printedLabels, printedQuestions } from './programme-2017.ts';

/** A grade's name in a record, by the words that reports print. */
const gradeNames: Readonly<Record<string, string>> = {
  Outstanding: 'outstanding',
  Good: 'good',
  Adequate: 'adequate',
  'Requires improvement': 'requires-improvement',
  Inadequate: 'inadequate',
  Ungraded: 'ungraded',
};

/** What a record of the report must say, read off the description that its text was written from. */
export function expectedFacts(report: ReportDescription): {
  id: string;
  overall: unknown;
  judgments: unknown[];
  metrics: unknown[];
  areasForImprovement: unknown[];
  causesOfConcern: unknown[];
} {
  const { slug, overall, questions, numbers } = report;
  const id = `${slug}-2017-effectiveness`;
  const chapters = questions.filter((question) => question.hasChapter);
  return {
    id,
    overall: overall === undefined ? undefined : { basis: 'stated', grade: gradeNames[overall] },
    judgments: questions.map((question) => judgment(question)),
    metrics: printedLabels.map(({ metric }) => ({
      metric,
      force: value(numbers[metric].force),
      englandAndWales: value(numbers[metric].nation),
    })),
    areasForImprovement: chapters.flatMap((question) =>
      question.areasForImprovement.map((text) => ({ question: question.id, text })),
    ),
    causesOfConcern: chapters.flatMap((question) =>
      question.causesOfConcern.map(({ text, leadIn, recommendations }) => ({
        ...{ question: question.id, text },
        recommendations: recommendations.map((words) => [leadIn, words]),
      })),
    ),
  };
}

function judgment({ id, grade, lastInspected }: DescribedQuestion): unknown {
  const title = printedQuestions.find((known) => known.id === id)?.inTable;
  return { question: id, title, grade: gradeNames[grade], lastInspected };
}

function value(figure: Figure): unknown {
  return figure.value === undefined
    ? { status: 'not-supplied' }
    : { status: 'stated', value: figure.value };
}
