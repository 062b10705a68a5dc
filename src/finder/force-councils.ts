import type { CouncilRow } from './geography-rows.ts';

/** A council as a list under its force names it. */
export interface CouncilEntry {
  name: string;
  /** Welsh name, where it differs. */
  welsh?: string;
  /** Year in which the council was replaced. */
  until?: number;
}

/** List the councils of 2017 and of today by the slug of their force, from A to Z. */
export function councilsByForce(councils: readonly CouncilRow[]): Map<string, CouncilEntry[]> {
  const listed = councils
    .filter((council) => isListed(council, councils))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const byForce = Map.groupBy(listed, ({ force }) => force);
  return new Map([...byForce].map(([force, rows]) => [force, rows.map(entryOf)]));
}

function entryOf({ name, name_cy, valid_to }: CouncilRow): CouncilEntry {
  return {
    name,
    ...(name_cy && name_cy !== name ? { welsh: name_cy } : {}),
    ...(valid_to ? { until: Number(valid_to.slice(0, 4)) } : {}),
  };
}

/** Leave out a code that has ended where the council goes on under its name in the same force. */
function isListed(council: CouncilRow, all: readonly CouncilRow[]): boolean {
  const isSame = (other: CouncilRow): boolean =>
    other.name === council.name && other.force === council.force;
  return council.current || !all.some((other) => other.current && isSame(other));
}
