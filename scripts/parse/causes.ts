import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import { ruleIds, type RuleId } from '../../src/parser/rules.ts';

/** One rule that a text broke, and every place where it did. */
export interface Cause {
  severity: Diagnostic['severity'];
  rule: RuleId;
  /** What is said of the first place. */
  message: string;
  /** 1-based lines of the text, ascending. */
  lines: number[];
}

/** Bring the diagnostics of one text under their rules: the gravest first, then whose report it is, its grades, figures, findings and prose. */
export function causesOf(diagnostics: readonly Diagnostic[]): Cause[] {
  const causes = new Map<RuleId, Cause>();
  for (const { severity, rule, message, line } of diagnostics) {
    const cause = causes.get(rule);
    if (cause) cause.lines.push(line);
    else causes.set(rule, { severity, rule, message, lines: [line] });
  }
  return [...causes.values()].sort((a, b) => ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule));
}
