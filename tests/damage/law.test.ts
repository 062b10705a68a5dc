import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import { undamaged } from './damaged-text.ts';
import { applyDamages, type Damage } from './damages.ts';
import type { Answer } from './facts.ts';
import { breachesOf } from './law.ts';
import { all, area, at, doors, figure, grade, telephone, told, verdict } from './small-report.ts';

const withoutFirst = { answers: all.answers.slice(1) };
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

  test('allows what a cut leaves of the other of two equal figures only where a name before them is gone', () => {
    const equal = undamaged(
      [
        'Crimes recorded per 1,000 population',
        'Bedfordshire Police',
        '10',
        'England and Wales',
        '10',
      ].join('\n'),
    );
    const before = {
      answers: [figure('crimes', 'force', 10, 3), figure('crimes', 'nation', 10, 5)],
      findings: [],
      sayings: [],
    };
    const breaches = (damages: readonly Damage[], force: Answer) =>
      breachesOf({
        undamaged: equal,
        damaged: applyDamages(equal, damages),
        before: { facts: before, diagnostics: [] },
        after: {
          facts: { answers: [force], findings: [], sayings: [] },
          diagnostics: told('`crimes`'),
        },
      });
    const cut: Damage = { kind: 'cut-tail', line: 4, tenths: 5 };
    expect(breaches([cut], figure('crimes', 'force', 1, 5))).toHaveLength(1);
    expect(breaches([cut, { kind: 'delete', line: 1 }], figure('crimes', 'force', 1, 4))).toEqual(
      [],
    );
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
