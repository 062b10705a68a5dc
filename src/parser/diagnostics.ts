import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
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

/** Collects what is wrong with one report file, as messages of a virtual file. */
export interface Reporter {
  /** State a rule at a line (1-based), with the facts that its words are made of. */
  report: <R extends RuleId>(rule: R, line: number, ...facts: FactsArgument<R>) => void;
  /** State an error after which the file is read no further. */
  refuse: <R extends RuleId>(rule: R, line: number, ...facts: FactsArgument<R>) => never;
  diagnostics: () => Diagnostic[];
}

declare module 'vfile' {
  interface DataMap {
    /** How often each rule was stated. */
    counts: globalThis.Map<RuleId, number>;
  }
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
export function createReporter(path: string): Reporter {
  return reporterOn(new VFile({ path }));
}

/** Go on with the diagnostics of a file. */
export function reporterOn(file: VFile): Reporter {
  const counts = (file.data.counts ??= new Map());
  const report: Reporter['report'] = (rule, line, ...[facts = {}]) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count <= mostOfOneRule) state(file, { rule, line, facts });
    else if (count === mostOfOneRule + 1)
      state(file, { rule: 'more-of-the-same', line, facts: { rule, most: mostOfOneRule } });
  };
  return {
    report,
    refuse: (rule, line, ...facts) => {
      report(rule, line, ...facts);
      throw new Unreadable();
    },
    diagnostics: () => file.messages.flatMap(diagnosticsIn).sort((a, b) => a.line - b.line),
  };
}

/** Tell whether the diagnostics hold one that stops the build. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function state(
  file: VFile,
  { rule, line, facts }: { rule: RuleId; line: number; facts: Facts },
): void {
  const broken: Rule = rules[rule];
  const stated = file.message(messageOf(broken, facts), {
    place: { line: Math.max(1, line), column: 1 },
    ruleId: rule,
    source: 'peel-report',
  });
  stated.fatal =
    broken.severity === 'error' ? true : broken.severity === 'warning' ? false : undefined;
}

function diagnosticsIn({
  fatal,
  ruleId = '',
  line = 1,
  reason: message,
}: VFileMessage): Diagnostic[] {
  const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
  return isRule(ruleId) ? [{ severity, rule: ruleId, line, message }] : [];
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
