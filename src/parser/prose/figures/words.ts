import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import { measureOf, number, percent } from './measures.ts';
import { periodLeads, periodWords } from './periods.ts';

/** The words of which forms are made, each with the pattern that it stands for. */
export type Words = Readonly<Record<string, string | undefined>>;

/** The words of every figure's sentences. */
const general = {
  nationPlace: '(?:for|across|in) england and wales',
  nation: '(?<!(?:for|across|in) )england and wales',
  samePeriod: '(?:in|over|for|during) the same period',
  place: "(?:(?:recorded )?(?:by|in|for) the force|the force's)",
  equivalent: 'the (?:equivalent|corresponding) (?:rate|figure|proportion)',
  whenItWas: 'when the (?:rate|figure|proportion) was',
  number,
  value: number,
  national: number,
  earlier: number,
  larger: number,
  smaller: number,
  percent,
  force: 'the force',
  there: 'there (?:were|was)',
  have: '(?:had|has)(?: mapped)?|made|was(?: actively)? (?:managing|monitoring|investigating|disrupting, investigating or monitoring)',
  represents: 'represents|equates to',
  also: '(?:but|and)(?: it)? made|[.] of these,?',
  rate: '(?:(?:average|overall) )?(?:rate|average|figure|proportion|percentage)',
  level: '(?:(?:very|relatively) )?(?:high|low)',
  be: 'was|were|is|are',
  change:
    'decreased|fell|reduced|dropped|declined|increased|rose|decrease|reduction|fall|drop|increase|rise|down|up',
  link: 'this|these|it|that|which',
  from: 'from',
  to: 'to',
  by: 'by',
  at: 'at',
  of: 'of',
  compare:
    'also|slightly|notably|significantly|considerably|much|just|broadly|well|higher|lower|compared|compares|comparison|with|to|than|above|below|in|line|similar|against',
  article: 'the|an|a|its',
  only: 'only|recorded',
  some: 'some',
  comma: ',',
  open: '\\(',
  close: '\\)',
  dash: '-(?= |$)',
  stop: '[.?!]',
  ended: '(?=$|[.?!,:;])',
};

/** Give the words of one figure's sentences: those of every figure, and its own; a period is a group of the words around it. */
export function wordsOf({ unit, wording }: NarrativeFigureDefinition): Words {
  const { clues: _clues, narrowedBy: _narrowedBy, period, ...own } = wording;
  return {
    ...general,
    ...own,
    when: `${periodLeads[period]}(?<when>${periodWords[period]})`,
    against: `(?:when )?compared (?:to|with) (?:the )?(?<against>${periodWords[period]})`,
    unit: measureOf(unit),
  };
}
