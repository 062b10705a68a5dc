import { describe, expect, test } from 'vitest';
import { pairTold } from '../../../src/parser/panels/settle-pair.ts';
import { panelsIn } from './panels-of.ts';

/** How the two figures of incidents are told in lines below their label, if they are. */
function told(...lines: string[]): string | undefined {
  const label = 'Incidents per 1,000 population 12 months to 30 June 2017';
  const [incidents] = panelsIn([label, ...lines].join('\n')).readings;
  return pairTold(incidents?.candidates ?? [])?.order;
}

describe('names and figures are told to belong together', () => {
  test.each([
    ['on one line', ['Kent Police      222', 'England and Wales 282']],
    ['in columns', ['222              282', 'Kent Police      England and Wales']],
    ['below their names', ['Kent Police', '         222', 'England and Wales', '         282']],
    [
      'under the last line of a name',
      ['Kent              England and', 'Police            Wales', '222               282'],
    ],
    [
      'where a converter left no space before the second name',
      [
        ...['Kent Police', '222England and Wales', '282'],
        ...['Crimes recorded per 1,000 population', 'Kent Police', '50England and Wales', '77'],
        ...['Domestic abuse incidents per 1,000 population', 'Kent Police'],
        ...['22England and Wales', '15', 'Change in recorded crime', 'Kent Police'],
        ...['+16%England and Wales', '+14%'],
      ],
    ],
    ['where a line is full', ['In the year: Kent Police', '222 (England and Wales 282)']],
  ])('%s: %j', (_where, lines) => {
    expect(told(...lines)).toBeDefined();
  });
});

describe('nobody can tell whose figures are', () => {
  test.each([
    [
      'where the columns of the page say otherwise than its lines',
      [
        '                                      England and Wales',
        '222',
        'Kent Police                           282',
      ],
    ],
    [
      'where the first name stands over the second figure',
      ['Kent Police', '                    England and Wales', '                    282', '222'],
    ],
    ['where a name has a figure on each side', ['222 England and Wales 282', '    Kent Police']],
    [
      'where a figure of names above stands beside the second one',
      ['Kent Police', 'England and Wales 282', '222'],
    ],
  ])('%s: %j', (_where, lines) => {
    expect(told(...lines)).toBeUndefined();
  });
});
