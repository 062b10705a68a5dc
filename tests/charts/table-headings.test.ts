import { expect, test } from 'vitest';

import { measureView } from '../../src/charts/measure-view.ts';
import { tableHeadings } from '../../src/charts/table-headings.ts';
import { exampleMeasure, exampleObservation } from '../examples/observation.ts';

const later = '12 months to 31 March 2017';

test('the tables of one measure are told apart, by base, and by period where the base is the same', () => {
  const counted = [
    { base: 'cases', slugs: ['avon-and-somerset', 'bedfordshire', 'cheshire', 'cumbria'] },
    { base: 'crimes', slugs: ['derbyshire', 'dorset', 'durham'] },
    { base: 'crimes', slugs: ['essex', 'gwent'], period: later },
    { base: 'offences', slugs: ['kent', 'surrey'] },
  ];
  const observations = counted.flatMap(({ slugs, ...rest }) =>
    slugs.map((slug) => exampleObservation({ slug, force: '10', ...rest })),
  );
  const view = measureView({ measure: exampleMeasure, observations, nameOf: (force) => force });
  expect(tableHeadings(view.tables)).toEqual([
    'Forces',
    'Per cent of crimes, 12 months to 30 June 2017',
    `Per cent of crimes, ${later}`,
    'Per cent of offences',
  ]);
});
