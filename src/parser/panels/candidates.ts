import type { MetricId } from '../../schema/metric.ts';
import { isOpen, type ExplainedGroup, type Explanation } from './explain.ts';
import { figuresOf } from './groups.ts';
import { areRows, fits, signatureOf, type Pair, type PairOrder } from './pairs.ts';
import type { FigureUnit, Label } from './units.ts';

/** The national figure of each metric that is known from elsewhere. */
export type KnownFigures = ReadonlyMap<MetricId, number>;

/** Figures that may be a metric's, and how it is told whose each is; without any, those there may be another's. */
export interface Candidate {
  force?: FigureUnit | undefined;
  nation?: FigureUnit | undefined;
  order: PairOrder;
}

/** What may be the figures of each metric that a layout has a label of; nothing where none stands at it. */
export type Candidates = ReadonlyMap<MetricId, readonly Candidate[]>;

/** Tell which figures a layout leaves possible for each metric; a label that stands twice has those of both. */
export function candidatesOf(
  { groups }: Pick<Explanation, 'groups'>,
  known: KnownFigures,
): Candidates {
  const open = groups.filter(isOpen);
  const all = new Map<MetricId, readonly Candidate[]>();
  for (const group of groups) {
    const strays = open.filter(({ panel }) => panel === group.panel).flatMap(figuresOf);
    for (const label of group.labels) {
      const pairs = pairsAt(label, group, known);
      const own = pairs.length > 0 ? withStrays(pairs, label, strays) : looseAt(label, group);
      all.set(label.metric, [...(all.get(label.metric) ?? []), ...own]);
    }
  }
  return all;
}

/** Tell what stands at each label where no layout explains it: there, nothing says that a figure behind a name is its own. */
export function bareCandidatesOf({ groups }: Explanation): Candidates {
  const bare = candidatesOf({ groups: groups.map((group) => ({ ...group, ways: [] })) }, new Map());
  return new Map(
    [...bare].map(([metric, own]) => [metric, own.map((one) => ({ ...one, order: 'unclear' }))]),
  );
}

/** The order of several labels is proved by the national figures of all of them, but for this share. */
const mostUnknown = 0.25;

/**
 * Give the pairs of a group that a label may have, in every way that the known figures allow.
 *
 * Where several labels stand together whose order is not proved, each may have any pair. In a column of the force's figures
 * any may be beside any of the nation's, which alone known figures prove.
 */
function pairsAt(label: Label, group: ExplainedGroup, known: KnownFigures): Pair[] {
  const isOwn = ({ metric }: Pair) => metric === label.metric;
  if (tellsLabels(group)) return group.ways.flat().filter(isOwn);
  const agreeing = group.ways.filter((pairs) => canAgree(pairs, known));
  const pairs = (agreeing.length > 0 ? agreeing : group.ways).flat();
  const unknown = pairs.filter((pair) => isUnknown(pair, known)).length;
  const isProved = agreeing.length === 1 && unknown <= group.labels.length * mostUnknown;
  const arePlaced = pairs.every((pair) => isPlaced(pair, group));
  const figures = figuresOf(group).filter((figure) => fits(figure, label.shape));
  return pairs
    .filter((pair) =>
      isProved ? isOwn(pair) : pair.figures.every((each) => figures.includes(each)),
    )
    .flatMap((pair) => {
      if (arePlaced) return [pair];
      const nations = pair.order === 'unclear' ? pair.figures : pair.figures.slice(1);
      return nations.flatMap((nation) =>
        figures.flatMap((force) =>
          force === nation ? [] : [{ ...pair, figures: [force, nation] as const }],
        ),
      );
    });
}

/** Nothing is proved by a metric without a known national figure, or by digits that nobody can tell. */
function isUnknown({ metric, figures }: Pair, known: KnownFigures): boolean {
  return !known.has(metric) || figures.some(({ type }) => type === 'doubtful');
}

/** Tell whether it is plain which figures are whose: of one label, of a shape for each, of labels on one line over rows on another. */
function tellsLabels(group: ExplainedGroup): boolean {
  const { labels, ways } = group;
  const figures = figuresOf(group);
  const [way, ...others] = ways;
  const areInRows = others.length === 0 && way?.every((pair) => isBeside(pair, figures)) === true;
  return (
    figures.length === 2 ||
    new Set(labels.map(({ shape }) => shape)).size === labels.length ||
    (areInRows && areRows(labels, figures))
  );
}

/** Tell whether the two figures of a pair stand beside one another, alone on a line, or in columns of one label of their shape. */
function isPlaced(pair: Pair, group: ExplainedGroup): boolean {
  const [force, nation] = pair.figures;
  const figures = figuresOf(group);
  const onLine = figures.filter(({ line }) => line === force.line);
  const shape = group.labels.find(({ metric }) => metric === pair.metric)?.shape;
  const hasOwnShape =
    group.labels.filter((label) => label.shape === shape).length === 1 &&
    figures.every(({ type }) => type === 'number');
  return isBeside(pair, figures) || (onLine.length === 2 && onLine.includes(nation)) || hasOwnShape;
}

function isBeside({ figures: [force, nation] }: Pair, figures: readonly FigureUnit[]): boolean {
  return Math.abs(figures.indexOf(force) - figures.indexOf(nation)) === 1;
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

/** Give pairs as candidates; where order tells whose figures are, or the nation's lead, a stray one of the panel may be meant. */
function withStrays(
  pairs: readonly Pair[],
  { shape }: Label,
  strays: readonly FigureUnit[],
): Candidate[] {
  const others = strays.filter((figure) => figure.type !== 'dash' && fits(figure, shape));
  return pairs.flatMap(({ figures: [one, other], order, nationLeads }): Candidate[] => {
    const asPrinted = { force: one, nation: other, order };
    if (order === 'unclear') return [asPrinted, { force: other, nation: one, order }];
    const isDoubtful = others.length > 0 && (order === 'sequence' || nationLeads);
    return isDoubtful ? [asPrinted, ...inDoubt(others)] : [asPrinted];
  });
}

/** Figures at a label that are no pair: one alone may still say something, others may be anybody's. */
function looseAt({ shape }: Label, { labels, units }: ExplainedGroup): Candidate[] {
  const all = figuresOf({ units });
  const figures = all.filter((figure) => fits(figure, shape));
  const [figure] = figures;
  if (!figure) return [];
  if (all.length > 1 || labels.length > 1) return inDoubt(figures);
  const signature = signatureOf(units);
  if (signature === 'Fv') return [{ force: figure, order: 'paired' }];
  const isForces = signature.includes('F') && !signature.includes('N');
  return [{ [isForces ? 'force' : 'nation']: figure, order: 'unclear' }];
}

/** Figures that may be a metric's, or another's. */
export function inDoubt(figures: readonly FigureUnit[]): Candidate[] {
  return [{ order: 'unclear' }, ...figures.map((force) => ({ force, order: 'unclear' as const }))];
}

/** Tell whether candidates are in doubt: they say nothing against others. */
export function areInDoubt(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ force, nation }) => !force && !nation);
}

const certainties = ['paired', 'sequence', 'unclear'];

/** What two layouts both leave possible, each told by the surer one. */
export function shared(
  some: readonly Candidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const known = new Map(others.map((other) => [candidateKey(other), other]));
  return some.flatMap((one) => {
    const other = known.get(candidateKey(one));
    if (!other) return [];
    return certainties.indexOf(one.order) <= certainties.indexOf(other.order) ? [one] : [other];
  });
}

/** Each candidate once. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [candidateKey(one), one])).values()];
}

function candidateKey({ force, nation }: Candidate): string {
  return `${figureKey(force)}\n${figureKey(nation)}`;
}

/** What two units, read in different orders, have in common where they are one printed figure. */
export function figureKey(figure: FigureUnit | undefined): string {
  if (!figure) return '';
  return `${String(figure.line)} ${figure.type} ${figure.type === 'dash' ? '' : figure.printed}`;
}
