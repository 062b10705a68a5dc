import { describe, expect, test } from 'vitest';
import { forces } from '../../src/register/forces.ts';
import { describeReport } from './description.ts';
import { expectedFacts } from './expected-facts.ts';
import { wrapped } from './judgment-tables.ts';
import { layouts } from './layouts.ts';
import { factsOfWritten, readText } from './read-written.ts';
import { writeReport } from './write-report.ts';

const named = forces.map(({ slug, name }) => [name, slug] as const);

/** Names that reports, annexes or converters print for a force beside its official one. */
const variants: readonly (readonly [force: string, slug: string])[] = [
  ['Avon & Somerset Constabulary', 'avon-and-somerset'],
  ['Avon and Somerset Police', 'avon-and-somerset'],
  ['AVON AND SOMERSET CONSTABULARY', 'avon-and-somerset'],
  ['the City of London Police', 'city-of-london'],
  ['Devon & Cornwall Police', 'devon-and-cornwall'],
  ['Devon and Cornwall Constabulary', 'devon-and-cornwall'],
  ['Dyfed Powys Police', 'dyfed-powys'],
  ['Dyfed–Powys Police', 'dyfed-powys'],
  ['Heddlu Dyfed-Powys', 'dyfed-powys'],
  ['Heddlu Gwent', 'gwent'],
  ['Heddlu Gogledd Cymru', 'north-wales'],
  ['Heddlu De Cymru', 'south-wales'],
  ['the Metropolitan Police Service', 'metropolitan'],
  ['Metropolitan Police', 'metropolitan'],
  ['The Metropolitan Police', 'metropolitan'],
  ['Leicestershire Constabulary', 'leicestershire'],
  ['Hampshire Police', 'hampshire'],
  ['Thames Valley  Police', 'thames-valley'],
  ['West Mercia Police', 'west-mercia'],
];

describe.each(Object.entries(layouts))('a report %s', (_layout, layout) => {
  test.each([...named, ...variants])('of %s is read whole', (force, slug) => {
    const report = describeReport({ force, slug });
    const parsed = readText(writeReport(report, layout));
    expect(factsOfWritten(parsed)).toEqual(expectedFacts(report));
    expect(parsed.diagnostics).toEqual([]);
  });
});

test.each(named)('`A inspection of %s` names the force', (force, slug) => {
  const report = describeReport({ force, slug, inspectionOf: 'A inspection of' });
  expect(readText(writeReport(report, layouts.plain)).record?.force).toBe(slug);
});

test.each(named)('%s is known with its name broken over lines', (force, slug) => {
  const broken = [
    wrapped(force, force.length - 1).join('\n'),
    `\n\n${force}`,
    `\n${wrapped(force, force.length - 1).join('\n')}`,
  ];
  const slugs = broken.map((words) => {
    const text = writeReport(describeReport({ force, slug }), layouts.plain);
    return readText(text.replace(`inspection of ${force}`, `inspection of ${words}`)).record?.force;
  });
  expect(slugs).toEqual([slug, slug, slug]);
});

test.each([
  ['Gotham City Police'],
  ['Police Scotland'],
  ['London'],
  ['Yorkshire Police'],
  ['Wales Police'],
])('%s is no force of the register', (force) => {
  const parsed = readText(writeReport(describeReport({ force }), layouts.plain));
  expect(parsed.record).toBeUndefined();
  expect(parsed.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unknown-force', 4]]);
});
