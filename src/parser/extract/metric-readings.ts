import { isDeepStrictEqual } from 'node:util';
import type { MetricDefinition } from '../../programme/metrics.ts';
import type { Programme } from '../../programme/programmes.ts';
import type { MetricId } from '../../schema/metric.ts';
import type { Reporter } from '../diagnostics.ts';
import { datePeriod } from '../../period/date-period.ts';
import { clustersOf, type Cluster } from './number-clusters.ts';
import type { Shape } from '../figure-lexer.ts';
import { isFigure, shapeOf, type FigureToken, type NumberToken } from './number-tokens.ts';

/** The words of a period, and the line they stand on. */
export interface PrintedPeriod {
  printed: string;
  line: number;
}

/**
 * What one report alone says about a metric.
 *
 * `paired`: each figure stands beside a name. `sequence`: two names, then two figures in the same order.
 * `unclear`: figures are there, but the text does not settle whose they are. `none`: there are no figures.
 */
export interface MetricReading {
  metric: MetricId;
  /** Absent where none is printed at its label, or in the note that its panel points to. */
  period?: PrintedPeriod;
  /** Line of the label, of its first figure, or of the pages where neither is there. */
  line: number;
  order: 'paired' | 'sequence' | 'unclear' | 'none';
  /** The force's figure first where the order is known; as printed where it is not. */
  figures: readonly FigureToken[];
  /** The force's name (F), the nation's (N) and figures (v) as they stand: `FvNv`. */
  signature: string;
}

/** Orders in which two names (F, N) and two figures (v) can be read without doubt, and where each figure stands. */
const patterns: readonly (readonly [RegExp, 'paired' | 'sequence', force: 0 | 1])[] = [
  [/^FvNv/, 'paired', 0],
  [/^NvFv/, 'paired', 1],
  [/^vFvN$/, 'paired', 0],
  [/^vNvF$/, 'paired', 1],
  [/^FNvv$/, 'sequence', 0],
];

/** Give the figures of Force in numbers to its metrics, each by its label and the shape of its unit. */
export function readMetrics(
  {
    tokens,
    programme,
    line,
    notePeriod,
  }: {
    tokens: readonly NumberToken[];
    programme: Programme;
    line: number;
    /** What the note says of the panels that carry an asterisk. */
    notePeriod?: PrintedPeriod | undefined;
  },
  reporter: Reporter,
): MetricReading[] {
  const clusters = clustersOf(tokens);
  const readings = programme.metrics.map((metric) => {
    const mine = clusters.filter((cluster) => isLabelled(cluster, metric.id));
    return readMetric({ metric, clusters: mine, programme, line, notePeriod }, reporter);
  });
  const claimed = new Set<NumberToken>(readings.flatMap(({ figures }) => figures));
  const strays = tokens.filter(
    (token): token is PrintedNumber =>
      (token.type === 'number' || token.type === 'doubtful') && !claimed.has(token),
  );
  for (const { line, printed } of strays) {
    reporter.report('unclaimed-value', line, { found: printed });
  }
  const labelsFollow = clusters.some(
    (cluster) => cluster.labels.length === 0 && figuresIn(cluster).length > 0,
  );
  const namesLead = readings.some(
    ({ order, signature }) => order === 'paired' && !signature.startsWith('v'),
  );
  return readings.map((reading, at) => {
    const metric = programme.metrics[at];
    if (reading.order === 'paired' && namesLead && reading.signature.startsWith('v'))
      return { ...reading, order: 'unclear' };
    if (reading.order !== 'sequence' || !metric) return reading;
    const candidates = straysBeside(metric, { strays, clusters });
    return candidates.length > 0 || labelsFollow
      ? { ...reading, order: 'unclear', figures: [...reading.figures, ...candidates] }
      : reading;
  });
}

/** Stray figures of a metric's shape in its panel: where its figures are told by order alone, one may be its own. */
function straysBeside(
  metric: MetricDefinition,
  { strays, clusters }: { strays: readonly PrintedNumber[]; clusters: readonly Cluster[] },
): PrintedNumber[] {
  const own = clusters.filter((cluster) => isLabelled(cluster, metric.id));
  const panels = new Set(own.map(({ panel }) => panel));
  const beside = clusters.filter(({ panel }) => panels.has(panel)).flatMap(({ tokens }) => tokens);
  return strays.filter((stray) => beside.includes(stray) && isOfShape(stray, metric));
}

function isLabelled({ labels }: Cluster, metric: MetricId): boolean {
  return labels.some((label) => label.metric === metric);
}

type PrintedNumber = Exclude<FigureToken, { type: 'dash' }>;

function figuresIn(cluster: Cluster): FigureToken[] {
  return cluster.tokens.filter(isFigure);
}

function readMetric(
  {
    metric,
    clusters,
    programme,
    line,
    notePeriod,
  }: {
    metric: MetricDefinition;
    clusters: readonly Cluster[];
    programme: Programme;
    line: number;
    notePeriod: PrintedPeriod | undefined;
  },
  reporter: Reporter,
): MetricReading {
  const label = clusters
    .flatMap((cluster) => cluster.labels)
    .find((known) => known.metric === metric.id);
  const period = periodOf(metric, label, notePeriod);
  const none: MetricReading = {
    metric: metric.id,
    ...(period && { period }),
    line: label?.line ?? line,
    order: 'none',
    figures: [],
    signature: '',
  };
  if (!label) return none;
  if (period && !isSamePeriod(period.printed, metric.period)) {
    reporter.report('period-differs', period.line, {
      metric: metric.id,
      wanted: metric.period,
      found: period.printed,
    });
  }
  const parts = clusters
    .map((cluster) => partFor(metric, cluster, programme))
    .filter((part) => hasFigures(part));
  if (parts.length === 0) return none;
  const taken = new Set(parts.flat());
  const left = clusters.flatMap((cluster) =>
    cluster.tokens.filter((token) => !taken.has(token) && isOfShape(token, metric)),
  );
  const figures = [...parts.flat(), ...left].filter(isFigure);
  const unclear: MetricReading = {
    ...none,
    order: 'unclear',
    figures,
    signature: signatureOf(parts.flat()),
  };
  return parts.length > 1 || left.length > 0 || isContested(metric, clusters, programme)
    ? unclear
    : ordered(unclear);
}

/** A period stands at the label; shares of outcomes have theirs in the note on the asterisk. */
function periodOf(
  metric: MetricDefinition,
  label: Extract<NumberToken, { type: 'label' }> | undefined,
  notePeriod: PrintedPeriod | undefined,
): PrintedPeriod | undefined {
  if (label?.period !== undefined) return { printed: label.period, line: label.line };
  return metric.unit === 'percent-of-outcomes' ? notePeriod : undefined;
}

function isSamePeriod(printed: string, expected: string): boolean {
  return isDeepStrictEqual(datePeriod(printed), datePeriod(expected));
}

function ordered(unclear: MetricReading): MetricReading {
  const [first, second] = unclear.figures;
  const pattern = patterns.find(([order]) => order.test(unclear.signature));
  if (!pattern || unclear.figures.length !== 2 || !first || !second) return unclear;
  const [, order, force] = pattern;
  return { ...unclear, order, figures: force === 0 ? [first, second] : [second, first] };
}

/**
 * Cut out of a cluster what can be about one metric: its figures, by shape, with the names beside them.
 *
 * Where two labels stand together, the figures of another shape belong to the other label.
 */
function partFor(
  metric: MetricDefinition,
  { tokens }: Cluster,
  { metrics }: Programme,
): Cluster['tokens'] {
  const shape = shapeOf(metric.unit);
  const fits = (token: Cluster['tokens'][number]) =>
    token.type === 'dash' ||
    token.type === 'doubtful' ||
    (token.type === 'number' && (token.shape === shape || isZeroChange(token, shape)));
  const first = tokens.findIndex((token) => token.type !== 'dash' && fits(token));
  const anyFits = first < 0 ? tokens.findIndex(fits) : first;
  if (anyFits < 0 || metrics.length === 0) return [];
  const foreign = tokens.map((token) => token.type === 'number' && !fits(token));
  const from = foreign.lastIndexOf(true, anyFits) + 1;
  const next = foreign.indexOf(true, anyFits);
  const inside = tokens.slice(from, next < 0 ? tokens.length : next);
  const last = inside.findLastIndex(fits);
  const beginsWithFigure = inside[0] !== undefined && fits(inside[0]);
  return inside.slice(0, beginsWithFigure ? last + 2 : last + 1);
}

/** A number of the metric's shape; one that stands apart from the metric's figures says that one of them may be noise. */
function isOfShape(token: Cluster['tokens'][number], metric: MetricDefinition): boolean {
  return (
    token.type === 'doubtful' || (token.type === 'number' && token.shape === shapeOf(metric.unit))
  );
}

/** `0%` can be a change without a sign. */
function isZeroChange(token: Extract<NumberToken, { type: 'number' }>, shape: Shape): boolean {
  return (
    token.value === 0 &&
    shape === 'share' &&
    token.shape === 'change' &&
    !/[+-]/.test(token.printed)
  );
}

function hasFigures(part: Cluster['tokens']): boolean {
  return part.some(isFigure);
}

function signatureOf(part: Cluster['tokens']): string {
  return part
    .map((token) => (token.type === 'force' ? 'F' : token.type === 'nation' ? 'N' : 'v'))
    .join('');
}

/** Two labels of one shape stand together over the same figures. */
function isContested(
  metric: MetricDefinition,
  clusters: readonly Cluster[],
  { metrics }: Programme,
): boolean {
  const shape = shapeOf(metric.unit);
  return clusters.some(({ labels }) =>
    labels.some((label) => {
      const other = metrics.find((known) => known.id === label.metric);
      return other !== undefined && other.id !== metric.id && shapeOf(other.unit) === shape;
    }),
  );
}
