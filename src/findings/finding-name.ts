import { formatFindingKind } from '../format/finding-kind.ts';
import type { Finding } from './finding.ts';

/** Name a finding for those who hear its links alone: `area for improvement 3 of Bedfordshire`. */
export function findingName({ kind, number }: Finding, force: string): string {
  return `${formatFindingKind(kind)} ${number} of ${force}`;
}
