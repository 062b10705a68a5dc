import { sentenceCase } from './sentence-case.ts';
import { formatCount, formatCounted } from './count.ts';

/** Say how many findings a choice leaves: `Three of 47 findings shown, from two forces.` */
export function formatShown(
  { findings, forces, isNoneListed }: { findings: number; forces: number; isNoneListed: boolean },
  all: number,
): string {
  if (isNoneListed) return 'No finding of this force is here. The reason stands below.';
  if (findings === 0) return 'No finding matches what you chose.';
  const shown = sentenceCase(formatCount(findings));
  return `${shown} of ${formatCounted(all, 'finding')} shown, from ${formatCounted(forces, 'force')}.`;
}
