import { formatCount } from '../format/count.ts';
import { formatFigure } from '../format/figure.ts';
import { formatList } from '../format/list.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { MetricEvidence } from '../schema/evidence.ts';

/** What stands at a label, as a sentence names it. */
interface Found {
  first: string;
  second: string;
  both: string;
}

/** Forces of which only the first few are named. */
interface OtherForces {
  named: readonly string[];
  count: number;
}

/** What the sentences about a metric's figures need to know. */
export interface PairFacts {
  evidence: MetricEvidence;
  definition: MetricDefinition;
  /** Short name of the force. */
  force: string;
  /** The other forces whose reports settle the national figure: those that are named, and how many there are. */
  others: OtherForces;
  /** Whether our copy says for when the measure is counted; if not, no other report's period is the same. */
  hasPeriod: boolean;
}

/** What is said of each reason, from what stands at the label. */
const stepsFor: Record<MetricEvidence['reason'], (facts: PairFacts, found: Found) => string[]> = {
  'beside-names': (facts, { first, second }) => [
    `Each figure stands beside a name: ${first} beside that of ${facts.force}, ${second} beside England and Wales.`,
    ...agreement(facts),
  ],
  'order-of-names': (facts, { first, second }) => [
    `The name of ${facts.force} stands first and England and Wales second; the figures stand in the same order, ${first} and ${second}.`,
    ...agreement(facts),
  ],
  'national-figure': settledByNational,
  'only-national': (facts, { first }) => [
    `One figure stands at the label: ${first}.`,
    `${known(facts)} So it is that of England and Wales, and the figure of ${facts.force} is missing from our copy.`,
  ],
  'only-force': (facts, { first }) => [
    `One figure stands at the label, behind the name of ${facts.force}: ${first}.`,
    `${known(facts)} This is another, so it is the force’s; the one of England and Wales is missing from our copy.`,
  ],
  'no-figures': noFigures,
  'layouts-differ': (_facts, { both }) => [
    `Near the label stand ${both}, and the ways in which these pages can be read differ about whose they are. So they are left out.`,
  ],
  'nothing-tells': (_facts, { both }) => [
    `At the label stand ${both}. Their place does not tell which is whose, and no figure for England and Wales from other reports settles it. So they are left out.`,
  ],
  'not-national': (facts, { both }) => [
    `At the label stand ${both}. Their place does not tell which is whose.`,
    `${known(facts)} Neither of them is that, so they are left out.`,
  ],
  'one-figure': (_facts, { first }) => [
    `One figure stands at the label: ${first}. Whose it is cannot be told, so it is left out.`,
  ],
  'reports-differ': (_facts, { both }) => [
    `At the label stand ${both}. The one for England and Wales is not the one of other reports, so both are left out.`,
  ],
  damaged: (_facts, { both }) => [
    `At the label stand ${both}. Something unknown touches the digits; what cannot be told for certain is left out.`,
  ],
};

/** Say what decided whose the figures of a metric are, or why they are left out; one sentence a step. */
export function pairSteps(facts: PairFacts): string[] {
  const found = foundIn(facts);
  const [first = '', second = ''] = found;
  return stepsFor[facts.evidence.reason](facts, { first, second, both: formatList(found) });
}

/** Say in which order the pages were read; nothing where no figure was found. */
export function layoutStep({ layouts, found, isWhole }: MetricEvidence): string[] {
  const [first, ...more] = layouts;
  if (first === undefined || found.length === 0) return [];
  const order = first.order === 'lines' ? 'line by line' : 'column by column';
  const place = {
    before: 'each label before its figures',
    after: 'each label after its figures',
    between: 'each label between its figures',
    within: 'the labels of a panel with all of its figures, in one order',
  }[first.place];
  const others = more.length === 0 ? '' : ' Other ways of reading them say the same.';
  const rest = isWhole
    ? 'every figure of Force in numbers belongs to a label'
    : 'some figures of Force in numbers belong to no label as a pair';
  return [`The pages were read ${order}, ${place}; in this way ${rest}.${others}`];
}

function settledByNational(facts: PairFacts, { first, second }: Found): string[] {
  const { evidence, definition, force } = facts;
  const national = evidence.national?.value;
  const printed = national === undefined ? '' : nationalWords(national, definition);
  const isFirst = Number(evidence.found[0]?.printed) === national;
  const isSecond = Number(evidence.found[1]?.printed) === national;
  const rest =
    isFirst && isSecond
      ? `Both figures are ${printed}, so it does not matter which is whose.`
      : `So ${printed} is that of England and Wales, and ${isFirst ? second : first} is that of ${force}.`;
  return [
    `Two figures stand at the label, ${first} and ${second}. Their place does not tell for certain which is whose.`,
    `${known(facts)} ${rest}`,
  ];
}

function noFigures(facts: PairFacts): string[] {
  const { evidence } = facts;
  const line = String(evidence.line);
  return [
    evidence.hasLabel
      ? `The label stands on line ${line}, and no figure stands with it.`
      : `Neither its label nor a figure is in our copy; Force in numbers begins on line ${line}.`,
    ...(evidence.national
      ? [`${known(facts)} It is not carried over to a report that does not print it.`]
      : []),
  ];
}

/** Say which national figure is known, and from where. */
function known({ evidence, definition, others, hasPeriod }: PairFacts): string {
  if (!evidence.national) return 'No figure for England and Wales is known from other reports.';
  const figure = nationalWords(evidence.national.value, definition);
  const same = hasPeriod ? 'the same measure and period' : 'the same measure';
  return `For ${same}, England and Wales have ${figure} in ${reportsOn(others)}.`;
}

/** The figure with its sign, as the reports print a rise. */
function nationalWords(value: number, { unit }: MetricDefinition): string {
  const sign = unit === 'percent-change' && value > 0 ? '+' : '';
  return formatFigure(`${sign}${String(value)}`, unit);
}

/** Say which other reports print the same national figure. */
function agreement({ evidence, others }: PairFacts): string[] {
  if (evidence.found[1]?.printed === 'a dash' || !evidence.national) return [];
  if (others.count === 0) return ['No other report here states the figure of England and Wales.'];
  return [`The same figure for England and Wales stands in ${reportsOn(others)}.`];
}

/** Example: `the report on Kent`, `the reports on Dorset, Essex, Kent and 12 others`. */
function reportsOn({ named, count }: OtherForces): string {
  const rest = count - named.length;
  const names = rest === 0 ? named : [...named, `${formatCount(rest)} others`];
  return `the ${count === 1 ? 'report' : 'reports'} on ${formatList(names)}`;
}

function foundIn({ evidence, definition }: PairFacts): string[] {
  return evidence.found.map(({ printed }) =>
    /\d/.test(printed) ? formatFigure(printed, definition.unit) : printed,
  );
}
