import { VFile } from 'vfile';
import { remembering } from './remembering.ts';
import { messageOf, ruleIds, severityOf } from './rules.ts';
import type { FactsOf, RuleId, Severity } from './rules.ts';

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

/** Whether a message of a file is fatal says how severe it is. */
const fatalOf = { error: true, warning: false, info: undefined } as const;

/** Start collecting the diagnostics of one file; of one rule no more than a person would read. */
export function createReporter(file: VFile = new VFile()): Reporter {
  const counts = new Map<RuleId, number>();
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

/** Go on with the diagnostics of a file. */
export const reporterOn = remembering((file: VFile) => createReporter(file));

function state(
  file: VFile,
  { rule, line, facts }: { rule: RuleId; line: number; facts: Parameters<typeof messageOf>[1] },
): void {
  const place = { line: Math.max(1, line), column: 1 };
  const stated = file.message(messageOf(rule, facts), { place, ruleId: rule });
  stated.fatal = fatalOf[severityOf(rule)];
}

/** Read a message back as the diagnostic that it states. */
function diagnosticsIn({ ruleId, line = 1, reason }: VFile['messages'][number]): Diagnostic[] {
  const rule = ruleIds.find((id) => id === ruleId);
  return rule ? [{ severity: severityOf(rule), rule, line, message: reason }] : [];
}

/** Tell whether the diagnostics hold one that stops the build. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
