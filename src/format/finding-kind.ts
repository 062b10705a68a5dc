import type { FindingKind } from '../findings/finding.ts';
import { formatCounted } from './count.ts';
import { formatList } from './list.ts';

const words: Record<FindingKind, { one: string; many: string }> = {
  'cause-of-concern': { one: 'cause of concern', many: 'causes of concern' },
  recommendation: { one: 'recommendation', many: 'recommendations' },
  'area-for-improvement': { one: 'area for improvement', many: 'areas for improvement' },
};

/** Format what a finding is: `area for improvement`. */
export function formatFindingKind(kind: FindingKind): string {
  return words[kind].one;
}

/** Format several of a kind: `areas for improvement`. */
export function formatFindingKinds(kind: FindingKind): string {
  return words[kind].many;
}

/** Count findings kind by kind, the gravest first: `one cause of concern and 12 areas for improvement`. */
export function formatFindingCounts(findings: readonly { kind: FindingKind }[]): string {
  const counts = Object.entries(words).flatMap(([kind, { one, many }]) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [formatCounted(count, one, many)];
  });
  return formatList(counts);
}
