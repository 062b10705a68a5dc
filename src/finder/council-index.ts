import type { Force } from '../schema/force.ts';
import type { CouncilRow } from './geography-rows.ts';

export interface CouncilEntry {
  name: string;
  /** Welsh name, where it differs. */
  welsh?: string;
  /** Year in which the council was replaced. */
  until?: number;
  force: Pick<Force, 'slug' | 'shortName'>;
}

export interface CouncilLetter {
  letter: string;
  councils: CouncilEntry[];
}

/** List the councils of 2017 and of today under their first letters, each with its force. */
export function indexCouncils(councils: CouncilRow[], forces: readonly Force[]): CouncilLetter[] {
  const forceOf = new Map(forces.map((force) => [force.slug, force]));
  const entries = councils
    .filter((council) => isListed(council, councils))
    .map((council) => {
      const force = forceOf.get(council.force);
      if (!force) throw new Error(`The register has no force \`${council.force}\``);
      return entryOf(council, force);
    });
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const byLetter = Map.groupBy(entries, ({ name }) => name.charAt(0).toUpperCase());
  return [...byLetter].map(([letter, list]) => ({ letter, councils: list }));
}

function entryOf(
  { name, name_cy, valid_to }: CouncilRow,
  { slug, shortName }: Force,
): CouncilEntry {
  return {
    name,
    ...(name_cy && name_cy !== name ? { welsh: name_cy } : {}),
    ...(valid_to ? { until: Number(valid_to.slice(0, 4)) } : {}),
    force: { slug, shortName },
  };
}

/** Leave out a code that has ended where the council goes on under its name in the same force. */
function isListed(council: CouncilRow, all: CouncilRow[]): boolean {
  const isSame = (other: CouncilRow): boolean =>
    other.name === council.name && other.force === council.force;
  return council.current || !all.some((other) => other.current && isSame(other));
}
