import { describe, expect, test } from 'vitest';
import {
  agreed,
  areInDoubt,
  figuresIn,
  type Candidate,
} from '../../../src/parser/panels/candidates.ts';
import { looseAt } from '../../../src/parser/panels/pairs.ts';
import { pairTold, settlePair } from '../../../src/parser/panels/settle-pair.ts';
import type { FigureUnit, Label, Unit } from '../../../src/parser/panels/units.ts';

function number(value: number): FigureUnit {
  return { type: 'number', value, printed: String(value), shape: 'rate', line: value };
}
const damaged: FigureUnit = { type: 'doubtful', printed: '1?9', line: 9 };
const label: Label = { type: 'label', metric: 'incidents', shape: 'rate', line: 1 };
const name: Unit = { type: 'force', line: 1 };

describe('settlePair(candidates, national)', () => {
  const settle = (candidates: Candidate[], national?: number) => {
    const { reason, force, nation } = settlePair(
      { candidates, figures: figuresIn(candidates) },
      { national, isDisputed: false },
    );
    return [reason, force?.line, nation?.line];
  };
  const paired = (force: FigureUnit, nation: FigureUnit): Candidate[] => [
    { force, nation, order: 'paired' },
  ];

  test('keeps what stands beside a damaged figure where nothing contradicts it', () => {
    expect(settle(paired(damaged, number(282)), 282)).toEqual(['damaged', 9, 282]);
    expect(settle(paired(damaged, number(283)), 282)).toEqual(['damaged', undefined, undefined]);
    expect(settle(paired(number(282), damaged), 282)).toEqual(['damaged', undefined, undefined]);
    expect(settle([{ force: damaged, nation: number(282), order: 'sequence' }], 282)).toEqual([
      'damaged',
      undefined,
      undefined,
    ]);
  });

  test('takes a figure alone beside the force’s name for its own, but not the national one', () => {
    const lone = (value: number): Candidate[] => [{ force: number(value), order: 'paired' }];
    expect(settle(lone(199), 282)).toEqual(['only-force', 199, undefined]);
    expect(settle(lone(282), 282)).toEqual(['one-figure', undefined, undefined]);
    expect(settle(lone(199))).toEqual(['one-figure', undefined, undefined]);
  });

  test('tells no pair of two that are possible', () => {
    const [one, other] = [paired(number(1), number(2)), paired(number(1), number(3))];
    expect(pairTold(one)).toMatchObject({ order: 'paired' });
    expect(pairTold([...one, ...other])).toBeUndefined();
    expect(settle([...one, ...other])).toEqual(['layouts-differ', undefined, undefined]);
  });
});

test('what is in doubt in one layout is so in all', () => {
  const sure: Candidate[] = [{ force: number(1), order: 'paired' }];
  const open: Candidate[] = [{ order: 'unclear' }, { force: number(1), order: 'unclear' }];
  expect(agreed([sure, sure])).toEqual(sure);
  expect(areInDoubt(agreed([sure, open]))).toBe(true);
});

test('a figure alone is a label’s where no other label stands with it', () => {
  const units = [name, number(1)];
  expect(looseAt(label, { labels: [label], units })).toEqual([
    { force: number(1), order: 'paired' },
  ]);
  expect(areInDoubt(looseAt(label, { labels: [label, label], units }))).toBe(true);
});
