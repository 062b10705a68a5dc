import { findingRules } from './finding-rules.ts';
import { identityRules } from './identity-rules.ts';
import { judgmentRules } from './judgment-rules.ts';
import { metricRules } from './metric-rules.ts';
import { outlineRules } from './outline-rules.ts';
import { proseRules } from './prose-rules.ts';
import { error, type Facts, type Rule } from './rule.ts';
import { textRules } from './text-rules.ts';

/** Every diagnostic that the parser can state. */
export const rules = {
  ...textRules,
  ...identityRules,
  ...outlineRules,
  ...judgmentRules,
  ...metricRules,
  ...findingRules,
  ...proseRules,
  'record-invalid': error(
    'The record does not fit the schema: a fault of the parser, not of the text.',
    'Expected a valid record, found at `{path}`: {problem}; report it with the text',
  ),
};

export type RuleId = keyof typeof rules;

/** The facts that a rule's words are made of. */
export type FactsOf<R extends RuleId> = (typeof rules)[R] extends Rule<infer M> ? Facts<M> : never;
