import type { MetricId } from '../../schema/metric.ts';
import { isOpen, type ExplainedGroup, type Explanation } from './explain.ts';
import { figuresOf } from './groups.ts';
import { areRows, fits, signatureOf, type Pair, type PairOrder } from './pairs.ts';
import type { FigureUnit } from './units.ts';

/** The national figure of each metric that is known from elsewhere. */
export type KnownFigures = ReadonlyMap<MetricId, number>;

/** The figures of one metric, and how it is told whose they are. */
export interface Account {
  /** `contested`: they may be another metric's, or there are others. `none`: there are no figures. */
  order: PairOrder | 'contested' | 'none';
  /** The force's figure first where the order is known; as printed where it is not. */
  figures: readonly FigureUnit[];
  /** For a figure alone, the names that stand with it: `Fv`. */
  signature: string;
  /** The figures are the metric's by more than the order in which several labels stand. */
  isProved: boolean;
}

type NamedAccount = readonly [metric: MetricId, account: Account];

/** What is said of a metric without figures. */
export const noAccount: Account = { order: 'none', figures: [], signature: '', isProved: true };

/** The order of several labels is proved by the national figures of all of them, but for this share. */
const mostUnknown = 0.25;

/** Tell what one layout says of each metric that it has a label of. */
export function accountsOf(
  { groups }: Explanation,
  known: KnownFigures,
): ReadonlyMap<MetricId, Account> {
  const open = groups.filter(isOpen);
  return gathered(
    groups.flatMap((group) => {
      const strays = open.filter(({ panel }) => panel === group.panel).flatMap(figuresOf);
      return group.ways.length > 0 ? pairAccounts(group, { strays, known }) : looseAccounts(group);
    }),
  );
}

/** Tell what stands at each label where no layout explains it: there, nothing says that a figure behind a name is its own. */
export function bareAccountsOf({ groups }: Explanation): ReadonlyMap<MetricId, Account> {
  return gathered(
    groups
      .flatMap(looseAccounts)
      .map(([metric, account]) =>
        account.signature === 'Fv'
          ? [metric, { ...account, order: 'contested' }]
          : [metric, account],
      ),
  );
}

/** A label that stands twice leaves both its figures contested. */
function gathered(accounts: readonly NamedAccount[]): ReadonlyMap<MetricId, Account> {
  const all = new Map<MetricId, Account>();
  for (const [metric, account] of accounts) {
    const before = all.get(metric) ?? noAccount;
    all.set(metric, before.order === 'none' ? account : contested(before, account));
  }
  return all;
}

/** Read the pairs of a group in every way that the known figures allow. */
function pairAccounts(
  group: ExplainedGroup,
  { strays, known }: { strays: readonly FigureUnit[]; known: KnownFigures },
): NamedAccount[] {
  const { labels, ways } = group;
  const figures = figuresOf(group);
  const shapes = new Set(labels.map(({ shape }) => shape));
  const isLocal =
    figures.length === 2 ||
    shapes.size === labels.length ||
    (ways.length === 1 && areRows(labels, figures));
  const agreeing = isLocal ? ways : ways.filter((pairs) => canAgree(pairs, known));
  const unknown = agreeing.flat().filter((pair) => isUnknown(pair, known)).length;
  const isInOrder = agreeing.flat().every((pair) => isPlaced(pair, group));
  const isProved =
    isLocal || (isInOrder && agreeing.length === 1 && unknown <= labels.length * mostUnknown);
  const pairs = (agreeing.length > 0 ? agreeing : ways).flat();
  return labels.map(({ metric, shape }) => {
    const beside = strays.filter((figure) => figure.type !== 'dash' && fits(figure, shape));
    const accounts = pairs
      .filter((pair) => pair.metric === metric)
      .map(({ figures, order, nationLeads }) => {
        const account: Account = { order, figures, signature: '', isProved };
        const mayBeTurned = order === 'sequence' || (order === 'paired' && nationLeads);
        const isSure = !mayBeTurned || beside.length === 0;
        return isSure ? account : contested(account, { ...account, figures: beside });
      });
    return [metric, accounts.length > 0 ? accounts.reduce(merged) : noAccount];
  });
}

/** Nothing is proved by a metric without a known national figure, or by digits that nobody can tell. */
function isUnknown({ metric, figures }: Pair, known: KnownFigures): boolean {
  return !known.has(metric) || figures.some(({ type }) => type === 'doubtful');
}

/**
 * Tell whether a force's figure stands beside the nation's, alone with it on a line, or has a shape of its own.
 *
 * Elsewhere in a column it may be another label's: known national figures prove the order of the nation's column alone.
 */
function isPlaced({ metric, figures: [force, nation] }: Pair, group: ExplainedGroup): boolean {
  const figures = figuresOf(group);
  const onLine = figures.filter(({ line }) => line === force.line);
  const isAlone = onLine.length === 2 && onLine.includes(nation);
  const isBeside = Math.abs(figures.indexOf(force) - figures.indexOf(nation)) === 1;
  return isAlone || isBeside || hasOwnShape(metric, group);
}

/** Tell whether no other label has figures of its shape; a dash may be of any. */
function hasOwnShape(metric: MetricId, group: ExplainedGroup): boolean {
  const shape = group.labels.find((label) => label.metric === metric)?.shape;
  const isAlone = group.labels.filter((label) => label.shape === shape).length === 1;
  return isAlone && figuresOf(group).every(({ type }) => type === 'number');
}

/** Tell whether the nation's figures can be those that are known: without names they all stand first, or all second. */
export function canAgree(pairs: readonly Pair[], known: KnownFigures): boolean {
  const isNations = (place: 0 | 1) =>
    pairs.every(({ metric, figures, order }) => {
      const national = known.get(metric);
      const figure = figures[order === 'paired' ? 1 : place];
      return national === undefined || figure.type !== 'number' || figure.value === national;
    });
  return isNations(0) || isNations(1);
}

/** Figures that a label has and that are no pair: one alone may still say something, more are contested. */
function looseAccounts({ labels, units }: ExplainedGroup): NamedAccount[] {
  const all = figuresOf({ units });
  return labels.map(({ metric, shape }) => {
    const figures = all.filter((figure) => fits(figure, shape));
    if (figures.length === 0) return [metric, noAccount];
    const isAlone = all.length === 1 && labels.length === 1;
    const order = isAlone ? 'unclear' : 'contested';
    return [metric, { order, figures, signature: signatureOf(units), isProved: true }];
  });
}

/** From what tells most about whose figures are to what tells least. */
const certainties = ['paired', 'sequence', 'unclear', 'none', 'contested'];

/** What two accounts of one metric agree on stands, told by the surer one. */
export function merged(one: Account, other: Account): Account {
  const [surer = one, less = other] = [one, other].sort(
    (a, b) => certainties.indexOf(a.order) - certainties.indexOf(b.order),
  );
  const isTurned = less.order !== 'unclear' && keysOf(surer)[0] !== keysOf(less)[0];
  if (less.order === 'contested' || isTurned || !hasSameFigures(one, other))
    return contested(one, other);
  return { ...surer, isProved: one.isProved || other.isProved };
}

/** Tell whether two accounts have the same figures, in whatever order. */
export function hasSameFigures(one: Account, other: Account): boolean {
  return keysOf(one).sort().join('\n') === keysOf(other).sort().join('\n');
}

function contested(one: Account, other: Account): Account {
  const known = new Set(keysOf(one));
  const others = other.figures.filter((figure) => !known.has(figureKey(figure)));
  return {
    order: 'contested',
    figures: [...one.figures, ...others],
    signature: '',
    isProved: true,
  };
}

function keysOf({ figures }: Account): string[] {
  return figures.map(figureKey);
}

/** What two units, read in different orders, have in common where they are one printed figure. */
export function figureKey(figure: FigureUnit): string {
  const printed = figure.type === 'dash' ? '' : figure.printed;
  return `${String(figure.line)} ${figure.type} ${printed}`;
}
