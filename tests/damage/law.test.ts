import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import { textOfDamaged, undamaged } from './damaged-text.ts';
import { applyDamages, type Damage } from './damages.ts';
import type { Answer, Facts, Finding } from './facts.ts';
import { breachesOf } from './law.ts';

/** A report in little: panels with figures, and two chapters with findings. */
const report = undamaged(
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
  ].join('\n'),
);

const at = (line: number) => ({ line, endLine: line });

function figure(metric: string, body: 'force' | 'nation', value: number, line: number): Answer {
  return {
    kind: 'metric',
    key: `metric ${metric} ${body}`,
    name: metric,
    value: String(value),
    printed: String(value),
    source: at(line),
  };
}

function grade(value: string, line: number): Answer {
  const name = 'Protecting vulnerable people';
  const key = 'judgment protecting-vulnerable-people grade';
  return { kind: 'judgment', key, name, value, printed: value, source: at(line) };
}

function area(question: string, text: string, line: number, endLine = line): Finding {
  return { kind: 'area', question, text, source: { line, endLine } };
}

const incidents = [figure('incidents', 'force', 199, 3), figure('incidents', 'nation', 282, 5)];
const crimes = [figure('crimes', 'force', 67, 8), figure('crimes', 'nation', 77, 10)];
const doors = area('preventing-crime', 'The force should lock its doors.', 14);
const telephone = area(
  'protecting-vulnerable-people',
  'The force should answer its telephone.',
  18,
);
const all: Facts = {
  answers: [...incidents, ...crimes, grade('good', 11)],
  findings: [doors, telephone],
};

/** What the law says of a parse after damage. */
function verdict({
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

const withoutFirst = { answers: all.answers.slice(1) };
const told = (message: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic[] => [
  { severity, rule: 'ambiguous-value', line: 1, message },
];

describe('breachesOf answers', () => {
  test('holds where nothing changed', () => {
    expect(verdict({ damages: [{ kind: 'insert', line: 0, noise: 'lorem' }], after: {} })).toEqual(
      [],
    );
  });

  test('forbids a value lost in silence while it is still printed', () => {
    expect(verdict({ damages: [{ kind: 'delete', line: 0 }], after: withoutFirst })).toEqual([
      'metric incidents force = nothing: lost in silence: its text is intact and no new diagnostic names it',
    ]);
  });

  test('allows a value lost with a diagnostic that names it, and with no other', () => {
    const damages: Damage[] = [{ kind: 'delete', line: 0 }];
    const diagnostics = told('Expected figures for `incidents`');
    expect(verdict({ damages, after: withoutFirst, diagnostics })).toEqual([]);
    const other = told('Expected figures for `crimes`');
    expect(verdict({ damages, after: withoutFirst, diagnostics: other })).toHaveLength(1);
  });

  test('allows a value lost in silence where its line is deleted, cut, replaced or moved', () => {
    const damages: Damage[] = [
      { kind: 'delete', line: 2 },
      { kind: 'cut-tail', line: 2, tenths: 5 },
      { kind: 'replace-number', line: 2, nth: 0, noise: '###' },
      { kind: 'swap', line: 2, distance: 9 },
    ];
    for (const damage of damages)
      expect(verdict({ damages: [damage], after: withoutFirst })).toEqual([]);
  });

  test('allows what a cut leaves of a value, and forbids a value that is not printed', () => {
    const damages: Damage[] = [{ kind: 'cut-tail', line: 2, tenths: 5 }];
    const after = (value: number) => ({
      answers: [figure('incidents', 'force', value, 3), ...all.answers.slice(1)],
    });
    expect(verdict({ damages, after: after(1) })).toEqual([]);
    expect(verdict({ damages, after: after(19) })).toEqual([
      'metric incidents force = 19: `19` is not printed on its lines',
    ]);
  });

  test.each(['\uFFFD', '?', 'O', '\u200B'])(
    'forbids what stands beside %j in the place of a digit, and allows that nothing is read',
    (noise) => {
      const after = (value: number) => ({
        answers: [figure('incidents', 'force', value, 3), ...all.answers.slice(1)],
      });
      const spoilt = (nth: number): Damage[] => [{ kind: 'spoil-digit', line: 2, nth, noise }];
      const touched = (value: number) => [
        `metric incidents force = ${String(value)}: something unknown touches it`,
      ];
      expect(verdict({ damages: spoilt(0), after: after(99) })).toEqual(touched(99));
      expect(verdict({ damages: spoilt(1), after: after(1) })).toEqual(touched(1));
      expect(verdict({ damages: spoilt(2), after: after(19) })).toEqual(touched(19));
      expect(verdict({ damages: spoilt(0), after: { answers: all.answers.slice(1) } })).toEqual([]);
    },
  );

  test("forbids giving the nation's figure to the force after its own is deleted", () => {
    const after = { answers: [figure('incidents', 'force', 282, 4), ...all.answers.slice(2)] };
    expect(verdict({ damages: [{ kind: 'delete', line: 2 }], after })).toEqual([
      'metric incidents force = 282: intact words are given to what they did not belong to',
      'metric incidents nation = nothing: lost in silence: its text is intact and no new diagnostic names it',
    ]);
  });

  test('forbids giving a figure to another metric after a label is deleted, unless an error names it', () => {
    const damages: Damage[] = [{ kind: 'delete', line: 2 }];
    const after = { answers: [figure('incidents', 'force', 67, 7), ...all.answers.slice(1)] };
    expect(verdict({ damages, after })).toHaveLength(1);
    expect(verdict({ damages, after, diagnostics: told('`incidents`', 'error') })).toEqual([]);
    expect(verdict({ damages, after, diagnostics: told('`incidents`') })).toHaveLength(1);
  });

  test('allows a figure that the damage moved under the label', () => {
    const damages: Damage[] = [{ kind: 'swap', line: 2, distance: 5 }];
    const after = { answers: [figure('incidents', 'force', 67, 3), ...all.answers.slice(1)] };
    expect(verdict({ damages, after })).toEqual([]);
  });

  test('allows figures under a label that has moved', () => {
    const damages: Damage[] = [{ kind: 'swap', line: 0, distance: 5 }];
    const answers = [
      figure('crimes', 'force', 199, 3),
      figure('crimes', 'nation', 282, 5),
      figure('incidents', 'force', 67, 8),
      figure('incidents', 'nation', 77, 10),
      ...all.answers.slice(4),
    ];
    expect(verdict({ damages, after: { answers } })).toEqual([]);
  });

  test('allows noise as a value only where the own one is gone', () => {
    const noise: Damage = { kind: 'insert', line: 2, noise: '57' };
    const after = { answers: [figure('incidents', 'force', 57, 3), ...all.answers.slice(1)] };
    expect(verdict({ damages: [noise], after })).toEqual([
      'metric incidents force = 57: noise is preferred to the value, which is intact',
    ]);
    expect(verdict({ damages: [{ kind: 'delete', line: 2 }, noise], after })).toEqual([]);
  });

  test('allows a grade that noise says on its line, and forbids one that nothing says', () => {
    const damages: Damage[] = [
      { kind: 'cut-tail', line: 10, tenths: 7 },
      { kind: 'insert', line: 11, noise: 'Inadequate' },
    ];
    const answers = (value: string, line: number) => [
      ...all.answers.slice(0, 4),
      grade(value, line),
    ];
    expect(verdict({ damages, after: { answers: answers('inadequate', 12) } })).toEqual([]);
    expect(verdict({ damages, after: { answers: answers('outstanding', 12) } })).toHaveLength(1);
  });
});

describe('breachesOf findings', () => {
  test('forbids giving an intact finding to another question after a heading is deleted', () => {
    const damages: Damage[] = [{ kind: 'delete', line: 14 }];
    const after = {
      findings: [doors, { ...telephone, question: 'preventing-crime', source: at(17) }],
    };
    expect(verdict({ damages, after })).toEqual([
      'area preventing-crime = The force should answer its telephone.: an intact finding is given to another question than its section belongs to',
    ]);
  });

  test('allows a finding that stands under the heading of a chapter that has moved there', () => {
    const damages: Damage[] = [{ kind: 'swap', line: 11, distance: 3 }];
    const findings = [{ ...doors, question: 'protecting-vulnerable-people' }, telephone];
    expect(verdict({ damages, after: { findings } })).toEqual([]);
  });

  test('forbids it where a section heading of another question stands between', () => {
    const damages: Damage[] = [{ kind: 'swap', line: 11, distance: 3 }];
    const findings = [doors, { ...telephone, question: 'preventing-crime' }];
    expect(verdict({ damages, after: { findings } })).toHaveLength(1);
  });

  test('allows what a cut leaves of a finding', () => {
    const damages: Damage[] = [{ kind: 'cut-tail', line: 13, tenths: 7 }];
    const findings = [{ ...doors, text: 'The force should lock ' }, telephone];
    expect(verdict({ damages, after: { findings } })).toEqual([]);
  });

  test('forbids words that are not printed, and intact words of something else', () => {
    const damages: Damage[] = [{ kind: 'cut-tail', line: 17, tenths: 5 }];
    const says = (text: string) => ({
      findings: [doors, { ...telephone, text, source: { line: 18, endLine: 19 } }],
    });
    expect(verdict({ damages, after: says('The force should sing') })).toEqual([
      'area protecting-vulnerable-people = The force should sing: not all of its words are printed on its lines',
    ]);
    expect(
      verdict({ damages, after: says('The force should The force answers letters.') }),
    ).toEqual([
      'area protecting-vulnerable-people = The force should The force answers letters.: intact words that belonged to no finding are in it',
    ]);
  });

  test('allows them where the damage joined the lines', () => {
    const damages: Damage[] = [{ kind: 'join', line: 17 }];
    const text = 'The force should answer its telephone. The force answers letters.';
    expect(verdict({ damages, after: { findings: [doors, { ...telephone, text }] } })).toEqual([]);
  });

  test('forbids prose that becomes a finding because a line is gone', () => {
    const damages: Damage[] = [{ kind: 'delete', line: 0 }];
    const made = area('protecting-vulnerable-people', 'The force answers letters.', 18);
    expect(verdict({ damages, after: { findings: [doors, telephone, made] } })).toEqual([
      'area protecting-vulnerable-people = The force answers letters.: intact words that were no finding are made one',
    ]);
  });

  test('forbids an intact finding lost in silence', () => {
    const damages: Damage[] = [{ kind: 'delete', line: 12 }];
    expect(verdict({ damages, after: { findings: [telephone] } })).toHaveLength(1);
    const diagnostics: Diagnostic[] = [
      { severity: 'warning', rule: 'unclaimed-list', line: 13, message: '' },
    ];
    expect(verdict({ damages, after: { findings: [telephone] }, diagnostics })).toEqual([]);
  });
});

describe('applyDamages', () => {
  test.each<[Damage, string]>([
    [{ kind: 'delete', line: 1 }, 'one\nthree 3'],
    [{ kind: 'double', line: 0 }, 'one\none\ntwo\nthree 3'],
    [{ kind: 'join', line: 0 }, 'one two\nthree 3'],
    [{ kind: 'swap', line: 0, distance: 2 }, 'three 3\ntwo\none'],
    [{ kind: 'cut-head', line: 0, tenths: 4 }, 'ne\ntwo\nthree 3'],
    [{ kind: 'cut-tail', line: 0, tenths: 4 }, 'o\ntwo\nthree 3'],
    [{ kind: 'insert', line: 1, noise: '57' }, 'one\n57\ntwo\nthree 3'],
    [{ kind: 'replace-number', line: 2, nth: 0, noise: '###' }, 'one\ntwo\nthree ###'],
    [{ kind: 'spoil-digit', line: 2, nth: 0, noise: '?' }, 'one\ntwo\nthree ?'],
    [{ kind: 'misread', line: 0, count: 3 }, 'one\ntwo\nthree 3'],
    [{ kind: 'truncate', tenths: 7 }, 'one\ntwo'],
  ])('does %j', (damage, expected) => {
    expect(textOfDamaged(applyDamages(undamaged('one\ntwo\nthree 3'), [damage]))).toBe(expected);
  });

  test('misreads what is beyond ASCII on the lines told, and only there', () => {
    const text = undamaged('–5% and\nforce’s ‘figure’\n–5%');
    const misread = applyDamages(text, [{ kind: 'misread', line: 0, count: 2 }]);
    expect(textOfDamaged(misread)).toBe('â€“5% and\nforceâ€™s â€˜figureâ€™\n–5%');
  });
});
