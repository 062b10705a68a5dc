import { expect, test } from 'vitest';

import { nationalFigure } from '../../src/observations/national-figure.ts';
import { exampleObservation } from '../examples/observation.ts';

test.each([
  [[], undefined, undefined],
  [['10'], '10', undefined],
  [['10', '10.2', '10'], '10.2', 'Also printed as 10%.'],
  [
    ['10', '14.2'],
    undefined,
    'The reports give figures for England and Wales that contradict one another (14.2% and 10%), so none is marked.',
  ],
])('of %j the national figure is %s', (printed, figure, note) => {
  const found = nationalFigure(printed.map((nation) => exampleObservation({ nation })));
  expect([found.figure?.printed, found.note]).toEqual([figure, note]);
});
