import { readReports, type ReadReport } from './read-by-eye.ts';

/** A figure that a person read in a report, or that an invented report states. */
export interface ReadFigure {
  report: ReadReport;
  measure: string;
  place: 'force-in-numbers' | 'prose';
  area: 'force' | 'england-and-wales';
  value: number;
  /** What it is a share or a rate of, where a sentence states it. */
  base?: string;
  /** As printed, where a person wrote it down. */
  period?: string;
}

/** Every figure that a person read, of Force in numbers and of sentences, for the force and for England and Wales. */
export const readFigures: ReadFigure[] = readReports.flatMap((report) => [
  ...report.metrics.flatMap(({ metric, ...sides }) =>
    both(sides).map((side) => ({
      report,
      measure: metric,
      place: 'force-in-numbers' as const,
      ...side,
    })),
  ),
  ...report.narrativeFigures.flatMap(({ figure, base, period, previousYear, ...sides }) => {
    const of = { report, measure: figure, place: 'prose' as const };
    const inWords = base !== undefined && { base: base.words };
    return [
      ...both(sides).map((side) => ({ ...of, ...side, ...inWords, ...timeOf(period) })),
      ...both(previousYear ?? {}).map((side) => ({
        ...{ ...of, ...side, ...inWords, ...timeOf(previousYear?.period) },
      })),
    ];
  }),
]);

function timeOf(period?: { printed?: string }): Pick<ReadFigure, 'period'> {
  return period?.printed === undefined ? {} : { period: period.printed };
}

type Sides = Partial<Pick<ReadReport['metrics'][number], 'force' | 'englandAndWales'>>;

function both({ force, englandAndWales }: Sides): Pick<ReadFigure, 'area' | 'value'>[] {
  const sides = [
    { area: 'force' as const, side: force },
    { area: 'england-and-wales' as const, side: englandAndWales },
  ];
  return sides.flatMap(({ area, side }) =>
    side?.status === 'stated' && side.value !== undefined ? [{ area, value: side.value }] : [],
  );
}

/** Read a printed number with its sign, whatever stands around it: `−0.05%`, `1,024`. */
export function valueOf(words: string): number {
  const digits = /[+−-]?\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0] ?? '';
  return Number(digits.replace('−', '-').replaceAll(/[+,]/gu, ''));
}

/** What a figure must be to stand where it stands; what is left out may be anything. */
type Wanted = {
  [Part in keyof Omit<ReadFigure, 'report'>]?: ReadFigure[Part] | undefined;
} & { reports?: readonly ReadReport[] | undefined };

/** Find the figures that a person read of some reports, a measure, a place or an area. */
export function figuresRead({ reports, ...wanted }: Wanted): ReadFigure[] {
  const parts = Object.entries<unknown>(wanted).filter(([, part]) => part !== undefined);
  return readFigures.filter(
    (figure) =>
      (reports === undefined || reports.includes(figure.report)) &&
      parts.every(([name, part]) => figure[name as keyof ReadFigure] === part),
  );
}

/** Say that no person read a figure so, where nobody did. */
export function figureFault(words: string, wanted: Wanted): string | undefined {
  if ('measure' in wanted && wanted.measure === undefined) return 'nobody knows of which measure';
  const value = valueOf(words);
  return figuresRead({ ...wanted, value }).length > 0
    ? undefined
    : `a person read ${
        figuresRead(wanted)
          .map((figure) => String(figure.value))
          .join(', ') || 'none'
      }`;
}
