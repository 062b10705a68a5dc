import type { Metric } from '../../schema/metric.ts';
import type { Value } from '../../schema/value.ts';
import type { Reporter } from '../diagnostics.ts';
import type { MetricReading } from './read-panels.ts';
import type { Verdict } from './settle-pair.ts';
import type { FigureUnit } from './units.ts';

const notInText: Value = { status: 'not-in-text' };

/** What is said of a metric of which figures are missing, or left out for no more than what is found. */
const rules = {
  'no-figures': 'metric-missing',
  'only-national': 'force-value-missing',
  'only-force': 'national-value-missing',
  'layouts-differ': 'ambiguous-value',
  'nothing-tells': 'ambiguous-value',
  'not-national': 'ambiguous-value',
  'one-figure': 'ambiguous-value',
} as const;

/** Say in a diagnostic what is missing of a metric, or why its figures are left out. */
export function tellVerdict(
  { reason, force, nation }: Verdict,
  { reading, national }: { reading: MetricReading; national: number | undefined },
  reporter: Reporter,
): void {
  const { metric, figures } = reading;
  const [first, second] = figures;
  const line = first?.line ?? reading.line;
  const facts = { metric, found: figures.map(printedOf).join(' and ') };
  if (reason === 'damaged') {
    const doubtful = figures.filter(({ type }) => type === 'doubtful');
    const found = doubtful.map(printedOf).join(' and ');
    reporter.report('doubtful-figure', doubtful[0]?.line ?? line, { metric, found });
  } else if (reason === 'reports-differ') {
    const found = second ? printedOf(second) : '';
    const wanted = national ?? 'a figure on which they agree';
    reporter.report('national-figure-differs', second?.line ?? line, { metric, wanted, found });
  } else if (reason === 'national-figure') {
    if (nation && (force?.type !== 'number' || force.value !== national))
      reporter.report('order-corroborated', line, { ...facts, national: printedOf(nation) });
  } else if (reason === 'layouts-differ' && nation) {
    const others = figures.filter((figure) => figure !== nation);
    const found = others
      .toSorted((one, other) => one.line - other.line)
      .map(printedOf)
      .join(' and ');
    reporter.report('force-value-ambiguous', line, { metric, found, national: printedOf(nation) });
  } else if (reason !== 'beside-names' && reason !== 'order-of-names')
    reporter.report(rules[reason], line, facts);
}

/** The force's and the nation's figure as the record has them. */
export function valuesOf(
  { reason, force, nation }: Verdict,
  { figures }: MetricReading,
): Pick<Metric, 'force' | 'englandAndWales'> {
  const open = figures.filter((figure) => figure !== force && figure !== nation);
  const missing = reason === 'damaged' ? notInText : openValue(open);
  return {
    force: force ? valueOf(force) : missing,
    englandAndWales: nation ? valueOf(nation) : missing,
  };
}

/** Figures of which nobody can tell whose they are; not in the text where there are none. */
function openValue(figures: readonly FigureUnit[]): Value {
  const numbers = figures.flatMap((figure) => (figure.type === 'number' ? [figure.value] : []));
  if (numbers.length === 0) return notInText;
  const lines = figures.map((figure) => figure.line);
  const source = { line: Math.min(...lines), endLine: Math.max(...lines) };
  return { status: 'ambiguous', candidates: [...new Set(numbers)], source };
}

/** A figure as it is printed, for people. */
export function printedOf(figure: FigureUnit): string {
  return figure.type === 'dash' ? 'a dash' : figure.printed;
}

function valueOf(figure: FigureUnit): Value {
  if (figure.type === 'doubtful') return notInText;
  const source = { line: figure.line, endLine: figure.line };
  if (figure.type === 'dash') return { status: 'not-supplied', source };
  return { status: 'stated', value: figure.value, printed: figure.printed, source };
}
