import { noQuestion, plainWords, type Fact } from './fact.ts';

/** A figure as known facts and records both give it. */
interface Figure {
  status: string;
  value?: number | undefined;
}

interface Period {
  status: string;
  printed?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** What known facts and records have in common. */
export interface FactSource {
  id: string;
  published?: string | undefined;
  isbn?: string | undefined;
  overall: { basis: string; grade?: string | undefined };
  judgments: readonly { question: string; grade: string; lastInspected?: number | undefined }[];
  metrics: readonly { metric: string; period: Period; force: Figure; englandAndWales: Figure }[];
  areasForImprovement: readonly { question: string; text: string }[];
  causesOfConcern: readonly {
    question: string;
    text: string;
    recommendations: readonly { text: string }[];
  }[];
  narrativeFigures: readonly {
    figure: string;
    period: Period;
    base?: { words: string } | undefined;
    force: Figure;
    englandAndWales?: Figure | undefined;
    comparison?: { words: string } | undefined;
    caveats: readonly { text: string }[];
  }[];
  inProse: readonly { kind: string; question?: string | undefined; text: string }[];
}

/** List the facts of a record, or of known facts, in one form. What is not in the text is no fact. */
export function factsOf(source: FactSource): Fact[] {
  const { id, published, isbn, overall, judgments, metrics, causesOfConcern } = source;
  return [
    { kind: 'report', about: 'id', says: id },
    ...optional('report', 'published', published),
    ...optional('report', 'isbn', isbn),
    ...optional('overall', 'overall', overall.grade),
    ...judgments.flatMap(({ question, grade, lastInspected }): Fact[] => [
      { kind: 'grade', about: question, says: grade },
      ...optional('year', question, lastInspected),
    ]),
    ...metrics.flatMap(({ metric, force, englandAndWales, period }) => [
      ...optional('force figure', metric, figureWords(force)),
      ...optional('national figure', metric, figureWords(englandAndWales)),
      ...optional('period', metric, periodWords(period)),
    ]),
    ...source.areasForImprovement.map((item) => sentence('area for improvement', item)),
    ...causesOfConcern.map((item) => sentence('cause of concern', item)),
    ...causesOfConcern.flatMap(({ question, recommendations }) =>
      recommendations.map(({ text }) => sentence('recommendation', { question, text })),
    ),
    ...source.narrativeFigures.flatMap((figure) => proseFacts(figure)),
    ...source.inProse.map((item) =>
      sentence(item.kind === 'asked' ? 'asked' : 'since earlier', {
        question: item.question ?? noQuestion,
        text: item.text,
      }),
    ),
  ];
}

function proseFacts(prose: FactSource['narrativeFigures'][number]): Fact[] {
  const { figure, force, englandAndWales, period, base, comparison, caveats } = prose;
  return [
    ...optional('prose figure', figure, figureWords(force)),
    ...optional('prose national figure', figure, englandAndWales && figureWords(englandAndWales)),
    ...optional('prose period', figure, periodWords(period)),
    ...optional('prose base', figure, base && plainWords(base.words)),
    ...optional('prose comparison', figure, comparison && plainWords(comparison.words)),
    ...caveats.map(({ text }) => sentence('prose caveat', { question: figure, text })),
  ];
}

function figureWords({ status, value }: Figure): string | undefined {
  if (status === 'stated') return String(value);
  return status === 'not-supplied' ? 'not supplied' : undefined;
}

/** A period by its dates: the words before it are said in several ways. */
function periodWords({ status, from, to }: Period): string | undefined {
  return status === 'stated' ? `${from ?? ''} to ${to ?? ''}` : undefined;
}

function sentence(
  kind: Fact['kind'],
  { question, text }: { question: string; text: string },
): Fact {
  return { kind, about: question, says: plainWords(text) };
}

function optional(kind: Fact['kind'], about: string, says: string | number | undefined): Fact[] {
  return says === undefined ? [] : [{ kind, about, says: String(says) }];
}
