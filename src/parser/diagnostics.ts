import type { VFile } from 'vfile';
import { remembering } from './remembering.ts';
import { messageOf, type Facts, type Rule, type Severity } from './rules/rule.ts';
import { rules, type FactsOf, type RuleId } from './rules/rules.ts';

/** Something missing, odd or contradictory in one file. */
export interface Diagnostic {
  severity: Severity;
  rule: RuleId;
  /** 1-based line of the report file. */
  line: number;
  message: string;
}

/** Collects what is wrong with one report file. */
export interface Reporter {
  /** State a rule at a line (1-based), with the facts that its words are made of. */
  report: <R extends RuleId>(rule: R, line: number, ...facts: FactsArgument<R>) => void;
  /** State an error after which the file is read no further. */
  refuse: <R extends RuleId>(rule: R, line: number, ...facts: FactsArgument<R>) => never;
  diagnostics: () => Diagnostic[];
}

/** A file is no report that can be read; its diagnostics say why. */
export class Unreadable extends Error {}

/** The facts of a rule, or nothing where its words are always the same. */
type FactsArgument<R extends RuleId> = R extends RuleId
  ? keyof FactsOf<R> extends never
    ? []
    : [facts: FactsOf<R>]
  : never;

/** After so many messages of one rule a person has seen what is wrong. */
const mostOfOneRule = 50;

/** Start collecting the diagnostics of one file; of one rule no more than a person would read. */
export function createReporter(): Reporter {
  const stated: Diagnostic[] = [];
  const counts = new Map<RuleId, number>();
  const report: Reporter['report'] = (rule, line, ...[facts = {}]) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count <= mostOfOneRule) stated.push(diagnosticOf(rule, line, facts));
    else if (count === mostOfOneRule + 1)
      stated.push(diagnosticOf('more-of-the-same', line, { rule, most: mostOfOneRule }));
  };
  return {
    report,
    refuse: (rule, line, ...facts) => {
      report(rule, line, ...facts);
      throw new Unreadable();
    },
    diagnostics: () => stated.toSorted((a, b) => a.line - b.line),
  };
}

/** Go on with the diagnostics of a file. */
export const reporterOn: (file: VFile) => Reporter = remembering(createReporter);

function diagnosticOf(rule: RuleId, line: number, facts: Facts): Diagnostic {
  const broken: Rule = rules[rule];
  const { severity } = broken;
  return { severity, rule, line: Math.max(1, line), message: messageOf(broken, facts) };
}

/** Tell whether the diagnostics hold one that stops the build. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
