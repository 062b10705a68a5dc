import { describe, expect, test } from 'vitest';
import {
  isLeadIn,
  isObligation,
  ledItems,
  partLeadIn,
  partObligations,
} from '../../../src/parser/sentences/obligation.ts';

const leadIn = 'The force should immediately take steps to:';

describe('isObligation(text)', () => {
  test.each([
    'The force should improve.',
    'The force must immediately improve.',
    'By March 2019, the force should improve.',
    'Within six months, the constabulary should improve.',
    'The force needs to improve.',
    'The force need to improve.',
    'The constabulary should improve.',
    'The chief constable should improve.',
    'The Chief Constable must improve.',
    'The service urgently needs to improve.',
    'Durham Constabulary should improve.',
    'Devon & Cornwall Police must improve.',
    'Metropolitan Police Service needs to improve.',
  ])('says so of `%s`', (text) => {
    expect(isObligation(text)).toBe(true);
  });

  test.each([
    'The force has improved.',
    'the force should improve.',
    'Officers should improve.',
    'In 2016 we said that the force should improve.',
    'improve its records.',
  ])('denies it of `%s`', (text) => {
    expect(isObligation(text)).toBe(false);
  });
});

describe('isLeadIn(text)', () => {
  test.each([
    [leadIn, true],
    ['To address this cause of concern the force must immediately take steps to:', true],
    ['criminals pose, and the force must take steps to:', false],
    ['The force found the following:', false],
    ['The force should improve. It has three aims:', false],
    ['The force should improve.', false],
  ])('says of `%s`: %s', (text, says) => {
    expect(isLeadIn(text)).toBe(says);
  });
});

describe('what converters run together', () => {
  test('is parted where the next sentence of obligation begins', () => {
    expect(
      partObligations(
        'The force should ensure that teams have enough officers. The force needs to understand its communities. It should ask them.',
      ),
    ).toEqual([
      'The force should ensure that teams have enough officers.',
      'The force needs to understand its communities. It should ask them.',
    ]);
  });

  test('is parted after semicolons, where a full stop ends the last item', () => {
    const items = [
      'assess the risk in every call;',
      'flag repeat callers; and',
      'review what waits.',
    ];
    expect(ledItems(items.join(' '))).toEqual(items);
    for (const gap of [' ', '', ' - ', ' • ', ' •'])
      expect(partLeadIn(`${leadIn}${gap}${items.join(' ')}`)).toEqual([leadIn, ...items]);
  });

  test('is not parted where two items are glued, and others may be', () => {
    const glued = 'assess the risk;flag repeat callers; andreview what waits.';
    expect(ledItems(glued)).toEqual([glued]);
  });

  test('is parted from its first item', () => {
    const items = ['allocate every crime to an officer with the right skills;'];
    expect(partLeadIn(`${leadIn} ${items.join(' ')}`)).toEqual([leadIn, ...items]);
  });

  test.each([
    ['a sentence', 'The force assesses the risk; it flags callers.'],
    ['an item cut short', 'assess the risk in every call; flag repeat callers and'],
  ])('is left as it is: %s', (_why, text) => {
    expect(ledItems(text)).toBeUndefined();
  });
});
