import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { rules, type Facts, type RuleId, type Severity } from './rules.ts';

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
  report: (rule: RuleId, line: number, facts?: Facts) => void;
  diagnostics: () => Diagnostic[];
}

/** Start collecting the diagnostics of one file. */
export function createReporter(path: string): Reporter {
  const file = new VFile({ path });
  return {
    report: (rule, line, facts = {}) => {
      const { severity, message } = rules[rule];
      const stated = file.message(message(facts), {
        place: { line: Math.max(1, line), column: 1 },
        ruleId: rule,
        source: 'peel-report',
      });
      stated.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
    },
    diagnostics: () => file.messages.map(asDiagnostic).sort((a, b) => a.line - b.line),
  };
}

/** Tell whether the diagnostics hold one that stops the build. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function asDiagnostic(message: VFileMessage): Diagnostic {
  return {
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    rule: message.ruleId as RuleId,
    line: message.line ?? 1,
    message: message.reason,
  };
}
