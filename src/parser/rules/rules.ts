import { findingRules } from './finding-rules.ts';
import { identityRules } from './identity-rules.ts';
import { judgmentRules } from './judgment-rules.ts';
import { metricRules } from './metric-rules.ts';
import { outlineRules } from './outline-rules.ts';
import { proseRules } from './prose-rules.ts';
import { ruleOn, type Rule } from './rule.ts';
import { textRules } from './text-rules.ts';

/** The diagnostics about a record as a whole. */
const recordRules = {
  'record-invalid': ruleOn<{ path: string; problem: string }>({
    severity: 'error',
    about: 'The record does not fit the schema: a fault of the parser, not of the text.',
    expected: 'a valid record',
    found: ({ path, problem }) => `at \`${path}\`: ${problem}`,
    remedy: 'report it with the text',
    example: { path: 'judgments', problem: 'a question has one judgment' },
  }),
};

/** Every diagnostic that the parser can state. */
export const rules = {
  ...textRules,
  ...identityRules,
  ...outlineRules,
  ...judgmentRules,
  ...metricRules,
  ...findingRules,
  ...proseRules,
  ...recordRules,
};

export type RuleId = keyof typeof rules;

/** The facts that a rule's words are made of. */
export type FactsOf<R extends RuleId> = (typeof rules)[R] extends Rule<infer F> ? F : never;
