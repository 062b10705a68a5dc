import { formatRelation } from '../format/comparison.ts';
import { formatCount, formatCounted } from '../format/count.ts';
import { formatFigure } from '../format/figure.ts';
import { formatList } from '../format/list.ts';
import { isContradicted } from '../observations/contradicted.ts';
import { extremeOf } from '../observations/extremes.ts';
import { formatObserved } from '../observations/format-observed.ts';
import type { Observation } from '../observations/observation.ts';
import { partedBy } from '../observations/parted.ts';
import type { Series, SeriesEntry } from '../observations/series.ts';

interface ExtremesInput {
  series: Series;
  all: readonly Observation[];
  nameOf: (force: string) => string;
  /** Whether these are all the forces of which our copies have the figure. */
  isWhole: boolean;
}

type End = 'highest' | 'lowest';

/** More names than these are counted instead. */
const mostNames = 3;

/**
 * Say who has the highest and who the lowest figure, always of how many.
 *
 * Two figures are set against each other; an end that the same measure contradicts elsewhere is left open, and why is said.
 */
export function extremesSentence({ series, all, nameOf, isWhole }: ExtremesInput): string[] {
  const [one, other] = series;
  if (one === undefined || other === undefined) return [];
  if (series.length === 2)
    return [pairSentence(one, other, nameOf), ...moreSentences(series, nameOf)];
  const count = `${formatCount(series.length)}${isWhole ? '' : ' other'} forces`;
  const ends = (['highest', 'lowest'] as const).map((end) => ({
    end,
    extreme: extremeOf(series, end, all),
  }));
  if (ends.every(({ extreme }) => extreme.status === 'named' && isAll(extreme.entries, series))) {
    return [`The figures of all ${count} are about the same after rounding.`];
  }
  const named = ends.flatMap(({ end, extreme }) =>
    extreme.status === 'named' ? namedWords(end, extreme.entries, nameOf) : [],
  );
  const open = openSentences(
    ends.flatMap(({ end, extreme }) =>
      extreme.status === 'open'
        ? [{ end: endWords(end, one), why: openWords({ against: extreme.against, one, nameOf }) }]
        : [],
    ),
  );
  const first =
    named.length === 0
      ? []
      : [`Of the ${count} for which we found it in our copies, ${formatList(named)}.`];
  const entries = ends.flatMap(({ extreme }) =>
    extreme.status === 'named' ? extreme.entries : [],
  );
  return [...first, ...moreSentences(entries, nameOf), ...open];
}

/** Lead from figures that are named to what their reports say that qualifies them. */
function moreSentences(entries: readonly SeriesEntry[], nameOf: ExtremesInput['nameOf']): string[] {
  const own = entries.filter(({ observation }) => observation.caveats.length > 0);
  if (own.length === 0) return [];
  const names = namesOf(own, nameOf);
  return own.length === 1
    ? [`The report on ${names} says more of its figure: see its words in the table.`]
    : [`The reports on ${names} say more of their figures: see their words in the table.`];
}

function isAll(entries: readonly SeriesEntry[], series: Series): boolean {
  return entries.length === series.length;
}

function namedWords(
  end: End,
  entries: readonly SeriesEntry[],
  nameOf: ExtremesInput['nameOf'],
): string[] {
  const [first] = entries;
  if (first === undefined) return [];
  const figures = [...new Set(entries.map(figureWords))];
  const has = `${namesOf(entries, nameOf)} ${entries.length === 1 ? 'has' : 'have'} the ${endWords(end, first)}`;
  if (entries.length === 1) return [`${has} (${figureWords(first)})`];
  const likeness = figures.length === 1 ? 'the same' : 'about the same';
  return [`${has} (${formatList(figures)}, ${likeness} after rounding)`];
}

/** Name the forces of some entries, or count them where they are many. */
export function namesOf(entries: readonly SeriesEntry[], nameOf: ExtremesInput['nameOf']): string {
  if (entries.length > mostNames) return `${formatCount(entries.length)} forces`;
  return formatList(entries.map(({ force }) => nameOf(force)));
}

function figureWords({ observation, figure }: SeriesEntry): string {
  return formatFigure(figure.printed, observation.unit);
}

/** Say which ends are left open and why; two for one reason are said once. */
function openSentences(open: readonly { end: string; why: string }[]): string[] {
  return [...Map.groupBy(open, ({ why }) => why)].map(
    ([why, same]) => `No ${same.map(({ end }) => end).join(' and no ')} is named: ${why}.`,
  );
}

interface OpenInput {
  against: readonly Observation[];
  one: SeriesEntry;
  nameOf: ExtremesInput['nameOf'];
}

function openWords({ against, one, nameOf }: OpenInput): string {
  const [first] = against;
  if (first === undefined || against.length > mostNames) {
    const reports = new Set(against.map(({ report }) => report.id)).size;
    return `${formatCounted(reports, 'report')} ${reports === 1 ? 'states' : 'state'} it differently, with figures that may lie beyond`;
  }
  const others = against.map(
    (observation) =>
      `the report on ${nameOf(observation.report.force)} states ${formatObserved(observation.force, observation)}${differenceWords(observation, one.observation)}`,
  );
  return formatList(others);
}

function differenceWords(observation: Observation, other: Observation): string {
  if (isContradicted(observation, 'force')) return ', which it contradicts elsewhere';
  const partings = partedBy(observation, other);
  if (partings.includes('base')) return ', which is counted differently';
  if (!partings.includes('period')) return '';
  return observation.period.status === 'stated' ? ', for another period' : ', without a period';
}

function pairSentence(a: SeriesEntry, b: SeriesEntry, nameOf: ExtremesInput['nameOf']): string {
  const [first, second] = [a, b].toSorted((one, other) => other.figure.value - one.figure.value);
  if (first === undefined || second === undefined) return '';
  const { unit } = first.observation;
  const [name, other] = [first, second].map(
    (entry) => `${nameOf(entry.force)} (${figureWords(entry)})`,
  );
  const relation = formatRelation({
    figure: first.figure,
    other: second.figure,
    name: other ?? '',
    unit,
  });
  return `${name} ${unit === 'percent-change' ? '' : 'is '}${relation}.`;
}

/** A change has no height: it is a rise or a fall, large or small. */
function endWords(end: End, { observation, figure }: SeriesEntry): string {
  if (observation.unit !== 'percent-change') return `${end} figure`;
  if (end === 'highest') return figure.value > 0 ? 'largest rise' : 'smallest fall';
  return figure.value < 0 ? 'largest fall' : 'smallest rise';
}
