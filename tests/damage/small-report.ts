import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import type { Source } from '../../src/schema/source.ts';
import { undamaged } from './damaged-text.ts';
import { applyDamages, type Damage } from './damages.ts';
import type { Answer, Facts, Finding, Saying } from './facts.ts';
import { breachesOf } from './law.ts';

/** A report in little: panels with figures, and two chapters with findings. */
export const report = undamaged(
  [
    'Incidents per 1,000 population', // 1
    'Bedfordshire Police', // 2
    '199', // 3
    'England and Wales', // 4
    '282', // 5
    'Crimes recorded per 1,000 population', // 6
    'Bedfordshire Police', // 7
    '67', // 8
    'England and Wales', // 9
    '77', // 10
    'Protecting vulnerable people\tGood\t2017', // 11
    'Preventing crime and tackling anti-social behaviour', // 12
    'Areas for improvement', // 13
    '- The force should lock its doors.', // 14
    'Protecting vulnerable people', // 15
    'Initial response', // 16
    'Areas for improvement', // 17
    '- The force should answer its telephone.', // 18
    'The force answers letters.', // 19
    '', // 20
    'The force must open letters.', // 21
  ].join('\n'),
);

export const at = (line: number): Source => ({ line, endLine: line });

export function figure(
  metric: string,
  body: 'force' | 'nation',
  value: number,
  line: number,
): Answer {
  return {
    kind: 'metric',
    key: `metric ${metric} ${body}`,
    name: metric,
    value: String(value),
    printed: String(value),
    source: at(line),
  };
}

export function grade(value: string, line: number): Answer {
  const name = 'Protecting vulnerable people';
  const key = 'judgment protecting-vulnerable-people grade';
  return { kind: 'judgment', key, name, value, printed: value, source: at(line) };
}

export function area(question: string, text: string, line: number, endLine = line): Finding {
  return { kind: 'area', question, text, source: { line, endLine } };
}

const incidents = [figure('incidents', 'force', 199, 3), figure('incidents', 'nation', 282, 5)];
const crimes = [figure('crimes', 'force', 67, 8), figure('crimes', 'nation', 77, 10)];
export const doors = area('preventing-crime', 'The force should lock its doors.', 14);
export const telephone = area(
  'protecting-vulnerable-people',
  'The force should answer its telephone.',
  18,
);
export const letters: Saying = {
  kind: 'asked',
  about: 'protecting-vulnerable-people',
  text: 'The force must open letters.',
  source: at(21),
};
export const all: Facts = {
  answers: [...incidents, ...crimes, grade('good', 11)],
  findings: [doors, telephone],
  sayings: [letters],
};

/** What the law says of a parse after damage. */
export function verdict({
  damages,
  after,
  diagnostics = [],
}: {
  damages: readonly Damage[];
  after: Partial<Facts>;
  diagnostics?: readonly Diagnostic[];
}): string[] {
  return breachesOf({
    undamaged: report,
    damaged: applyDamages(report, damages),
    before: { facts: all, diagnostics: [] },
    after: { facts: { ...all, ...after }, diagnostics },
  }).map(({ fact, got, why }) => `${fact} = ${got}: ${why}`);
}

export const told = (
  message: string,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic[] => [{ severity, rule: 'ambiguous-value', line: 1, message }];
