import { byJoining } from '../register/joined-reports.ts';
import { completeLinkage, type Link } from './complete-linkage.ts';
import type { Finding } from './finding.ts';
import { comparable, kinOf, type Kinship } from './kinship.ts';

/** Findings of several reports that say the same. */
export interface TwinGroup {
  /**
   * Named after the finding whose report joined the site first: `same-words-kent-2017-effectiveness-afi-3`.
   *
   * A report that is added later, whenever it was published, joins a group without another name for it.
   */
  id: string;
  kinship: Kinship;
  /** At most one of each report, in the order in which they were given. */
  findings: Finding[];
}

/**
 * Group findings of several reports that are told in the same words, or that ask for the same matter.
 *
 * Every finding of a group is alike with every other. A group of the same matter may hold a group of the
 * same words and more; one that holds no more is not repeated.
 */
export function twinGroups(findings: readonly Finding[]): TwinGroup[] {
  const items = findings.map(comparable);
  const links: (Link & { kinship: Kinship })[] = [];
  for (const [a, item] of items.entries()) {
    for (let b = a + 1; b < items.length; b += 1) {
      const other = items[b];
      const kin = other && kinOf(item, other);
      if (kin) links.push({ a, b, kinship: kin.kinship, similarity: rank(kin) });
    }
  }
  const inWords = completeLinkage(links.filter(({ kinship }) => kinship === 'same-words'));
  const known = new Set(inWords.map(String));
  const inMatter = completeLinkage(links).filter((group) => !known.has(String(group)));
  const name = (kinship: Kinship) => (group: readonly number[]) => {
    const members = group.flatMap((index) => findings[index] ?? []);
    return { id: `${kinship}-${firstJoined(members)}`, kinship, findings: members };
  };
  return [...inWords.map(name('same-words')), ...inMatter.map(name('same-matter'))];
}

function firstJoined(members: readonly Finding[]): string {
  const [first] = members.toSorted((a, b) => byJoining(a.report, b.report));
  return first?.id ?? '';
}

/** The same words are always closer than the same matter. */
function rank({ kinship, share }: { kinship: Kinship; share: number }): number {
  return kinship === 'same-words' ? 1 + share : share;
}
