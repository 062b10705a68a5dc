import type { Finding } from './finding.ts';
import type { TwinGroup } from './twins.ts';

/** Where a finding's twins stand, and how many there are. */
export interface KinLink {
  href: string;
  kinship: TwinGroup['kinship'];
  /** The group's other findings. */
  others: Finding[];
}

/** Index the groups of twins by the findings in them. */
export function kinLinks(groups: readonly TwinGroup[]): Map<string, KinLink[]> {
  const links = new Map<string, KinLink[]>();
  for (const { id, kinship, findings } of groups) {
    for (const finding of findings) {
      const others = findings.filter((other) => other !== finding);
      const own = links.get(finding.id) ?? [];
      links.set(finding.id, [...own, { href: twinHref(id), kinship, others }]);
    }
  }
  return links;
}

/** The address of a group of twins. */
function twinHref(group: string): string {
  return `/findings/twins/#${group}`;
}
