import { reportSlug } from '../format/report-link.ts';
import { programmes, type Programme } from '../programme/programmes.ts';
import { forceBySlug } from '../register/forces.ts';
import type { ReportRecord } from '../schema/record.ts';
import { pairSlug } from './pair-address.ts';
import type { PairSide } from './pair-view.ts';

/** The page of two forces: what the reports of one programme say of both. */
export interface PairPage {
  programme: Programme;
  sides: [PairSide, PairSide];
  /** Below `/compare/`, and names the page's card: `dorset-and-kent`. */
  slug: string;
}

/**
 * List the pages of all pairs.
 *
 * Where two forces have reports of several programmes, the first of these, in the order of the programmes, has the plain
 * address, so that it stays when a programme is added; the others' have the report in it: `dorset-and-kent-in-2018-efficiency`.
 */
export function pairPages(
  records: readonly ReportRecord[],
  known: readonly Programme[] = programmes,
): PairPage[] {
  const taken = new Set<string>();
  return known.flatMap((programme) =>
    pairsOf(records.filter(({ programmeId }) => programmeId === programme.id)).map((sides) => {
      const plain = pairSlug(sides[0].force.slug, sides[1].force.slug);
      const slug = taken.has(plain) ? `${plain}-in-${reportSlug(programme)}` : plain;
      taken.add(plain);
      return { programme, sides, slug };
    }),
  );
}

/** List every two forces that have a report of one programme, each pair once, in the order of their addresses. */
export function pairsOf(records: readonly ReportRecord[]): [PairSide, PairSide][] {
  const sides = records
    .flatMap((record) => {
      const force = forceBySlug(record.force);
      return force === undefined ? [] : [{ force, record }];
    })
    .sort((a, b) => (a.force.slug < b.force.slug ? -1 : 1));
  return sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other): [PairSide, PairSide] => [one, other]),
  );
}

/** Tell whether two pages are of the same two forces. */
export function isSamePair(one: PairPage['sides'], other: PairPage['sides']): boolean {
  return one.every(({ force }, index) => force.slug === other[index]?.force.slug);
}
