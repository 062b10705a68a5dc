import { describe, expect, test } from 'vitest';

import { reportName } from '../../src/pdf/report-name.ts';
import { forces } from '../../src/register/forces.ts';
import { lines, page } from './items.ts';

function nameOf(...texts: readonly string[]): string {
  return reportName([page(...lines(texts, 60, 60))], forces).fileName;
}

describe('reportName(pages, forces)', () => {
  test.each([
    [
      ['PEEL: Police effectiveness 2017', 'An inspection of Bedfordshire Police', 'March 2018'],
      'bedfordshire-2017-effectiveness.txt',
    ],
    [
      ['PEEL: Police legitimacy 2016', 'An inspection of Avon and Somerset Constabulary'],
      'avon-and-somerset-2016-legitimacy.txt',
    ],
    [
      ['PEEL: Police', 'efficiency 2017', 'An inspection of the Metropolitan Police', 'Service'],
      'metropolitan-2017-efficiency.txt',
    ],
  ])('makes a name of %j', (texts, name) => {
    expect(nameOf(...texts)).toBe(name);
  });

  test('looks behind a cover without words', () => {
    const title = lines(
      ['PEEL: Police effectiveness 2017', 'An inspection of Kent Police'],
      60,
      60,
    );
    expect(reportName([page(), page(...title)], forces).fileName).toBe(
      'kent-2017-effectiveness.txt',
    );
  });

  test.each([
    ['no words', [], /expected a title such as .* found no words/],
    [
      'another title',
      ['State of Policing 2017'],
      /expected a title.*found `State of Policing 2017`/,
    ],
    [
      'no force',
      ['PEEL: Police effectiveness 2017'],
      /expected `An inspection of` and one of the 43/,
    ],
    [
      'a force that is not in the register',
      ['PEEL: Police effectiveness 2017', 'An inspection of Police Scotland'],
      /found `Police Scotland`/,
    ],
  ])('refuses a title page with %s', (_what, texts, reason) => {
    expect(() => nameOf(...texts)).toThrow(reason);
  });
});
