import { describe, expect, test } from 'vitest';

import type { ChartPoint } from '../../src/charts/chart-point.ts';
import { summariseChart } from '../../src/charts/summary.ts';
import type { Relation } from '../../src/format/comparison.ts';

const nation = { value: 31, words: '31' };

describe('summariseChart', () => {
  test('says how all forces stand to England and Wales', () => {
    const points = [point('Kent', '20', 'lower'), point('Dorset', '29', 'lower')];
    expect(summariseChart({ points, nation, forces: 2 })).toEqual({
      headline: 'Both forces lower than England and Wales (31)',
      sentences:
        'Dorset has the highest figure (29); Kent has the lowest (20). Both texts give this figure.',
    });
  });

  test('counts forces on each side', () => {
    const points = [
      point('Kent', '35', 'higher'),
      point('Essex', '33', 'higher'),
      point('Dorset', '29', 'lower'),
      point('Gwent', '31', 'same'),
    ];
    expect(summariseChart({ points, nation, forces: 5 })).toEqual({
      headline: 'Two forces higher than England and Wales (31), one lower and one the same',
      sentences:
        'Kent has the highest figure (35); Dorset has the lowest (29). Four of five texts give this figure.',
    });
  });

  test('shares a place between equal figures', () => {
    const points = [
      point('Kent', '16', 'higher'),
      point('Essex', '16', 'higher'),
      point('Dorset', '22', 'higher'),
    ];
    expect(summariseChart({ points, nation, forces: 3 }).sentences).toContain(
      'Dorset has the highest figure (22); Essex and Kent share the lowest (16).',
    );
  });

  test('says so where all figures are equal', () => {
    const points = [point('Kent', '10', 'same'), point('Essex', '10', 'same')];
    const { headline, sentences } = summariseChart({ points, nation, forces: 2 });
    expect(headline).toBe('Both forces the same as England and Wales (31)');
    expect(sentences).toContain('Essex and Kent have the same figure.');
  });

  test('names a single force', () => {
    const points = [point('Kent', '35', 'higher')];
    expect(summariseChart({ points, nation, forces: 5 })).toEqual({
      headline: 'Kent is higher than England and Wales (31)',
      sentences: 'One of five texts gives this figure.',
    });
  });

  test('gives the range where no national figure is shared', () => {
    const points = [point('Kent', '−5%'), point('Essex', '+10%')];
    expect(summariseChart({ points, nation: undefined, forces: 2 }).headline).toBe(
      'From −5% to +10%',
    );
  });

  test('compares with no nation where one report lacks its figure', () => {
    const points = [point('Kent', '35', 'higher'), point('Essex', '33')];
    expect(summariseChart({ points, nation, forces: 2 }).headline).toBe('From 33 to 35');
  });

  test('says that nothing is known', () => {
    expect(summariseChart({ points: [], nation, forces: 5 })).toEqual({
      headline: 'No figure in the texts we have',
      sentences: 'None of the five texts gives this figure.',
    });
  });
});

function point(name: string, words: string, relation?: Relation): ChartPoint {
  const value = Number(words.replace('−', '-').replace('%', ''));
  const plain = { force: name.toLowerCase(), name, value, words };
  return relation === undefined ? plain : { ...plain, relation };
}
