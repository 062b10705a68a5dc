import { describe, expect, test } from 'vitest';
import type { KnownFigures } from '../../../src/parser/panels/national-figures.ts';
import { toldBy } from './told-by.ts';

const incidents = 'Incidents per 1,000 population 12 months to 30 June 2017';

describe('an empty line between a name and the figure that it would be read with', () => {
  const known: KnownFigures = new Map([['incidents', 282]]);

  test.each([
    ['', '390', '', 'England and Wales', '282', '', 'City of London Police'],
    ['', 'England and Wales', '', '282', 'City of London Police', '', '390'],
  ])('tells nothing where no such line parts the name from the other figure: %s', (...lines) => {
    const pages = ['Calls for assistance', incidents, ...lines];
    expect(toldBy(pages)).toEqual({});
    expect(toldBy(pages, known)).toEqual({ incidents: '390 282' });
  });

  test.each([
    ['390', '', 'City of London Police', '', '282', '', 'England and Wales'],
    ['390', 'City of London Police', '', '282', 'England and Wales'],
    ['City of London Police', '390', '', 'England and Wales', '282'],
  ])('is no doubt where one parts it from the other figure too: %s', (...lines) => {
    expect(toldBy(['Calls for assistance', incidents, ...lines])).toEqual({ incidents: '390 282' });
  });
});
