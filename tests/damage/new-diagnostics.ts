import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import type { Answer } from './facts.ts';
import type { Outcome, Trial } from './trial.ts';

/** Rules that say nothing about what the force was told to do. */
const notAboutFindings =
  /^(?:metric|force-value|national|ambiguous|order|footnote|uncertain|isbn|published|period|overall|judgment|grade|inspection-year|unclaimed-value)/;

/** List the diagnostics that the damage brought; those that only changed their line are not among them. */
export function newDiagnostics({ before, after }: Pick<Trial, 'before' | 'after'>): Diagnostic[] {
  const known = countsOf(before);
  return after.diagnostics.filter((diagnostic) => {
    const key = keyOf(diagnostic);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

/** Tell whether a diagnostic says something about a fact. */
export function namesAnswer({ rule, message }: Diagnostic, { kind, name }: Answer): boolean {
  switch (kind) {
    case 'metric':
    case 'narrative':
      return message.includes(`\`${name}\``);
    case 'judgment':
      return message.includes(`\`${name}\``) || rule === 'grade-off-scale';
    case 'overall':
      return rule.startsWith('overall') || rule === 'grade-off-scale';
    case 'title':
      return message.toLowerCase().includes(name === 'published' ? 'publication' : name);
  }
}

/** Tell whether a diagnostic may be about a finding. */
export function isAboutFindings({ rule, severity }: Diagnostic): boolean {
  return severity !== 'info' && !notAboutFindings.test(rule);
}

function countsOf({ diagnostics }: Outcome): Map<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, message }: Diagnostic): string {
  return `${rule} ${message}`;
}
