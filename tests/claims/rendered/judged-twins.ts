import { judgedAlike } from '../../findings/judged-pairs.ts';
import { readReports, type ReadReport } from './read-by-eye.ts';

/** Whether a person judged the pairs; of invented reports it is known which findings were made alike. */
export const isJudged = process.env.TESTED_REPORTS === undefined;

interface Made {
  id: string;
  report: string;
  matter: string;
}

const made = isJudged ? [] : madeAlike();

/** Pairs of findings in nearly the same words, by their ids; made alike on one matter, in words that may differ. */
export const inWords: string[][] = isJudged ? judgedAlike.sameWords : made;

/** Pairs of findings on the same matter in other words. */
export const onMatter: string[][] = isJudged ? judgedAlike.sameMatter : [];

function madeAlike(): string[][] {
  const matters = Map.groupBy(readReports.flatMap(findingsOf), ({ matter }) => matter);
  return [...matters.values()].flatMap((alike) =>
    alike.flatMap((one) =>
      alike.filter(({ report }) => report > one.report).map((other) => [one.id, other.id]),
    ),
  );
}

function findingsOf({ id, areasForImprovement, causesOfConcern }: ReadReport): Made[] {
  return [
    ...areasForImprovement.map(({ matter = '' }, at) => ({
      ...{ id: `${id}-afi-${String(at + 1)}`, report: id, matter },
    })),
    ...causesOfConcern.flatMap(({ matter = '', recommendations }, at) => {
      const cause = { id: `${id}-coc-${String(at + 1)}`, report: id, matter };
      return [
        cause,
        ...recommendations.map((_recommendation, index) => ({
          ...{ id: `${cause.id}-recommendation-${String(index + 1)}`, report: id },
          matter: `${matter}: recommendations`,
        })),
      ];
    }),
  ];
}
