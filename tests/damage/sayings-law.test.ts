import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import { applyDamages, type Damage } from './damages.ts';
import type { Answer, Saying } from './facts.ts';
import { breachesOf } from './law.ts';
import { all, at, figure, letters, report, told, verdict } from './small-report.ts';

describe('breachesOf sayings', () => {
  const nothing: Damage[] = [{ kind: 'delete', line: 0 }];
  const silent = 'lost in silence: its words are intact and there is no new diagnostic';

  test('forbids a sentence lost in silence while it is printed', () => {
    expect(verdict({ damages: nothing, after: { sayings: [] } })).toEqual([
      `asked protecting-vulnerable-people = nothing: ${silent}`,
    ]);
  });

  test('allows it with a diagnostic about running text, and with no other', () => {
    const after = { sayings: [] };
    const joined: Diagnostic[] = [
      { severity: 'warning', rule: 'run-in-words', line: 21, message: '' },
    ];
    expect(verdict({ damages: nothing, after, diagnostics: joined })).toEqual([]);
    expect(verdict({ damages: nothing, after, diagnostics: told('`incidents`') })).toHaveLength(1);
  });

  test.each<[string, Damage[]]>([
    ['gone', [{ kind: 'delete', line: 20 }]],
    ['cut', [{ kind: 'cut-tail', line: 20, tenths: 8 }]],
    ['moved', [{ kind: 'swap', line: 20, distance: 3 }]],
    [
      'part of an item',
      [
        { kind: 'delete', line: 18 },
        { kind: 'join', line: 17 },
      ],
    ],
  ])('allows it where its line is %s', (_what, damages) => {
    expect(verdict({ damages, after: { sayings: [] } })).toEqual([]);
  });

  test('forbids words that are not printed, and intact words that said nothing before', () => {
    const says = (text: string, line: number) => ({
      sayings: [letters, { ...letters, text, source: at(line) }],
    });
    const after = says('The force must open no letters.', 20);
    expect(verdict({ damages: nothing, after })).toEqual([
      'asked protecting-vulnerable-people = The force must open no letters.: not all of its words are printed on its lines',
    ]);
    expect(verdict({ damages: nothing, after: says('Preventing crime', 11) })).toEqual([
      'asked protecting-vulnerable-people = Preventing crime: intact words say what they did not say before',
    ]);
  });

  test('forbids giving an intact sentence to another question', () => {
    const after = { sayings: [letters, { ...letters, about: 'preventing-crime', source: at(20) }] };
    expect(verdict({ damages: nothing, after })).toHaveLength(1);
  });

  test('allows what a cut leaves of a sentence', () => {
    const damages: Damage[] = [{ kind: 'cut-tail', line: 20, tenths: 7 }];
    const after = { sayings: [{ ...letters, text: 'The force must' }] };
    expect(verdict({ damages, after })).toEqual([]);
  });

  test('forbids a caveat lost while its figure is there, and allows it with the figure', () => {
    const caveat: Saying = { ...letters, kind: 'caveat', about: 'arrests' };
    const rate: Answer = { ...figure('arrests', 'force', 199, 3), key: 'narrative arrests force' };
    const before = { ...all, answers: [rate], sayings: [caveat] };
    const lost = (answers: Answer[]) =>
      breachesOf({
        undamaged: report,
        damaged: applyDamages(report, [{ kind: 'delete', line: 0 }]),
        before: { facts: before, diagnostics: [] },
        after: { facts: { ...all, answers, sayings: [] }, diagnostics: told('`arrests`') },
      }).filter(({ fact }) => fact === 'caveat arrests');
    expect(lost([rate])).toHaveLength(1);
    expect(lost([])).toEqual([]);
  });
});
