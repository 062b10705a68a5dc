import type { MetricDefinition } from '../../programme/metrics.ts';
import type { MetricId } from '../../schema/metric.ts';
import {
  hasOpenFigures,
  isWhole,
  type ExplainedGroup,
  type Explanation,
  type Layout,
} from './explain.ts';
import { figuresOf } from './groups.ts';
import { fits, signatureOf, type Pair, type PairOrder } from './pairs.ts';
import { isName, type FigureUnit, type PrintedPeriod } from './units.ts';

/** The national figure of each metric that is known from elsewhere. */
export type KnownFigures = ReadonlyMap<MetricId, number>;

/**
 * What one report says about a metric.
 *
 * `contested`: layouts differ about its figures, or do not account for them. `none`: there are no figures.
 */
export interface MetricReading {
  metric: MetricId;
  /** Absent where none is printed at its label, or in the note that its panel points to. */
  period?: PrintedPeriod;
  /** Line of the label, or of the pages where it is not there. */
  line: number;
  hasLabel: boolean;
  order: PairOrder | 'contested' | 'none';
  /** The force's figure first where the order is known; as printed where it is not. */
  figures: readonly FigureUnit[];
  /** For a figure alone, the names that stand with it: `Fv`. */
  signature: string;
  /** The layouts that say so. */
  layouts: readonly Layout[];
  /** They account for every figure of the pages. */
  isWhole: boolean;
}

type MetricFigures = Pick<MetricReading, 'order' | 'figures' | 'signature'>;

/** What is decided of a metric. */
type Decision = Omit<MetricReading, 'metric' | 'period' | 'line' | 'hasLabel'>;

/** What a layout says of a metric. */
interface View extends MetricFigures {
  /** The figures are the metric's by more than the order in which several labels stand. */
  isProved: boolean;
}

const noFigures: View = { order: 'none', figures: [], signature: '', isProved: true };

/** Layouts that explain less than this share of what the best one does are no rivals to it. */
const rivalShare = 0.5;

/** The order of several labels is proved by the national figures of all of them, but for this share. */
const mostUnknown = 0.25;

/**
 * Say what the pages state of each metric: what all layouts agree on that account for every figure.
 *
 * Where none does, those that explain at least two labels for each group that they leave unexplained. A layout that
 * a known figure contradicts stands back behind one that it does not.
 */
export function decide(
  explanations: readonly Explanation[],
  { metrics, known }: { metrics: readonly MetricDefinition[]; known: KnownFigures },
): Map<MetricId, Decision> {
  const whole = explanations.filter(isWhole);
  const most = mostly(explanations);
  const candidates = agreeing(whole.length > 0 ? whole : most, known);
  const views = candidates.map((explanation) => viewOf(explanation, { metrics, known }));
  const witnesses = most.map((explanation) => viewOf(explanation, { metrics, known }));
  const fallback = explanations[0] && looseView(explanations[0], metrics);
  return new Map(
    metrics.map(({ id }) => {
      const accounts = views.flatMap((view) => view.get(id) ?? []);
      const told = accounts.length > 0 ? accounts.reduce(merged) : fallback?.get(id);
      const { order, figures, signature, isProved } = told ?? noFigures;
      const isWitnessed = witnesses.some((view) => told && provesPair(view.get(id), told));
      const layouts = candidates.flatMap(({ layout }, at) =>
        told && isSameAccount(views[at]?.get(id), told) ? [layout] : [],
      );
      return [
        id,
        {
          order: isProved || isWitnessed ? order : 'contested',
          ...{ figures, signature, layouts },
          isWhole: whole.length > 0,
        },
      ];
    }),
  );
}

/** The layout has the same figures at the label, whether it tells their order or not. */
function isSameAccount(view: View | undefined, told: View): boolean {
  if (view?.figures.length !== told.figures.length) return false;
  const known = new Set(told.figures.map(figureKey));
  return view.figures.every((figure) => known.has(figureKey(figure)));
}

/** Layouts that account for most. */
function mostly(explanations: readonly Explanation[]): Explanation[] {
  const most = Math.max(...explanations.map(({ explained }) => explained), 0);
  return explanations.filter(
    ({ explained, unexplained }) =>
      explained > 0 && explained >= 2 * unexplained && explained > rivalShare * most,
  );
}

/** Another layout has the same pair right at its label. */
function provesPair(witness: View | undefined, told: View): boolean {
  return (
    witness?.isProved === true &&
    witness.order !== 'contested' &&
    merged(witness, told).order !== 'contested'
  );
}

function agreeing(explanations: readonly Explanation[], known: KnownFigures): Explanation[] {
  const isContradicted = ({ groups }: Explanation) =>
    groups.some(({ ways }) => ways.length > 0 && !ways.some((pairs) => agree(pairs, known)));
  const left = explanations.filter((explanation) => !isContradicted(explanation));
  return left.length > 0 ? left : [...explanations];
}

function agree(pairs: readonly Pair[], known: KnownFigures): boolean {
  return pairs.every(({ metric, figures, order }) => {
    const national = known.get(metric);
    const able = order === 'paired' ? figures.slice(1) : figures;
    return (
      national === undefined ||
      able.some((figure) => figure.type !== 'number' || figure.value === national)
    );
  });
}

/** What one layout says of each metric that it speaks of. */
function viewOf(
  { groups }: Explanation,
  context: { metrics: readonly MetricDefinition[]; known: KnownFigures },
): Map<MetricId, View> {
  const view = new Map<MetricId, View>();
  const namesLead = groups.some(({ ways }) =>
    ways.flat().some(({ order, namesFollow }) => order === 'paired' && !namesFollow),
  );
  const nationLeads = groups.some(({ ways }) => ways.flat().some((pair) => pair.nationLeads));
  const strays = groups.filter((group) => group.ways.length === 0 && hasOpenFigures(group));
  for (const group of groups) {
    for (const [metric, told] of readGroup(group, context)) {
      const before = view.get(metric);
      view.set(metric, before && before.order !== 'none' ? contest(before, told) : told);
    }
  }
  for (const group of groups) {
    for (const pair of group.ways.flat()) {
      const told = view.get(pair.metric);
      const definition = context.metrics.find(({ id }) => id === pair.metric);
      if (!told || !definition) continue;
      const beside = strays
        .filter(({ panel }) => panel === group.panel)
        .flatMap(figuresOf)
        .filter((figure) => figure.type !== 'dash' && fits(figure, definition));
      const mayBeTurned =
        told.order === 'sequence' || (told.order === 'paired' && pair.nationLeads);
      if (mayBeTurned && beside.length > 0)
        view.set(pair.metric, {
          ...told,
          order: 'contested',
          figures: [...told.figures, ...beside],
        });
      else if (told.order === 'paired' && pair.namesFollow && namesLead)
        view.set(pair.metric, { ...told, order: 'unclear' });
      else if (told.order === 'sequence' && nationLeads)
        view.set(pair.metric, { ...told, order: 'unclear' });
    }
  }
  return view;
}

function readGroup(
  group: ExplainedGroup,
  { metrics, known }: { metrics: readonly MetricDefinition[]; known: KnownFigures },
): [MetricId, View][] {
  const { labels, ways, isLocal } = group;
  if (ways.length === 0 || figuresOf(group).length === 0) return looseFigures(group, metrics);
  const unknown = labels.filter(({ metric }) => !known.has(metric));
  const isKnown = unknown.length <= labels.length * mostUnknown;
  const left = ways.filter((pairs) => (ways.length === 1 && isLocal ? true : agree(pairs, known)));
  const isProved = isLocal ? left.length > 0 : left.length === 1 && isKnown;
  const chosen = left.length > 0 ? left : ways;
  const told = new Map<MetricId, View>();
  for (const { metric, figures, order } of chosen.flat()) {
    const one: View = { order, figures, signature: '', isProved };
    const before = told.get(metric);
    told.set(metric, before ? merged(before, one) : one);
  }
  for (const { metric } of labels) if (!told.has(metric)) told.set(metric, noFigures);
  return [...told];
}

/** Figures that a label has and that are no pair: one alone may still say something, more are contested. */
function looseFigures(
  group: ExplainedGroup,
  metrics: readonly MetricDefinition[],
): [MetricId, View][] {
  return group.labels.map(({ metric }) => {
    const definition = metrics.find(({ id }) => id === metric);
    const figures = figuresOf(group).filter((figure) => definition && fits(figure, definition));
    if (figures.length === 0) return [metric, noFigures];
    const isAlone = figuresOf(group).length === 1 && group.labels.length === 1;
    const own = new Set<unknown>(figures);
    const units = group.units.filter((unit) => isName(unit) || own.has(unit));
    const order = isAlone ? 'unclear' : 'contested';
    return [metric, { order, figures, signature: signatureOf(units), isProved: true }];
  });
}

function looseView(
  { groups }: Explanation,
  metrics: readonly MetricDefinition[],
): Map<MetricId, View> {
  const view = new Map<MetricId, View>();
  for (const group of groups) {
    for (const [metric, told] of looseFigures(group, metrics)) {
      const before = view.get(metric);
      const saysLittle =
        told.order === 'none' || (told.order === 'unclear' && told.signature !== 'Fv');
      const loose: View = saysLittle ? told : { ...told, order: 'contested' };
      view.set(metric, before && before.order !== 'none' ? contest(before, loose) : loose);
    }
  }
  return view;
}

/** Two accounts of one metric: what they agree on stands, told by the surer one. */
function merged(one: View, other: View): View {
  if (!isSameAccount(one, other) || one.order === 'contested' || other.order === 'contested')
    return contest(one, other);
  const ranks = ['paired', 'sequence', 'unclear', 'none'];
  const [surer, less] =
    ranks.indexOf(one.order) <= ranks.indexOf(other.order) ? [one, other] : [other, one];
  const [first] = surer.figures;
  const [lessFirst] = less.figures;
  const isTurned =
    less.order !== 'unclear' && first && lessFirst && !isSameFigure(first, lessFirst);
  const isProved = one.isProved || other.isProved;
  return isTurned ? { ...surer, order: 'unclear', isProved } : { ...surer, isProved };
}

function contest(one: View, other: View): View {
  if (other.order === 'none' && other.figures.length === 0 && one.order === 'none') return one;
  const others = new Map(other.figures.map((figure) => [figureKey(figure), figure]));
  for (const figure of one.figures) others.delete(figureKey(figure));
  const figures = [...one.figures, ...others.values()];
  return { order: 'contested', figures, signature: '', isProved: true };
}

/** What two units, read in different orders, have in common where they are one printed figure. */
export function figureKey(figure: FigureUnit): string {
  const printed = figure.type === 'dash' ? '' : figure.printed;
  return `${String(figure.line)} ${figure.type} ${printed}`;
}

function isSameFigure(one: FigureUnit, other: FigureUnit): boolean {
  return figureKey(one) === figureKey(other);
}
