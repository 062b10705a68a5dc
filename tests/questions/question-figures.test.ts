import { expect, test } from 'vitest';

import { measuresOf } from '../../src/programme/measures.ts';
import { programmes, type Programme } from '../../src/programme/programmes.ts';
import { questionFigures } from '../../src/questions/question-figures.ts';
import { realReports } from '../examples/real-reports.ts';

test('every measure of a programme goes with a question of it', () => {
  for (const programme of programmes) {
    const asked = new Set(programme.questions.map(({ id }) => id));
    const strays = measuresOf(programme).filter(({ question }) => !asked.has(question));
    expect(strays.map(({ id }) => id)).toEqual([]);
  }
});

test('no two programmes share the id of a question or a measure, because its page has one address', () => {
  for (const idsOf of [
    (programme: Programme) => programme.questions,
    (programme: Programme) => measuresOf(programme),
  ]) {
    const ids = programmes.flatMap((programme) => idsOf(programme).map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test('a figure that Force in numbers lost and the prose gives stands beside the gap', () => {
  const [charged] = questionFigures('investigating-crime', realReports).filter(
    ({ measure }) => measure.id === 'charged-or-summonsed',
  );
  const rows = charged?.rows.filter(({ name }) => name === 'Northamptonshire') ?? [];
  expect(rows.map(({ observation: { place, force } }) => [place, force.status])).toEqual([
    ['force-in-numbers', 'not-in-text'],
    ['prose', 'stated'],
  ]);
  expect(rows[1]?.observation.force).toMatchObject({ value: 8.5 });
});

test('arrests for domestic abuse are stated by all five reports', () => {
  const arrests = questionFigures('protecting-vulnerable-people', realReports).find(
    ({ measure }) => measure.id === 'domestic-abuse-arrest-rate',
  );
  expect(arrests?.coverage).toBe('five of five reports');
  expect(
    arrests?.rows.map(({ name, observation: { force } }) => [
      name,
      'value' in force && force.value,
    ]),
  ).toEqual([
    ['Bedfordshire', 56.3],
    ['Cambridgeshire', 52.8],
    ['Leicestershire', 45],
    ['Northamptonshire', 39.1],
    ['Staffordshire', 32.4],
  ]);
});
